// The tokens themselves: pairs that are not on the page today, values that are none, names that nobody asks for.
import { compose, contrast, difference, nearestReadable, toHex } from '@openwebconcept/theme/contrast.js';
import { read, seen } from '@openwebconcept/theme/pairs.js';
import { chain, token, tokenNames } from '@openwebconcept/theme/tokens.js';
import type { TokenName } from '@openwebconcept/theme/tokens.js';
import { round } from './contrast.js';
import type { Finding } from './finding.js';
import type { Sheets } from './rules.js';
import { split } from './rules.js';
import { isColor, placeOf } from './trace.js';

const families = ['nl', 'utrecht', 'denhaag', 'basis'] as const;
/** What an element asks of an author; these are no tokens of a theme. */
const others = new Set(['width', 'slider-size', 'room', 'inset', 'rows', 'grown', 'gallery-size', 'doctor-probe'].map((name) => `--owc-${name}`));
const paper = /^(background|surface|field-background|overlay-background)$/;

/** A property that takes what the token is. */
function propertyOf(name: TokenName): string {
  if (isColor(name)) return 'color';
  if (/weight$/.test(name)) return 'font-weight';
  if (/radius$/.test(name)) return 'border-radius';
  if (/width$/.test(name)) return 'border-top-width';
  if (name === 'line-height') return 'line-height';
  if (name === 'measure') return 'max-width';
  return /size/.test(name) ? 'font-size' : 'font-family';
}

interface Value {
  /** As written, when every `var()` is filled in. */
  text: string;
  /** The name that gave it, undefined for our default. */
  from: string | undefined;
  valid: boolean;
  color: string;
}

/** What every token is at a place. Probes stand there for a moment, all at once: the page computes its styles one time. */
export function valuesAt(place: Element): Record<TokenName, Value> {
  const box = document.createElement('span');
  box.setAttribute('data-owc-doctor', '');
  box.hidden = true;
  box.style.color = 'rgb(1, 2, 3)';
  const probes = tokenNames.map((name) => {
    const probe = document.createElement('span');
    probe.style.setProperty('--owc-doctor-probe', String(token(name)));
    if (isColor(name)) probe.style.color = String(token(name));
    return probe;
  });
  box.append(...probes);
  place.append(box);
  const around = getComputedStyle(box);
  const values = Object.fromEntries(
    tokenNames.map((name, index): [TokenName, Value] => {
      const style = getComputedStyle(probes[index]!);
      const text = style.getPropertyValue('--owc-doctor-probe').trim();
      const from = chain(name).names.find((key) => !key.startsWith('--owc-default-') && around.getPropertyValue(key) !== '');
      return [name, { text, from, valid: text !== '' && CSS.supports(propertyOf(name), text), color: style.color }];
    }),
  ) as Record<TokenName, Value>;
  box.remove();
  return values;
}

/** Every custom property that a rule of somebody else sets, and what it says first. */
function properties({ rules }: Sheets): Map<string, { value: string; selector: string }> {
  const found = new Map<string, { value: string; selector: string }>();
  for (const { rule, selector, ours } of rules) {
    if (ours) continue;
    for (const name of rule.style) if (name.startsWith('--') && !found.has(name)) found.set(name, { value: rule.style.getPropertyValue(name).trim(), selector });
  }
  // A sheet of another host cannot be read, what it sets can (in Chromium).
  for (const node of [document.documentElement, document.body]) {
    const map = (node as Element & { computedStyleMap?(): Iterable<[string, unknown]> }).computedStyleMap?.();
    for (const [name, value] of map ?? []) if (name.startsWith('--') && !found.has(name)) found.set(name, { value: String(value).trim(), selector: ':root' });
  }
  return found;
}

