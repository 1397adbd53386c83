import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAny } from '../../packages/maps/src/any.js';
import type { Dataset, Start } from '../../packages/maps/src/model.js';
import { ask, expect, php, received, test, upgraded } from './wordpress.js';

const golden = join(import.meta.dirname, '../golden');
const text = (path: string): string => readFileSync(join(golden, path), 'utf8');
const read = <T = unknown>(path: string): T => JSON.parse(text(`${path}.json`)) as T;
const phpOf = (value: unknown): string => `json_decode( gzinflate( base64_decode( '${deflateRawSync(JSON.stringify(value)).toString('base64')}' ) ), true )`;
const demo = JSON.parse(readFileSync(join(golden, '../../packages/wordpress/demo/data/openkaarten.json'), 'utf8')) as unknown;

/** Coordinates to a micrometre: two languages add in their own order. */
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(9)) : one));

type Read = { datasets: Dataset[]; start: Start };
const readByPhp = (sources: unknown[]): Promise<Read[]> =>
  ask(`array_map( static function ( $json ) {
    $places = new OWC\\Elements\\Places();
    $places->read( is_array( $json ) ? $json : array() );
    foreach ( $places->datasets as &$dataset ) { foreach ( $dataset['places'] as &$place ) { $place['properties'] = (object) $place['properties']; } }
    return array( 'datasets' => $places->datasets, 'start' => $places->start );
  }, ${phpOf(sources)} )`);
const readHere = (source: unknown): Read => {
  const { datasets, start } = parseAny(source);
  return { datasets, start };
};

/** What was sent with a place in it, newest first. Other tests send other forms at the same time. */
const places = async (): Promise<Record<string, unknown>[]> => (await received()).filter((values) => 'plek' in values);
const point = (...coordinates: unknown[]): unknown => ({ type: 'Point', coordinates });
const feature = (geometry: unknown, properties: unknown = { title: 'Markt' }, more: object = {}): unknown => ({ type: 'Feature', geometry, properties, ...more });
const collection = (...features: unknown[]): unknown => ({ type: 'FeatureCollection', features });
const square = [[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52.1], [5, 52]]];

