import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error plain JavaScript, which the browser reads as well
import { catalogue } from '../golden/search/catalogue.mjs';
import { ask, expect, test } from './wordpress.js';

const golden = join(import.meta.dirname, '../golden');
const text = (path: string): string => readFileSync(join(golden, path), 'utf8');
const read = <T = unknown>(path: string): T => JSON.parse(text(`${path}.json`)) as T;
const php = (value: unknown): string => `json_decode( gzinflate( base64_decode( '${deflateRawSync(JSON.stringify(value)).toString('base64')}' ) ), true )`;
const urls = "array( 'product_url' => '/producten/{slug}/', 'theme_url' => '/producten/thema/{slug}/' )";

test('PHP prints lists and searches of products as the elements do', async () => {
  const lists = read<Record<string, { from: string }>>('lists/lists');
  for (const [name, list] of Object.entries(lists)) {
    const html = await ask<string>(`( static function ( $json, $list ) {
      $themes = 'themas' === $list['from'] ? array( 'themes' => OWC\\Elements\\product_read_themes( $json ) ) : array();
      return OWC\\Elements\\product_list_html( OWC\\Elements\\product_read_list( $json )['products'], $list + $themes + ${urls} );
    } )( ${php(read(`lists/${list.from}`))}, ${php(list)} )`);
    expect(html, name).toBe(text(`lists/list-${name}.html`));
  }
  const searches = read<Record<string, { page?: string }>>('lists/searches');
  const printed = await ask<Record<string, string>>(`( static function ( $products, $searches ) {
    return array_map( static fn( $asked ) => OWC\\Elements\\product_search_html( $products, $asked, array( 'page' => $asked['page'] ?? 'nl', 'action' => '/zoeken/' ) + ${urls} ), $searches );
  } )( OWC\\Elements\\product_read_list( ${php(read('lists/items'))} )['products'], ${php(searches)} )`);
  expect(Object.keys(printed)).toEqual(Object.keys(searches));
  for (const [name, html] of Object.entries(printed)) expect(html, name).toBe(text(`lists/search-${name}.html`));
});

test('PHP finds in 2,000 products what the browser finds', async () => {
  const found = read<Record<string, string[]>>('search/found');
  const products = catalogue(text('search/services.txt'));
  const made = await ask<Record<string, string[]>>(`( static function ( $products, $queries ) {
    $found = array();
    foreach ( $queries as $query ) { $found[ $query ] = array_column( array_slice( OWC\\Elements\\product_search( $products, $query )['products'], 0, 5 ), 'title' ); }
    return $found;
  } )( ${php(products)}, ${php(Object.keys(found))} )`);
  expect(Object.keys(found)).toHaveLength(150);
  expect(made).toEqual(found);
});

test('PHP knows the synonyms that the browser knows', () => {
  const [, typescript] = /const list = `\n(.*?)`;/s.exec(readFileSync(join(golden, '../../packages/products/src/search/synonyms.ts'), 'utf8'))!;
  const [, plugin] = /<<<'LIST'\n(.*?)LIST;/s.exec(readFileSync(join(golden, '../../packages/wordpress/plugin/inc/product/synonyms.php'), 'utf8'))!;
  expect(plugin).toBe(typescript);
});
