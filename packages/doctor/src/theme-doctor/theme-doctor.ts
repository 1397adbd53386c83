import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { define } from '@openwebconcept/core/define.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import { kinds, sheetOf } from '../measure/finding.js';
import type { Advice, Finding } from '../measure/finding.js';
import { describe, measure, tryOut } from '../measure/measure.js';
import type { Report } from '../measure/measure.js';
import { tell } from '../told.js';
import { styles } from './theme-doctor.styles.js';

/**
 * A panel for who builds a theme: it measures the page that it stands on (contrast, focus, size of what is pressed, room for text, tokens, CSS
 * that leaks in) and says which token to set to what. It measures when it is opened, changes nothing of the page, and keeps nothing.
 *
 * ```html
 * <script type="module">
 *   import '@openwebconcept/doctor/theme-doctor.js';
 *   document.body.append(document.createElement('owc-theme-doctor'));
 * </script>
 * ```
 *
 * @element owc-theme-doctor
 * @fires {Event} owc-theme-doctor-measured - The page was measured: `report` tells what was found.
 */
export class ThemeDoctor extends LitElement {
  static override styles = styles;

  /** The panel is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Only this part of the page is measured: a CSS selector. Tokens are always those of the page. */
  @property() within = '';

  /** What was found the last time. */
  report?: Report;

  @state() private busy = false;
  @state() private trying = false;
  @state() private said = '';

  @query('.open') private readonly opener!: HTMLButtonElement;
  @query('h2') private readonly heading!: HTMLElement;
  @query('.mark') private readonly mark!: HTMLElement;

