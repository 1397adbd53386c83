// Does one see where the keyboard is? Each thing gets focus for a moment; the page hears nothing of it.
import { contrast, nearestReadable, parseColor, toHex } from '@openwebconcept/theme/contrast.js';
import { round } from './contrast.js';
import type { Advice, Finding } from './finding.js';
import { above, adopt, elements, groundOf, isSeen, ours, still } from './page.js';
import { winner } from './rules.js';
import type { Sheets } from './rules.js';
import { placeOf, tokensOf } from './trace.js';

const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=""], [contenteditable=true], audio[controls], video[controls]';
const silenced = ['focus', 'blur', 'focusin', 'focusout', 'change', 'toggle', 'beforetoggle', 'scroll'] as const;
const watched = ['outline-style', 'outline-width', 'outline-color', 'outline-offset', 'box-shadow', 'background-color', 'background-image', 'border-top-color', 'border-top-width', 'border-bottom-color', 'border-bottom-width', 'border-left-width', 'color', 'text-decoration-line', 'text-decoration-thickness', 'opacity', 'transform', 'clip-path'];
/** More would take too long. */
const MOST = 250;

type Look = Record<string, string>;
const lookOf = (node: Element, pseudo?: string): Look => {
  const style = getComputedStyle(node, pseudo);
  return Object.fromEntries(watched.map((name) => [name, name.startsWith('outline') && style.outlineStyle === 'none' ? '' : style.getPropertyValue(name)]));
};
/** The thing itself and what is drawn on, in and around it. */
const looksOf = (node: Element): Look[] => {
  const [one, two] = [above(node), above(node) && above(above(node)!)];
  return [lookOf(node), lookOf(node, '::before'), lookOf(node, '::after'), ...[one, two, node.nextElementSibling].map((other) => (other ? lookOf(other) : {}))];
};

export interface FocusMeasured {
  findings: Finding[];
  count: number;
}

export function measureFocus(top: Element, sheets: Sheets, late: () => boolean): FocusMeasured {
  const all = [...elements(top)].filter((node) => node.matches(focusable) && (node as HTMLElement).tabIndex >= 0 && !node.matches(':disabled') && isSeenOrWillBe(node));
  if (!all.length) return { findings: [], count: 0 };
  if (!document.hasFocus()) return { findings: [{ kind: 'focus', severity: 'note', code: 'no-window', facts: {}, places: [], advice: [] }], count: 0 };

  const before = deepActive();
  const scroll = [...elements(document.documentElement)].filter((node) => node.scrollTop || node.scrollLeft).map((node) => [node, node.scrollTop, node.scrollLeft] as const);
  const hush = (event: Event): void => event.stopImmediatePropagation();
  for (const type of silenced) window.addEventListener(type, hush, true);
  const calm = adopt(still, true);
  const groups = new Map<string, Finding>();
  let count = 0;
  try {
    before?.blur();
    for (const node of all.slice(0, MOST) as HTMLElement[]) {
      if (late()) break;
      const [rest, where] = [looksOf(node), node.getBoundingClientRect()];
      const color = getComputedStyle(node).backgroundColor;
      node.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (deepActive() !== node) continue;
      count++;
      const looks = looksOf(node);
      const changed = looks.some((look, index) => Object.keys(look).some((name) => look[name] !== rest[index]![name]));
      const style = getComputedStyle(node);
      // A link to the content comes into sight when it has focus.
      const moved = Math.abs(where.top - node.getBoundingClientRect().top) > 2 || where.width < 2;
      const verdict: Verdict | null = !changed && !moved ? { code: 'none', ratio: 1 } : moved ? null : judge(node, looks, rest, color, style);
      const finding = verdict && tell(node, verdict, sheets);
      node.blur();
      if (!finding) continue;
      const key = [finding.code, finding.facts.selector, JSON.stringify(finding.advice)].join();
      const same = groups.get(key);
      if (same) {
        same.places.push(node);
        same.facts.count = same.places.length;
      } else groups.set(key, finding);
    }
  } finally {
    before?.focus({ preventScroll: true });
    for (const [node, y, x] of scroll) node.scrollTo({ top: y, left: x, behavior: 'instant' });
    calm();
    for (const type of silenced) window.removeEventListener(type, hush, true);
  }
  return { findings: [...groups.values()], count };
}

const isSeenOrWillBe = (node: Element): boolean => isSeen(node);

function deepActive(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : (active as HTMLElement | null);
}

interface Verdict {
  code: 'none' | 'weak' | 'thin';
  ratio: number;
  tone?: string;
  ground?: string;
}

