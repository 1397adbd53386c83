import { property } from '@lit/reactive-element/decorators/property.js';
import { idOf, isOurs, make } from '@openwebconcept/core/adopting-element.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import type { Control } from '@openwebconcept/core/validity.js';
import type * as folding from '../repeating/fold.js';
import '../button/button.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page, styles } from './repeat.styles.js';

/** An item is about to be added or removed by somebody. Cancel it to do that in a way of your own. */
export class RepeatEvent extends Event {
  /** The item that is about to go; none when one is added. */
  readonly item?: HTMLElement;
  constructor(type: 'owc-repeat-add' | 'owc-repeat-remove', item?: HTMLElement) {
    super(type, { bubbles: true, cancelable: true });
    this.item = item;
  }
}

const REFERENCES = ['for', 'list', 'headers', 'popovertarget', 'commandfor', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-errormessage', 'aria-flowto'];

/** All elements in a piece of a page, also those that wait in a template. */
const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.localName === 'template' ? all((node as HTMLTemplateElement).content) : [])]);

/** “Kind 2” in a sentence; a name stays as it is. */
const lower = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name);

/**
 * A question that can be answered more than once, such as “Kind 1”, “Kind 2”. Each item is a named group; a `<template>` holds a new
 * one, with the names and ids of the first: `kinderen[0][naam]` becomes `kinderen[1][naam]`. Items are filled in and changed where they
 * stand. Where something was filled in, an item is removed only when that is meant.
 *
 * Without JavaScript the buttons are sent: the server adds or removes an item and prints the form again. Its own button stands first in
 * the form, because that is the one that Enter uses.
 *
 * ```html
 * <owc-repeat min="1" max="5" item="kind">
 *   <fieldset>
 *     <legend>Kind <span class="owc-number">1</span></legend>
 *     <owc-text-field>
 *       <label slot="label" for="kinderen-0-naam">Naam</label>
 *       <input id="kinderen-0-naam" name="kinderen[0][naam]">
 *     </owc-text-field>
 *     <owc-button variant="secondary"><button class="owc-remove" name="kinderen-verwijder" value="0" formnovalidate>Verwijder kind <span class="owc-number">1</span></button></owc-button>
 *   </fieldset>
 *   <template>…the same, of an empty item…</template>
 *   <owc-button slot="add" variant="secondary"><button name="kinderen-meer" formnovalidate>Nog een kind toevoegen</button></owc-button>
 * </owc-repeat>
 * ```
 *
 * @element owc-repeat
 * @slot - The items, each a `<fieldset>` or a `role="group"`, and the `<template>` of a new one. The class `owc-number` marks where the number of an item stands, `owc-remove` its button
 * @slot add - The button that adds an item
 * @slot note - What is said about the items: that there can be no more
 * @csspart question - The dialog that asks whether an item may go
 * @fires {RepeatEvent} owc-repeat-add - Somebody adds an item
 * @fires {RepeatEvent} owc-repeat-remove - Somebody removes an item
 */
export class Repeat extends SlottedElement {
  static override slots = ['', 'add', 'note'];
  static override styles = styles;

  /** What one of them is called, such as “kind”: for the buttons and headings that are not written. */
  @property() item = '';

  /** What is repeated, as in `kinderen[0][naam]`. Only needed for an item within an item; otherwise it is read from the names. */
  @property() name = '';

  /** How many items there always are. */
  @property({ type: Number }) min = 0;

  /** How many items there can be. */
  @property({ type: Number }) max?: number;

  /** The level of the headings that are not written. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Shows an item that is filled in as a summary that can be opened again. For items with many fields. */
  @property({ type: Boolean }) collapsible = false;

  #begun = false;
  #root?: Node;
  #dialog?: HTMLDialogElement;
  #folding?: Promise<typeof folding | undefined>;

