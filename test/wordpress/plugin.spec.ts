import { readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
// @ts-expect-error plain JavaScript, as the rest of the build
import { generateBlocks } from '../../packages/wordpress/generate.mjs';
// @ts-expect-error the same
import { texts, translations } from '../../packages/wordpress/languages.mjs';
import { ask, expect, php, test } from './wordpress.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'packages/wordpress');

test('without the plugin a page still says what it said', async () => {
  const html = await php(`
    foreach ( array_keys( OWC\\Elements\\definitions() ) as $name ) { unregister_block_type( $name ); }
    foreach ( array( 'verhuizen', 'contact', 'inhoud' ) as $path ) { echo apply_filters( 'the_content', get_page_by_path( $path )->post_content ); }
    echo do_blocks( '<!-- wp:owc/product {"src":"/x"} --><p>Paspoort aanvragen</p><!-- /wp:owc/product -->' );`);
  for (const text of ['Op tijd doorgeven', '1. Geef uw nieuwe adres door', 'Stel een vraag</a>', 'E-mailadres', 'Plannen voor de binnenstad', 'U logt in met DigiD', 'Boom kappen', 'Lees de voorwaarden', 'Fatima el Amrani', 'Samen eten', 'Paspoort aanvragen']) expect(html).toContain(text);
  // What was written as HTML stays what it was.
  expect(html.replace(/<\/?owc-(?:counter|glossary|pagination)\b/g, '')).not.toMatch(/<owc-|<dialog/);
});

test('PHP prints a product as the element does, and says it to machines without a way out of the script', async () => {
  const golden = join(root, 'test/golden/product');
  const names = readdirSync(golden).filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', ''));
  expect(names.length).toBeGreaterThanOrEqual(7);
  const items = names.map((name) => JSON.parse(readFileSync(join(golden, `${name}.json`), 'utf8')) as unknown);
  const printed = await ask<[string, string][]>(`array_map( static fn( $item ) => array(
    OWC\\Elements\\render_product( $item, array( 'page_language' => 'nl-NL', 'product_url' => '/producten/{slug}/', 'theme_url' => '/onderwerpen/{slug}/', 'feedback' => '/feedback/' ) ),
    wp_json_encode( OWC\\Elements\\product_json_ld( $item ), JSON_HEX_TAG ),
  ), json_decode( base64_decode( '${Buffer.from(JSON.stringify(items)).toString('base64')}' ), true ) )`);
  // Room between tags on their own lines says nothing.
  const normal = (html: string): string => html.replace(/\s+/g, ' ').replace(/>\s+</g, '><').trim();
  names.forEach((name, index) => {
    const [html, machines] = printed[index]!;
    expect(normal(html), name).toBe(normal(readFileSync(join(golden, `${name}.html`), 'utf8')));
    expect(machines, name).not.toContain('<');
  });
});

interface Golden {
  valid: [input: Input, value: string, shown: string][];
  invalid: [input: Input, dutch: string][];
  within?: { min?: string; max?: string; step?: string; valid: string[]; invalid: [input: string, dutch: string][] }[];
  typescriptOnly?: { reason: string; invalid: string[]; shown?: string };
}
type Input = string | { text: string; times: number };

test('PHP reads, shows and judges text as the formats of the element do, in the same words', async () => {
  const golden = join(root, 'test/golden/formats');
  const names = readdirSync(golden).map((file) => file.replace('.json', ''));
  expect(names.length).toBeGreaterThanOrEqual(12);
  const text = (input: Input): string => (typeof input === 'string' ? input : input.text.repeat(input.times));
  const asked: { format: string; text: string; limits?: object; expected: (string | boolean)[] }[] = [];
  for (const format of names) {
    const { valid, invalid, within = [], typescriptOnly } = JSON.parse(readFileSync(join(golden, `${format}.json`), 'utf8')) as Golden;
    const ours = (value: string): boolean => !typescriptOnly?.shown || value.startsWith('+31');
    // What is sent once more, as after a mistake elsewhere in the form or by our script, stays what it is.
    for (const [input, value, shown] of valid) asked.push(...[text(input), value].map((one) => ({ format, text: one, expected: [true, value, ours(value) ? shown : value] })));
    for (const [input, dutch] of invalid) if (!typescriptOnly?.invalid.includes(text(input))) asked.push({ format, text: text(input), expected: [false, dutch] });
    for (const { valid: good, invalid: bad, ...limits } of within) {
      asked.push(...good.map((one) => ({ format, text: one, limits, expected: [true] })));
      asked.push(...bad.map(([one, dutch]) => ({ format, text: one, limits, expected: [false, dutch] })));
    }
  }
  expect(asked.length).toBeGreaterThan(1000);
  const found = await ask<(string | boolean)[][]>(`array_map( static function ( $one ) {
    $format = OWC\\Elements\\formats()[ $one['format'] ];
    $judged = $format['judge']( $one['text'], $one['limits'] ?? array() );
    return is_string( $judged ) ? array( true, $judged, isset( $format['show'] ) ? $format['show']( $judged ) : $judged ) : array( false, $judged->message );
  }, json_decode( base64_decode( '${Buffer.from(JSON.stringify(asked)).toString('base64')}' ), true ) )`);
  const name = (index: number): string => `${asked[index]!.format}: ${asked[index]!.text.slice(0, 40)}`;
  expect(found.map((one, index) => [name(index), ...one.slice(0, asked[index]!.expected.length)])).toEqual(asked.map(({ expected }, index) => [name(index), ...expected]));
});

test('a source that fails leaves the last known product; what a logged-in user sees is not kept for others', async () => {
  const [first, broken, users] = await ask<[string, string, number[]]>(`( static function () {
    $users = array(); $broken = false;
    add_filter( 'rest_pre_dispatch', static function ( $result ) use ( &$users, &$broken ) {
      $users[] = get_current_user_id();
      return $broken ? new WP_Error( 'stuk', 'stuk', array( 'status' => 500 ) ) : $result;
    } );
    wp_set_current_user( 1 );
    $src = '/wp-json/owc/pdc/v1/items/paspoort-aanvragen?proef=1';
    delete_transient( 'owc_json_' . md5( $src ) );
    $first  = OWC\\Elements\\get_json( $src )['title'] ?? '';
    $kept   = get_transient( 'owc_json_' . md5( $src ) );
    set_transient( 'owc_json_' . md5( $src ), array( 'fresh' => 0 ) + $kept, 60 );
    $broken = true;
    return array( $first, OWC\\Elements\\get_json( $src )['title'] ?? '', $users );
  } )()`);
  expect(first).toBe('Paspoort aanvragen');
  expect(broken).toBe('Paspoort aanvragen');
  expect(users).toEqual([0, 0]);
});

test('colours of a theme are taken in readable pairs, or not at all', async () => {
  const page = { color: { text: '#111111', background: '#ffffff' } };
  const button = (text: string, background: string): object => ({ ...page, elements: { button: { color: { text, background } } } });
  const styles = {
    tooPale: { color: { text: '#777777', background: '#ffffff' } }, // 4.48
    justEnough: { color: { text: '#767676', background: '#fff' } }, // 4.54
    clear: button('#ffffff', '#0a7d00'),
    hardlyThere: button('#111111', '#f5f5f5'),
    unreadable: button('#ffffff', '#7bdcb5'),
    noColour: { color: { text: 'red;}body{display:none', background: '#fff' } },
  };
  const tokens = await ask<Record<keyof typeof styles, Record<string, string>>>(`array_map( 'OWC\\Elements\\theme_tokens', json_decode( '${JSON.stringify(styles)}', true ) )`);
  expect(tokens.tooPale).toEqual([]);
  expect(tokens.justEnough).toMatchObject({ '--owc-default-text': '#767676', '--owc-default-background': '#ffffff' });
  expect(tokens.clear).toMatchObject({ '--owc-default-text': '#111111', '--owc-default-action-background': '#0a7d00', '--owc-default-action-text': '#ffffff' });
  expect(tokens.hardlyThere).toMatchObject({ '--owc-default-text': '#111111' });
  for (const poor of [tokens.hardlyThere, tokens.unreadable]) expect(poor).not.toHaveProperty('--owc-default-action-background');
  expect(tokens.noColour).toEqual([]);
});

test('our elements survive automatic paragraphs, and authors may write them but no controls', async () => {
  const html = await php(`echo apply_filters( 'the_content', "Voor\\n\\n<owc-alert type=\\"info\\"><h2 slot=\\"heading\\">Kop</h2><p>Tekst</p></owc-alert>\\n\\nNa" );`);
  expect(html.replace(/\s+/g, ' ').trim()).toBe('<p>Voor</p> <owc-alert type="info"><h2 slot="heading">Kop</h2><p>Tekst</p></owc-alert> <p>Na</p>');
  const author = await php(`echo wp_kses_post( '<owc-alert type="info" onclick="x()"><h2 slot="heading">Kop</h2><input name="x"></owc-alert>' );`);
  expect(author).toBe('<owc-alert type="info"><h2 slot="heading">Kop</h2></owc-alert>');
  const [saved, kept] = await ask<[string, string]>(`array( get_page_by_path( 'inhoud' )->post_content, wp_kses_post( get_page_by_path( 'inhoud' )->post_content ) )`);
  expect(kept.replaceAll(' />', '/>'), 'all that our blocks save').toBe(saved.replaceAll(' />', '/>'));
});

test('every text that an editor or resident meets is there in Dutch', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
  const all = texts((generateBlocks(manifest) as { texts: string[] }).texts) as Map<string, unknown>;
  const dutch = translations('nl_NL') as Map<string, string[]>;
  expect([...all.keys()].filter((text) => !dutch.get(text)?.every(Boolean)), 'not translated').toEqual([]);
  expect([...dutch.keys()].filter((text) => !all.has(text)), 'translated but not used').toEqual([]);
});

