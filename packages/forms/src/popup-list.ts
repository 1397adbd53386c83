import { idOf, make, setAttribute } from '@openwebconcept/core/adopting-element.js';

/**
 * A list that opens under an input, above everything: also in a dialog, and in a box that hides what sticks out. It is placed by
 * script, as not every browser can in a sheet. The input keeps the focus and points to an option.
 */
export class PopupList {
  readonly node = make('div');
  readonly #list = make('div');
  readonly #foot = make('div');
  #input?: HTMLInputElement;
  /** Which option the input points to; -1 when it points to none. */
  active = -1;

  constructor() {
    this.node.slot = 'list';
    this.node.hidden = true;
    this.node.setAttribute('popover', 'manual');
    this.#list.setAttribute('role', 'listbox');
    this.node.append(this.#list, this.#foot);
  }

  get open(): boolean {
    return Boolean(this.#input);
  }

  /** How many options there are to point to. */
  get length(): number {
    return this.#list.childElementCount;
  }

  /** Shows options and what is said under them, under an input of this name. */
  show(input: HTMLInputElement, name: string, options: readonly string[], foot: string): void {
    this.activate(-1);
    setAttribute(this.#list, 'aria-label', name);
    this.#list.hidden = !options.length;
    this.#list.replaceChildren(
      ...options.map((label) => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = label;
        return option;
      }),
    );
    this.#foot.textContent = foot;
    this.#foot.hidden = !foot;
    setAttribute(input, 'aria-controls', idOf(this.#list));
    setAttribute(input, 'aria-expanded', String(options.length > 0));
    this.#list.scrollTop = 0;
    if (!this.#input) {
      this.#input = input;
      this.node.hidden = false;
      this.node.showPopover?.();
      this.#follow('addEventListener');
    }
    this.#place();
  }

  hide(): void {
    if (!this.#input) return;
    this.activate(-1);
    setAttribute(this.#input, 'aria-expanded', 'false');
    this.#input = undefined;
    this.node.hidden = true;
    if (this.node.isConnected) this.node.hidePopover?.();
    this.#follow('removeEventListener');
  }

  /** Points to an option. */
  activate(index: number): void {
    this.#list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.#list.children[index];
    if (this.#input) setAttribute(this.#input, 'aria-activedescendant', option ? idOf(option) : null);
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** Which option an event happened on; -1 when on none. */
  indexOf(target: Element): number {
    return [...this.#list.children].indexOf(target);
  }

  #follow(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['scroll', 'resize']) {
      window[how](type, this.#place, true);
      visualViewport?.[how](type, this.#place);
    }
  }

  /** Under the input, or above it where there is more room. What it needs is given to its sheet, which no page can overrule. */
  #place = (): void => {
    const { top, bottom, left, width } = this.#input!.getBoundingClientRect();
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const [above, below] = [top - offsetTop, offsetTop + height - bottom];
    const up = below < 200 && above > below;
    const { style } = this.node;
    style.setProperty('--owc-inset', up ? `auto auto ${document.documentElement.clientHeight - top}px ${left}px` : `${bottom}px auto auto ${left}px`);
    style.setProperty('--owc-width', `${width}px`);
    style.setProperty('--owc-room', `${(up ? above : below) - 8}px`);
  };
}
