import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, test } from './wordpress.js';

const golden = join(import.meta.dirname, '../golden');
const read = (path: string): unknown => JSON.parse(readFileSync(join(golden, `${path}.json`), 'utf8'));
const php = (value: unknown): string => `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ), true )`;
const options = { organisation: { title: 'Gemeente Voorbeeld', url: '/' }, url: 'https://www.voorbeeldgemeente.nl/producten/voorbeeld/', area: 'Voorbeeldstad' };

test('PHP reads every product as the browser does, and says the same of it to machines', async () => {
  const names = readdirSync(join(golden, 'json-ld')).filter((name) => name.endsWith('.model.json')).map((name) => name.replace('.model.json', ''));
  expect(names.length).toBeGreaterThanOrEqual(9);
  const items = names.map((name) => read(name.startsWith('source-') ? `sources/${name.slice(7)}` : `product/${name}`));
  const made = await ask<[Record<string, unknown>, unknown, unknown][]>(`array_map( static fn( $item ) => array(
    OWC\\Elements\\product_read( $item ),
    OWC\\Elements\\product_json_ld( $item, ${php(options)} ),
    OWC\\Elements\\product_faq_json_ld( $item, ${php(options)} ),
  ), ${php(items)} )`);
  names.forEach((name, index) => {
    const [{ problems, ...model }, service, questions] = made[index]!;
    expect(problems, name).toBeInstanceOf(Array);
    expect(model, name).toEqual(read(`json-ld/${name}.model`));
    expect(service, name).toEqual(read(`json-ld/${name}.ld`));
    expect(questions, name).toEqual(read(`json-ld/${name}.faq`));
  });

  const whole = read('json-ld/whole');
  expect(await ask(`OWC\\Elements\\service_json_ld( ${php(whole)}, ${php(options)} )`)).toEqual(read('json-ld/whole.ld'));
  expect(await ask(`OWC\\Elements\\faq_json_ld( ${php(whole)}, ${php(options)} )`)).toEqual(read('json-ld/whole.faq'));
});
