// CSS of the page that leaks into our elements: for a moment the sheets of the page are off, with the tokens as they were, and what is other then
// came from the page. Nothing is painted in between.
import { token, tokenNames } from '@openwebconcept/theme/tokens.js';
import type { Advice, Finding } from './finding.js';
import { adopt, isSeen, ours, still, upwards } from './page.js';
import { specificity, winner } from './rules.js';
import type { Declared, Sheets } from './rules.js';
import { valuesAt } from './tokens.js';

/** What nobody wants changed, also in the text of an author. */
const anywhere = ['text-transform', 'letter-spacing', 'word-spacing', 'text-indent', 'float', 'position', 'opacity', 'visibility'];
/** What our own parts are drawn with. */
const drawn = [
  ...anywhere, 'font-size', 'line-height', 'box-sizing', 'display', 'margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left',
  'border-top-width', 'border-left-width', 'border-top-style', 'border-top-left-radius', 'min-height', 'max-height', 'max-width', 'appearance', 'white-space', 'list-style-type', 'text-align', 'font-style', 'transform', 'filter',
];
const parts = 'input, select, textarea, button, label, legend, fieldset, summary, [slot], [data-owc]';
const inherited = new Set(['text-transform', 'letter-spacing', 'word-spacing', 'text-indent', 'visibility', 'font-size', 'line-height', 'white-space', 'list-style-type', 'text-align', 'font-style']);
/** The typography of a theme: what is set around our elements, and on every heading, is meant for them too. */
const type = new Set(['letter-spacing', 'word-spacing', 'font-size', 'line-height', 'font-style', 'text-align']);
/** Where an element stands on the page is of the page. */
const place = new Set(['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'max-width']);
const MOST = 1200;

export function measureLeaks(top: Element, sheets: Sheets, late: () => boolean): Finding[] {
  const hosts = [...top.querySelectorAll('*')].filter((node) => node.localName.startsWith('owc-') && node.localName !== 'owc-theme-doctor' && !insideOurs(node) && node.matches(':defined') && isSeen(node));
  const findings: Finding[] = sheets.unreadable.length ? [{ kind: 'leak', severity: 'note', code: 'unreadable', facts: { sheets: [...new Set(sheets.unreadable)].join(', ') }, places: [], advice: [] }] : [];
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (!hosts.length) return findings;

  const groups = new Map<string, { finding: Finding; fixes: Map<string, Advice> }>();
  const nodes: Element[] = [];
  for (const host of hosts) if (!late() && nodes.length < MOST) nodes.push(host, ...[...host.querySelectorAll('*')].filter((node) => !node.matches('option, script, style, template, svg *')));
  const calm = adopt(still, true);
  try {
    const live = nodes.map(lookOf);
    const clean = withoutPage(() => nodes.map(lookOf));
    nodes.forEach((node, index) => compare(node, live[index]!, clean[index]!, size));
  } finally {
    calm();
  }

  function compare(live: Element, is: Look, should: Look, root: number): void {
    if (is.display === 'none' || should.display === 'none') return;
    let scaled = false;
    for (const [name, one] of Object.entries(is)) {
      const other = should[name]!;
      if (alike(one, other) || (name === 'box-sizing' && isBare(is))) continue;
      // A rem that is not 16 px: one cause, told once.
      if (Math.abs(root - 16) > 0.1 && isScaled(one, other, root / 16)) {
        scaled = true;
        continue;
      }
      const cause = causeOf(live, name, sheets);
      if (!cause) continue;
      record(live, name, one, other, cause);
    }
    if (scaled) recordRoot(live, root);
  }

  function record(live: Element, name: string, value: string, wanted: string, cause: Cause): void {
    const harm = /^(opacity|visibility|float|position|display|max-height|appearance)$/.test(name) || (name === 'line-height' && parseFloat(value) / parseFloat(getComputedStyle(live).fontSize) < 1.2);
    const own = harm ? '' : isOfTheHouse(live, name, value, cause);
    const key = `${cause.source}|${cause.selector}|${own}`;
    const group = groups.get(key) ?? {
      finding: { kind: 'leak', severity: own ? 'note' : 'warning', code: own || (cause.rule ? 'rule' : 'style'), facts: { selector: cause.selector, source: cause.source, properties: '', value, wanted, count: 0 }, places: [], advice: [] } as Finding,
      fixes: new Map<string, Advice>(),
    };
    groups.set(key, group);
    if (harm) group.finding.severity = 'failure';
    const properties = new Set(String(group.finding.facts.properties).split(', ').filter(Boolean)).add(name);
    group.finding.facts.properties = [...properties].join(', ');
    if (!group.finding.places.includes(live)) group.finding.places.push(live);
    group.finding.facts.count = group.finding.places.length;
    if (own) return;
    const selector = fixSelector(live, cause);
    group.fixes.set(`${selector}|${name}`, { selector, property: name, value: wanted, ...((cause.important || cause.rule === null) && { important: true }) });
  }

  function recordRoot(live: Element, root: number): void {
    const key = 'root';
    const cause = winner(document.documentElement, 'font-size', sheets);
    const group = groups.get(key) ?? {
      finding: { kind: 'leak', severity: 'warning', code: 'root', facts: { size: root, selector: cause?.selector ?? 'html', source: cause?.source ?? '', count: 0 }, places: [], advice: [] } as Finding,
      fixes: new Map<string, Advice>(),
    };
    groups.set(key, group);
    group.finding.places.push(live);
    group.finding.facts.count = group.finding.places.length;
    // Small text is a fault; the rest only looks smaller.
    if (live.matches('input, select, textarea') && parseFloat(getComputedStyle(live).fontSize) < 15.5) group.finding.severity = 'failure';
    if (group.fixes.size) return;
    const values = valuesAt(document.body);
    for (const name of tokenNames) {
      if (!/font-size|heading-\d-size/.test(name)) continue;
      const text = values[name].text;
      // What the theme has made large enough itself stays.
      if (!/rem/.test(text) || (values[name].from === `--owc-${name}` && parseFloat(/[\d.]+(?=rem)/.exec(text)![0]) * root >= 15.5)) continue;
      group.fixes.set(name, { selector: ':root', property: `--owc-${name}`, value: text.replace(/([\d.]+)rem/g, (_, number: string) => `${Number(((Number(number) * 16) / root).toFixed(4))}rem`) });
    }
  }

  for (const { finding, fixes } of groups.values()) {
    finding.advice = [...fixes.values()];
    findings.push(finding);
  }
  return findings;
}

const insideOurs = (node: Element): boolean => {
  for (let up = node.parentElement; up; up = up.parentElement) if (up.localName.startsWith('owc-')) return true;
  return false;
};

type Look = Record<string, string>;

function lookOf(node: Element): Look {
  const style = getComputedStyle(node);
  const names = node.matches(parts) || node.localName.startsWith('owc-') ? drawn : anywhere;
  return { display: style.display, ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])) };
}

