// Text against what is behind it, and the edges and icons that one has to see.
import { compose, contrast, difference, nearestReadable, parseColor, toHex } from '@openwebconcept/theme/contrast.js';
import type { Rgb } from '@openwebconcept/theme/contrast.js';
import type { TokenName } from '@openwebconcept/theme/tokens.js';
import type { Advice, Finding } from './finding.js';
import { above, children, elements, groundOf, isSeen, opacityOf, ours, upwards } from './page.js';
import { winner } from './rules.js';
import type { Declared, Sheets } from './rules.js';
import { placeOf, tokensOf } from './trace.js';

interface Sight {
  kind: 'contrast' | 'edge';
  code: string;
  node: Element;
  property: string;
  pseudo?: string | undefined;
  front: string;
  ground: string;
  /** Where the ground is painted. */
  painter: Element | null;
  ratio: number;
  need: number;
  frontToken?: TokenName | undefined;
  groundToken?: TokenName | undefined;
}

/** What whole pages lie on: that is not darkened for one text. */
const paper = new Set<TokenName | undefined>(['background', 'surface', 'field-background', 'overlay-background']);

export interface Measured {
  findings: Finding[];
  /** Pairs of tokens that were seen on the page: the table need not tell of them again. */
  pairs: Set<string>;
  texts: number;
}

export function measureContrast(top: Element, sheets: Sheets, late: () => boolean): Measured {
  const sights: Sight[] = [];
  const unknown = new Map<string, Element[]>();
  let texts = 0;
  const look = (kind: 'contrast' | 'edge', node: Element, property: string, need: number, on: Element | null, pseudo?: string): void => {
    const color = parseColor(getComputedStyle(node, pseudo).getPropertyValue(property));
    const ground = on && groundOf(on);
    if (!color || !ground) return;
    if ('unknown' in ground) {
      if (kind === 'contrast') unknown.set(ground.unknown, [...(unknown.get(ground.unknown) ?? []), node]);
      return;
    }
    const front: Rgb = compose(ground.color, [color[0], color[1], color[2], color[3] * opacityOf(node)]);
    const code = kind === 'contrast' ? (pseudo === '::placeholder' ? 'placeholder' : 'text') : pseudo || property === 'background-color' ? 'icon' : 'border';
    sights.push({ kind, code, node, property, pseudo, front: toHex(front), ground: toHex(ground.color), painter: ground.node, ratio: contrast(front, ground.color), need });
  };
  for (const node of elements(top)) {
    if (late()) break;
    const control = node.matches('input:not([type=hidden], [type=checkbox], [type=radio], [type=range], [type=color], [type=file]), select, textarea');
    const words = control || (!node.matches('script, style, noscript, template, option, title, svg *') && children(node).some((child) => child instanceof Text && isDrawn(child)));
    const mask = ours(node) !== null && [undefined, '::before', '::after'].filter((pseudo) => {
      const style = getComputedStyle(node, pseudo);
      return style.maskImage !== 'none' && style.maskImage !== '' && (!pseudo || style.content !== 'none');
    });
    const edge = node.matches('input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=range], [type=file]), select, textarea') && ours(node) !== null;
    if ((!words && !edge && !(mask && mask.length)) || !isSeen(node) || isOff(node)) continue;
    if (words) {
      texts++;
      const style = getComputedStyle(node);
      const size = parseFloat(style.fontSize);
      const need = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      if (style.webkitBackgroundClip === 'text') unknown.set('effect', [...(unknown.get('effect') ?? []), node]);
      else if (!control || (node as HTMLInputElement).value || node.matches('select')) look('contrast', node, '-webkit-text-fill-color', need, node);
      if (control && (node as HTMLInputElement).placeholder) look('contrast', node, 'color', need, node, '::placeholder');
    }
    for (const pseudo of mask || []) look('edge', node, 'background-color', 3, pseudo ? node : above(node), pseudo);
    if (edge) edgeOf(node, look);
  }

  const fronts = tokensOf(sights);
  const grounds = tokensOf(sights.map(({ painter, node }) => ({ node: painter ?? node, property: 'background-color' })));
  sights.forEach((sight, index) => Object.assign(sight, { frontToken: fronts[index], groundToken: sight.painter ? grounds[index] : undefined }));

  const groups = new Map<string, Sight[]>();
  for (const sight of sights) {
    if (sight.ratio >= sight.need - 0.005) continue;
    const key = [sight.code, sight.front, sight.ground, sight.frontToken, sight.groundToken, sight.frontToken || sight.groundToken ? '' : originOf(sight, sheets)?.selector].join('|');
    groups.set(key, [...(groups.get(key) ?? []), sight]);
  }
  const findings = [...groups.values()].map((group): Finding => {
    const [first] = group as [Sight];
    const need = Math.max(...group.map((one) => one.need));
    return {
      kind: first.kind,
      severity: first.code === 'icon' ? 'warning' : 'failure',
      code: first.code,
      facts: { ratio: round(Math.min(...group.map(({ ratio }) => ratio))), need, front: first.front, ground: first.ground, token: first.frontToken ?? '', on: first.groundToken ?? '', count: group.length },
      places: group.map(({ node }) => node),
      advice: adviceFor(first, need, sights, sheets),
    };
  });
  for (const [why, places] of unknown) findings.push({ kind: 'contrast', severity: 'note', code: `unknown-${why}`, facts: { count: places.length }, places, advice: [] });
  return { findings, pairs: new Set(sights.filter(({ kind, need }) => kind === 'edge' || need === 4.5).map(({ frontToken, groundToken }) => `${frontToken} on ${groundToken}`)), texts };
}