test.describe('places, in PHP as in the elements', () => {
  test('sources with every trap', async () => {
    const sources = [
      read('places/openkaarten-datasets'), read('places/openkaarten-dataset'), read('map/hostile'), read('map/many'), demo,
      feature(point(5.1, 52.1)), { features: feature(point(5.1, 52.1)) }, { type: 'FeatureCollection', features: { 0: feature(point(5.1, 52.1)), 3: feature(point(5.2, 52.1)) } }, [feature(point(5.1, 52.1))], point(5.1, 52.1),
      { type: 'FeatureCollection', features: null }, { type: 'Topology' }, { features: 'veel' },
      ...[null, 'Markt', {}, point(), point('oost', 'noord'), point(null, null), point(999, 999), { type: 'Cirkel', coordinates: [5, 52] }, { type: 'Polygon', coordinates: [[[5, 52]]] }, { type: 'LineString', coordinates: [[5, 52]] }, { type: 'GeometryCollection', geometries: [] }].map((geometry) => collection(feature(geometry))),
      collection(feature(point(52.0907, 5.1214)), feature({ type: 'LineString', coordinates: [[52, 5], [52.1, 5.1]] }), feature(point(-68.27, 12.15))),
      ...[point(140547.812, 454887.397), point(454887.397, 140547.812), point('140547,812', '454887.397'), point(570000, 6820000), point(6820000, 570000)].map((geometry) => feature(geometry)),
      { ...(collection(feature(point(100_000, 100_000))) as object), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } },
      collection(feature(point(5.1, 52.1, 14.2)), feature(point('5.1', '52,1')), feature(point({ lat: 52 }, 5)), feature({ type: 'Point', coordinates: { lng: 5.1, lat: '52.1' } }), feature({ type: 'LineString', coordinates: [[5, 52], null, ['x', 1], [5.1, 52.1], [5.3, 52.4]] })),
      collection(feature({ type: 'Polygon', coordinates: [[[5, 52], [5.1, 52], [5.1, 52.1]]] }), feature({ type: 'Polygon', coordinates: square[0] }), feature({ type: 'MultiPolygon', coordinates: [square, [[[6, 52], [6.3, 52], [6.3, 52.2], [6, 52]]]] }), feature({ type: 'MultiLineString', coordinates: [[[5, 52], [5.1, 52]], [[5, 53], [5.5, 53.2]]] }), feature({ type: 'MultiPoint', coordinates: [[5, 52], [6, 52]] })),
      collection(feature({ type: 'GeometryCollection', geometries: [point(5, 52), { type: 'Polygon', coordinates: square }] }), feature({ type: 'GeometryCollection', geometries: [point(5, 52), point(5.1, 52)] })),
      collection(...[1, 1, '1', ' 1 ', '"><script>', 'a b', 'a-b', '__proto__', 'constructor', '../..', '#', '', null, {}, 'é', 'x'.repeat(500), -5, 1.5, 'Café De Króón'].map((id) => feature(point(5, 52), {}, { id }))),
      feature(point(5, 52), { title: '<b>Zwem</b>bad &amp; sauna<script>alert(1)</script>', Open: true, Baden: 3, Diep: 1.4, Leeg: '', Niets: null, Soort: ['buiten', 'binnen', { name: 'recreatie' }], Adres: { straat: 'Laan 1', plaats: { naam: 'Dorp' } }, Prijs: '€ 5 < € 10', url: '/zwembad/?a=1&amp;b=2', image: '/bad.jpg', alt: 'Bad', description: '<p>Een <em>bad</em></p><p>met &eacute;&eacute;n glijbaan</p>', 'marker-color': '#F00' }),
    ];
    sources.push(
      ...['openagenda-items', 'openagenda-locations', 'openpub-items', 'pdc-locations'].map((name) => read(`places/${name}`)), [feature(point(5.1, 52.1)), 'x', feature(point(5.2, 52.1))],
      { results: [] }, { results: null }, { results: { title: 'Een', id: 'x', latitude: 52, longitude: 5 } },
      { data: [{ title: 'Feest <b>x</b>', location: { title: 'Plein', latitude: '52,1', longitude: 5.1, street: 'Straat 1', zipcode: '1234 AB', city: 'Dorp' }, next_date: { date: '2026-12-05', start_time: '09:00', end_time: 'x' }, taxonomies: { soort: [{ name: 'Markt' }, { name: 'Muziek, dans' }] }, website_url: 'javascript:alert(1)', images: [{ url: 3 }, { url: '/a.jpg', alt: 'A' }] }, { title: 'Nergens', location: null, dates: { date: '2026-02-31' } }, 'x', null] },
    );
    const made = await readByPhp(sources);
    for (const [index, source] of sources.entries()) expect(rounded(made[index]), JSON.stringify(source)?.slice(0, 200)).toEqual(rounded(readHere(source)));
  });

  test('a list and a form for each map, the same as they were', async () => {
    const lists = read<Record<string, { from: string }>>('map/lists');
    for (const [name, list] of Object.entries(lists)) {
      const html = await php(`$places = new OWC\\Elements\\Places(); $places->read( ${phpOf(read(`map/${list.from}`))} ); echo OWC\\Elements\\map_html( $places->datasets, ${phpOf(list)} );`);
      expect(html, name).toBe(text(`map/${name}.html`));
    }
  });

  test('nothing that a source says becomes markup', async ({ page }) => {
    await page.setContent(`<main>${text('map/whole.html')}</main>`);
    const found = await page.evaluate(() => ({
      tags: [...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName))].sort(),
      handlers: [...document.querySelectorAll('main *')].flatMap((node) => [...node.attributes].map(({ name }) => name).filter((name) => name.startsWith('on'))),
      links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
      geometry: JSON.parse(document.querySelector<HTMLElement>('[data-geometry]')!.dataset.geometry!) as { type: string },
    }));
    expect(found.tags).toEqual(['a', 'button', 'data', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'form', 'h1', 'h2', 'input', 'label', 'legend', 'li', 'p', 'span', 'summary', 'ul']);
    expect(found.handlers).toEqual([]);
    for (const link of found.links) expect(link).toMatch(/^(#plek=|https:\/\/www\.gemeente\.example\/|\/plein\/)/);
    expect(found.geometry.type).toBe('LineString');
  });
});

