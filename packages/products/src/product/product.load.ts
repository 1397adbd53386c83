import type { css } from '@lit/reactive-element';
import { html, nothing, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { announce } from '@openwebconcept/core/announce.js';
import { LoadError, loadJson } from '@openwebconcept/core/load.js';
import type { languageOf, say } from '@openwebconcept/core/localise.js';
import * as nl from '../page/nl.js';
import * as en from '../page/en.js';
import { styles } from './product.load.styles.js';
import type { ProductFailedEvent, ProductLoadedEvent } from './product.js';
import type { Host } from './product.template.js';

/** What the element has already. To import it here as well would cut the modules of every page in more pieces. */
export interface Tools {
  css: typeof css;
  say: typeof say;
  languageOf: typeof languageOf;
  announce: typeof announce;
  Loaded: typeof ProductLoadedEvent;
  Failed: typeof ProductFailedEvent;
  unreached: () => string;
}

interface Loader extends Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly src: string;
  readonly data: unknown;
}

/** Gets the product and draws it in the light DOM of its element; shows in the shadow root that it is on its way, or why it is not there. */
export class Load {
  readonly #host: Loader;
  readonly #tools: Tools;
  readonly #root: ShadowRoot;
  readonly #fallback: HTMLSlotElement;
  readonly #page: HTMLSlotElement;
  readonly #box = document.createElement('div');

  #status: 'rest' | 'loading' | 'failed' = 'rest';
  #error?: LoadError;
  #work?: AbortController;
  #pending = false;
  /** The nodes in the light DOM are ours. */
  #drawn = false;

  constructor(host: Loader, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    this.#root = host.renderRoot as ShadowRoot;
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styles(tools.css).styleSheet!];
    // The slots stay: WebKit loses sight of what is in one that is taken out and made again.
    this.#fallback = this.#root.querySelector('slot')!;
    this.#page = this.#root.querySelector('slot:last-of-type')!;
    this.#page.before(this.#box);
  }

  /** `anew`: something else is asked for. Otherwise what was broken off goes on. */
  start(anew: boolean): void {
    if (anew) this.#error = undefined;
    if (anew || this.#pending) void this.#show();
    else this.#render();
  }

  stop(): void {
    this.#work?.abort();
  }

  #render(): void {
    const { say } = this.#tools;
    const host = this.#host;
    const waiting = this.#status === 'loading';
    let inside: TemplateResult | typeof nothing = nothing;
    if (this.#error && this.#status !== 'rest') {
      inside = html`<div class="failed" part="failed">
        <p>${this.#message(this.#error)}</p>
        ${this.#error.retryable
          ? html`<button type="button" aria-disabled=${waiting ? 'true' : nothing} @click=${this.#retry}>${say(host, nl.retry, en.retry)}</button>`
          : nothing}
      </div>`;
    } else if (waiting) {
      inside = html`<div class="loading" part="loading"><p>${say(host, nl.loading, en.loading)}</p><div class="lines" aria-hidden="true"></div></div>`;
    }
    render(inside, this.#box);
    this.#fallback.hidden = this.#drawn && inside === nothing;
    this.#page.hidden = inside !== nothing;
  }

  async #show(): Promise<void> {
    this.stop();
    this.#pending = true;
    const host = this.#host;
    const { announce, say } = this.#tools;
    if (!host.isConnected) return;
    const work = (this.#work = new AbortController());
    const given = (host.data ?? null) !== null;
    if (!given && !host.src) return this.#draw(nothing);

    const retried = this.#status === 'failed';
    let told = false;
    if (!given) this.#status = 'loading';
    this.#render();
    // Whoever waits is told so, and told when it is over. Who does not need to wait just reads on.
    const telling = setTimeout(() => {
      told = this.#status === 'loading' && host.isConnected;
      if (told) announce(say(host, nl.loading, en.loading), host);
    }, retried ? 0 : 500);
    try {
      const [json, { productPage }] = await Promise.all([
        given ? host.data : loadJson(host.src, { signal: work.signal }),
        import('./product.template.js'),
        import('./product.parts.js').catch(() => {}), // they can all be read without
      ]);
      const page = await productPage(host, json, this.#tools);
      if (!page) throw new LoadError('format', 'This is not a product');
      if (work.signal.aborted) return;
      this.#draw(page.template);
      if (told) announce(say(host, nl.loaded, en.loaded)(page.product.title), host);
      host.dispatchEvent(new this.#tools.Loaded(page.product, page.problems));
    } catch (error) {
      if (!work.signal.aborted) this.#fail(error instanceof LoadError ? error : new LoadError('network', String(error)));
    } finally {
      clearTimeout(telling);
    }
  }

  #draw(template: TemplateResult | typeof nothing): void {
    const retried = this.#root.activeElement?.localName === 'button';
    if (template !== nothing || this.#drawn) {
      this.#drawn = true;
      render(template, this.#host);
    }
    this.#error = undefined;
    this.#pending = false;
    this.#status = 'rest';
    this.#render();
    if (!retried) return;
    // The button that had focus is gone; reading goes on at the title.
    const title = this.#host.querySelector<HTMLElement>('.owc-product > :is(h1, h2, h3, h4, h5, h6)');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }

  #fail(error: LoadError): void {
    if (this.#drawn) render(nothing, this.#host);
    this.#error = error;
    this.#pending = false;
    this.#status = 'failed';
    this.#render();
    this.#tools.announce(this.#message(error), this.#host);
    this.#host.dispatchEvent(new this.#tools.Failed(error));
  }

  #message({ kind, status }: LoadError): string {
    const { say, unreached } = this.#tools;
    if (status === 404 || status === 410) return say(this.#host, nl.notFound, en.notFound);
    if (status === 401 || status === 403) return say(this.#host, nl.notPublic, en.notPublic);
    return kind === 'network' ? unreached() : say(this.#host, nl.failed, en.failed);
  }

  readonly #retry = (): void => {
    if (this.#status !== 'loading') void this.#show();
  };
}
