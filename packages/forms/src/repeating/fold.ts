// Items of a repeat as summaries that can be opened again: loaded where a repeat is collapsible. It imports nothing that an element
// imports, so that a page is not split into more files; what it needs is handed to it. An item is folded where it stands: its fields
// stay in the form and are sent.
import type { make as Make } from '@openwebconcept/core/adopting-element.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import * as en from './en.js';
import * as nl from './nl.js';

interface Tools {
  make: typeof Make;
  say: typeof Say;
  button(label: string): HTMLElement;
  nameOf(item: HTMLElement): string;
  filled(item: HTMLElement): boolean;
  goTo(item: HTMLElement): void;
}
interface Field extends HTMLElement {
  readonly labelText: string;
  readonly valueText: string;
  readonly validationMessage: string;
  readonly control?: HTMLElement;
  reportValidity(): boolean;
}
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is added to an item. */
interface Fold {
  summary: HTMLDListElement;
  edit: HTMLElement;
  done: HTMLElement;
}

const folds = new WeakMap<HTMLElement, Fold>();
const away = new WeakSet<Element>();
const followed = new WeakSet<HTMLElement>();

const isField = (node: Element): node is Field => node.localName.includes('-') && 'labelText' in node && 'reportValidity' in node;

/** What is asked in an item: each field of ours as a whole, and the controls that are in none. */
function questions(item: HTMLElement): (Field | Control)[] {
  const found: (Field | Control)[] = [];
  for (const node of item.querySelectorAll<HTMLElement>('*')) {
    if (found.some((one) => one.contains(node))) continue;
    if (isField(node)) found.push(node);
    else if (node.matches('input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea')) found.push(node as Control);
  }
  return found;
}

const isRight = (one: Field | Control): boolean => (isField(one) ? !one.validationMessage : one.validity.valid);

function answerTo(one: Field | Control): [label: string, value: string] {
  if (isField(one)) return [one.labelText, one.valueText];
  const label = [...(one.labels ?? [])].map((node) => node.textContent!.replace(/\s+/g, ' ').trim()).find(Boolean) ?? one.getAttribute('aria-label') ?? '';
  if (one instanceof HTMLSelectElement) return [label, [...one.selectedOptions].map(({ label }) => label).join(', ')];
  if (/^(checkbox|radio)$/.test(one.type)) return [one.closest('fieldset')?.querySelector('legend')?.textContent?.trim() ?? '', (one as HTMLInputElement).checked ? label : ''];
  return [label, one.type === 'password' ? '•'.repeat(one.value.length) : one.value];
}

/** Looks at the items as they are now: what is complete is folded when there is another one to fill in. */
export function follow(host: HTMLElement, items: HTMLElement[], tools: Tools): void {
  const { make, say, button, nameOf, filled, goTo } = tools;

  const show = (item: HTMLElement, folded: boolean): void => {
    const { summary, edit, done } = folds.get(item)!;
    for (const child of item.children as Iterable<HTMLElement> & HTMLCollection) {
      if (child.matches('legend, h1, h2, h3, h4, h5, h6, [data-owc], .owc-remove, :has(> .owc-remove)')) continue;
      if (folded && !child.hidden) away.add(child);
      if (folded || away.delete(child)) child.hidden = folded; // what the author hid stays so
    }
    summary.hidden = edit.hidden = !folded;
    done.hidden = folded;
    if (!folded) return;
    const rows = questions(item).map(answerTo).filter(([, value]) => value);
    summary.replaceChildren(
      ...rows.flatMap(([label, value]) => [Object.assign(document.createElement('dt'), { textContent: label }), Object.assign(document.createElement('dd'), { textContent: value })]),
    );
  };
  const isComplete = (item: HTMLElement): boolean => filled(item) && !item.querySelector('[aria-invalid=true]') && questions(item).every(isRight);
  const open = (item: HTMLElement | undefined, go = false): void => {
    if (!item || !folds.has(item)) return;
    show(item, false);
    const [first] = questions(item);
    if (go) (first && isField(first) ? first.control : first)?.focus();
  };
  const finish = (item: HTMLElement): void => {
    for (const one of questions(item)) one.reportValidity();
    const wrong = questions(item).find((one) => !isRight(one));
    if (wrong) return (isField(wrong) ? wrong.control : wrong)?.focus();
    show(item, true);
    goTo(item);
  };
  /** Before the button that removes the item, where the item has it at its end. */
  const adopt = (item: HTMLElement): Fold => {
    const [summary, edit, done] = [make('dl'), button(''), button('')];
    summary.className = 'owc-summary';
    edit.addEventListener('click', () => open(item, true));
    done.addEventListener('click', () => finish(item));
    const end = item.querySelector(':scope > .owc-remove, :scope > :has(> .owc-remove)');
    for (const node of [summary, edit, done]) item.insertBefore(node, end);
    return { summary, edit, done };
  };

  const fresh = items.filter((item) => !folds.has(item));
  for (const item of fresh) {
    for (const node of item.querySelectorAll(':scope > .owc-summary[data-owc]')) node.remove(); // of the item that was copied
    folds.set(item, adopt(item));
    show(item, isComplete(item));
  }
  if (fresh.some((item) => !filled(item))) for (const item of items) if (!fresh.includes(item) && isComplete(item)) show(item, true);
  for (const item of items) {
    const { edit, done } = folds.get(item)!;
    const words = [say(host, nl.edit, en.edit)(nameOf(item)), say(host, nl.done, en.done)(nameOf(item))];
    [edit, done].forEach((box, index) => box.textContent !== words[index] && (box.firstElementChild!.textContent = words[index]!));
  }
  if (followed.has(host)) return;
  followed.add(host);
  const itemOf = (node: EventTarget | null): HTMLElement | undefined => [...host.children].find((child): child is HTMLElement => child.contains(node as Node));
  host.addEventListener('beforematch', ({ target }) => open(itemOf(target))); // somebody looks for what is folded away
  host.getRootNode().addEventListener('reset', (event) => {
    if ((event.target as Element).contains(host)) for (const child of host.children) open(child as HTMLElement);
  });
}