test.describe('the page with a map', () => {
  test('has every place without JavaScript, by plain links', async ({ withoutScript: page }) => {
    await page.goto('/kaart/');
    await expect(page.getByRole('heading', { name: 'Buiten in Voorbeeldstad', level: 2 })).toBeVisible();
    await expect(page.getByText('60 locaties', { exact: true })).toBeVisible();
    const titles: string[] = [];
    for (let pages = 1; ; pages++) {
      titles.push(...(await page.locator('owc-map > ul h3').allTextContents()));
      const next = page.getByRole('link', { name: 'Volgende', exact: true });
      if (!(await next.count())) break;
      await next.click();
      await expect(page).toHaveURL(new RegExp(`/kaart/\\?owc-pagina=${pages + 1}$`));
      await page.waitForLoadState(); // the address is there before the page is
    }
    expect(titles).toHaveLength(60);
    expect(new Set(titles).size).toBe(60);
    expect(titles).toContain('Rondje vesting');
  });

  test('can be searched and filtered without JavaScript', async ({ withoutScript: page }) => {
    await page.goto('/kaart/');
    await page.getByLabel('Zoek een locatie').fill('speeltuin');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('group', { name: 'Wijk' }).getByLabel(/^Noord/).check();
    await page.getByRole('button', { name: 'Toon locaties' }).click();
    await expect(page).toHaveURL(/zoek=speeltuin&.*Wijk%5B%5D=Noord/);
    await page.waitForLoadState(); // the address is there before the page is
    const rows = page.locator('owc-map > ul > li');
    const count = await rows.count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(24);
    for (const title of await rows.locator('h3').allTextContents()) expect(title).toMatch(/^Speeltuin/);
    await expect(page.locator('.owc-map-count')).toHaveText(count === 1 ? '1 locatie' : `${count} locaties`);
    await expect(page.getByLabel(/^Noord/)).toBeChecked();
  });

  test('shows all of its places again where a search of the server is cleared', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/kaart/?zoek=vesting');
    await upgraded(page);
    await expect(page.locator('.owc-map-count')).toHaveText('1 locatie');
    await page.getByLabel('Zoek een locatie').fill('');
    await expect(page.locator('.owc-map-count')).toHaveText('60 locaties');
    await expect(page.locator('owc-map > ul:visible > li')).toHaveCount(24);
  });

  test('asks nobody else for anything before the map is wanted, and then filters in place', async ({ page }) => {
    const others: string[] = [];
    await page.route((url) => url.origin !== new URL(process.env.WORDPRESS_URL!).origin && url.protocol.startsWith('http'), (route) => {
      others.push(route.request().url());
      return route.abort();
    });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/kaart/');
    await upgraded(page);
    const show = page.getByRole('button', { name: 'Toon kaart' });
    await expect(show).toBeVisible();
    expect(others).toEqual([]);
    await page.getByLabel('Zoek een locatie').fill('vesting');
    await expect(page.locator('.owc-map-count')).toHaveText('1 locatie');
    await expect(page.getByRole('heading', { name: 'Rondje vesting' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Watertappunt/ })).toHaveCount(0);
    expect(others).toEqual([]);
    await show.click();
    await expect.poll(() => others.filter((url) => url.startsWith('https://service.pdok.nl/')).length).toBeGreaterThan(0);
    expect(others.filter((url) => !url.startsWith('https://service.pdok.nl/'))).toEqual([]);
  });
});

test.describe('the map itself', () => {
  test('is drawn, with its places and its background, and shows a place', async ({ page }) => {
    const tile = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
    await page.route('https://service.pdok.nl/**', (route) => route.fulfill({ contentType: 'image/png', body: tile }));
    await page.goto('/kaart/');
    await upgraded(page);
    const map = page.getByRole('region', { name: /^Kaart/ });
    await map.scrollIntoViewIfNeeded();
    const markers = map.getByRole('group', { name: 'Locaties op de kaart' }).getByRole('button');
    await expect.poll(() => markers.count()).toBeGreaterThan(1);
    await expect.poll(() => page.locator('.owc-map-canvas').evaluate((canvas) => [...(canvas.shadowRoot?.querySelectorAll('img') ?? [])].filter(({ naturalWidth }) => naturalWidth).length)).toBeGreaterThan(0);
    await page.getByLabel('Zoek een locatie').fill('vesting');
    await expect(page.locator('.owc-map-count')).toHaveText('1 locatie');
    await page.getByRole('link', { name: /^Toon op de kaart \(Rondje vesting\)/ }).click();
    await expect(map.getByRole('heading', { name: 'Rondje vesting' })).toBeFocused();
  });
});

