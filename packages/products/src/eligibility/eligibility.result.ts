import { loadJson } from '@openwebconcept/core/load.js';
import type { Text } from '@openwebconcept/core/localise.js';
import { asks, loadLogic } from '@openwebconcept/core/logic.js';
import * as en from './eligibility.result.en.js';
import * as nl from './eligibility.result.nl.js';

export type Outcome = 'yes' | 'no' | 'unknown';
export interface ConditionResult {
  outcome: Outcome;
  text: string;
}

type Say = <T extends Text>(place: Element, nl: T, en: T) => T;
type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Judges the answers and shows the outcome in the place of the form. */
export async function show(
  place: HTMLElement,
  form: HTMLFormElement,
  src: string,
  say: Say,
  again: () => void,
  shown: (outcome: Outcome, conditions: ConditionResult[]) => void,
): Promise<void> {
  const answers = answersIn(form);
  const tell = (dutch: string, english: string): string => say<string>(place, dutch, english);
  let conditions: ConditionResult[] = [];
  try {
    conditions = await judge(await rulesOf(place, src), answers, place);
  } catch (error) {
    console.warn('<owc-eligibility> has no rules that can be read.', error);
  }
  if (!place.isConnected) return;
  const result = document.createElement('section');
  result.dataset.owc = '';
  result.tabIndex = -1;
  const add = (tag: string, text: string, to: Element = result): HTMLElement => {
    const node = document.createElement(tag);
    node.textContent = text;
    to.append(node);
    return node;
  };
  const button = (text: string, pressed: () => void, to: Element): void => {
    const node = add('button', text, to) as HTMLButtonElement;
    node.type = 'button';
    node.addEventListener('click', pressed);
  };
  const outcome: Outcome = conditions.some((condition) => condition.outcome === 'no') ? 'no' : conditions.every((condition) => condition.outcome === 'yes') ? 'yes' : 'unknown';
  if (conditions.length) {
    const level = Number(place.querySelector('h1, h2, h3, h4, h5')?.localName[1] ?? 2) + 1;
    result.dataset.owc = outcome;
    const title = add(`h${level}`, outcome === 'yes' ? tell(nl.yes, en.yes) : outcome === 'no' ? tell(nl.no, en.no) : tell(nl.unknown, en.unknown));
    result.setAttribute('role', 'group');
    result.ariaLabel = title.textContent;
    add('p', outcome === 'yes' ? tell(nl.whyYes, en.whyYes) : outcome === 'no' ? tell(nl.whyNo, en.whyNo) : tell(nl.whyUnknown, en.whyUnknown));
    const list = add('ul', '');
    for (const condition of conditions) {
      const item = add('li', '', list);
      const { outcome: one } = condition;
      item.dataset.outcome = one;
      add('strong', one === 'yes' ? tell(nl.conditionYes, en.conditionYes) : one === 'no' ? tell(nl.conditionNo, en.conditionNo) : tell(nl.conditionUnknown, en.conditionUnknown), item);
      item.append(` ${condition.text}`);
    }
    add('p', tell(nl.notDecided, en.notDecided));
  } else {
    result.dataset.owc = 'broken';
    add('p', tell(nl.broken, en.broken));
  }
  const buttons = add('div', '');
  button(tell(nl.change, en.change), () => {
    result.remove();
    form.hidden = false;
    again();
  }, buttons);
  if (conditions.length) button(tell(nl.print, en.print), () => window.print(), buttons);
  place.querySelector(':scope > section[data-owc]')?.remove(); // pressed twice
  form.after(result);
  form.hidden = true;
  result.focus();
  if (conditions.length) shown(outcome, conditions);
}

/** The rules that stand in the element, or those at its address. */
async function rulesOf(place: Element, src: string): Promise<unknown[]> {
  const script = place.querySelector('script[type="application/json"]');
  const rules: unknown = script ? JSON.parse(script.textContent!) : src ? await loadJson(src) : undefined;
  const list = isObject(rules) ? rules.conditions : rules;
  if (!Array.isArray(list) || !list.length) throw new TypeError('There are no conditions');
  return list;
}

async function judge(rules: unknown[], answers: Json, place: Element): Promise<ConditionResult[]> {
  const logic = await loadLogic();
  const listed = [...place.querySelectorAll(':scope > :is(ul, ol) > li')].map((item) => item.textContent!.trim());
  return rules.map((condition, index) => {
    const { rule, text, yes, no } = isObject(condition) ? condition : ({} as Json);
    const outcome = outcomeOf(rule);
    return { outcome, text: (outcome === 'unknown' ? '' : words(outcome === 'yes' ? yes : no)) || words(text) || listed[index] || '' };
  });

  /** What was not answered, or cannot be understood, is not known. */
  function outcomeOf(rule: unknown): Outcome {
    if (rule === undefined || [...asks(rule)].some((name) => !(name in answers))) return 'unknown';
    try {
      return logic(rule, answers) ? 'yes' : 'no';
    } catch (error) {
      console.warn('<owc-eligibility> has a rule that cannot be understood.', rule, error);
      return 'unknown';
    }
  }
}

/** What was answered, by name. Nothing is no answer. */
function answersIn(form: HTMLFormElement): Json {
  const answers: Json = Object.create(null) as Json;
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) || !control.name) continue;
    const { name, value, type } = control;
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(type)) {
      if (type === 'checkbox') answers[name] = [...((answers[name] as string[] | undefined) ?? []), ...(control.checked ? [value] : [])];
      else if (control.checked) answers[name] = value;
    } else if (value.trim()) {
      answers[name] = type === 'number' ? Number(value) : value.trim();
    }
  }
  return answers;
}
