// Text with more room (WCAG 1.4.12), and whatever else makes it larger: is all of it still there?
import type { Finding } from './finding.js';
import { adopt, children, describe, elements, isSeen, still } from './page.js';
import { winner } from './rules.js';
import type { Sheets } from './rules.js';

const roomy = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; } ${still}`;

interface Cut {
  node: Element;
  way: 'cut' | 'over';
  /** What it needs and has. */
  needs: number;
  has: number;
  axis: 'height' | 'width';
}

export function measureSpacing(top: Element, sheets: Sheets): Finding[] {
  const before = new Map(cutOff(top).map((cut) => [cut.node, cut]));
  const undo = adopt(roomy, true);
  const after = cutOff(top);
  undo();
  const findings = new Map<string, Finding>();
  for (const { node, way, axis, needs, has } of after) {
    if (before.has(node)) continue; // it was so without more room
    const origin = winner(node, axis, sheets) ?? winner(node, `max-${axis}`, sheets) ?? winner(node, axis === 'height' ? '-webkit-line-clamp' : 'white-space', sheets) ?? winner(node, 'overflow', sheets);
    // No rule of the page comes into a shadow root: there is nothing to write there.
    const inside = node.getRootNode() instanceof ShadowRoot;
    const selector = inside ? '' : origin?.rule ? origin.selector : `${node.localName}${[...node.classList].slice(0, 2).map((name) => `.${CSS.escape(name)}`).join('')}`;
    const key = selector || describe(node);
    const same = findings.get(key);
    if (same) {
      same.places.push(node);
      same.facts.count = same.places.length;
      continue;
    }
    const important = origin?.important || origin?.rule === null ? { important: true } : {};
    const advice =
      axis === 'width' ? [['white-space', 'normal']] : [['height', 'auto'], ['max-height', 'none'], ['min-height', `${Math.round(has)}px`], ...(getComputedStyle(node).webkitLineClamp !== 'none' ? [['-webkit-line-clamp', 'none']] : [])];
    findings.set(key, {
      kind: 'spacing', severity: 'failure', code: way, facts: { selector, source: (!inside && origin?.source) || '', needs: Math.round(needs), has: Math.round(has), count: 1 }, places: [node],
      advice: inside ? [] : advice.map(([property, value]) => ({ selector, property: property!, value: value!, ...important })),
    });
  }
  return [...findings.values()];
}

/** Boxes with text in them that is cut off, or that runs over what comes next. */
function cutOff(top: Element): Cut[] {
  const found: Cut[] = [];
  for (const node of elements(top)) {
    if (!(node instanceof HTMLElement) || node.matches('html, body, input, select, textarea, option, svg, slot, iframe') || !children(node).length) continue;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = node;
    if (!clientHeight || (scrollHeight <= clientHeight + 2 && scrollWidth <= clientWidth + 2)) continue;
    const style = getComputedStyle(node);
    if (/inline$|contents/.test(style.display) || !isSeen(node) || !node.innerText?.trim()) continue;
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    const lines = parseFloat(style.lineHeight) || parseFloat(style.fontSize);
    if (scrollHeight > clientHeight + 2 && hides(style.overflowY) && textSticksOut(node)) found.push({ node, way: 'cut', axis: 'height', needs: scrollHeight, has: clientHeight });
    else if (scrollWidth > clientWidth + 2 && hides(style.overflowX) && style.whiteSpace === 'nowrap') found.push({ node, way: 'cut', axis: 'width', needs: scrollWidth, has: clientWidth });
    else if (scrollHeight > clientHeight + lines / 2 && style.overflowY === 'visible' && runsOver(node)) found.push({ node, way: 'over', axis: 'height', needs: scrollHeight, has: clientHeight });
  }
  return found.filter(({ node }) => !found.some((other) => other.node !== node && node.contains(other.node)));
}

/** Does text end below, or begin above, the box that cuts it off? Padding that is gone is no loss. */
function textSticksOut(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  const range = document.createRange();
  return [...elements(box)].some((node) =>
    children(node).some((child) => {
      if (!(child instanceof Text) || !child.data.trim() || !isSeen(node)) return false;
      range.selectNodeContents(child);
      const text = range.getBoundingClientRect();
      return text.height > 0 && (text.bottom > bottom + 1 || text.top < top - 1);
    }),
  );
}

/** Does text of a box that is too low lie on what stands below it? */
function runsOver(node: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const text = range.getBoundingClientRect();
  const box = node.getBoundingClientRect();
  if (text.bottom <= box.bottom + 2) return false;
  for (let up: Element | null = node; up && up !== document.body; up = up.parentElement) {
    const next = up.nextElementSibling;
    if (!next) continue;
    const other = next.getBoundingClientRect();
    return other.height > 0 && other.top < text.bottom - 2 && other.bottom > box.bottom && other.left < text.right && other.right > text.left;
  }
  return false;
}

/** Does the page scroll sideways? For a narrow window, which only the command can make. */
export function measureReflow(top: Element, width: number, percent: number): Finding[] {
  const page = document.scrollingElement!;
  const room = page.clientWidth;
  if (page.scrollWidth <= room + 1) return [];
  const out = [...elements(top)].filter((node) => {
    const { left, right, width: own } = node.getBoundingClientRect();
    return own > 0 && (right > room + 1 || left < -1) && !node.matches('html, body, slot') && !scrolls(node) && isSeen(node);
  });
  const places = out.filter((node) => !out.some((other) => other !== node && node.contains(other))).slice(0, 20);
  return [{ kind: 'reflow', severity: 'failure', code: percent > 100 ? 'zoomed' : 'narrow', facts: { width, percent, needs: page.scrollWidth, count: places.length }, places, advice: [] }];
}

function scrolls(node: Element): boolean {
  for (let up = node.parentElement; up && up !== document.body; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true;
  return false;
}
