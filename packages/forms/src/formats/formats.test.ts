import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { dutch } from './decimal.js';
import { addFormat, loadFormat } from './formats.js';
import type { Format, Words } from './formats.js';
import metadata from './phone-metadata.js';

/** A text, or one that is long: text, so many times. */
type Input = string | { text: string; times: number };

/** What test/golden/formats holds; the PHP of the plugin is held to the same. */
interface Golden {
  valid: [input: Input, value: string, shown: string][];
  invalid: [input: Input, dutch: string][];
  /** All of `valid` about which there is a warning. */
  warned?: string[];
  /** With these attributes on the field. */
  within?: { min?: string; max?: string; step?: string; valid: string[]; invalid: [input: string, dutch: string][] }[];
}

const json = async <T>(path: string): Promise<T> => (await (await fetch(new URL(`../../../../${path}`, import.meta.url))).json()) as T;
const golden = (name: string): Promise<Golden> => json(`test/golden/formats/${name}.json`);
const text = (input: Input): string => (typeof input === 'string' ? input : input.text.repeat(input.times));
const fieldWith = (attributes: Record<string, unknown>): Element => {
  const field = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) if (typeof value === 'string') field.setAttribute(name, value);
  return field;
};
/** Any character, also half of one. Fast-check's own units make all of Unicode before they give the first. */
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const settings = { seed: 20270201, numRuns: 400 };

const digits = (length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const letters = (length: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...'BDFGHJKLMNPRSTVWXZ'), minLength: length, maxLength: length });
const mod97 = (text: string): bigint => BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;
const nine = digits(8)
  .map((start) => start + String([9, 8, 7, 6, 5, 4, 3, 2].reduce((sum, weight, at) => sum + weight * Number(start[at]), 0) % 11))
  .filter((number) => number.length === 9 && /[1-9]/.test(number));
const decimals = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 20 }));

/** Texts that are right by construction, and so must be taken. */
const made: Record<string, fc.Arbitrary<string>> = {
  bsn: nine,
  rsin: nine.map((number) => `RSIN ${number}`),
  kvk: digits(8),
  btw: fc.oneof(
    nine.map((number) => `NL${number}B01`),
    digits(9)
      .filter((number) => /[1-9]/.test(number))
      .map((number) => `NL${number}B${String(98n - mod97(`NL${number}B00`)).padStart(2, '0')}`),
  ),
  iban: fc.tuple(letters(4), digits(10)).map(([bank, account]) => `NL${String(98n - mod97(`${bank}${account}NL00`)).padStart(2, '0')}${bank}${account}`),
  postcode: fc.tuple(fc.integer({ min: 1000, max: 9999 }), letters(2)).map(([number, end]) => `${number} ${end === 'SD' || end === 'SS' ? 'AB' : end}`),
  'house-number': fc.integer({ min: 1, max: 99_999 }).map(String),
  'house-letter': fc.constantFrom(...'ABCXYZabcxyz'),
  'house-addition': fc.string({ unit: fc.constantFrom(...'ABCXYZabc0129'), minLength: 1, maxLength: 4 }),
  kenteken: fc.oneof(
    fc.tuple(letters(2), digits(3), letters(1)).map((parts) => parts.join('-')),
    fc.string({ unit: fc.constantFrom(...'ABCXYZ019ÄÖÜ'), minLength: 2, maxLength: 10 }),
  ),
  phone: fc.oneof(
    digits(7).map((number) => `061${number}`),
    fc.tuple(fc.constantFrom('010', '020', '030', '070', '085', '088'), digits(7)).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('+32 4', '+49 30 ', '+33 6', '+48 5', '+1 212', '+44 20', '+90 '), digits(8)).map((parts) => parts.join('')),
  ),
  email: fc.emailAddress(),
  currency: fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), digits(2)).map((parts) => parts.join(',')),
  number: decimals.map((parts) => parts.join(',')),
  time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(':', '.', 'u', ' uur ', ''), fc.integer({ min: 0, max: 59 })).map(([hour, mark, minute]) => `${hour}${mark}${String(minute).padStart(2, '0')}`),
  date: fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
};
const names = Object.keys(made);