test.describe('the places of a map for the browser', () => {
  test('are those of its sources, in columns that may be kept', async ({ request }) => {
    const id = await ask<number>(`get_page_by_path( 'kaart' )->ID`);
    const response = await request.get(`/wp-json/owc-elements/v1/places/${id}/1`);
    expect(response.headers()['cache-control']).toBe('public, max-age=300');
    const columns = parseAny(await response.json(), {}, 'columns');
    expect(columns.problems.map(({ of, kind }) => [of, kind]), 'of the one place that is nowhere').toEqual([['2014', 'coordinates']]);
    const { datasets, start } = parseAny(await (await request.get('/wp-json/owc/openkaarten/v1/datasets')).json());
    expect(columns.start).toEqual(start);
    // Columns hold millionths of degrees.
    const short = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(5)) : one));
    expect(short(columns.datasets)).toEqual(short(datasets));
  });

  test('are there for a map that everybody may see, and for no other address', async ({ request }) => {
    const block = '<!-- wp:group --><div class="wp-block-group"><!-- wp:owc/map {"src":"/wp-json/owc/openkaarten/v1/datasets/id/702\\n/wp-json/owc/openkaarten/v1/datasets/id/703"} /--></div><!-- /wp:group --><!-- wp:owc/map {"src":"file:///etc/passwd"} /-->';
    const make = `wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Twee bronnen', 'post_content' => base64_decode( '${Buffer.from(block).toString('base64')}' ) ) ) )`;
    const id = await ask<number>(make);
    const status = async (path: string): Promise<number> => (await request.get(`/wp-json/owc-elements/v1/places/${path}`)).status();
    try {
      const { datasets } = parseAny(await (await request.get(`/wp-json/owc-elements/v1/places/${id}/1?src=https://elders.example/&page=9`)).json());
      expect(datasets.map(({ title, places }) => [title, places.length])).toEqual([['Watertappunten', 24], ['Wandelroutes', 1]]);
      expect([await status(`${id}/2`), await status(`${id}/0`), await status(`${id}/3`), await status('999999/1')]).toEqual([404, 404, 404, 404]);
      for (const change of [`'post_status' => 'draft'`, `'post_status' => 'private'`, `'post_status' => 'publish', 'post_password' => 'geheim'`]) {
        await php(`wp_update_post( array( 'ID' => ${id}, ${change} ) );`);
        expect(await status(`${id}/1`), change).toBe(404);
      }
    } finally {
      await php(`wp_delete_post( ${id}, true );`);
    }
  });

  test('stay what they were when the source fails, and an editor hears of it', async () => {
    const made = await ask<{ visitor: string; editor: string; down: string }>(`( static function () {
      $src = 'https://kaarten.example/stuk?proef=' . wp_rand();
      $works = true;
      add_filter( 'pre_http_request', static function ( $answer, $args, $url ) use ( &$works, $src ) {
        return str_starts_with( $url, 'https://kaarten.example/' ) ? ( $works ? array( 'response' => array( 'code' => 200 ), 'body' => '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[5.1,52.1]},"properties":{"title":"Bankje"}}]}' ) : new WP_Error( 'stuk', 'stuk' ) ) : $answer;
      }, 10, 3 );
      $block = static fn() => do_blocks( '<!-- wp:owc/map ' . wp_json_encode( array( 'src' => $src ) ) . ' /-->' );
      $block();
      $works = false;
      set_transient( 'owc_json_' . md5( $src ), array( 'fresh' => 0, 'since' => 1780000000 ) + get_transient( 'owc_json_' . md5( $src ) ), 600 );
      $visitor = $block();
      wp_set_current_user( 1 );
      $editor = $block();
      delete_transient( 'owc_json_' . md5( $src ) );
      wp_set_current_user( 0 );
      return array( 'visitor' => $visitor, 'editor' => $editor, 'down' => $block() );
    } )()`);
    expect(made.visitor).toContain('Bankje');
    expect(made.visitor).not.toContain('owc-alert');
    expect(made.editor).toContain('Bankje');
    expect(made.editor).toMatch(/owc-alert.*geeft geen antwoord.*kaarten\.example/s);
    expect(made.down).toMatch(/<owc-map src="https:\/\/kaarten\.example\/stuk[^"]*"[^>]*><noscript slot="message"/);
  });
});

