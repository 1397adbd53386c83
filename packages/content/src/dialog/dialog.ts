import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { idOf, make, setAttribute } from '@openwebconcept/core/ours.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { targetOf } from '../target.js';
import { page } from './dialog.styles.js';

const headings = 'h1,h2,h3,h4,h5,h6';
const closed = 'details:not([open])';
let told = false;

/**
 * A native `<dialog>` with a name and a button to close it. A link to it opens it, and so does `<button data-owc-dialog="id">` or
 * `<button command="show-modal" commandfor="id">`. Without a script it is a part of the page, and the link goes there.
 *
 * ```html
 * <a href="#voorwaarden">Lees de voorwaarden</a>
 * <owc-dialog>
 *   <dialog id="voorwaarden">
 *     <h2>Voorwaarden</h2>
 *     <p>…</p>
 *   </dialog>
 * </owc-dialog>
 * ```
 *
 * Buttons in a `<form method="dialog">` close it with their value. `closedby="any"` on the dialog closes it on a press beside it.
 *
 * @element owc-dialog
 * @slot - One `<dialog>`, with an id and a heading
 * @fires {Event} close - It was closed: see `returnValue`
 */
export class Dialog extends ContentPart {
  static override look = page;

  #opener?: Element;
  #pending = true; // the target of the address may still be on its way
  #listening?: AbortController;
  #observer?: MutationObserver;

  constructor() {
    super();
    this.addEventListener('close', ({ target }) => target === this.#dialog && this.#closed(), true);
  }

  /** Value of the button that closed it. Empty when it was closed in another way. */
  get returnValue(): string {
    return this.#dialog?.returnValue ?? '';
  }

  /** Opens it. */
  show(): void {
    const dialog = this.#dialog;
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    if (!told && !dialog.ariaLabel && !dialog.hasAttribute('aria-labelledby') && !dialog.querySelector(headings)) {
      told = true;
      console.warn('<owc-dialog>: a dialog has no name. Begin it with a heading, or give it an aria-label.', dialog);
    }
    // Where it stands is folded away: there it would block the page without being seen.
    for (let box = this.closest<HTMLDetailsElement>(closed); box; box = box.parentElement!.closest(closed)) box.open = true;
    this.dispatchEvent(new Event('beforematch', { bubbles: true }));
    dialog.open = false; // one that was printed open is not modal
    dialog.showModal();
    if (!dialog.checkVisibility()) dialog.close();
  }

  /** Closes it. */
  close(returnValue?: string): void {
    this.#dialog?.close(returnValue);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target === this.#dialog)) this.#toggled();
      this.requestUpdate();
    });
    this.#observer.observe(this, { subtree: true, childList: true, attributeFilter: ['open'] });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.getRootNode().addEventListener('click', (event) => this.#pressed(event as MouseEvent), { signal });
    addEventListener('hashchange', () => this.#reveal(), { signal });
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#listening?.abort();
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    dialog.open = false; // out of the page it is modal no more, and should not come back as a box in the text
    this.#toggled();
    this.#closed();
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    const heading = dialog.querySelector(headings);
    if (heading && !dialog.ariaLabel && !dialog.hasAttribute('aria-labelledby')) setAttribute(dialog, 'aria-labelledby', idOf(heading));
    let button = dialog.querySelector<HTMLButtonElement>(':scope > button[data-owc]');
    if (!button) dialog.prepend((button = Object.assign(make('button'), { type: 'button' })));
    const text = say(this, nl.dialogClose, en.dialogClose);
    if (button.textContent !== text) button.textContent = text;
    if (this.#pending) this.#reveal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector(':scope > dialog');
  }

  #pressed(event: MouseEvent): void {
    const dialog = this.#dialog;
    const trigger = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('a[href],button'));
    if (!dialog || !trigger || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (trigger.parentElement === dialog && trigger.dataset.owc === '') return dialog.close();
    const { hash, href } = trigger as HTMLAnchorElement;
    const here = hash && href === location.href.split('#')[0] + hash;
    const command = trigger.getAttribute('commandfor') === dialog.id && trigger.getAttribute('command');
    if (here ? !this.#reveal(hash, trigger) : trigger.dataset.owcDialog !== dialog.id && command !== 'show-modal') {
      if (command && /close$/.test(command) && !('command' in trigger)) dialog.close((trigger as HTMLButtonElement).value);
      // A link that leads out of it: what it leads to cannot be reached while this is open.
      const target = here && dialog.contains(trigger) && targetOf(this, hash);
      if (target && !target.closest('dialog')) {
        this.#opener = undefined;
        dialog.close();
      }
      return;
    }
    this.#opener = trigger;
    if (command && 'command' in trigger) return;
    event.preventDefault(); // nor is a form sent that the button stands in
    if (!here) this.show();
  }

  /** Opens it when the address asks for it, or for something in it. */
  #reveal(hash?: string, trigger?: Element): boolean {
    const target = targetOf(this, hash);
    const dialog = this.#dialog;
    if (!hash) this.#pending = !target;
    if (!target || !dialog || (trigger && dialog.contains(trigger)) || (target !== this && !dialog.contains(target))) return false;
    this.show();
    if (target !== dialog && target !== this) target.scrollIntoView();
    return true;
  }

  #toggled(): void {
    const dialog = this.#dialog!;
    const { style } = document.documentElement;
    // The page behind it stands still. Where its scroll bar took room, that room stays.
    if (dialog.matches(':modal')) {
      dialog.returnValue = '';
      if (innerWidth > document.documentElement.clientWidth) style.scrollbarGutter = 'stable';
    } else {
      // What was open in it is seen no more, and would block the page.
      for (const inner of dialog.querySelectorAll<HTMLDialogElement>('dialog:modal')) inner.close();
      if (!document.querySelector('dialog:modal')) style.scrollbarGutter = '';
    }
  }

  #closed(): void {
    const opener = this.#opener as HTMLElement | undefined;
    this.#opener = undefined;
    // Not every browser focuses a button that is pressed, and so it does not know where to go back to.
    if (opener?.isConnected && (document.activeElement ?? document.body) === document.body) opener.focus();
    this.dispatchEvent(new Event('close'));
  }
}

define('owc-dialog', Dialog);

declare global {
  interface HTMLElementTagNameMap {
    'owc-dialog': Dialog;
  }
}