  #shown: Element | null = null;
  #undo: (() => void) | undefined;
  /** Which place of a finding was pointed out last. */
  readonly #turn = new Map<Finding, number>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#try(false);
    this.#point(null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open && !this.report && !this.busy) void this.measure();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open) this.heading.focus();
    else if (changed.get('open')) {
      this.#point(null);
      this.opener.focus();
    }
  }

  /** Measures the page again, as it is now. */
  async measure(): Promise<Report | undefined> {
    this.busy = true;
    this.said = '';
    this.#point(null);
    await this.updateComplete;
    // The word that it is busy is on the screen before the page stands still for a moment.
    await new Promise((done) => setTimeout(done, 50));
    const before = this.shadowRoot!.activeElement as HTMLElement | null;
    try {
      if (!this.isConnected) return undefined;
      const within = this.within ? document.querySelector(this.within) : null;
      this.report = measure(within ? { within } : {});
    } finally {
      this.busy = false;
    }
    this.#turn.clear();
    await this.updateComplete;
    before?.focus({ preventScroll: true });
    this.said = this.#summary();
    this.dispatchEvent(new Event('owc-theme-doctor-measured', { bubbles: true, composed: true }));
    return this.report;
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    return html`
      <button class="open" ?hidden=${this.open} aria-expanded=${this.open} @click=${this.#toggle}>${text('title')}</button>
      <div class="panel" role="dialog" aria-labelledby="title" ?hidden=${!this.open} @keydown=${this.#onKeydown}>
        <header>
          <h2 id="title" tabindex="-1">${text('title')}</h2>
          <button class="close" @click=${this.#toggle}>${text('close')}</button>
        </header>
        <div class="body" tabindex="0" role="region" aria-labelledby="title">
          <p role="status">${this.busy ? text('measuring') : this.said}</p>
          ${this.open && this.report ? this.#found(this.report) : nothing}
        </div>
      </div>
      <div class="mark" hidden></div>
    `;
  }

  #found(report: Report): TemplateResult {
    const text = this.#text;
    const { elements, texts, focused } = report.counts;
    const css = this.#css();
    const serious = report.findings.some(({ severity }) => severity !== 'note');
    return html`
      <div class="actions">
        <button ?disabled=${this.busy} @click=${() => this.measure()}>${text('measureAgain')}</button>
        ${css ? html`<button @click=${this.#copy}>${text('copyCss')}</button>` : nothing}
      </div>
      ${css || this.trying ? html`<label><input type="checkbox" .checked=${this.trying} @change=${this.#onTry} />${text('tryAdvice')}</label>` : nothing}
      ${serious ? nothing : html`<p>${text('nothing')}</p>`}
      ${kinds.map((kind) => {
        const findings = report.findings.filter((one) => one.kind === kind);
        return findings.length ? html`<h3>${this.#texts.kinds[kind]}</h3><ul>${findings.map((one) => this.#finding(one))}</ul>` : nothing;
      })}
      ${css ? html`<h3 id="css">${text('allCss')}</h3><pre role="region" tabindex="0" aria-labelledby="css">${css}</pre>` : nothing}
      <p class="fact">${this.#texts.counted(elements, texts, focused)} ${report.cut ? text('cut') : ''} ${text('limits')}</p>
    `;
  }

  #finding(finding: Finding): TemplateResult {
    const words = tell(finding, this.#texts);
    return html`<li>
      <p><span class="severity ${finding.severity}">${this.#texts.severities[finding.severity]}</span>${words}</p>
      ${finding.advice.length ? html`<pre>${finding.advice.map((advice, index) => this.#advice(advice, finding.advice[index - 1], finding.advice[index + 1]))}</pre>` : nothing}
      ${finding.places.length
        ? html`<button aria-label=${this.#texts.showWhich(words, ((this.#turn.get(finding) ?? -1) + 1) % finding.places.length + 1, finding.places.length)} @click=${() => this.#show(finding)}>
            ${this.#text('show')}${finding.places.length > 1 ? ` (${finding.places.length})` : ''}
          </button>`
        : nothing}
    </li>`;
  }

  /** A line of CSS, with its selector when that is another than that of the line before. A colour is shown. */
  #advice({ selector, property: name, value, important }: Advice, before?: Advice, after?: Advice): TemplateResult {
    const swatch = /^#[0-9a-f]{6}$/.test(value) ? html`<span class="swatch" aria-hidden="true" .style=${`background:${value}`}></span>` : nothing;
    return html`${before?.selector === selector ? '' : `${selector} {\n`}  ${name}: ${value}${important ? ' !important' : ''};${swatch}\n${after?.selector === selector ? '' : '}\n'}`;
  }

  get #texts(): typeof nl | typeof en {
    return /^nl\b/i.test(languageOf(this)) ? nl : en;
  }

  /** One text of this language, also when a page brings a wording of its own. */
  readonly #text = (name: 'title' | 'close' | 'measureAgain' | 'measuring' | 'copyCss' | 'copied' | 'notCopied' | 'tryAdvice' | 'show' | 'gone' | 'allCss' | 'nothing' | 'cut' | 'limits'): string => say<string>(this, nl[name], en[name]);

  #summary(): string {
    const count = (severity: string): number => this.report?.findings.filter((one) => one.severity === severity).length ?? 0;
    return this.#texts.summary(count('failure'), count('warning'));
  }

  #css(): string {
    return this.trying ? this.#tried : (this.report?.css ?? '');
  }
  #tried = '';

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
  };

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#css());
      this.said = this.#text('copied');
    } catch {
      this.said = this.#text('notCopied');
    }
  };

  readonly #onTry = (event: Event): void => {
    this.#try((event.target as HTMLInputElement).checked);
    void this.measure();
  };

  #try(on: boolean): void {
    this.#undo?.();
    this.#undo = undefined;
    if (on) {
      this.#tried = sheetOf(this.report?.findings ?? []);
      this.#undo = tryOut(this.#tried);
    }
    this.trying = on;
  }

  #show(finding: Finding): void {
    const turn = ((this.#turn.get(finding) ?? -1) + 1) % finding.places.length;
    this.#turn.set(finding, turn);
    const place = finding.places[turn]!;
    if (!place.isConnected) {
      this.said = this.#text('gone');
      return;
    }
    place.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#point(place);
    this.said = this.#texts.shown(describe(place));
    this.requestUpdate();
  }

  /** Draws a frame around a place, and keeps it there. */
  #point(place: Element | null): void {
    this.#shown = place;
    for (const type of ['scroll', 'resize']) {
      window.removeEventListener(type, this.#follow, true);
      if (place) window.addEventListener(type, this.#follow, { capture: true, passive: true });
    }
    this.#follow();
  }

  readonly #follow = (): void => {
    if (!this.hasUpdated) return;
    const { mark } = this;
    mark.hidden = !this.#shown?.isConnected;
    if (mark.hidden) return;
    let place = this.#shown!;
    while (getComputedStyle(place).display === 'contents' && place.parentElement) place = place.parentElement;
    const { left, top, width, height } = place.getBoundingClientRect();
    Object.assign(mark.style, { left: `${left - 4}px`, top: `${top - 4}px`, width: `${width + 8}px`, height: `${height + 8}px` });
  };
}

define('owc-theme-doctor', ThemeDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'owc-theme-doctor': ThemeDoctor;
  }
}