  constructor() {
    super();
    this.addEventListener('click', this.#clicked);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    this.#root = this.getRootNode();
    this.#root.addEventListener('keydown', this.#pressed, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('keydown', this.#pressed, { capture: true });
    this.#dialog?.close();
  }

  /** The items, in the order in which they are shown and sent. */
  get items(): HTMLElement[] {
    return [...this.children].filter((child): child is HTMLElement => !child.slot && child.matches('fieldset, [role=group]'));
  }

  /** Adds an empty item, when there can be one more. */
  addItem(): HTMLElement | undefined {
    const { items } = this;
    const template = this.#template;
    if (!template || items.length >= (this.max ?? Infinity)) return undefined;
    const item = this.#make(template, items.length);
    if (items.length) items.at(-1)!.after(item);
    else template.before(item);
    this.#tidy();
    return item;
  }

  /** Removes an item, when there may be one less. */
  removeItem(item: HTMLElement): void {
    if (!this.items.includes(item) || this.items.length <= this.min) return;
    item.remove();
    this.#tidy();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', () => this.#tidy());
    if (document.readyState !== 'loading') return this.#begin();
    document.addEventListener('DOMContentLoaded', () => this.#begin(), { once: true }); // the server's items may still be on their way
  }

  protected override updated(): void {
    this.#tidy();
  }

  #begin(): void {
    this.#begun = true;
    while (this.isConnected && this.items.length < this.min && this.addItem());
    this.#tidy();
  }

  get #template(): HTMLTemplateElement | undefined {
    return this.querySelector<HTMLTemplateElement>(':scope > template') ?? undefined;
  }

  /** What is repeated, as names begin. */
  get #prefix(): string {
    if (this.name) return this.name;
    const names = [...this.items, ...(this.#template ? [this.#template.content] : [])].flatMap((root) => all(root).map((node) => node.getAttribute('name') ?? ''));
    return names.map((name) => /^(.*?)\[\d+\]/.exec(name)?.[1] ?? '').find(Boolean) ?? '';
  }

  #make(template: HTMLTemplateElement, index: number): HTMLElement {
    const content = template.content.cloneNode(true) as DocumentFragment;
    const only = content.childElementCount === 1 ? (content.firstElementChild as HTMLElement) : undefined;
    const item = only?.matches('fieldset, [role=group]') ? only : make('div');
    if (item !== only) {
      const heading = document.createElement(`h${this.headingLevel}`);
      const number = Object.assign(document.createElement('span'), { className: 'owc-number' });
      heading.append(this.item.charAt(0).toUpperCase() + this.item.slice(1), ' ', number);
      item.role = 'group';
      item.append(heading, content);
    }
    item.setAttribute('data-owc', '');
    this.#rename(item, index);
    this.#renumberIds(item, index);
    const heading = this.#headingOf(item);
    if (heading && item.role === 'group' && !item.hasAttribute('aria-labelledby') && !item.hasAttribute('aria-label')) item.setAttribute('aria-labelledby', idOf(heading));
    return item;
  }

