import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { idOf, make, setAttribute } from '@openwebconcept/core/ours.js';
import { ContentPart } from '../content-part.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { page } from './table.styles.js';

const roles: Record<string, string> = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };

/**
 * A table that never makes the page wider: it scrolls in its own region, also by keyboard. The visitor can sort it, and on a small
 * screen its rows can stand below each other. A table with merged cells is neither sorted nor stacked.
 *
 * ```html
 * <owc-table sortable stacked>
 *   <table>
 *     <caption>Wat kost een paspoort?</caption>
 *     <thead><tr><th scope="col">Soort</th><th scope="col">Prijs</th></tr></thead>
 *     <tbody><tr><th scope="row">Paspoort</th><td>€ 83,87</td></tr></tbody>
 *   </table>
 * </owc-table>
 * ```
 *
 * What a cell is sorted by is its text, the `datetime` of a `<time>` or the `value` of a `<data>` in it.
 *
 * @element owc-table
 * @slot - One `<table>`, with a caption and a head
 */
export class Table extends ContentPart {
  static override look = page;

  /** The visitor can sort by each column. A column with the attribute `data-unsorted` on its head stays out of it. */
  @property({ type: Boolean, reflect: true }) sortable = false;

  /** On a small screen each row is a block, with the word of the column before each value. */
  @property({ type: Boolean, reflect: true }) stacked = false;

  /** The head stays in sight while a long table scrolls. */
  @property({ type: Boolean, reflect: true }) sticky = false;

  /** Name of the region that scrolls, for a table without a caption. */
  @property() label = '';

  #observer?: MutationObserver;
  #sizes?: ResizeObserver;
  #measured?: Element;

  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('th > button[data-owc]');
      if (button?.closest('owc-table') === this) void this.#sort(button.parentElement as HTMLTableCellElement);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { subtree: true, childList: true, characterData: true });
    this.#sizes = new ResizeObserver(() => this.#measure());
    this.#sizes.observe(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#sizes?.disconnect();
    this.#measured = undefined;
  }

  protected override updated(): void {
    const table = this.#table;
    if (!table) return;
    if (table !== this.#measured) this.#sizes?.observe((this.#measured = table));
    const heads = this.#heads;
    for (const head of heads) this.#button(head);
    if (this.stacked && heads.length) {
      const labels = heads.map(textOf);
      for (const part of [table, ...table.querySelectorAll('thead,tbody,tfoot,tr,th,td')]) {
        const { parentElement: row, tagName } = part;
        const index = (part as HTMLTableCellElement).cellIndex;
        const head = part.matches('thead *') || part.getAttribute('scope') === 'col';
        setAttribute(part, 'role', roles[tagName] ?? (head ? 'columnheader' : 'rowheader'));
        if (row?.matches(':not(thead) > tr') && index >= 0) setAttribute(part, 'data-label', labels[index]!);
      }
    }
    this.#measure();
  }

  get #table(): HTMLTableElement | null {
    return this.querySelector(':scope > table');
  }

  /** The heads of the columns, none when cells are merged or tables nested: what belongs to what is then not ours to say. */
  get #heads(): HTMLTableCellElement[] {
    const table = this.#table!;
    const cells = table.tHead?.rows.length === 1 && !table.querySelector('table,[colspan]:not([colspan="1"]),[rowspan]:not([rowspan="1"])') ? [...table.tHead.rows[0]!.cells] : [];
    return [...table.rows].every((row) => row.cells.length === cells.length) ? cells : [];
  }

  #button(head: HTMLTableCellElement): void {
    let button = head.querySelector<HTMLButtonElement>(':scope > button[data-owc]');
    const text = textOf(head);
    if (!this.sortable || !text || head.matches('[data-unsorted],:has(a,button:not([data-owc]),input)')) {
      if (button) for (const name of ['aria-sort', 'aria-label']) head.removeAttribute(name);
      return button?.remove();
    }
    if (!button) {
      button = Object.assign(make('button'), { type: 'button' });
      head.append(button);
      head.setAttribute('aria-sort', 'none');
    }
    // The head is called what it says: that is what is read with every cell, not what its button does.
    setAttribute(head, 'aria-label', text);
    setAttribute(button, 'aria-label', say(this, nl.tableSort, en.tableSort)(text));
  }

  async #sort(head: HTMLTableCellElement): Promise<void> {
    const table = this.#table!;
    const { sort, told } = await import('./table.sort.js');
    if (!this.isConnected) return;
    const order = head.ariaSort === 'ascending' ? 'descending' : head.ariaSort === 'descending' ? 'none' : 'ascending';
    for (const other of table.tHead!.rows[0]!.cells) if (other.hasAttribute('aria-sort')) setAttribute(other, 'aria-sort', other === head ? order : 'none');
    sort(table, head.cellIndex, order, languageOf(this));
    announce(told(this, say, textOf(head), order), this);
  }

  #measure(): void {
    const { caption, ariaLabel } = this.#table ?? {};
    const wide = this.scrollWidth > this.clientWidth + 1 || this.scrollHeight > this.clientHeight + 1;
    if (wide === (this.getAttribute('role') === 'region')) return;
    setAttribute(this, 'role', wide ? 'region' : null);
    setAttribute(this, 'tabindex', wide ? '0' : null);
    const [name, value] = caption ? ['aria-labelledby', idOf(caption)] : ['aria-label', this.label || ariaLabel || say(this, nl.tableName, en.tableName)];
    if (!wide && this.getAttribute(name) === value) this.removeAttribute(name);
    else if (wide && !this.ariaLabel && !this.hasAttribute('aria-labelledby')) setAttribute(this, name, value);
  }
}

const textOf = (cell: Element): string => cell.textContent!.trim().replace(/\s+/g, ' ');

define('owc-table', Table);

declare global {
  interface HTMLElementTagNameMap {
    'owc-table': Table;
  }
}