/** Reads something while only our own sheets count. All is as it was when this returns: before the next picture, and before anybody hears of it. */
function withoutPage<T>(read: () => T): T {
  const values = valuesAt(document.body);
  const tokens = tokenNames.filter((name) => values[name].valid).map((name) => `--owc-${name}: ${values[name].text};`);
  const theirs = [...document.styleSheets].filter((sheet) => !sheet.disabled && !isOurs(sheet));
  const adopted = [...document.adoptedStyleSheets]; // the list itself is alive
  const scrolled = [...document.querySelectorAll('*')].filter((node) => node.scrollTop || node.scrollLeft).map((node) => [node, node.scrollTop, node.scrollLeft] as const);
  const moving = cssAnimations();
  const times = moving.map(({ currentTime }) => currentTime);
  const calm = new CSSStyleSheet();
  calm.replaceSync(`:root { ${tokens.join(' ')} font-size: 16px !important; } :where(body) { font: ${token('font-size')} / ${token('line-height')} ${token('font')}; } ${still}`);
  try {
    for (const sheet of theirs) sheet.disabled = true;
    document.adoptedStyleSheets = [...adopted.filter(isOurs), calm];
    return read();
  } finally {
    for (const sheet of theirs) sheet.disabled = false;
    document.adoptedStyleSheets = adopted;
    for (const [node, top, left] of scrolled) node.scrollTo({ top, left, behavior: 'instant' });
    // What moved goes on where it was, and what had come to its end does not begin again.
    for (const one of cssAnimations()) {
      const before = moving.findIndex((other) => isSame(one, other));
      if (before >= 0) one.currentTime = times[before]!;
      else if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish();
    }
  }
}