  #rename(item: HTMLElement, index: number): void {
    const prefix = `${this.#prefix}[`;
    for (const node of all(item)) {
      const name = node.getAttribute('name');
      if (!name?.startsWith(prefix)) continue;
      const next = prefix + name.slice(prefix.length).replace(/^\d+/, String(index));
      if (next !== name) node.setAttribute('name', next);
    }
  }

  /** An id in a copy is that of the item with this number, as the server would print it; what refers to it goes along. */
  #renumberIds(item: HTMLElement, index: number): void {
    const root = this.getRootNode() as Document;
    const ids = new Map<string, string>();
    const nodes = [item, ...all(item)];
    for (const node of nodes) {
      if (!node.id) continue;
      let id = /\d/.test(node.id) ? node.id.replace(/\d+/, String(index)) : `${node.id}-${index}`;
      while (root.getElementById?.(id)) id += '-';
      ids.set(node.id, id);
      node.id = id;
    }
    for (const node of nodes) {
      for (const name of REFERENCES) {
        const value = node.getAttribute(name);
        if (value) node.setAttribute(name, value.split(/\s+/).map((id) => ids.get(id) ?? id).join(' '));
      }
      const href = node.getAttribute('href');
      if (href?.startsWith('#') && ids.has(href.slice(1))) node.setAttribute('href', `#${ids.get(href.slice(1))!}`);
    }
  }

  #headingOf(item: HTMLElement): HTMLElement | null {
    return item.querySelector<HTMLElement>('legend, h1, h2, h3, h4, h5, h6');
  }

  /** What an item is called. */
  #nameOf(item: HTMLElement): string {
    return this.#headingOf(item)?.textContent!.replace(/\s+/g, ' ').trim() || item.getAttribute('aria-label') || `${this.item} ${this.items.indexOf(item) + 1}`;
  }

  #mine(item: HTMLElement, selector: string): HTMLElement[] {
    return [...item.querySelectorAll<HTMLElement>(selector)].filter((node) => node.closest('owc-repeat') === this);
  }

  /** Numbers, names and buttons as they belong to the items that there are now. Writes only what is different. */
  #tidy(): void {
    if (!this.#begun) return;
    const { items } = this;
    items.forEach((item, index) => {
      for (const node of this.#mine(item, '.owc-number')) if (node.textContent !== String(index + 1)) node.textContent = String(index + 1);
      this.#rename(item, index);
      this.#offerRemoval(item, items.length > this.min);
    });
    const full = items.length >= (this.max ?? Infinity);
    this.#offerAddition(items.length);
    this.renderRoot.querySelector<HTMLSlotElement>('slot[name=add]')!.hidden = full;
    this.#say(full && this.max ? say(this, nl.repeatMost, en.repeatMost)(this.max) : '');
    if (this.collapsible) void this.#fold();
  }

  #button(label: string): HTMLElementTagNameMap['owc-button'] {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    const box = make('owc-button');
    box.setAttribute('variant', 'secondary');
    box.append(button);
    return box;
  }

  #offerRemoval(item: HTMLElement, possible: boolean): void {
    const label = say(this, nl.repeatRemove, en.repeatRemove)(lower(this.#nameOf(item)));
    let [button] = this.#mine(item, '.owc-remove');
    if (!button && !possible) return;
    if (!button) {
      const box = this.#button(label);
      item.append(box);
      button = box.firstElementChild as HTMLElement;
      button.className = 'owc-remove';
    }
    const box = button.closest<HTMLElement>('owc-button') ?? button;
    if (isOurs(box) && button.textContent !== label) button.textContent = label;
    if (box.hidden === possible) box.hidden = !possible;
  }

  #offerAddition(count: number): void {
    const box = this.querySelector<HTMLElement>(':scope > [slot=add]');
    if (!this.#template || (box && !isOurs(box))) return;
    const label = say(this, nl.repeatAdd, en.repeatAdd)(this.item, count);
    if (!box) this.append(Object.assign(this.#button(label), { slot: 'add' }));
    else if (box.textContent !== label) box.firstElementChild!.textContent = label;
  }

  #say(text: string): void {
    let note = this.querySelector<HTMLElement>(':scope > [slot=note][data-owc]');
    if (!note && text) this.append((note = Object.assign(make('div'), { slot: 'note' })));
    if (!note || note.textContent === text) return;
    note.textContent = text;
    note.hidden = !text;
  }

  async #fold(): Promise<void> {
    const folding = await (this.#folding ??= import('../repeating/fold.js').catch(() => undefined));
    if (this.isConnected) folding?.follow(this, this.items, {
      make,
      say,
      button: (label) => this.#button(label),
      nameOf: (item) => lower(this.#nameOf(item)),
      filled: isFilled,
      goTo: (item) => this.#goTo(item),
    });
  }

  /** Enter sends the form by its first submit button; these are not meant. The server printed them so for who has no JavaScript. */
  #pressed = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Enter') return;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) if (this.#kindOf(button)) button.type = 'button';
  };

  #kindOf(button: Element | null): 'add' | 'remove' | undefined {
    if (!button || button.closest('owc-repeat') !== this) return undefined;
    if (button.matches('.owc-remove')) return 'remove';
    return button.closest('[slot=add]') && this.#template ? 'add' : undefined;
  }

  #clicked = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const kind = this.#kindOf(button);
    if (!kind) return;
    event.preventDefault();
    if (kind === 'add') this.#adds();
    else void this.#removes(this.items.find((item) => item.contains(button))!);
  };

  #adds(): void {
    if (!this.dispatchEvent(new RepeatEvent('owc-repeat-add'))) return;
    const item = this.addItem();
    if (item) this.#goTo(item);
  }

  async #removes(item: HTMLElement): Promise<void> {
    const name = lower(this.#nameOf(item));
    if (isFilled(item) && !(await this.#asked(name))) return;
    if (!this.isConnected || !this.dispatchEvent(new RepeatEvent('owc-repeat-remove', item))) return;
    const index = this.items.indexOf(item);
    this.removeItem(item);
    announce(say(this, nl.repeatRemoved, en.repeatRemoved)(name), this);
    const next = this.items[index];
    if (next) this.#goTo(next);
    else this.querySelector<HTMLElement>(':scope > [slot=add]:is(button), :scope > [slot=add] button')?.focus();
  }

  /** Goes to the heading of an item, so that it is heard which one it is. */
  #goTo(item: HTMLElement): void {
    const heading = this.#headingOf(item) ?? item;
    if (heading.tabIndex < 0) heading.tabIndex = -1;
    heading.scrollIntoView({ block: 'nearest' }); // before focus: Firefox does not focus a legend that is not laid out yet
    heading.focus({ preventScroll: true });
  }

  /** Asks whether an item may go. */
  #asked(name: string): Promise<boolean> {
    const dialog = (this.#dialog ??= Object.assign(document.createElement('dialog'), { part: 'question', role: 'alertdialog' }));
    const question = Object.assign(document.createElement('p'), { id: 'question', textContent: say(this, nl.repeatSure, en.repeatSure)(name) });
    const yes = this.#button(say(this, nl.repeatYes, en.repeatYes)(name));
    const no = this.#button(say(this, nl.repeatNo, en.repeatNo)(name));
    yes.variant = 'primary';
    (no.firstElementChild as HTMLElement).autofocus = true; // Enter keeps what was filled in
    dialog.setAttribute('aria-labelledby', question.id);
    dialog.replaceChildren(question, yes, no);
    this.renderRoot.append(dialog);
    return new Promise((answered) => {
      yes.onclick = () => dialog.close('yes');
      no.onclick = () => dialog.close();
      dialog.onclose = () => {
        dialog.remove();
        answered(dialog.returnValue === 'yes');
      };
      dialog.returnValue = '';
      dialog.showModal();
    });
  }
}

/** Did somebody fill in something? What a new item begins with is nothing. */
function isFilled(item: HTMLElement): boolean {
  return [...item.querySelectorAll<Control>('input, select, textarea')].some((control) => {
    const { type, value } = control;
    if (['hidden', 'button', 'submit', 'reset', 'image'].includes(type)) return false;
    if ('checked' in control && /^(checkbox|radio)$/.test(type)) return control.checked && !(isOurs(item) && control.defaultChecked);
    if ('selectedIndex' in control) return control.selectedIndex > 0;
    return Boolean(value.trim()) && !(isOurs(item) && value === control.defaultValue);
  });
}

define('owc-repeat', Repeat);

declare global {
  interface HTMLElementTagNameMap {
    'owc-repeat': Repeat;
  }
  interface GlobalEventHandlersEventMap {
    'owc-repeat-add': RepeatEvent;
    'owc-repeat-remove': RepeatEvent;
  }
}