test.describe('a place in a form', () => {
  const judged = (spec: object, posted: unknown[]): Promise<{ problem: string[]; value: unknown }[]> =>
    ask(`( static function () {
      $field = new OWC\\Elements\\Location_Field( ${phpOf(spec)} + array( 'name' => 'plek', 'label' => 'Waar is het?', 'required' => true, 'messages' => array(), 'shape' => 'point', 'places' => array() ) );
      return array_map( static function ( $posted ) use ( $field ) {
        $read = $field->read( $posted );
        return array( 'problem' => array_values( $field->problems( $read ) ), 'value' => $field->value( $read ) );
      }, ${phpOf(posted)} );
    } )()`);

  test('is GeoJSON in the Netherlands, coordinates, or words', async () => {
    const at = { type: 'Point', coordinates: [5.1763646, 52.082068] };
    const made = await judged({ places: [{ label: 'Lantaarnpaal 12', at: [5.1763646, 52.082068] }] }, [
      JSON.stringify({ type: 'Feature', geometry: at, properties: { text: 'Dorpsstraat\u0000 12', meer: '<b>' } }), JSON.stringify(at), '52.0820680, 5.1763646', '52,0820680 N 5,1763646 O', '140547.81 454887.4', 'lantaarnpaal 12', 'Bij de brug <b>',
    ]);
    for (const { problem } of made) expect(problem).toEqual([]);
    expect(made[0]!.value).toMatchObject({ text: 'Dorpsstraat 12', geometry: at, rd: { type: 'Point', coordinates: [expect.closeTo(140547.81, 1), expect.closeTo(454887.4, 1)] } });
    expect(made.slice(1, 6).map(({ value }) => (value as { text: string }).text)).toEqual(['52,08207 N 5,17636 O', '52.0820680, 5.1763646', '52,0820680 N 5,1763646 O', '140547.81 454887.4', 'lantaarnpaal 12']);
    for (const { value } of made.slice(1, 6)) expect((value as { geometry: { coordinates: number[] } }).geometry.coordinates).toEqual([expect.closeTo(5.17636, 4), expect.closeTo(52.08207, 4)]);
    expect(made[6]!.value).toEqual({ text: 'Bij de brug <b>', geometry: null, rd: null });
  });

  test('is refused when it looks like one and is none, or is elsewhere', async () => {
    const made = await judged({}, ['{', '{"type":"Point"}', '[5,52]', JSON.stringify({ type: 'LineString', coordinates: [[5, 52], [5.1, 52]] }), JSON.stringify({ type: 'Point', coordinates: ['5', 52] }), '152.1, 5.3', JSON.stringify({ type: 'Point', coordinates: [2.35, 48.85] }), '', ['x'], `{${'"a":1,'.repeat(30_000)}"b":1}`]);
    for (const [index, { problem }] of made.entries()) expect(problem, String(index)).toHaveLength(1);
    expect(made[6]!.problem[0]).toContain('Nederland');
    const line = JSON.stringify({ type: 'LineString', coordinates: [[5, 52], [5.1, 52.1]] });
    const area = JSON.stringify({ type: 'Polygon', coordinates: square });
    expect((await judged({ shape: 'line' }, [line, area])).map(({ problem }) => problem.length)).toEqual([0, 1]);
    expect((await judged({ shape: 'area' }, [area, line, '52.1, 5.3'])).map(({ problem }) => problem.length)).toEqual([0, 1, 1]);
  });

  test('arrives the same with JavaScript and without', async ({ page, withoutScript }) => {
    const block = '<!-- wp:owc/form {"formId":"plekproef"} --><form><!-- wp:owc/location-field {"name":"plek","places":"Lantaarnpaal 12 | 52.0820680,5.1763646","required":true} --><label class="owc-slot-label">Waar is het?</label><!-- /wp:owc/location-field --><!-- wp:owc/button --><button class="owc-slot-text" type="submit">Versturen</button><!-- /wp:owc/button --></form><!-- /wp:owc/form -->';
    const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Melding', 'post_content' => base64_decode( '${Buffer.from(block).toString('base64')}' ) ) ) );`);
    try {
      const arrived: unknown[] = [];
      for (const [one, typed] of [[withoutScript, 'Lantaarnpaal 12'], [page, 'Lantaarnpaal 12'], [withoutScript, 'Bij de brug'], [page, 'Bij de brug']] as const) {
        const before = (await places()).length;
        await one.goto(`/?page_id=${id}`);
        if (one === page) await upgraded(page);
        const field = one.locator('input[name=plek]');
        await field.fill(typed);
        await field.press('Tab');
        await one.getByRole('button', { name: 'Versturen' }).click();
        await expect.poll(async () => (await places()).length).toBeGreaterThan(before);
        arrived.push((await places())[0]!.plek);
      }
      expect(arrived[1]).toEqual(arrived[0]);
      expect(arrived[0]).toMatchObject({ text: 'Lantaarnpaal 12', geometry: { type: 'Point', coordinates: [5.1763646, 52.082068] }, rd: { type: 'Point' } });
      expect(arrived.slice(2)).toEqual([{ text: 'Bij de brug', geometry: null, rd: null }, { text: 'Bij de brug', geometry: null, rd: null }]);
    } finally {
      await php(`wp_delete_post( ${id}, true );`);
    }
  });
});
