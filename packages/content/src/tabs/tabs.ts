import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { idOf, make, setAttribute } from '@openwebconcept/core/ours.js';
import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { targetOf } from '../target.js';
import { page } from './tabs.styles.js';

const headings = 'h1,h2,h3,h4,h5,h6';
const focusable = 'a[href],button,input,select,textarea,summary,iframe,audio,video,[tabindex],[contenteditable]';

/**
 * Parts of a text, one at a time behind tabs. On a small screen, on paper and without a script they stand below each other under
 * their own headings. A link to a part, or to something in it, shows it; so does searching in the page.
 *
 * ```html
 * <owc-tabs>
 *   <section id="online"><h2>Online</h2><p>U logt in met DigiD.</p></section>
 *   <section id="balie"><h2>Aan de balie</h2><p>Maak eerst een afspraak.</p></section>
 * </owc-tabs>
 * ```
 *
 * @element owc-tabs
 * @slot - Two or more `<section>` elements that each begin with a heading: the words of its tab
 * @fires {Event} change - The visitor chose another tab: see `selected`
 */
export class Tabs extends ContentPart {
  static override look = page;

  /** Name of the row of tabs, for a screen reader. */
  @property() label = '';

  /** Number of the part that is shown. The first is 0. */
  @property({ type: Number }) selected = 0;

  #wide = matchMedia('(min-width: 40rem)');
  #pending = true; // the target of the address may still be on its way
  #listening?: AbortController;
  #observer?: MutationObserver;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#choose(this.#tabs.indexOf((event.target as Element).closest('[role=tab]')!)));
    this.addEventListener('keydown', (event) => this.#pressed(event));
    // Who asks for it may want to focus it at once.
    this.addEventListener('beforematch', ({ target }) => this.#show(target as Element) && this.performUpdate());
    this.addEventListener('invalid', ({ target }) => this.#refused(target as HTMLInputElement), true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { subtree: true, childList: true, characterData: true });
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#wide.addEventListener('change', () => this.#turned(), { signal });
    addEventListener('hashchange', () => this.#reveal(), { signal });
    // A link to the address that we are at already causes no hashchange, and another part may be shown since.
    addEventListener('click', ({ target }) => (target as Element).closest?.<HTMLAnchorElement>('a[href]')?.href === location.href && this.#reveal(), { signal });
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#listening?.abort();
  }

  protected override willUpdate(): void {
    if (this.#pending) this.#reveal();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const panels = this.#panels;
    let list = this.#list;
    if (!this.#wide.matches || panels.length < 2) {
      list?.remove();
      for (const panel of panels) if (panel.role || panel.getAttribute('hidden') === 'until-found') for (const name of ['role', 'aria-labelledby', 'hidden', 'tabindex']) panel.removeAttribute(name);
      return;
    }
    if (!list) {
      list = make('div');
      list.setAttribute('role', 'tablist');
      panels[0]!.before(list);
    }
    setAttribute(list, 'aria-label', this.label || null);
    while (list.childElementCount > panels.length) list.lastChild!.remove();
    const shown = panels[this.selected] ? this.selected : 0;
    panels.forEach((panel, index) => {
      const tab = (list.children[index] as HTMLButtonElement | undefined) ?? list.appendChild(Object.assign(make('button'), { type: 'button', role: 'tab' }));
      const text = panel.querySelector(headings)!.textContent!.trim();
      if (tab.textContent !== text) tab.textContent = text;
      const on = index === shown;
      setAttribute(tab, 'aria-selected', String(on));
      setAttribute(tab, 'tabindex', on ? '0' : '-1');
      setAttribute(tab, 'aria-controls', idOf(panel));
      const id = idOf(tab);
      // One that is not shown has a box all the same, so that it can be searched: an empty part with a name to a screen reader.
      setAttribute(panel, 'role', on ? 'tabpanel' : null);
      setAttribute(panel, 'aria-labelledby', on ? id : null);
      setAttribute(panel, 'hidden', on ? null : 'until-found'); // who searches in the page finds it all the same
      setAttribute(panel, 'tabindex', on && !panel.querySelector(focusable) ? '0' : null);
    });
  }

  get #list(): Element | null {
    return this.querySelector(':scope > [role=tablist]');
  }

  get #tabs(): Element[] {
    return [...(this.#list?.children ?? [])];
  }

  get #panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section')].filter((panel) => panel.querySelector(headings));
  }

  #choose(index: number, focus?: boolean): void {
    if (index < 0) return;
    if (focus) (this.#tabs[index] as HTMLElement).focus();
    if (index === this.selected) return;
    this.selected = index;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #pressed(event: KeyboardEvent): void {
    const tabs = this.#tabs;
    const at = tabs.indexOf(event.target as Element);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const step = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#choose((to + tabs.length) % tabs.length, true);
  }

  /** Shows the part that holds this. */
  #show(target: Element): boolean {
    const index = this.#panels.findIndex((panel) => panel.contains(target));
    if (index >= 0) this.selected = index;
    return index >= 0;
  }

  /** Who was busy in a part goes on there when a screen is turned or text is made smaller. */
  #turned(): void {
    const { activeElement } = this.getRootNode() as Document;
    if (this.#wide.matches && activeElement) this.#show(activeElement);
    this.requestUpdate();
  }

  /** A browser cannot point at the first field that is wrong where that is not shown: it would send nothing, and say nothing. */
  #refused(control: HTMLInputElement): void {
    const { form } = control;
    if (!form || form.noValidate || [...form.elements].find((other) => other.matches(':invalid:not(fieldset)')) !== control) return;
    if (!this.#show(control)) return;
    this.performUpdate();
    control.getClientRects(); // Safari looks where there is room for focus as it was drawn last
  }

  #reveal(): void {
    const target = targetOf(this);
    this.#pending = !target;
    if (target && this.#show(target)) void this.updateComplete.then(() => this.#list && target.scrollIntoView());
  }
}

define('owc-tabs', Tabs);

declare global {
  interface HTMLElementTagNameMap {
    'owc-tabs': Tabs;
  }
}
