// Which token does this come from? Every token gets a value of its own for one moment, and where that turns up it came from.
import { chain, tokenNames } from '@openwebconcept/theme/tokens.js';
import type { TokenName } from '@openwebconcept/theme/tokens.js';
import { adopt, still, upwards } from './page.js';
import { winner } from './rules.js';
import type { Declared, Sheets } from './rules.js';

export const isColor = (name: TokenName): boolean => chain(name).value.startsWith('#');
const isSize = (name: TokenName): boolean => /(^|-)(font-size|font-size-small|heading-\d-size|-size)$/.test(name) || name === 'font-size';

const colors = tokenNames.filter(isColor);
const sizes = tokenNames.filter(isSize);
const signals = new Map<string, TokenName>([
  ...colors.map((name, index) => [`rgb(2, ${index + 40}, 3)`, name] as const),
  ...sizes.map((name, index) => [`${17 + index / 16}px`, name] as const),
]);

export interface Question {
  node: Element;
  property: string;
  pseudo?: string | undefined;
}

/** The token of each, or undefined when it is none of ours. The page is as it was when this returns. */
export function tokensOf(questions: Question[]): (TokenName | undefined)[] {
  if (!questions.length) return [];
  const undo = adopt(`* { ${[...signals].map(([value, name]) => `--owc-${name}: ${value} !important;`).join(' ')} }`);
  const calm = adopt(still, true);
  const found = questions.map(({ node, property, pseudo }) => signals.get(getComputedStyle(node, pseudo).getPropertyValue(property)));
  undo();
  getComputedStyle(document.documentElement).color; // back before movements are allowed again
  calm();
  return found;
}

/**
 * Where a token has to be set to count at this node: in the closest place where somebody sets a colour of ours, because what is right there
 * need not be right elsewhere; else on the page.
 */
export function placeOf(name: TokenName, node: Element, sheets: Sheets): { selector: string; important?: boolean } {
  for (const up of upwards(node)) {
    const set = winner(up, `--owc-${name}`, sheets, true) ?? winnerOfAny(up, sheets);
    if (!set) continue;
    const root = up === document.documentElement;
    if (set.rule === null) return { selector: root ? ':root' : pathOf(up), important: true };
    const weak = !set.important && set.specificity <= (root ? 1000 : 0);
    return { selector: weak && root ? ':root' : weak && up === document.body ? 'body' : set.selector, ...(set.important && { important: true }) };
  }
  return { selector: ':root' };
}

function winnerOfAny(node: Element, sheets: Sheets): Declared | undefined {
  const [name] = namesSetIn(sheets).filter((one) => winner(node, one, sheets, true));
  return name ? winner(node, name, sheets, true) : undefined;
}

const setNames = new WeakMap<Sheets, string[]>();
/** Colours of ours that somebody else sets. */
function namesSetIn(sheets: Sheets): string[] {
  let names = setNames.get(sheets);
  if (!names) {
    const own = new Set(colors.map((name) => `--owc-${name}`));
    // What stands in an attribute is seen on the node itself.
    const written = [...document.querySelectorAll<HTMLElement>('[style*="--owc-"]')].flatMap(({ style }) => [...style].filter((name) => own.has(name)));
    names = [...new Set([...written, ...sheets.rules.filter(({ ours }) => !ours).flatMap(({ rule }) => [...rule.style].filter((name) => own.has(name)))])];
    setNames.set(sheets, names);
  }
  return names;
}

const pathOf = (node: Element): string => (node.id ? `#${CSS.escape(node.id)}` : [node.localName, ...node.classList].map((one) => CSS.escape(one)).join('.'));