/** How well is the change seen? The best of its tones counts: of two, one always shows. */
function judge(node: Element, looks: Look[], rest: Look[], restColor: string, style: CSSStyleDeclaration): Verdict | null {
  const outside = groundOf(above(node) ?? node);
  if ('unknown' in outside) return null;
  const ground = outside.color;
  const tones: { color: string; size: number }[] = [];
  looks.forEach((look, index) => {
    const old = rest[index]!;
    const differs = (name: string): boolean => look[name] !== old[name];
    if (look['outline-style'] && ['outline-style', 'outline-width', 'outline-color'].some(differs)) {
      if (look['outline-style'] === 'auto') tones.push({ color: '#000', size: 3 }, { color: '#fff', size: 3 }); // the browser's own ring has two tones
      else tones.push({ color: look['outline-color']!, size: parseFloat(look['outline-width']!) });
    }
    if (look['box-shadow'] && differs('box-shadow')) {
      for (const shadow of look['box-shadow'].split(/,(?![^(]*\))/)) {
        const color = /^[a-z-]+\([^)]*\)|#\w+/.exec(shadow.trim())?.[0];
        const lengths = [...shadow.replace(color ?? '', '').matchAll(/-?[\d.]+px/g)].map(([text]) => Math.abs(parseFloat(text)));
        if (color) tones.push({ color, size: Math.max(...lengths, 0) });
      }
    }
    for (const side of ['top', 'bottom']) {
      if (differs(`border-${side}-color`) || differs(`border-${side}-width`)) tones.push({ color: look[`border-${side}-color`]!, size: Math.max(parseFloat(look[`border-${side}-width`]!) - (differs(`border-${side}-color`) ? 0 : parseFloat(old[`border-${side}-width`]!)), 0) });
    }
    if (differs('text-decoration-line') || differs('text-decoration-thickness')) tones.push({ color: look.color!, size: 2 });
  });
  // Another background is seen against the one before.
  const [was, is] = [parseColor(restColor), parseColor(style.backgroundColor)];
  let best = 1;
  let thick = 0;
  if (was && is && String(was) !== String(is)) {
    best = contrast(toHex(composeOn(ground, is)), toHex(composeOn(ground, was)));
    thick = 99;
  }
  let tone: string | undefined;
  for (const { color, size } of tones) {
    const parsed = parseColor(color);
    if (!parsed || size <= 0) continue;
    const ratio = contrast(parsed, ground);
    if (ratio >= best) [best, thick, tone] = [ratio, ratio >= 3 ? Math.max(thick, size) : size, toHex(composeOn(ground, parsed))];
    if (ratio >= 3) thick = Math.max(thick, size);
  }
  if (best < 2.995) return { code: 'weak', ratio: best, ...(tone && { tone }), ground: toHex(ground) };
  return thick < 1.95 ? { code: 'thin', ratio: best, ...(tone && { tone }), ground: toHex(ground) } : null;
}

const composeOn = (ground: readonly [number, number, number], over: readonly [number, number, number, number]): [number, number, number] =>
  [0, 1, 2].map((index) => over[index]! * over[3] + ground[index]! * (1 - over[3])) as [number, number, number];

function tell(node: Element, { code, ratio, tone, ground }: Verdict, sheets: Sheets): Finding {
  const origin = winner(node, 'outline-style', sheets) ?? winner(node, 'box-shadow', sheets);
  const own = ours(node);
  const [token] = code === 'none' ? [] : tokensOf([{ node, property: 'outline-color' }]);
  const good = (ground && nearestReadable(tone ?? ground, ground, 3)) || '#0b0c0d';
  let advice: Advice[];
  const base = (origin?.rule ? origin.selector : `${node.localName}`).replace(/:focus(-visible|-within)?\b/g, '').trim() || '*';
  if (token) advice = [{ ...placeOf(token, node, sheets), property: `--owc-${token}`, value: good }];
  else {
    const selector = `${base}:focus-visible`;
    const important = origin?.important || origin?.rule === null ? { important: true } : {};
    advice = [
      { selector, property: 'outline', value: `3px solid ${good}`, ...important },
      { selector, property: 'outline-offset', value: '2px', ...important },
    ];
  }
  return {
    kind: 'focus', severity: code === 'thin' ? 'warning' : 'failure', code,
    facts: { ratio: round(ratio), selector: origin?.selector ?? '', source: origin?.source ?? '', ours: own ? 1 : 0, count: 1 }, places: [node], advice,
  };
}
