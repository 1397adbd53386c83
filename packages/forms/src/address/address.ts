// What an address field does once somebody works in it: loaded then. It imports nothing that a field imports, so that a page without
// an address is not split into more files; what it needs is handed to it.
import type { announce as Announce } from '@openwebconcept/core/announce.js';
import type { say as Say } from '@openwebconcept/core/localise.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { house, plain, postcodeIn, streetIn } from './parse.js';

export type AddressPart = 'postcode' | 'number' | 'letter' | 'addition' | 'street' | 'town';

/** What is known of an address when it is looked up: `3512JC`, `1` and, where there are, a letter and an addition. */
export type AddressQuery = Record<'postcode' | 'number' | 'letter' | 'addition', string>;

/** An address that was found. */
export interface Address extends AddressQuery {
  street: string;
  town: string;
  /** The municipality that it is in: its name and its code of four digits. */
  municipality?: string;
  municipalityCode?: string;
  /** The provider itself knows that it is not in the municipality that is asked for. */
  outside?: boolean;
}

/** Finds all addresses with a postcode and a number. May give more than the letter and the addition ask: those are compared here. */
export type Lookup = (query: AddressQuery, signal: AbortSignal) => Promise<readonly Address[]>;

interface Field extends HTMLElement {
  readonly lookup?: Lookup;
  readonly provider: string;
  readonly src: string;
  readonly municipality: string;
  readonly invalidMessage?: string;
  inputOf(name: AddressPart): HTMLInputElement | undefined;
}

export interface Helper {
  /** Something was typed in the field, or filled in by the browser. */
  heard(event: Event, typed: boolean): void;
  stop(): void;
}

/** After this long nobody should think that they have to wait. */
const patience = 4_000;
/** After this long no answer is expected any more. */
const limit = 15_000;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
/** A letter and an addition are often swapped, so they are compared as one. */
const suffix = ({ letter, addition }: Pick<Address, 'letter' | 'addition'>): string => fold(letter + addition).replace(/[^a-z0-9]/g, '');
const numbered = ({ number, letter, addition }: AddressQuery): string => [number, letter, addition].filter(Boolean).join(' ');
const unique = (texts: string[]): string[] => [...new Set(texts)];
const list = (texts: string[]): string => texts.slice(0, 12).join(', ') + (texts.length > 12 ? ', …' : '');

/** What anybody's lookup gave, as far as it is addresses. */
const addressesIn = (given: unknown): Address[] =>
  (Array.isArray(given) ? (given as unknown[]) : [])
    .filter((one): one is Address => typeof one === 'object' && one !== null && 'street' in one && 'town' in one)
    .map((one) => ({ ...one, ...(Object.fromEntries((['postcode', 'number', 'letter', 'addition', 'street', 'town'] as const).map((part) => [part, String(one[part] ?? '')])) as AddressQuery & { street: string; town: string }) }));

