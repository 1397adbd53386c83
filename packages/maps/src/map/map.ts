import type { PropertyValues } from '@lit/reactive-element';
import { css } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '@openwebconcept/core/announce.js';
import { define } from '@openwebconcept/core/define.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import { adoptPageStyles } from '@openwebconcept/core/page-styles.js';
import { SlottedElement } from '@openwebconcept/core/slotted-element.js';
import type { Tiles } from '../engine/engine.js';
import type { Places } from '../model.js';
import type { Geocoder } from '../pdok.js';
import * as en from '../en.js';
import * as nl from '../nl.js';
import type { Shown } from './map.load.js';
import { page, styles } from './map.styles.js';

/** A background of a map: what it is called, and its tiles. */
export interface MapBackground {
  title: string;
  tiles: Tiles[];
}

/**
 * Places of a municipality, as a list and on a map: one state shown twice. The list is the base. A server prints it, and without
 * JavaScript it is all there is; the map is loaded when it is wanted, and before that no tile is asked of anybody.
 *
 * ```html
 * <owc-map label="Speeltuinen" src="/wp-json/owc/openkaarten/v1/datasets" filters="soort, wijk"></owc-map>
 * ```
 *
 * With a list of your own, from which the map can be drawn alone:
 *
 * ```html
 * <owc-map label="Speeltuinen">
 *   <ul>
 *     <li id="noord"><h3><a href="/speeltuinen/noord/">Speeltuin Noord</a></h3><p>Voor kinderen tot 12 jaar</p><data class="owc-place" value="52.10,5.30"></data></li>
 *   </ul>
 * </owc-map>
 * ```
 *
 * A line or an area stands as GeoJSON in `data-geometry` of the `<data>`, what can be filtered on as JSON in `data-properties`.
 *
 * With a `provider` people can type an address: the list is put in order of distance from there, and the map goes there. The provider
 * gets what is typed, and is asked nothing before somebody types; name it in your privacy statement. Without JavaScript there is no
 * such field, and of a list that a server printed it comes with the map.
 *
 * @element owc-map
 * @slot - The list of places, as printed by a server
 * @slot heading - A heading above it all
 * @slot filters - The form that searches and filters
 * @slot map - Where the map comes: a `<div class="owc-map-view">` with a button
 * @fires {Event} owc-map-chosen - A place was chosen, or none: `chosen` is its id.
 * @fires {Event} owc-map-loaded - The places are there.
 * @fires {Event} owc-map-failed - A source or the map could not be loaded. What there is, is shown.
 */
export class MapElement extends SlottedElement {
  static override styles = styles;
  static override slots = ['heading', 'filters', 'message', 'count', 'map', '', 'list', 'more'];

  /** Address of the places: GeoJSON, OpenKaarten, or a feed of locations. Several with a space between them. */
  @property() src = '';
  /** What is on the map: `Speeltuinen`. */
  @property() label = '';
  /** Level of the heading that says so. Without one there is no heading, and the label is only the name of the map. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;
  /** Properties to filter on, with a comma between them: `soort, wijk`. What residents read may stand behind a colon: `type: Soort`. */
  @property() filters = '';
  /** Can be searched. */
  @property({ type: Boolean }) searchable = false;
  /** The places can be downloaded. */
  @property({ type: Boolean }) downloadable = false;
  /** So many places in the list at a time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;
  /** When the map is loaded: as soon as it is in view (on a narrow screen after a press), after a press, or at once. */
  @property() loading: 'visible' | 'click' | 'eager' = 'visible';
  /** Where the map starts: `52.09,5.12`, latitude first. Otherwise it shows all places. */
  @property() center = '';
  /** How close the map starts, from 7 (the country) to 19 (a house). */
  @property({ type: Number }) zoom = 0;
  /** The part of the country that the map starts with: `5.05,52.05,5.20,52.12`, west, south, east and north. Goes before a centre. */
  @property() bounds = '';
  /** Backgrounds by name (`standaard grijs pastel water luchtfoto`, with `-rd` behind it for RD), or the address of tiles with `{z}/{x}/{y}`. Who looks may choose when there are more. */
  @property() background = 'standaard';
  /** Whose background it is, when it is an address. */
  @property() attribution = '';
  /** Backgrounds as data, JSON in the attribute: `[{ "title", "tiles": [{ "url", "attribution" }] }]`. Goes before `background`. */
  @property({ type: Array }) backgrounds?: MapBackground[] | null;
  /** Layers over the background, JSON in the attribute: `[{ "url", "attribution", "opacity" }]`, with `{z}/{x}/{y}`, or `{bbox}` for WMS, in the address. */
  @property({ type: Array }) overlays: Tiles[] | null = [];
  /** The list stands beside the map where there is room. */
  @property({ type: Boolean, reflect: true }) beside = false;
  /** Who finds addresses: the address register of the government, by the one or the other of its services. Empty: nobody. */
  @property() provider: '' | 'pdok' | 'pdok-location' = '';
  /** The address of the provider, when it is not the usual one. */
  @property({ attribute: 'provider-src' }) providerSrc = '';
  /** Finds addresses in this municipality only: its name or its CBS code, such as 0344; more than one with a comma between them. */
  @property() municipality = '';
  /** Finds addresses in a way of your own. Goes before `provider`. */
  @property({ attribute: false }) geocoder?: Geocoder;
  /** What knows the places, for who has something else than addresses. */
  @property({ attribute: false }) places?: Places;

