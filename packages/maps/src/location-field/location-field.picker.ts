/**
 * What makes a place of what is typed, pressed or asked: loaded when somebody comes into the field, or when there is something in it.
 * It imports nothing that the element imports; what it needs is handed to it.
 */
import { Addresses, AddressSearch, plain, type SearchTools, type Suggestion } from '../address-search/address-search.js';
import type { Position } from '../model.js';
import type { Found } from '../pdok.js';
import type { LocationField } from './location-field.js';
import type { PlaceMap } from './location-field.map.js';
import { chosen, degrees, positionOf, positionsOf, read, type Shape, type Words } from './location-field.place.js';
import * as en from './location-field.picker.en.js';
import * as nl from './location-field.picker.nl.js';

/** So long an address of a point is waited for. */
const PATIENCE = 5000;

export class Picker {
  readonly #field: LocationField;
  readonly #tools: SearchTools;
  readonly #addresses = new Addresses(() => {
    const { geocoder, provider, src: at, municipality } = this.#field;
    return { geocoder, provider, at, municipality };
  });
  #gone = new AbortController();
  /** What it was started for. */
  #input?: HTMLInputElement;
  #at?: HTMLElement;
  #search?: AddressSearch;
  #data?: HTMLDataListElement | null;
  #map?: PlaceMap;
  #opener?: HTMLElement;
  #message = '';
  #left = false;
  #setting = false;
  #pressing = false;
  #noted = '';
  /** What is in the input looks like a place and is none. */
  #wrong = false;

  constructor(field: LocationField, tools: SearchTools) {
    this.#field = field;
    this.#tools = tools;
  }

  /** What is wrong with what is in the input, in a sentence. */
  get problem(): string {
    const { exact, invalidMessage, place, control } = this.#field;
    if (!control?.value.trim() || place) return '';
    if (this.#wrong) return invalidMessage || this.#tell(nl.wrong, en.wrong);
    return exact && !this.#search?.failed ? invalidMessage || this.#tell(nl.inexact, en.inexact) : ''; // when nobody answers words are enough
  }

  /** Takes up what is there now. Call it again at any time: what goes on goes on. */
  start(): void {
    const field = this.#field;
    const input = field.control as HTMLInputElement | undefined;
    const home = this.#home;
    if (input && home && input === this.#input && home === this.#at && !this.#gone.signal.aborted) return this.#read(!input.matches(':focus'));
    this.stop();
    if (!input || !home || !field.isConnected) return;
    this.#input = input;
    this.#at = home;
    const { signal } = (this.#gone = new AbortController());
    for (const old of home.querySelectorAll('[data-owc]')) old.remove(); // of the field that was cloned
    field.getRootNode().addEventListener('formdata', this.#send, { signal });
    input.addEventListener('input', () => this.#typed(), { signal });
    input.addEventListener('change', () => {
      if (this.#setting) return;
      this.#read(true);
      this.#check();
    }, { signal });
    this.#pressing = document.querySelector(':active') !== null; // the press that left the field may still be on
    addEventListener('pointerdown', () => (this.#pressing = true), { signal, capture: true });
    for (const type of ['pointerup', 'pointercancel', 'keyup']) {
      addEventListener(type, () => setTimeout(() => {
        this.#pressing = false;
        field.requestUpdate();
      }), { signal, capture: true });
    }
    this.#data = input.list as HTMLDataListElement | null ?? this.#data ?? field.querySelector('datalist');
    if (this.#addresses.some || this.#data) this.#suggest(input, home);
    this.#read(!input.matches(':focus'));
  }

  #suggest(input: HTMLInputElement, home: HTMLElement): void {
    const field = this.#field;
    this.#search = new AddressSearch(
      {
        input,
        home,
        name: () => field.labelText || this.#tell(nl.suggestions, en.suggestions),
        given: (text) => this.#given(text),
        ...(this.#addresses.some && { find: (text: string, signal: AbortSignal) => this.#addresses.find(text, signal) }),
        choose: (suggestion) => void this.#take(suggestion),
      },
      this.#tools,
    );
    this.#search.start();
  }

  stop(): void {
    this.close();
    this.#gone.abort();
    this.#pressing = false;
    this.#search?.stop();
    this.#search = undefined;
  }

  /** Makes a place of what is in the input now. What was typed stays as it was typed; what is no text for people becomes one. */
  #read(left: boolean): void {
    const field = this.#field;
    const { control } = field;
    if (!control) return;
    const typed = control.value;
    this.#left = left;
    this.#wrong = false;
    if (!field.place) {
      const found = read(typed, field.kind);
      const same = found ? undefined : this.#given().find(({ label }) => plain(label) === plain(typed)) ?? this.#search?.same(typed);
      const geometry = same ? this.#shapeOf(same) : undefined;
      if (found === 'wrong') this.#wrong = true;
      else if (found) {
        const json = /^\s*[{[]/.test(typed);
        field.chosen = chosen(found.geometry, json ? found.text : typed, this.#words);
        if (json) control.value = field.chosen.text;
      } else if (geometry) field.chosen = chosen(geometry, typed, this.#words);
    }
    field.requestUpdate();
  }

  /** What is said under the field about what is in it. While something is pressed it stays: else a button below moves from under the finger. */
  note(): string {
    return this.#pressing ? this.#noted : (this.#noted = this.#note());
  }

  #note(): string {
    const { place, control, exact, readOnly } = this.#field;
    if (readOnly) return '';
    if (this.#message) return this.#message;
    const at = place?.geometry.type === 'Point' && degrees(place.geometry.coordinates, this.#words);
    if (at && place?.text !== at && !read(place!.text, 'point')) return this.#tell(nl.where, en.where)(at);
    return this.#left && control?.value.trim() && !place && !this.#wrong && !exact && this.#search && !this.#search.failed ? this.#tell(nl.words, en.words) : '';
  }

  /** Somebody pressed a button. @returns whether what it needs could be loaded */
  async pressed(button: HTMLElement): Promise<boolean> {
    if (button.matches('.owc-location-here')) this.#locate();
    if (!button.matches('.owc-location-open')) return true;
    try {
      await this.#toggle(button);
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  #locate(): void {
    this.#say(this.#tell(nl.locating, en.locating));
    const { signal } = this.#gone;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const at = positionOf([coords.longitude, coords.latitude]);
        if (signal.aborted || !at || !this.#usable) return;
        this.#point(at);
        this.#map?.go(at);
        this.#message = this.#tell(nl.located, en.located)(`${Math.max(1, Math.round(coords.accuracy))} m`);
        this.#field.requestUpdate();
      },
      () => signal.aborted || this.#say(this.#tell(nl.unlocated, en.unlocated)),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  }

  /** Opens the map, or closes it. */
  async #toggle(opener: HTMLElement): Promise<void> {
    if (this.#map) return this.close();
    const { signal } = this.#gone;
    const { PlaceMap } = await import('./location-field.map.js');
    const home = this.#home;
    if (signal.aborted || this.#map || !home || !this.#usable) return;
    this.#opener = opener;
    const given = this.#given().flatMap((one) => (one.geometry ? [{ label: one.label, geometry: one.geometry, choose: () => void this.#take(one) }] : []));
    this.#map = new PlaceMap(this.#field, this.#tools, {
      given,
      where: (at) => degrees(at, this.#words),
      name: (at, signal) => this.#addresses.name(at, signal),
      choose: (shape) => {
        if (shape.type === 'Point') return this.#point(shape.coordinates);
        this.#set('', shape);
        this.#check();
      },
      close: () => this.close(true),
    });
    this.#map.open(home, opener);
  }

  /** @param back focus was in the map, and goes back to what opened it */
  close(back = false): void {
    const map = this.#map;
    if (!map) return;
    const within = map.focused;
    this.#map = undefined;
    map.close();
    if (back || within) this.#opener?.focus();
  }

  #tell<T extends string | ((...args: never[]) => string)>(dutch: T, english: T): T {
    return this.#tools.say(this.#field, dutch, english);
  }

  get #home(): HTMLElement | null {
    return this.#field.querySelector<HTMLElement>(':scope > [slot=tools]');
  }

  get #usable(): boolean {
    return !this.#field.readOnly && !this.#field.control?.matches(':disabled');
  }

  get #words(): Words {
    return { comma: this.#tell(nl.comma, en.comma), winds: this.#tell(nl.winds, en.winds), line: this.#tell(nl.line, en.line), area: this.#tell(nl.area, en.area) };
  }

  /** The given places that fit what was typed; all of them for nothing. */
  #given(text = ''): Suggestion[] {
    const words = plain(text).split(' ');
    return [...(this.#data?.options ?? [])]
      .map(({ value, label, dataset }) => {
        const found = read(dataset.geometry ?? dataset.place ?? '', dataset.geometry ? this.#field.kind : 'point');
        return { label: label || value, ...(typeof found === 'object' && { geometry: found.geometry }) };
      })
      .filter(({ label }) => words.every((word) => plain(label).includes(word)));
  }

  #shapeOf({ geometry }: Suggestion): Shape | undefined {
    const type = { point: 'Point', line: 'LineString', area: 'Polygon' }[this.#field.kind];
    return geometry?.type === type ? (geometry as Shape) : undefined;
  }

  #typed(): void {
    if (this.#setting) return;
    this.#wrong = this.#left = false;
    this.#message = '';
    this.#field.requestUpdate();
  }

  async #take(suggestion: Suggestion & Partial<Found>): Promise<void> {
    const { id } = suggestion;
    if (!suggestion.geometry && id) {
      this.#set(suggestion.label, undefined);
      const { signal } = this.#gone;
      const geometry = await this.#addresses.locate(suggestion, signal).catch(() => null);
      if (!geometry || signal.aborted || this.#field.control?.value !== suggestion.label) return;
      suggestion = { ...suggestion, geometry };
    }
    const { geometry } = suggestion;
    this.#set(suggestion.label, this.#shapeOf(suggestion));
    if (geometry?.type === 'Point') this.#map?.go(geometry.coordinates);
    this.#map?.chosen();
  }

  /** A point that was pointed at: told by where it is, and by what is near as soon as that is known. */
  #point(at: Position): void {
    this.#set('', { type: 'Point', coordinates: at });
    this.#check();
    void this.#asked(
      (signal) => this.#addresses.name(at, signal),
      (name) => {
        const message = this.#message;
        this.#set(this.#tell(nl.near, en.near)(name), { type: 'Point', coordinates: at });
        this.#message = message;
      },
    );
  }

  /** Says when the place is not in the municipality that the field is for. It is taken all the same: a border is no reason not to tell something. */
  #check(): void {
    const shape = this.#field.place?.geometry;
    if (!shape) return;
    void this.#asked(
      (signal) => this.#addresses.beside(positionsOf(shape)[0]!, signal),
      () => this.#say([this.#message, this.#tell(nl.beside, en.beside)((this.#field.municipality ?? '').replace(/\b\d{4}\b[\s,]*/g, ''))].filter(Boolean).join(' ')),
    );
  }

  /** What becomes known of the place, as long as it is the place. Where it is says enough when nobody answers. */
  async #asked<T>(ask: (signal: AbortSignal) => Promise<T>, told: (answer: T) => void): Promise<void> {
    const where = (): string => JSON.stringify(this.#field.place?.geometry);
    const now = where();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), PATIENCE);
    this.#gone.signal.addEventListener('abort', () => limit.abort(), { once: true });
    const answer = await ask(limit.signal).catch(() => null);
    clearTimeout(timer);
    if (answer && !limit.signal.aborted && where() === now && this.#usable) told(answer);
  }

  #set(text: string, geometry: Shape | undefined): void {
    const field = this.#field;
    const { control } = field;
    if (!control) return;
    field.chosen = geometry && chosen(geometry, text, this.#words);
    this.#wrong = false;
    this.#message = '';
    this.#left = true;
    control.value = field.chosen?.text ?? text;
    this.#setting = true;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    this.#setting = false;
    this.#tools.announce(this.#tell(nl.chosen, en.chosen)(control.value), field);
    field.requestUpdate();
  }

  readonly #send = (event: Event): void => {
    const { control, place } = this.#field;
    const { formData } = event as FormDataEvent;
    const name = control?.name ?? '';
    if (!place || control?.form !== event.target || control.matches(':disabled') || formData.getAll(name).length !== 1) return; // what several controls share is sent as it is
    formData.set(name, place.geojson);
    if (place.rd) formData.set(name.replace(/\]?$/, '_rd$&'), place.rd);
  };

  #say(text: string): void {
    this.#message = text;
    this.#tools.announce(text, this.#field);
    this.#field.requestUpdate();
  }
}