/** Those of the clock: what follows a scroll finds its place by itself. */
const cssAnimations = (): CSSAnimation[] => document.getAnimations().filter((one): one is CSSAnimation => one instanceof CSSAnimation && one.timeline === document.timeline && one.currentTime !== null);
const isSame = (one: CSSAnimation, other: CSSAnimation): boolean => {
  const [a, b] = [one.effect, other.effect] as (KeyframeEffect | null)[];
  return one.animationName === other.animationName && a?.target === b?.target && a?.pseudoElement === b?.pseudoElement;
};

function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    const rules = [...sheet.cssRules];
    return rules.length > 0 && rules.some((rule) => /^@layer owc\b/.test(rule.cssText)) && rules.every((rule) => /^@(layer owc|keyframes|supports|media)/.test(rule.cssText));
  } catch {
    return false;
  }
}

/** Without padding and border both ways to count a box give the same box. */
const isBare = (look: Look): boolean => Object.entries(look).every(([name, value]) => !/^(padding|border)-.*(top|right|bottom|left|width)$/.test(name) || /radius$/.test(name) || parseFloat(value) === 0);

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const numbers = (text: string): number[] => [...text.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  const [a, b] = [numbers(one), numbers(other)];
  return one.replace(/-?[\d.]+/g, '') === other.replace(/-?[\d.]+/g, '') && a.length === b.length && a.every((value, index) => Math.abs(value - b[index]!) < 0.75);
}

const isScaled = (one: string, other: string, factor: number): boolean => {
  const [a, b] = [parseFloat(one), parseFloat(other)];
  return /px$/.test(one) && /px$/.test(other) && Math.abs(a - b * factor) < 0.75;
};

/** What a rule says, and of which node. */
type Cause = Declared & { node: Element };

/** What a house style may say of our elements: its typography as long as it can be read, and where they stand. Otherwise an empty text. */
function isOfTheHouse(node: Element, name: string, value: string, cause: Cause): 'type' | 'place' | '' {
  if (place.has(name)) return node === cause.node && node.localName.startsWith('owc-') && !insideOurs(node) ? 'place' : '';
  if (!type.has(name) || (ours(cause.node) && !/^h[1-6]$/.test(cause.node.localName))) return '';
  // More room than WCAG asks a page to bear, or letters that touch, is no house style any more.
  const room = parseFloat(value) / parseFloat(getComputedStyle(node).fontSize);
  if (name === 'letter-spacing' && (room > 0.12 || room < -0.05)) return '';
  if (name === 'word-spacing' && (room > 0.16 || room < -0.1)) return '';
  if (name === 'font-size' && parseFloat(value) < 14) return '';
  return 'type';
}

/** The rule of the page that says it: on the node, or, when that comes down, above it. */
function causeOf(node: Element, name: string, sheets: Sheets): Cause | undefined {
  for (const up of upwards(node)) {
    const found = winner(up, name, sheets, true);
    if (found && !isOwnStyle(found, up)) return { ...found, node: up };
    if (!inherited.has(name)) return undefined;
  }
  return undefined;
}

/** What our own elements write on a node. */
const isOwnStyle = (found: Declared, node: Element): boolean => found.rule === null && (node.hasAttribute('data-owc') || node.localName.startsWith('owc-'));

/** A selector for the same node that weighs more than the culprit. */
function fixSelector(node: Element, cause: Declared): string {
  const host = (() => {
    for (const up of upwards(node)) if (up.localName.startsWith('owc-')) return up;
    return null;
  })();
  const own = node === host ? '' : ` ${node.localName}${node.hasAttribute('slot') ? `[slot='${node.getAttribute('slot')}']` : ''}`;
  let selector = `${host?.localName ?? ''}${own}`;
  while (specificity(selector) <= Math.min(cause.specificity, 5e6) && selector.length < 120) selector = cause.specificity >= 1e6 ? `${selector}:not(#x)` : `:root ${selector}`.replace(/^:root :root/, ':root:root');
  return selector;
}