export function measureTokens(sheets: Sheets, known: Set<string>): Finding[] {
  const findings: Finding[] = [];
  const set = properties(sheets);
  const places = contexts(sheets);
  const [body] = places as [Element];
  const values = valuesAt(body);

  // Families of NL Design System.
  const counts = families.map((family) => [family, [...set.keys()].filter((name) => name.startsWith(`--${family}-`)).length] as const).filter(([, count]) => count > 0);
  const resolved = tokenNames.filter((name) => values[name].from && !values[name].from!.startsWith('--owc-')).length;
  if (counts.length) {
    const facts = { families: counts.map(([family, count]) => `${family} (${count})`).join(', '), resolved, total: tokenNames.length };
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (!resolved && total > 20) {
      const [name] = counts[0]!;
      const where = [...set].find(([key]) => key.startsWith(`--${name}-`))![1].selector;
      findings.push({ kind: 'token', severity: 'failure', code: 'theme-class', facts: { ...facts, selector: split(where)[0] ?? where }, places: [], advice: [] });
    } else findings.push({ kind: 'token', severity: 'note', code: 'families', facts, places: [], advice: [] });
  }
  const broken = [...set].filter(([name, { value }]) => families.some((family) => name.startsWith(`--${family}-`)) && isBroken(value));
  if (broken.length) findings.push({ kind: 'token', severity: 'note', code: 'broken', facts: { count: broken.length, names: broken.slice(0, 3).map(([name, { value }]) => `${name}: ${value}`).join('; ') }, places: [], advice: [] });

  // Names that nobody asks for.
  const names = new Set(tokenNames.flatMap((name) => [`--owc-${name}`, `--owc-default-${name}`]));
  for (const [name, { value, selector }] of set) {
    if (!name.startsWith('--owc-') || names.has(name) || others.has(name)) continue;
    const near = nearest(name.slice(6));
    findings.push({
      kind: 'token', severity: 'warning', code: near ? 'unknown-near' : 'unknown', facts: { name, near: near ? `--owc-${near}` : '' }, places: [],
      advice: near ? [{ selector: simple(selector), property: `--owc-${near}`, value }] : [],
    });
  }

  // Values that are none.
  for (const name of tokenNames) {
    const { from, valid, text } = values[name];
    if (valid || !from) continue;
    findings.push({
      kind: 'token', severity: 'failure', code: 'invalid', facts: { name: from, value: text || '(leeg)', token: name }, places: [],
      advice: [{ ...placeOf(name, body, sheets), property: `--owc-${name}`, value: fallback(name, from, body) }],
    });
  }

  // Pairs, wherever tokens are set.
  const told = new Set<string>();
  for (const place of places) {
    const here = place === body ? values : valuesAt(place);
    if (place !== body && !tokenNames.some((name) => here[name].text !== values[name].text)) continue;
    // A page of its own with a panel of the page around it: no text reads on both.
    if (place !== body && here.background.text !== values.background.text && here.surface.text === values.surface.text && here.background.valid) {
      const back = toHex(compose('#fff', here.background.color));
      findings.push({ kind: 'token', severity: 'warning', code: 'half-place', facts: { set: '--owc-background', missing: '--owc-surface' }, places: [place], advice: [{ ...placeOf('background', place, sheets), property: '--owc-surface', value: back }] });
      here.surface = here.background;
    }
    for (const [pairs, need] of [[read, 4.5], [seen, 3]] as const) {
      for (const pair of pairs) {
        const [front, back] = pair.split(' on ') as [TokenName, TokenName];
        if (!here[front].valid || !here[back].valid || (place === body && known.has(pair))) continue;
        const ground = compose(here.background.valid ? here.background.color : '#fff', here[back].color);
        const ratio = contrast(here[front].color, ground);
        if (ratio >= need - 0.005) continue;
        const [one, other] = [toHex(compose(ground, here[front].color)), toHex(ground)];
        const key = [pair, one, other].join();
        if (told.has(key)) continue;
        told.add(key);
        // What else is read on that ground, or what this is read on elsewhere, has to stay good.
        const both = [...read, ...seen].map((text) => text.split(' on ') as [TokenName, TokenName]);
        const grounds = both.filter(([a]) => a === front).map(([, b]) => toHex(compose(here.background.color, here[b].color)));
        const fronts = both.filter(([, b]) => b === back).map(([a]) => toHex(compose(ground, here[a].color)));
        const better = nearestReadable(one, grounds, need) ?? nearestReadable(one, other, need);
        const under = paper.test(back) ? null : nearestReadable(other, fronts, need);
        const change: [TokenName, string] | null =
          under && (!better || difference(other, under) < difference(one, better)) ? [back, under] : better ? [front, better] : null;
        const half = Boolean(here[front].from) !== Boolean(here[back].from);
        const where = change && placeOf(change[0], place, sheets);
        findings.push({
          kind: pairs === read ? 'contrast' : 'edge', severity: /disabled/.test(pair) ? 'warning' : 'failure', code: half ? 'half-pair' : 'pair',
          facts: { front, back, ratio: round(ratio), need, frontColor: one, backColor: other, set: here[front].from ? front : back, missing: here[front].from ? back : front },
          places: place === body ? [] : [place],
          advice: change ? [{ ...where!, ...(place !== body && where!.selector === ':root' && { selector: selectorAt(place, sheets) }), property: `--owc-${change[0]}`, value: change[1] }] : [],
        });
      }
    }
  }
  return findings;
}

