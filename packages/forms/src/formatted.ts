// A format at work in a field: loaded by the first field that has one. It imports nothing that a field imports, so that a page
// without formats is not split into more files; what it needs is handed to it.
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import { loadFormat } from './formats/formats.js';

interface Field extends HTMLElement {
  readonly control?: HTMLElement;
  readonly value: string;
  readonly invalidMessage?: string;
}

/** What a format says of the value of its field now. */
export interface Formatted {
  /** What is wrong with it; empty when nothing is. */
  problem(): string;
  /** What to look at once more. It does not stop anyone. */
  warning(): string;
  /** The value as it is shown to people. */
  text(): string;
  stop(): void;
}

/**
 * Loads a format and lets it work in a field: the keyboard, and what is sent. What was typed stays as it is; the form sends the
 * value without spaces and dots, which a `formdata` event lets us say in any form and however it is sent.
 * @returns undefined when nobody knows the format
 */
export async function formatted(field: Field, name: string, say: typeof Say, announce: typeof Announce): Promise<Formatted | undefined> {
  const format = await loadFormat(name);
  if (!format) {
    console.warn(`<${field.localName}>: nobody knows the format "${name}", so any text is accepted. Is it added with addFormat()?`, field);
    return undefined;
  }
  const input = (): HTMLInputElement => field.control as HTMLInputElement;
  const words = (pair: readonly [string, string] | undefined): string => (pair ? say(field, ...pair) : '');
  const warning = (): string => (field.value ? words(format.warning?.(field.value)) : '');
  const root = field.getRootNode();
  let method: string | null | undefined;
  const submitted = (event: Event): void => {
    method = (event as SubmitEvent).submitter?.getAttribute('formmethod');
  };
  const send = (event: Event): void => {
    const { name, form, disabled, value } = input();
    const { formData } = event as FormDataEvent;
    if (!name || form !== event.target || disabled || !formData.has(name)) return;
    const how = (method ?? Element.prototype.getAttribute.call(event.target, 'method') ?? 'get').toLowerCase();
    method = undefined;
    if (format.sensitive && how !== 'post') {
      formData.delete(name);
      console.error(`The field "${name}" was not sent: the form has no method="post", so its value would be part of an address, and kept with it.`);
      return;
    }
    const parsed = format.parse(value);
    if (parsed !== undefined && formData.getAll(name).length === 1) formData.set(name, parsed); // what several controls share is sent as it is
  };
  const changed = (): void => {
    if (warning()) announce(warning(), field);
  };
  root.addEventListener('submit', submitted, { capture: true });
  root.addEventListener('formdata', send);
  field.addEventListener('change', changed);
  // The browser's own field for a time brings its own keyboard.
  if (input().type !== 'time') for (const [attribute, value] of Object.entries(format.attributes)) if (!input().hasAttribute(attribute)) input().setAttribute(attribute, value);
  return {
    problem: () => {
      const limited = field.hasAttribute('min') || field.hasAttribute('max') ? field : input();
      const wrong = field.value.trim() || input().validity.badInput ? words(format.problem(field.value, limited)) : '';
      return wrong && (field.invalidMessage || wrong);
    },
    warning,
    text: () => {
      const parsed = format.parse(field.value);
      return parsed === undefined ? field.value : format.format(parsed);
    },
    stop: () => {
      root.removeEventListener('submit', submitted, { capture: true });
      root.removeEventListener('formdata', send);
      field.removeEventListener('change', changed);
    },
  };
}