export const round = (value: number): number => Math.floor(value * 100) / 100;

/** Does a piece of text take room? */
function isDrawn(text: Text): boolean {
  if (!text.data.trim()) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const { width, height } = range.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** What cannot be used need not be readable. */
function isOff(node: Element): boolean {
  for (const up of upwards(node)) {
    if (up.matches(':disabled, [aria-disabled="true"], [inert]') || (up instanceof HTMLLabelElement && up.control?.matches(':disabled'))) return true;
  }
  return false;
}

/** The edge of a field: its border against what is outside or inside, or its inside against what is outside. */
function edgeOf(node: Element, look: (kind: 'edge', node: Element, property: string, need: number, on: Element | null) => void): void {
  const style = getComputedStyle(node);
  if (style.appearance !== 'none') return; // the browser's own
  const outside = groundOf(above(node) ?? node);
  const inside = groundOf(node);
  if ('unknown' in outside || 'unknown' in inside) return;
  const border = parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none' ? parseColor(style.borderBlockEndColor) : null;
  if (contrast(inside.color, outside.color) >= 3) return;
  if (border && Math.max(contrast(border, outside.color), contrast(border, inside.color)) >= 3) return;
  look('edge', node, 'border-block-end-color', 3, above(node));
}

/** The rule that gives a text or an edge its colour; a colour comes down from above. */
function originOf({ node, property, pseudo }: Sight, sheets: Sheets): (Declared & { at: Element }) | undefined {
  if (pseudo) return undefined;
  const name = property === '-webkit-text-fill-color' ? 'color' : property;
  for (const up of upwards(node)) {
    const found = winner(up, name, sheets);
    if (found && !/^(inherit|unset|currentcolor)$/i.test(found.value)) return { ...found, at: up };
    if (name !== 'color') return undefined;
  }
  return undefined;
}

function adviceFor(sight: Sight, need: number, all: Sight[], sheets: Sheets): Advice[] {
  const { frontToken, groundToken, front, ground, node } = sight;
  const origin = frontToken ? undefined : originOf(sight, sheets);
  // All that the change has to be good for: the same text on another ground, another text on the same ground.
  const grounds = [ground, ...all.filter((one) => frontToken && one.frontToken === frontToken && one.front === front).map((one) => one.ground)];
  const fronts = [front, ...all.filter((one) => groundToken && one.groundToken === groundToken && one.ground === ground).map((one) => one.front)];
  const everywhere = nearestReadable(front, [...new Set(grounds)], need);
  const newFront = everywhere ?? nearestReadable(front, ground, need);
  const newGround = groundToken && !paper.has(groundToken) ? nearestReadable(ground, [...new Set(fronts)], need) : null;
  const [costFront, costGround] = [newFront && difference(front, newFront), newGround && difference(ground, newGround)];
  if (newGround && groundToken && (costFront === null || (!frontToken && !origin) || costGround! < costFront)) {
    return [{ ...placeOf(groundToken, sight.painter ?? node, sheets), property: `--owc-${groundToken}`, value: newGround }];
  }
  if (!newFront) return [];
  if (frontToken) {
    // Good everywhere, or only where this ground is painted.
    const painted = everywhere || groundToken || !sight.painter ? undefined : winner(sight.painter, 'background-color', sheets, true);
    const place = placeOf(frontToken, node, sheets);
    return [{ ...place, ...(painted?.rule && place.selector === ':root' && { selector: painted.selector }), property: `--owc-${frontToken}`, value: newFront }];
  }
  const property = sight.property === '-webkit-text-fill-color' ? 'color' : sight.property;
  const selector = origin?.rule ? origin.selector : origin ? `${node.localName}${node.id ? `#${CSS.escape(node.id)}` : ''}` : node.localName;
  return [{ selector: sight.pseudo ? `${selector}${sight.pseudo}` : selector, property, value: newFront, ...((origin?.important || origin?.rule === null) && { important: true }) }];
}