/** What people, and worse, put in a field: anything, what is right, and what is almost right. */
function typed(name: string, examples: string[]): fc.Arbitrary<string> {
  const right = fc.oneof(made[name]!, fc.constantFrom(...examples));
  const slip = fc.oneof(fc.constantFrom(...'0123456789ABZabzß .,-–+/()@<>€%½²İıǰŉſΣ\u00a0\u200b\u0301\ufeff０Ａ１٣😀\ud800'), fc.string({ unit: character, maxLength: 3 }));
  const slipped = fc.tuple(right, fc.nat(), fc.nat(2), slip).map(([start, at, drop, add]) => {
    const place = at % (start.length + 1);
    return start.slice(0, place) + add + start.slice(place + drop);
  });
  return fc.oneof(right, slipped, fc.string({ maxLength: 40 }), fc.string({ unit: character, maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'0123456789 .,-+€NLab@'), maxLength: 24 }));
}

describe('formats', () => {
  for (const name of names) {
    describe(name, () => {
      let format: Format;
      let table: Golden;
      before(async () => {
        [format, table] = await Promise.all([loadFormat(name)!, golden(name)]);
      });

      it('takes what is right, and shows it for people', () => {
        expect(table.valid.length).to.be.at.least(20);
        const found = table.valid.map(([input]) => [input, format.parse(text(input)), format.format(format.parse(text(input)) ?? '')]);
        expect(found).to.deep.equal(table.valid);
        expect(table.valid.map(([input]) => format.problem(text(input))).filter(Boolean)).to.deep.equal([]);
      });

      it('says in both languages what is wrong', () => {
        expect(table.invalid.length).to.be.at.least(20);
        expect(table.invalid.filter(([input]) => format.parse(text(input)) !== undefined)).to.deep.equal([]);
        const problems = table.invalid.map(([input]) => format.problem(text(input)));
        expect(problems.map((problem, at) => [table.invalid[at]![0], problem?.[0]])).to.deep.equal(table.invalid);
        for (const [nl, en] of problems as Words[]) expect(en).to.be.a('string').that.is.not.empty.and.does.not.equal(nl);
      });

      it('asks about what is right but odd', () => {
        const warned = table.valid.map(([input]) => text(input)).filter((input) => format.warning?.(input));
        expect(warned.sort()).to.deep.equal([...(table.warned ?? [])].sort());
        for (const [input] of table.invalid) expect(format.warning?.(text(input))).to.equal(undefined);
      });

      it('keeps to the limits of its field', () => {
        for (const { valid, invalid, ...attributes } of table.within ?? []) {
          const field = fieldWith(attributes);
          expect(valid.map((input) => format.problem(input, field)).filter(Boolean)).to.deep.equal([]);
          expect(invalid.map(([input]) => [input, format.problem(input, field)?.[0]])).to.deep.equal(invalid);
        }
      });

      it('takes everything that is made right', () => {
        fc.assert(
          fc.property(made[name]!, (input) => format.parse(input) !== undefined),
          settings,
        );
      });

      it('reads back what it shows and what it sends, and never throws', () => {
        const examples = table.valid.map(([input]) => text(input));
        fc.assert(
          fc.property(typed(name, examples), (input) => {
            const value = format.parse(input);
            const problem = format.problem(input);
            format.warning?.(input);
            expect(problem === undefined, 'a problem exactly when there is no value').to.equal(value !== undefined);
            expect(format.format(input)).to.be.a('string');
            if (value === undefined) return;
            const shown = format.format(value);
            expect(format.parse(shown), 'parse(format(x)) is x').to.equal(value);
            expect(format.parse(value), 'parse(x) is x').to.equal(value);
            expect(format.format(format.parse(shown)!)).to.equal(shown);
          }),
          { ...settings, numRuns: 2000 },
        );
      });

      it('is done at once with a long text', () => {
        fc.assert(
          fc.property(fc.constantFrom(...'0123456789', ...'aZ.,-+@ €½\u200b'), fc.constantFrom(...table.valid.map(([input]) => text(input))), (one, end) => {
            for (const long of [one.repeat(10_000), one.repeat(290) + end, (one + end).repeat(2000)]) {
              format.problem(long);
              format.warning?.(long);
              format.format(long);
            }
          }),
          { ...settings, numRuns: 60 },
        );
      });
    });
  }

  it('compares numbers digit by digit', async () => {
    const format = await loadFormat('number')!;
    const exact = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.nat(6));
    fc.assert(
      fc.property(exact, exact, ([left, leftPlaces], [right, rightPlaces]) => {
        const written = (value: bigint, places: number): string => {
          const plain = String(value < 0n ? -value : value).padStart(places + 1, '0');
          return (value < 0n ? '-' : '') + plain.slice(0, plain.length - places) + (places ? `.${plain.slice(-places)}` : '');
        };
        const [value, limit] = [written(left, leftPlaces), written(right, rightPlaces)];
        const [a, b] = [left * 10n ** BigInt(rightPlaces), right * 10n ** BigInt(leftPlaces)];
        expect(!format.problem(dutch(value), fieldWith({ min: limit })), `${value} >= ${limit}`).to.equal(a >= b);
        expect(!format.problem(dutch(value), fieldWith({ max: limit })), `${value} <= ${limit}`).to.equal(a <= b);
      }),
      settings,
    );
  });

  it('knows which day it is here', async () => {
    const format = await loadFormat('date')!;
    const day = (ahead: number): string => {
      const now = new Date();
      const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
      return `${date.getDate()}-${date.getMonth() + 1}-${date.getFullYear()}`;
    };
    const judged = (limit: string): boolean[] => [-1, 0, 1].map((ahead) => !format.problem(day(ahead), fieldWith({ [limit]: 'today' })));
    expect(judged('min')).to.deep.equal([false, true, true]);
    expect(judged('max')).to.deep.equal([true, true, false]);
  });

  it('names the address that was probably meant', async () => {
    const email = await loadFormat('email')!;
    expect(email.warning!('Jan@gmial.com')).to.deep.equal(['Bedoelt u Jan@gmail.com?', 'Do you mean Jan@gmail.com?']);
    expect(email.warning!('jan@voorbeeld.con')?.[0]).to.equal('Bedoelt u jan@voorbeeld.com?');
    expect(email.warning!('jan@gmail.com')).to.equal(undefined);
  });

  it('says which may hold a BSN, and gives a telephone its keys', async () => {
    const loaded = await Promise.all(names.map(async (name) => [name, await loadFormat(name)!] as const));
    expect(loaded.filter(([, { sensitive }]) => sensitive).map(([name]) => name)).to.deep.equal(['bsn', 'rsin']);
    const attribute = (name: string): object => Object.fromEntries(loaded.flatMap(([format, { attributes }]) => (attributes[name] ? [[format, attributes[name]]] : [])));
    expect(attribute('inputmode')).to.deep.equal({ bsn: 'numeric', rsin: 'numeric', kvk: 'numeric', 'house-number': 'numeric', phone: 'tel', email: 'email', currency: 'decimal', number: 'decimal', time: 'numeric' });
    expect(attribute('autocomplete')).to.deep.equal({ bsn: 'off', rsin: 'off', postcode: 'postal-code', phone: 'tel', email: 'email' });
  });

  it('takes the formats of others, and ours replaced', async () => {
    expect(loadFormat('constructor')).to.equal(undefined);
    expect(loadFormat('zaaknummer')).to.equal(undefined);
    const own: Format = { parse: (input) => input, format: (value) => value, problem: () => undefined, attributes: {} };
    addFormat('zaaknummer', () => Promise.resolve(own));
    expect(await loadFormat('zaaknummer')).to.equal(own);
    const ours = await loadFormat('kvk')!;
    addFormat('kvk', () => Promise.resolve(own));
    expect(await loadFormat('kvk')).to.equal(own);
    addFormat('kvk', () => Promise.resolve(ours));
  });

  it('knows the phone numbers that the library knows', async () => {
    const [min, max] = await Promise.all(['min', 'max'].map((kind) => json<typeof metadata>(`node_modules/libphonenumber-js/metadata.${kind}.json`)));
    const countries = Object.keys(metadata.countries).map((country) => [country, (country === 'NL' ? max : min)!.countries[country as 'NL']]);
    expect(metadata.countries).to.deep.equal(Object.fromEntries(countries));
    expect(metadata.version).to.equal(min!.version);
  });
});
