import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, test } from './wordpress.js';

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../golden/places', `${name}.json`), 'utf8'));

test('PHP writes places in columns as the maps write and read them', async () => {
  const places = Buffer.from(JSON.stringify(read('columns.places'))).toString('base64');
  const columns = await ask<unknown>(`( static function () {
    require_once WP_PLUGIN_DIR . '/owc-elements/inc/map/columnar.php';
    $places = json_decode( base64_decode( '${places}' ), true );
    return OWC\\Elements\\columns_of_places( $places['datasets'], $places['start'] );
  } )()`);
  expect(columns).toEqual(read('columns'));
});