const isBroken = (value: string): boolean => /^\{[\w.-]+\}$|\[object Object\]|^(undefined|NaN|null)$/.test(value);
const simple = (selector: string): string => split(selector)[0] ?? selector;

/** The page, and each deeper place where somebody sets our tokens and our elements stand. */
function contexts({ rules }: Sheets): Element[] {
  const found = new Set<Element>([document.body]);
  for (const node of [...document.querySelectorAll('[style*="--owc-"]')].slice(0, 10)) if (!node.contains(document.body) && !node.localName.startsWith('owc-') && !node.matches('input')) found.add(node);
  for (const { rule, selector, ours } of rules) {
    if (ours || ![...rule.style].some((name) => name.startsWith('--owc-'))) continue;
    for (const part of split(selector)) {
      try {
        for (const node of [...document.querySelectorAll(part)].slice(0, 5)) {
          if (!node.contains(document.body) && !node.localName.startsWith('owc-') && !node.shadowRoot && node.localName !== 'input' && found.size < 20) found.add(node);
        }
      } catch {
        // a pseudo-element
      }
    }
  }
  return [...found];
}

function selectorAt(place: Element, sheets: Sheets): string {
  for (const { rule, selector, ours } of sheets.rules) {
    if (ours || ![...rule.style].some((name) => name.startsWith('--owc-'))) continue;
    const part = split(selector).find((one) => {
      try {
        return place.matches(one);
      } catch {
        return false;
      }
    });
    if (part) return part;
  }
  return ':root';
}

/** What the next in the chain would have given. */
function fallback(name: TokenName, broken: string, place: Element): string {
  const { names, value } = chain(name);
  const style = getComputedStyle(place);
  const good = names.slice(names.indexOf(broken) + 1).map((key) => style.getPropertyValue(key).trim()).find((text) => text && CSS.supports(propertyOf(name), text));
  // A computed default is a formula; a colour is what one can copy.
  return good && !/^lab\(from|light-dark/.test(good) ? good : value;
}

/** The name that was meant: few letters away, or the same words in another order. */
function nearest(word: string): TokenName | undefined {
  const sorted = (text: string): string => text.split('-').sort().join('-');
  const same = tokenNames.find((name) => sorted(name) === sorted(word) || sorted(name) === sorted(word.replace(/\bcolou?r\b/, 'text')) || sorted(name) === sorted(word.replace(/-?\bcolou?r\b/, '')));
  if (same) return same;
  const [best] = tokenNames.map((name) => [distance(word, name), name] as const).sort(([a], [b]) => a - b);
  return best && best[0] <= Math.max(2, Math.floor(word.length / 4)) ? best[1] : undefined;
}

/** How many letters differ (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}
