// What the command puts into a page: one file, which the page's own policy for scripts does not see.
import { describe, measure, prescribe, tryOut } from '../measure/measure.js';
import type { How, Report } from '../measure/measure.js';
import type { Finding, Told } from '../measure/finding.js';
import { measureReflow } from '../measure/spacing.js';
import { tell } from '../told.js';
import * as en from '../en.js';
import * as nl from '../nl.js';

/** What leaves the page: words instead of nodes. */
export interface ToldReport extends Omit<Report, 'findings'> {
  findings: Told[];
}

const told = ({ findings, ...rest }: Report, language: string): ToldReport => ({
  ...rest,
  findings: findings.map((finding: Finding) => ({ ...finding, text: tell(finding, language === 'nl' ? nl : en), places: finding.places.slice(0, 25).map(describe) })),
});

Object.assign(globalThis, {
  owcThemeDoctor: {
    measure: (how: How, language: string) => told(measure(how), language),
    prescribe: (how: How, language: string) => {
      const { before, after, css } = prescribe(how);
      return { before: told(before, language), after: told(after, language), css };
    },
    reflow: (width: number, percent: number, language: string) => told({ findings: measureReflow(document.body, width, percent), counts: { elements: 0, texts: 0, focused: 0 }, cut: false, css: '' }, language),
    tryOut,
  },
});
