import type { PropertyValues } from '@lit/reactive-element';
import { announce } from '@openwebconcept/core/announce.js';
import { say } from '@openwebconcept/core/localise.js';
import type { Formatted } from './formatted.js';
import { TextControl } from './text-control.js';

/** A field whose text can have a format, such as a BSN or a time: how it is typed, judged, shown and sent. */
export abstract class FormattedControl extends TextControl {
  protected formatted?: Formatted;
  #loading = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override get valueText(): string {
    return this.formatted?.text() ?? this.value;
  }

  /** Which format; empty when there is none. */
  protected abstract get formatName(): string;

  protected override problem(): string {
    return super.problem() || this.formatted?.problem() || '';
  }

  protected override notes(): string[] {
    return [...super.notes(), this.left ? (this.formatted?.warning() ?? '') : ''];
  }

  protected override get follows(): boolean {
    return Boolean(this.formatName) || super.follows;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.formatName !== this.#loading) void this.#load();
  }

  async #load(): Promise<void> {
    const name = (this.#loading = this.formatName);
    this.#stop();
    const formatted = name && (await import('./formatted.js').then(({ formatted }) => formatted(this, name, say, announce)).catch(() => undefined)); // offline: the server judges
    if (!formatted) return;
    if (!this.isConnected || this.formatted || name !== this.#loading) return formatted.stop();
    this.formatted = formatted;
    this.requestUpdate();
  }

  #stop(): void {
    this.formatted?.stop();
    this.formatted = undefined;
  }
}