test('the zip is a plugin that can be installed, whole, and told as WordPress asks', () => {
  const zip = readFileSync(join(folder, 'dist/owc-elements.zip'));
  const files = unzipSync(zip);
  const sha256 = (contents: Uint8Array): string => createHash('sha256').update(contents).digest('hex');
  expect(readFileSync(join(folder, 'dist/owc-elements.zip.sha256'), 'utf8')).toBe(`${sha256(zip)}  owc-elements.zip\n`);
  const text = (name: string): string => Buffer.from(files[`owc-elements/${name}`] ?? []).toString();
  for (const name of ['owc-elements.php', 'uninstall.php', 'LICENSE.md', 'THIRD-PARTY.txt', 'blocks.php', 'modules.php', 'inc/product.php', 'languages/owc-elements.pot', 'languages/owc-elements-nl_NL.po', 'languages/owc-elements-nl_NL.mo', 'languages/owc-elements-nl_NL.l10n.php', 'editor/canvas.js']) expect(text(name), name).not.toBe('');
  const sums = Object.keys(files).filter((name) => !name.endsWith('/SHA256SUMS')).sort().map((name) => `${sha256(files[name]!)}  ${name.replace('owc-elements/', '')}\n`).join('');
  expect(text('SHA256SUMS'), 'a sum of every file').toBe(sums);

  // The readme standard: a name, headers, one short sentence, sections; and the same facts as the plugin itself.
  const [, name, headers, short] = /^=== (.+) ===\n([^]+?)\n\n(.+)\n/.exec(text('readme.txt'))!;
  const header = Object.fromEntries(headers!.split('\n').map((line) => line.split(/:\s*(.*)/).slice(0, 2) as [string, string]));
  const fact = (key: string): string | undefined => new RegExp(`^ \\* ${key}:\\s*(.+)$`, 'm').exec(text('owc-elements.php'))?.[1];
  expect(name).toBe(fact('Plugin Name'));
  expect(header).toMatchObject({ 'Stable tag': fact('Version'), 'Requires at least': fact('Requires at least'), 'Requires PHP': fact('Requires PHP'), 'License': fact('License') });
  expect(header['Tested up to']).toMatch(/^\d+\.\d+$/);
  expect(header.Tags!.split(',').length).toBeLessThanOrEqual(5);
  expect(short!.length).toBeLessThanOrEqual(150);
  for (const section of ['Description', 'Installation', 'Changelog']) expect(text('readme.txt')).toContain(`\n== ${section} ==\n`);
  expect(text('readme.txt')).toContain(`\n= ${fact('Version')} =\n`);
});

test('npm start says in one line that a port is taken', async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
  const { port } = taken.address() as AddressInfo;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.mjs'), '--port', String(port)], { encoding: 'utf8' });
  taken.close();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim()).toBe(`Port ${port} is in use by another program. Choose another: npm start -- --port ${port + 1}`);
});