export function helper(field: Field, show: (text: string) => void, say: typeof Say, announce: typeof Announce): Helper {
  /** What we filled in, and for which postcode: only that may be filled in again. */
  const ours = new Map<AddressPart, string>();
  let home = '';
  let life = new AbortController();
  let asking: AbortController | undefined;
  let asked = '';
  let failed = false;

  const value = (part: AddressPart): string => field.inputOf(part)?.value ?? '';
  const tell = (text: string, aloud = true): void => {
    show(text);
    if (text && aloud) announce(text, field);
  };

  /** As if somebody typed it: every listener hears of it. */
  const write = (part: AddressPart, text: string): void => {
    const input = field.inputOf(part);
    if (!input || input.value === text || input.readOnly || input.matches(':disabled')) return;
    Reflect.set(Object.getPrototypeOf(input) as object, 'value', text, input); // past the memory that React keeps of a value
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    if ((input.getRootNode() as Document).activeElement === input) input.select?.(); // who was about to type, types over it
  };

  /** Fills in what is empty or was ours. Is it there now, as it was found? */
  const fill = (part: AddressPart, text: string): boolean => {
    const now = value(part);
    if (text && (!now.trim() || now === ours.get(part))) {
      ours.set(part, text);
      write(part, text);
    }
    return !text || fold(value(part)) === fold(text);
  };

  const refuse = (message: string): void => {
    const input = field.inputOf('postcode');
    if (!input || input.validationMessage === message || (!message && !input.validity.customError)) return;
    input.setCustomValidity(message);
    const around = input.closest<HTMLElement & { flagged?: boolean; reportValidity?(): boolean }>('owc-text-field');
    if (around?.flagged) around.reportValidity!();
  };

  /** A whole address in one part is spread over the parts that are still empty. */
  const spread = (part: AddressPart, text: string): void => {
    const parts: Partial<Record<AddressPart, string>> | undefined =
      part === 'street' ? streetIn(text) : part === 'postcode' ? postcodeIn(text) : part === 'number' ? (postcodeIn(text) ?? house(text)) : undefined;
    if (!parts) return;
    if (!field.inputOf('letter')) Object.assign(parts, { letter: '', addition: parts.letter! + parts.addition! });
    const entries = (Object.entries(parts) as [AddressPart, string][]).filter(([name, text]) => name === part || text);
    if (entries.length < 2 || entries.some(([name, text]) => name !== part && (!field.inputOf(name) || (value(name).trim() && fold(value(name)) !== fold(text))))) return;
    for (const [name, text] of entries) write(name, text);
    announce(say(field, nl.spread, en.spread)(parts as Record<AddressPart, string>), field);
  };

  const postcode = (): string => plain(value('postcode')).replace(/[ .-]/g, '').toUpperCase();
  const read = (): AddressQuery | undefined => {
    const number = plain(value('number')).replace(/^0+/, '');
    const addition = plain(value('addition')).replace(/[^\p{L}\d]/gu, '');
    return /^[1-9]\d{3}[A-Z]{2}$/.test(postcode()) && /^\d{1,5}$/.test(number) ? { postcode: postcode(), number, letter: plain(value('letter')).toUpperCase(), addition } : undefined;
  };

  const provider = async (): Promise<Lookup | undefined> => {
    if (field.lookup) return field.lookup;
    const src = field.src || undefined;
    if (field.provider === 'pdok') return (await import('./pdok.js')).pdok(src);
    if (field.provider === 'owc-bag') return (await import('./owc-bag.js')).owcBag(src);
    if (field.provider) console.warn(`<${field.localName}>: nobody knows the provider "${field.provider}". There are pdok and owc-bag; set the property lookup for one of your own.`, field);
    return undefined;
  };

  const keyOf = (query: AddressQuery | undefined): string => (query ? Object.values(query).join(' ') : '');
  const look = async (): Promise<void> => {
    const query = read();
    const key = keyOf(query);
    if (key === asked) return;
    asked = key;
    asking?.abort();
    refuse('');
    // What we filled in for another postcode does not hold any more.
    if (home !== postcode()) for (const [part, text] of ours) if (value(part) === text) write(part, '');
    if (!query || (!field.provider && !field.lookup)) return tell('');
    const controller = (asking = new AbortController());
    const { signal } = controller;
    const slow = setTimeout(() => {
      tell(say(field, nl.slow, en.slow), !failed);
      failed = true;
    }, patience);
    const end = setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), limit);
    try {
      const find = await provider();
      const all = find && !signal.aborted ? addressesIn(await find(query, signal)) : undefined;
      if (all && !signal.aborted && field.isConnected) answered(query, all);
    } catch {
      const given = signal.aborted && (signal.reason as DOMException).name !== 'TimeoutError'; // nobody waits for it any more
      if (given || !field.isConnected) return;
      asked = ''; // the next change may ask again
      tell(say(field, nl.failed, en.failed), !failed);
      failed = true;
    } finally {
      clearTimeout(slow);
      clearTimeout(end);
    }
  };

  const answered = (query: AddressQuery, all: Address[]): void => {
    failed = false;
    const exact = all.filter((one) => suffix(one) === suffix(query));
    const found = exact.length ? exact : all;
    const [streets, towns] = [unique(found.map(({ street }) => street)), unique(found.map(({ town }) => town))];
    if (!found.length) return tell(say(field, nl.unknown, en.unknown)(query.postcode.replace(/^(\d+)/, '$1 '), query.number));
    home = query.postcode;
    const kept = [fill('street', streets.length > 1 ? '' : streets[0]!), fill('town', towns.length > 1 ? '' : towns[0]!)].includes(false);
    const outside = elsewhere(all);
    if (outside) {
      refuse(outside);
      return tell(outside);
    }
    if (streets.length > 1 || towns.length > 1) return tell(say(field, nl.streets, en.streets)(list(unique(found.map(({ street, town }) => (towns.length > 1 ? `${street} (${town})` : street))))));
    const line = `${streets[0]} ${numbered(exact[0] ?? { ...query, letter: '', addition: '' })}, ${towns[0]}`;
    const others = list(unique(all.map(numbered)));
    if (exact.length) tell(kept ? say(field, nl.kept, en.kept)(line) : say(field, nl.found, en.found)(line));
    else if (suffix(query)) tell(say(field, nl.otherSuffix, en.otherSuffix)(numbered(query), others));
    else tell(say(field, nl.withSuffix, en.withSuffix)(line, others));
  };

  /** Is it certain that the address is not in a municipality that is asked for? Then the sentence that says so. */
  const elsewhere = (all: Address[]): string => {
    const places = field.municipality.split(',').map(fold).filter(Boolean);
    const isElsewhere = ({ municipality = '', municipalityCode = '' }: Address): boolean =>
      places.every((place) => {
        const [mine, theirs] = /\d/.test(place) ? [municipalityCode.replace(/\D/g, ''), place.replace(/\D/g, '')] : [fold(municipality), place];
        return mine && mine !== theirs;
      });
    if (!all.every((one) => one.outside || (places.length && isElsewhere(one)))) return '';
    const asked = field.municipality.split(',').map((place) => place.trim()).filter((place) => place && !/\d/.test(place));
    return field.invalidMessage || say(field, nl.outside, en.outside)(all[0]!.municipality ?? '', asked);
  };

  const reset = (event: Event): void => {
    setTimeout(() => {
      if (event.defaultPrevented) return;
      asking?.abort();
      ours.clear();
      asked = '';
      refuse('');
      tell('');
    });
  };

  return {
    heard({ type, target }, typed) {
      const part = (['postcode', 'number', 'letter', 'addition', 'street', 'town'] as const).find((name) => field.inputOf(name) === target);
      if (!part || !field.isConnected) return;
      const input = target as HTMLInputElement;
      if (life.signal.aborted) life = new AbortController();
      input.form?.addEventListener('reset', reset, { signal: life.signal });
      if (type === 'input' && keyOf(read()) !== asked) refuse(''); // what was refused is not what stands there now
      if (type !== 'change' || input.readOnly) return;
      // The browser fills in a street with its number. Who types one can see where the number belongs.
      if (part === 'town' || (part === 'street' && (typed || value('number') || input.value === ours.get('street')))) return;
      spread(part, input.value);
      if (part !== 'street') void look();
    },
    stop() {
      life.abort();
      asking?.abort();
      asked = '';
    },
  };
}
