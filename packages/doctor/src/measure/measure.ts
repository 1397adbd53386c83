/**
 * The theme doctor's measuring: what a page does with our elements, and they with it. It needs nothing but the page. It leaves the page
 * as it found it, and tells the page's own scripts nothing of it.
 */
import { measureContrast } from './contrast.js';
import type { Finding } from './finding.js';
import { kinds, sheetOf } from './finding.js';
import { measureFocus } from './focus.js';
import { measureLeaks } from './leaks.js';
import { adopt, forget } from './page.js';
import { readSheets } from './rules.js';
import { measureReflow, measureSpacing } from './spacing.js';
import { measureTargets } from './targets.js';
import { measureTokens } from './tokens.js';

export type { Advice, Finding, Kind, Severity, Told } from './finding.js';
export { kinds, sheetOf } from './finding.js';
export { describe } from './page.js';

export interface Report {
  findings: Finding[];
  /** What was looked at. */
  counts: { elements: number; texts: number; focused: number };
  /** It took too long, and the rest was left. */
  cut: boolean;
  /** All advice in one block. */
  css: string;
}

export interface How {
  /** Only this part of the page; tokens and pairs are of the page as a whole. */
  within?: Element;
  /** Milliseconds after which it stops looking further. */
  time?: number;
  /** Also whether the page scrolls sideways, in a window that was made this narrow or with text this large. */
  reflow?: { width: number; percent: number };
}

const weight = { failure: 0, warning: 1, note: 2 };

export function measure({ within = document.body, time = 15_000, reflow }: How = {}): Report {
  const end = performance.now() + time;
  const late = (): boolean => performance.now() > end;
  forget();
  const sheets = readSheets();
  const seen = measureContrast(within, sheets, late);
  const focus = late() ? { findings: [], count: 0 } : measureFocus(within, sheets, late);
  const findings = [
    ...measureTokens(sheets, seen.pairs),
    ...seen.findings,
    ...focus.findings,
    ...measureTargets(within, sheets),
    ...(late() ? [] : measureSpacing(within, sheets)),
    ...(late() ? [] : measureLeaks(within, sheets, late)),
    ...(reflow ? measureReflow(within, reflow.width, reflow.percent) : []),
  ].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || weight[one.severity] - weight[other.severity]);
  forget();
  const elements = [...within.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('owc-') && localName !== 'owc-theme-doctor').length;
  return { findings, counts: { elements, texts: seen.texts, focused: focus.count }, cut: late(), css: sheetOf(findings) };
}

/** Puts the advice on the page, as if it stood in the last sheet of the theme; the function that it gives takes it off again. */
export const tryOut = (css: string): (() => void) => adopt(css);

/**
 * Advice that was tried: measures, puts the advice on the page, measures what is left of it, and so on until nothing is left that advice
 * can do. The page is then as it was; `after` is what would still be found.
 */
export function prescribe(how: How = {}, rounds = 3): { before: Report; after: Report; css: string } {
  const before = measure(how);
  let all = before.findings.map(({ advice }) => ({ advice }));
  let css = sheetOf(all);
  let after = before;
  for (let round = 0; round < rounds && css; round++) {
    const undo = tryOut(css);
    after = measure(how);
    undo();
    const more = after.findings.filter(({ severity, advice }) => severity !== 'note' && advice.length);
    const next = sheetOf((all = [...all, ...more]));
    if (next === css) break;
    css = next;
  }
  return { before: { ...before, css }, after, css };
}