  #loading?: Promise<Shown | undefined>;
  #shown?: Shown;
  #seen?: IntersectionObserver;
  /** The map was asked for, by a press or by coming into view. */
  #wanted = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.owc-map-show')?.closest('owc-map') === this) void this.#want(true);
    });
    // Who is in the form may soon ask something.
    this.addEventListener('focusin', ({ target }) => {
      if ((target as Element).closest('form')) void this.#load();
    });
  }

  /** The chosen place. */
  get chosen(): string | null {
    return this.#shown?.chosen ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptPageStyles(this, page);
    if (this.hasUpdated) void this.#begin(); // put back
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen?.disconnect();
    this.#shown?.stop();
    this.#shown = this.#loading = undefined;
  }

  protected override firstUpdated(): void {
    void this.#begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((['src', 'places', 'filters', 'pageSize', 'background', 'backgrounds', 'overlays', 'provider', 'geocoder'] as const).some((name) => changed.has(name) && changed.get(name) !== undefined)) this.#shown?.renew();
  }

  /** Chooses a place, as a press on its marker does, or none. @param opener what takes focus when its card closes; without it focus stays where it is */
  async choose(id: string | null, opener?: HTMLElement): Promise<void> {
    if (id) await this.#want();
    await (await this.#load())?.choose(id, opener);
  }

  async #begin(): Promise<void> {
    if (document.readyState === 'loading') await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    if (!this.isConnected) return;
    this.#room();
    const printed = [...this.children].some((child) => !child.slot && !child.matches('[data-owc]'));
    const asked = /[?&#](plek|kaart)[-\d]*=/.test(location.search + location.hash);
    if (this.#wanted || this.loading === 'eager' || asked) return this.#want();
    if ((this.src || this.places) && !printed) void this.#load();
    if (this.loading === 'click' || !matchMedia('(min-width: 40rem)').matches) return;
    this.#seen?.disconnect();
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen!.disconnect();
      void this.#want();
    }, { rootMargin: '200px' });
    this.#seen.observe(this.#box!);
  }

  get #box(): HTMLElement | null {
    return this.querySelector(':scope > [slot=map]');
  }

  /** The place of the map, and its button. What was drawn in the map that this is a copy of, is not of this one. */
  #room(): void {
    this.querySelector('.owc-map-stage')?.remove();
    const show = this.#box?.querySelector<HTMLElement>('.owc-map-show');
    if (show) show.hidden = false;
    if (this.#box) return;
    const box = Object.assign(document.createElement('div'), { slot: 'map', className: 'owc-map-view' });
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'owc-map-show', textContent: say(this, nl.mapShow, en.mapShow) });
    box.toggleAttribute('data-owc', true);
    box.append(button);
    this.append(box);
  }

  async #want(pressed = false): Promise<void> {
    this.#wanted = true;
    this.#seen?.disconnect();
    const shown = await this.#load();
    if (!shown || !this.isConnected) return;
    try {
      const { View } = await import('./map.view.js');
      if (this.isConnected && shown === this.#shown) await shown.view(View, this.#box!, pressed);
    } catch (error) {
      console.error(error);
      this.#fail(say(this, nl.mapFailed, en.mapFailed));
      this.#wanted = false;
    }
  }

  #load(): Promise<Shown | undefined> {
    return (this.#loading ??= import('./map.load.js').then(
      ({ Shown }) => {
        if (this.isConnected && !this.#shown) (this.#shown = new Shown(this, { say, languageOf, announce, css, adoptPageStyles })).start();
        return this.#shown;
      },
      () => {
        this.#loading = undefined;
        this.#fail(say(this, nl.placesFailed, en.placesFailed));
        return undefined;
      },
    ));
  }

  /** Not even what tells what is wrong could be loaded. */
  #fail(text: string): void {
    const message = Object.assign(document.createElement('p'), { slot: 'message', className: 'owc-map-message', textContent: text });
    message.toggleAttribute('data-owc', true);
    this.querySelector(':scope > .owc-map-message[data-owc]')?.remove();
    this.append(message);
    announce(text, this);
    this.dispatchEvent(new Event('owc-map-failed', { bubbles: true }));
  }
}

define('owc-map', MapElement);

declare global {
  interface HTMLElementTagNameMap {
    'owc-map': MapElement;
  }
}
