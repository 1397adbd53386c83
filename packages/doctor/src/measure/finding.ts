/** What a finding is about, in the order in which they are shown. */
export const kinds = ['token', 'contrast', 'edge', 'focus', 'target', 'spacing', 'leak', 'reflow'] as const;
export type Kind = (typeof kinds)[number];
/** `failure`: somebody cannot use it. `warning`: it is at the edge, or looks other than it should. `note`: good to know. */
export type Severity = 'failure' | 'warning' | 'note';

/** What to write where. A token is a custom property too. */
export interface Advice {
  /** Where: `:root`, unless the value comes from a deeper place. */
  selector: string;
  property: string;
  value: string;
  /** What is undone is `!important` itself. */
  important?: boolean;
}

export interface Finding {
  kind: Kind;
  severity: Severity;
  /** Which sentence says it, and what it says it with. */
  code: string;
  facts: Record<string, string | number>;
  /** Where: as many as there are. */
  places: Element[];
  advice: Advice[];
}

/** The same for somebody who is not in the page: in words, and places as selectors. */
export interface Told extends Omit<Finding, 'places'> {
  text: string;
  places: string[];
}

/** One block of CSS to copy. What is advised twice is written once; the last word wins. */
export function sheetOf(findings: Iterable<{ advice: Advice[] }>): string {
  const rules = new Map<string, Map<string, string>>();
  for (const { advice } of findings) {
    for (const { selector, property, value, important } of advice) {
      if (!rules.has(selector)) rules.set(selector, new Map());
      rules.get(selector)!.set(property, value + (important ? ' !important' : ''));
    }
  }
  return [...rules].map(([selector, lines]) => `${selector} {\n${[...lines].map(([property, value]) => `  ${property}: ${value};\n`).join('')}}\n`).join('');
}
