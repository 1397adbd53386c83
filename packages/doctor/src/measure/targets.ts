// Is it large enough to press? WCAG 2.5.8: 24 by 24 px, or with so much room around it.
import type { Finding } from './finding.js';
import { above, children, elements, isSeen } from './page.js';
import type { Sheets } from './rules.js';
import { winner } from './rules.js';

const pressed =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, area, [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem], [role=option]';
const LEAST = 24;

interface Target {
  node: Element;
  box: DOMRect;
}

export function measureTargets(top: Element, sheets: Sheets): Finding[] {
  const targets: Target[] = [];
  for (const node of elements(top)) {
    if (!node.matches(pressed) || node.matches(':disabled, [aria-disabled=true]') || !isSeen(node)) continue;
    const box = boxOf(node);
    if (box.width > 0 && box.height > 0 && getComputedStyle(node).pointerEvents !== 'none') targets.push({ node, box });
  }
  const small = targets.filter(({ node, box }) => (box.width < LEAST - 0.5 || box.height < LEAST - 0.5) && !isInSentence(node) && !isBrowsers(node));
  const isSmall = new Set(small);
  const groups = new Map<string, { finding: Finding; widest: number }>();
  for (const one of small) {
    const crowded = targets.some((other) => other !== one && !related(one.node, other.node) && touches(one.box, other.box, isSmall.has(other)));
    if (!crowded) continue;
    const origin = winner(one.node, one.box.height < LEAST - 0.5 ? 'height' : 'width', sheets) ?? winner(one.node, 'padding-top', sheets) ?? winner(one.node, 'font-size', sheets);
    const selector = origin?.rule ? origin.selector : `${one.node.localName}${[...one.node.classList].slice(0, 2).map((name) => `.${CSS.escape(name)}`).join('')}`;
    const group = groups.get(selector);
    if (group) {
      group.finding.places.push(one.node);
      group.finding.facts.count = group.finding.places.length;
      continue;
    }
    const inline = getComputedStyle(one.node).display === 'inline';
    const important = origin?.important ? { important: true } : {};
    groups.set(selector, {
      widest: one.box.width,
      finding: {
        kind: 'target', severity: 'failure', code: 'small', facts: { width: Math.round(one.box.width), height: Math.round(one.box.height), selector, source: origin?.source ?? '', count: 1 }, places: [one.node],
        advice: [
          ...(inline ? [{ selector, property: 'display', value: 'inline-block', ...important }] : []),
          { selector, property: 'min-block-size', value: `${LEAST}px`, ...important },
          { selector, property: 'min-inline-size', value: `${LEAST}px`, ...important },
        ],
      },
    });
  }
  return [...groups.values()].map(({ finding }) => finding);
}

/** What can be pressed: the thing itself, and the label that belongs to a box to tick. */
function boxOf(node: Element): DOMRect {
  const own = node.getBoundingClientRect();
  const labels = node instanceof HTMLInputElement && /^(checkbox|radio)$/.test(node.type) ? [...(node.labels ?? [])] : [];
  const boxes = [own, ...labels.filter(isSeen).map((label) => label.getBoundingClientRect())];
  const touching = boxes.filter((box) => box.left <= own.right + 12 && box.right >= own.left - 12 && box.top <= own.bottom + 4 && box.bottom >= own.top - 4);
  const [left, top, right, bottom] = [Math.min(...touching.map((box) => box.left)), Math.min(...touching.map((box) => box.top)), Math.max(...touching.map((box) => box.right)), Math.max(...touching.map((box) => box.bottom))];
  return new DOMRect(left, top, right - left, bottom - top);
}

/** A link among words is as high as its line. */
function isInSentence(node: Element): boolean {
  if (!/^inline/.test(getComputedStyle(node).display) || !node.matches('a, [role=link], button, summary')) return false;
  let block = above(node);
  while (block && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = above(block);
  const words = (from: Node): string => (from === node ? '' : from instanceof Text ? from.data : from instanceof Element && !from.matches(pressed) ? children(from).map(words).join('') : '');
  return block !== null && /[\p{L}\p{N}]{2}/u.test(words(block));
}

/** A tick box that the browser draws in its own size is the browser's. */
const isBrowsers = (node: Element): boolean => node instanceof HTMLInputElement && /^(checkbox|radio|range|color|file)$/.test(node.type) && getComputedStyle(node).appearance !== 'none' && node.getBoundingClientRect().height >= 12;

const related = (one: Element, other: Element): boolean => one.contains(other) || other.contains(one) || one.closest('label') === other || (one instanceof HTMLInputElement && [...(one.labels ?? [])].some((label) => label.contains(other)));

/** A circle of 24 px around the middle of a small one may touch no other target, nor the circle of another small one. */
function touches(one: DOMRect, other: DOMRect, otherIsSmall: boolean): boolean {
  const [x, y] = [one.left + one.width / 2, one.top + one.height / 2];
  const dx = Math.max(other.left - x, 0, x - other.right);
  const dy = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(dx, dy) < LEAST / 2 - 0.5) return true;
  return otherIsSmall && Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y) < LEAST - 0.5;
}
