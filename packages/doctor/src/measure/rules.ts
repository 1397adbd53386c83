// Which rule of the page says this about that node? A small cascade: enough to name the culprit.

export interface Declared {
  rule: CSSStyleRule | null;
  /** The selector of it that matches; `style` for an attribute. */
  selector: string;
  /** Where it is written, as a person finds it. */
  source: string;
  property: string;
  value: string;
  important: boolean;
  specificity: number;
  layered: boolean;
  order: number;
}

export interface Sheets {
  rules: { rule: CSSStyleRule; selector: string; source: string; layered: boolean; ours: boolean; order: number }[];
  /** Sheets of other hosts, which a page may load but not read. */
  unreadable: string[];
}

/** Every rule that counts at this moment, from the first to the last. */
export function readSheets(root: Document | ShadowRoot = document): Sheets {
  const found: Sheets = { rules: [], unreadable: [] };
  const walk = (list: CSSRuleList, source: string, layer: string, around: string): void => {
    for (const rule of list) {
      if (rule instanceof CSSStyleRule) {
        const selector = rule.selectorText.includes('&') ? rule.selectorText.replaceAll('&', `:is(${around || ':root'})`) : around ? `:is(${around}) :is(${rule.selectorText})` : rule.selectorText;
        found.rules.push({ rule, selector, source, layered: layer !== '', ours: layer.split('.')[0] === 'owc', order: found.rules.length });
        if (rule.cssRules?.length) walk(rule.cssRules, source, layer, selector);
      } else if (rule instanceof CSSImportRule) {
        if ((!rule.media.mediaText || matchMedia(rule.media.mediaText).matches) && rule.styleSheet) sheet(rule.styleSheet, nameOf(rule.href), rule.layerName ?? layer);
      } else if (rule instanceof CSSMediaRule) {
        if (matchMedia(rule.conditionText).matches) walk(rule.cssRules, source, layer, around);
      } else if (rule instanceof CSSSupportsRule) {
        if (CSS.supports(rule.conditionText)) walk(rule.cssRules, source, layer, around);
      } else if ('cssRules' in rule && !(rule instanceof CSSKeyframesRule)) {
        const name = rule.constructor.name === 'CSSLayerBlockRule' ? [layer, (rule as unknown as { name: string }).name || '(anonymous)'].filter(Boolean).join('.') : layer;
        walk((rule as CSSGroupingRule).cssRules, source, name, around);
      }
    }
  };
  const sheet = (one: CSSStyleSheet, source: string, layer = ''): void => {
    if (one.disabled || (one.media.mediaText && !matchMedia(one.media.mediaText).matches)) return;
    try {
      walk(one.cssRules, source, layer, '');
    } catch {
      found.unreadable.push(one.href ?? source);
    }
  };
  for (const one of root.styleSheets) sheet(one, one.href ? nameOf(one.href) : idOf(one.ownerNode));
  for (const one of root.adoptedStyleSheets) sheet(one, 'script');
  return found;
}

const nameOf = (href: string): string => {
  const { pathname, host } = new URL(href, document.baseURI);
  return host && host !== location.host ? host + pathname : pathname;
};
const idOf = (node: Node | null): string => (node instanceof Element && node.id ? `<style id="${node.id}">` : '<style>');

/** The shorthands that also say a property. */
const shorthands = (property: string): string[] => {
  const parts = property.split('-');
  const names = parts.map((_, index) => parts.slice(0, index + 1).join('-')).reverse();
  if (/^(line-height)$/.test(property)) names.push('font');
  if (/^border-.*-(color|style|width)$/.test(property)) names.push(`border-${parts.at(-1)}`, 'border');
  if (property.startsWith('background')) names.push('background');
  if (property === 'text-decoration-line') names.push('text-decoration');
  // A height is also a block size.
  const logical: Record<string, string[]> = { 'height': ['block-size'], 'width': ['inline-size'], 'min-height': ['min-block-size'], 'min-width': ['min-inline-size'], 'max-height': ['max-block-size'] };
  return [...new Set([...names, ...(logical[property] ?? []), 'all'])];
};

/** The declaration that wins for a property of a node, among all rules of the page or only those of others. */
export function winner(node: Element, property: string, { rules }: Sheets, onlyTheirs = false): Declared | undefined {
  const names = shorthands(property);
  let best: Declared | undefined;
  const offer = (one: Declared): void => {
    if (!best || weigh(one, best) >= 0) best = one;
  };
  for (const { rule, selector, source, layered, ours, order } of rules) {
    if (onlyTheirs && ours) continue;
    const name = names.find((one) => rule.style.getPropertyValue(one));
    if (!name) continue;
    for (const part of split(selector)) {
      if (!safeMatches(node, part)) continue;
      offer({ rule, selector: part, source, property: name, value: rule.style.getPropertyValue(name), important: rule.style.getPropertyPriority(name) === 'important', specificity: specificity(part), layered, order });
    }
  }
  const style = (node as HTMLElement).style as CSSStyleDeclaration | undefined;
  const name = style && names.find((one) => style.getPropertyValue(one));
  if (name) offer({ rule: null, selector: 'style', source: 'style=""', property: name, value: style.getPropertyValue(name), important: style.getPropertyPriority(name) === 'important', specificity: 1e9, layered: false, order: Infinity });
  return best;
}

function weigh(one: Declared, other: Declared): number {
  if (one.important !== other.important) return one.important ? 1 : -1;
  if (one.layered !== other.layered) return one.layered === one.important ? 1 : -1;
  return one.specificity - other.specificity || one.order - other.order;
}

export function safeMatches(node: Element, selector: string): boolean {
  try {
    return node.matches(selector);
  } catch {
    return false; // pseudo-elements, and what another browser understands
  }
}

/** `a, b:is(c, d)` -> `a` and `b:is(c, d)`. */
export function split(selector: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= selector.length; index++) {
    const char = selector[index];
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if ((char === ',' && depth === 0) || index === selector.length) {
      parts.push(selector.slice(from, index).trim());
      from = index + 1;
    }
  }
  return parts.filter(Boolean);
}

/** Ids count a million, classes a thousand, names one. */
export function specificity(selector: string): number {
  let rest = selector.replace(/\\./g, 'x').replace(/"[^"]*"|'[^']*'/g, '');
  let value = 0;
  // The innermost brackets first: `:is()`, `:not()` and `:has()` weigh as their heaviest, `:where()` nothing.
  for (let found; (found = /:(is|not|has|where|matches|nth-[\w-]+|host|slotted)\(([^()]*)\)/.exec(rest)); ) {
    const inside = Math.max(0, ...found[2]!.split(',').map((one) => specificity(one.trim().replace(/^.*\bof\b/, ''))));
    value += /^(is|not|has|matches)$/.test(found[1]!) ? inside : found[1] === 'where' ? 0 : 1000 + (/^nth/.test(found[1]!) && !/\bof\b/.test(found[2]!) ? 0 : inside);
    rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length);
  }
  const count = (pattern: RegExp): number => {
    const matches = rest.match(pattern)?.length ?? 0;
    rest = rest.replace(pattern, ' ');
    return matches;
  };
  value += count(/\[[^\]]*\]/g) * 1000 + count(/#[\w-]+/g) * 1e6 + count(/\.[\w-]+/g) * 1000 + count(/::[\w-]+/g) + count(/:[\w-]+(\([^)]*\))?/g) * 1000;
  return value + count(/[a-zA-Z][\w-]*/g);
}
