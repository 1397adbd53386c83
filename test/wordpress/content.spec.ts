import type { Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask, axe, expect, php, test, upgraded } from './wordpress.js';

const golden = join(import.meta.dirname, '../golden/content');
const text = (name: string): string => readFileSync(join(golden, name), 'utf8');
const phpOf = (value: unknown): string => `json_decode( gzinflate( base64_decode( '${deflateRawSync(JSON.stringify(value)).toString('base64')}' ) ), true )`;
const rest = '/wp-json/owc-elements/v1';
const idOf = (slug: string): Promise<number> => ask(`get_page_by_path( '${slug}' )->ID`);

/** Lines of a calendar file that were folded, whole again. */
const unfolded = (ics: string): string[] => ics.replace(/\r\n /g, '').split('\r\n');

/** A page of its own for as long as a test needs it. */
async function withPage(content: string, run: (id: number) => Promise<void>, more = ''): Promise<void> {
  const id = await ask<number>(`wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Proef', ${more} 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) )`);
  try {
    await run(id);
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
}

test('the plugin prints what the elements draw', async ({ page }) => {
  const names = readdirSync(golden).filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', ''));
  expect(names.length).toBeGreaterThan(30);
  const all = Object.fromEntries(names.map((name) => [name, JSON.parse(text(`${name}.json`)) as object]));
  const printed = await ask<Record<string, string>>(`array_map( static function ( $golden ) {
    $given = $golden['given'];
    if ( array_key_exists( 'item', $golden ) ) {
      $item = OWC\\Elements\\content_read_one( $golden['item'], $given['kind'] )['item'];
      return $item ? OWC\\Elements\\content_item_html( $item, $given ) : '';
    }
    return OWC\\Elements\\content_list_html( OWC\\Elements\\content_read( $golden['list'], $given['kind'] )['items'], OWC\\Elements\\content_pairs( $golden['query'] ), $given );
  }, ${phpOf(all)} )`);
  /** The tree: room between tags says nothing, attributes have no order. */
  const trees = (pages: Record<string, string>): Promise<Record<string, string>> =>
    page.evaluate((htmls) => {
      const walk = (node: Node): string => {
        if (node instanceof Text) return node.data.trim() ? node.data.replace(/\s+/g, ' ') : '';
        if (!(node instanceof Element)) return '';
        const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort().join('');
        return `<${node.localName}${attributes}>${[...node.childNodes].map(walk).join('')}</${node.localName}>\n`;
      };
      return Object.fromEntries(Object.entries(htmls).map(([name, html]) => [name, [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(walk).join('')]));
    }, pages);
  const made = await trees(printed);
  const meant = await trees(Object.fromEntries(names.map((name) => [name, text(`${name}.html`)])));
  for (const name of names) expect(made[name], name).toBe(meant[name]);
});

test('a calendar is to the letter the one that the element makes', async () => {
  const { list, given } = JSON.parse(text('calendar/events.json')) as { list: unknown; given: unknown };
  expect(await ask(`OWC\\Elements\\content_calendar( OWC\\Elements\\content_read( ${phpOf(list)}, 'event' )['items'], ${phpOf(given)} )`)).toBe(text('calendar/events.ics'));
});

test('nothing that a source can say makes the plugin warn', async () => {
  const all = readdirSync(golden).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(text(name)) as object);
  const found = await ask<{ count: number; bad: string[] }>(`( static function ( $all ) {
    set_error_handler( static function ( $number, $message, $file, $line ) { throw new ErrorException( $message, 0, $number, $file, $line ); } );
    $odd    = array( null, '', false, true, 0, -1, 1.5, 1e20, 'x', '0', 'on', array(), array( 'a' => 1 ), array( array() ), array( 1, 'x', null ), array( 'rendered' => 'R' ), array( 'error' => 'stuk' ), '<script>x</script>', "a\\r\\nb", 'javascript:x', '2026-02-31', '24:00', '//host/x', '1.234,50', array( array( array( 'x' ) ) ), '%00%ff', 'toString' );
    $change = static function ( $node, int $depth = 0 ) use ( &$change, $odd ) {
      if ( mt_rand( 0, 99 ) < ( $depth < 2 ? 3 : 8 ) ) { return $odd[ mt_rand( 0, count( $odd ) - 1 ) ]; }
      return is_array( $node ) ? array_map( static fn( $child ) => $change( $child, $depth + 1 ), array_filter( $node, static fn() => mt_rand( 0, 99 ) > 3 ) ) : $node;
    };
    $found = array( 'count' => 0, 'bad' => array() );
    foreach ( $all as $at => $golden ) {
      for ( $seed = 0; $seed < 10; $seed++ ) {
        mt_srand( $at * 100 + $seed );
        $one  = array_key_exists( 'item', $golden );
        $json = (array) $change( $one ? $golden['item'] : $golden['list'] );
        $kind = $golden['given']['kind'];
        try {
          $items = $one ? array_filter( array( OWC\\Elements\\content_read_one( $json, $kind )['item'] ) ) : OWC\\Elements\\content_read( $json, $kind )['items'];
          OWC\\Elements\\content_list_html( $items, OWC\\Elements\\content_pairs( $golden['query'] ), $golden['given'] );
          foreach ( $items as $item ) {
            OWC\\Elements\\content_item_html( $item, $golden['given'] );
            OWC\\Elements\\content_json_ld( $item, array( 'url' => 'https://a.example/', 'now' => '2026-11-22T14:05', 'organisation' => array( 'title' => '', 'url' => '' ) ) );
          }
          OWC\\Elements\\content_calendar( 'event' === $kind ? $items : array(), array( 'host' => 'a.example', 'now' => '2026-11-22T14:05' ) );
          ++$found['count'];
        } catch ( Throwable $error ) {
          $found['bad'][] = "$at/$seed: {$error->getMessage()} in " . basename( $error->getFile() ) . ":{$error->getLine()}";
        }
      }
    }
    restore_error_handler();
    return $found;
  } )( ${phpOf(all)} )`);
  expect(found.bad).toEqual([]);
  expect(found.count).toBe(all.length * 10);
});

test('an answer that leaves out its empty list is an empty list', async () => {
  const made = await ask<{ problems: unknown; list: unknown }>(`( static function () {
    add_filter( 'pre_http_request', static fn() => array( 'response' => array( 'code' => 200 ), 'body' => '{"pagination":{"total":0},"query_parameters":{"limit":10}}' ) );
    return array(
      'problems' => OWC\\Elements\\content_read( array( 'pagination' => array( 'total' => 0 ), 'query_parameters' => array( 'limit' => 10 ) ), 'publication' )['problems'],
      'list'     => OWC\\Elements\\refresh_list( 'https://leeg.example/' . wp_rand() )['data'],
    );
  } )()`);
  expect(made).toEqual({ problems: [], list: { data: [] } });
});

test.describe('without JavaScript', () => {
  test('news is searched, filtered and read', async ({ withoutScript: page }) => {
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Nieuws', exact: true }).click();
    await expect(page).toHaveURL(/\/nieuws\/$/);
    await expect(page.getByRole('status')).toHaveText('17 berichten, pagina 1 van 2');
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first(), 'what is highlighted comes first').toHaveText('Stationsstraat twee weken dicht vanwege nieuw riool');
    await page.getByRole('searchbox', { name: 'Zoek in nieuws' }).fill('cafe');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('group', { name: 'Thema' }).getByLabel(/^Sport & cultuur/).check();
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/nieuws\/\?zoek=cafe&thema%5B%5D=vrije-tijd/);
    await expect(page.getByRole('status')).toHaveText('1 bericht voor ‘cafe’');
    await expect(page.getByLabel(/^Sport & cultuur/)).toBeChecked();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await page.getByRole('link', { name: 'Buurtcafé Café Ré weer open na verbouwing' }).click();
    await expect(page).toHaveURL(/\/nieuws\/cafe-heropend\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buurtcafé Café Ré weer open na verbouwing');
    await expect(page).toHaveTitle(/^Buurtcafé Café Ré weer open/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/nieuws\/cafe-heropend\/$/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /rolstoelen/);
    await expect(page.locator('meta[name=robots]')).not.toHaveAttribute('content', /noindex/);
  });

  test('every part of a page of content is there to be read, in its order', async ({ withoutScript: page }) => {
    await page.goto('/inhoud/');
    const text = await page.locator('main').innerText();
    const parts = [
      'Home', 'Alles waar redacteuren', 'Nederlands', 'English', 'Het stadhuis is vrijdag dicht', 'Maandag vanaf 9.00 uur', 'Plannen voor de binnenstad', 'De haven wordt opgeknapt', '3 mei 2026', 'De kade krijgt bankjes',
      'Meedenken over de Markt', 'Een feest in het park', 'Zo vraagt u een vergunning aan', 'Online', 'U logt in met DigiD', 'Aan de balie', 'Maak eerst een afspraak', 'Met de post', 'Stuur het formulier', 'Aanvraag ontvangen',
      'Dit duurt hoogstens 8 weken', 'Besluit', 'U krijgt een brief', 'Wat kost het?', 'Leges voor een omgevingsvergunning', 'Soort', 'Boom kappen', '€ 98,50', 'Uitbouw', 'Lees de voorwaarden', 'Voorwaarden', 'U betaalt ook als',
      'Wat hebt u nodig?', 'U bent 18 jaar of ouder', 'Moet de tekening van een architect zijn?', 'Ik had mijn vergunning', 'Fatima el Amrani', '1.245', 'De stad in beeld', 'Zo ziet de haven er straks uit', 'Vergroot afbeelding',
      'Beschrijving van de afbeelding', 'Het park', 'De opening in drie momenten', 'De burgemeester knipt het lint', 'Muziek op de Markt', 'De fanfare speelde', 'Samen eten', 'Zo vraagt u een vergunning aan (video op YouTube', 'Lees wat er in de video',
      'Veel gezocht', 'Verhuizen', 'Stadhuis', '14 0123', 'Deel deze pagina', 'E-mail', 'WhatsApp', 'Volgende', 'Terug naar het begin',
    ];
    let at = 0;
    for (const part of parts) {
      const found = text.indexOf(part, at);
      expect(found, `${part}, after ${text.slice(Math.max(0, at - 60), at)}`).toBeGreaterThanOrEqual(0);
      at = found + part.length;
    }
    await page.getByText('Beschrijving van de afbeelding').click();
    await expect(page.getByText('Op het water vaart een boot met twee zeilen')).toBeVisible();
  });

  test('every page of a list has its own items, title and address', async ({ withoutScript: page }) => {
    await page.goto('/nieuws/');
    const titles = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
    await page.getByRole('link', { name: 'Volgende pagina' }).click();
    await expect(page).toHaveURL(/\/nieuws\/\?pagina=2$/);
    await expect(page.getByRole('status')).toHaveText('17 berichten, pagina 2 van 2');
    titles.push(...(await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()));
    expect(new Set(titles).size).toBe(17);
    await expect(page).toHaveTitle(/Pagina 2/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/nieuws\/\?pagina=2$/);
    await expect(page.getByRole('link', { name: 'Pagina 2', exact: true })).toHaveAttribute('aria-current', 'page');
    await page.goto('/nieuws/?pagina=999');
    await expect(page.getByRole('status')).toHaveText('17 berichten, pagina 2 van 2');
    await expect(page.locator('link[rel=canonical]'), 'after the last page comes the last page').toHaveAttribute('href', /\/nieuws\/\?pagina=2$/);
    await expect(page).toHaveTitle(/Pagina 2(?!\d)/);
  });

  test('nothing found says what to try, and how to see all again', async ({ withoutScript: page }) => {
    await page.goto('/nieuws/?zoek=vliegveld&thema[]=afval&onbekend=1');
    await expect(page.getByRole('status')).toHaveText('Geen berichten gevonden voor ‘vliegveld’');
    await expect(page.getByText('Kies minder filters.')).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk alle berichten' }).click();
    await expect(page).toHaveURL(/\/nieuws\/\?onbekend=1$/);
    await expect(page.getByRole('status')).toHaveText(/^17 berichten/);
  });

  test('a news item has its text, files, comments and what belongs to it', async ({ withoutScript: page }) => {
    await page.goto('/nieuws/stationsstraat-dicht/');
    await expect(page.getByRole('heading', { name: 'Zo rijdt u om', level: 2 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Kaart met de omleiding (PDF)' })).toBeVisible();
    const comments = page.getByRole('region', { name: 'Reacties (3)' });
    await expect(comments.getByText('Kan ik mijn garage')).toBeVisible();
    await expect(comments.locator('ol ol').getByText('Ja, vanaf de kant van de Markt.')).toBeVisible();
    await page.getByRole('region', { name: 'Meer nieuws' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/nieuws\/[a-z-]+\/$/);
    await page.goto('/nieuws/markt-verplaatst/');
    await expect(page.getByText('De weekmarkt staat weer op de Markt.')).toBeVisible();
  });

  test('events are chosen by day, and one says when, where and for how much', async ({ withoutScript: page }) => {
    await page.goto('/agenda/');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('group', { name: 'Thema' }).getByLabel(/^Sport & bewegen/).check();
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page.getByRole('status')).toHaveText('2 activiteiten');
    await page.getByRole('link', { name: 'Yoga in het park' }).click();
    await expect(page).toHaveURL(/\/agenda\/yoga-in-het-park\/$/);
    await expect(page.getByText(/^elke zondag .*, 10\.00 tot 11\.00 uur$/)).toBeVisible();
    await expect(page.getByText('€\u00a05,00')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bekijk op de kaart van OpenStreetMap' })).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\//);
    await page.goto('/agenda/');
    await expect(page.getByRole('main').getByRole('link', { name: 'Zomerfeest' }), 'what is over').toHaveCount(0);
    await page.goto('/agenda/?van=2000-01-01');
    await page.getByRole('link', { name: 'Zomerfeest' }).click();
    await expect(page.getByText('Deze activiteit is afgelopen.')).toBeVisible();
  });

  test('publications of several sources are one list, by kind and year', async ({ withoutScript: page }) => {
    await page.goto('/publicaties/');
    await expect(page.getByRole('status')).toHaveText('15 publicaties, pagina 1 van 2');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('group', { name: 'Soort' }).getByLabel(/^Convenant/).check();
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page.getByRole('status')).toHaveText('3 publicaties');
    await page.getByRole('link', { name: 'Convenant warmtenet' }).click();
    await expect(page).toHaveURL(/\/publicaties\/convenant-warmtenet\/$/);
    await expect(page.getByText('Woningstichting De Poort')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Tekst van het convenant (PDF)' })).toBeVisible();
  });
});

test('with JavaScript the list changes in place, and the button back goes back', async ({ page }) => {
  const opened: string[] = [];
  page.on('framenavigated', (frame) => frame === page.mainFrame() && opened.push(frame.url()));
  await page.goto('/nieuws/');
  await upgraded(page);
  await page.evaluate(() => Object.assign(window, { here: true }));
  await page.getByRole('searchbox', { name: 'Zoek in nieuws' }).fill('markt');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'voor ‘markt’' }).first()).toBeVisible();
  await expect(page).toHaveURL(/\?zoek=markt$/);
  await page.goBack();
  await expect(page.locator('[data-results] [role=status]')).toHaveText('17 berichten, pagina 1 van 2');
  await page.getByRole('link', { name: 'Volgende pagina' }).click();
  await expect(page.locator('[data-results] [role=status]')).toHaveText('17 berichten, pagina 2 van 2');
  await expect(page.locator('[data-results] [role=status]')).toBeFocused();
  expect(await page.evaluate(() => 'here' in window), 'the page is the same').toBe(true);
});

test('an item leads back to its list, as that was', async ({ page }) => {
  await page.goto('/nieuws/');
  await upgraded(page);
  await page.getByRole('searchbox', { name: 'Zoek in nieuws' }).fill('cafe');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page).toHaveURL(/\?zoek=cafe$/);
  await expect(page).toHaveTitle(/cafe/);
  await page.getByRole('link', { name: 'Buurtcafé Café Ré weer open na verbouwing' }).click();
  await expect(page).toHaveURL(/\/nieuws\/cafe-heropend\/$/);
  await upgraded(page);
  const back = page.getByRole('link', { name: 'Terug naar Nieuws' });
  await expect(back).toHaveAttribute('href', /\/nieuws\/$/);
  await back.click();
  await expect(page).toHaveURL(/\/nieuws\/\?zoek=cafe$/);
  await expect(page.locator('[data-results] [role=status]')).toHaveText('1 bericht voor ‘cafe’');
  await page.goBack();
  await expect(page, 'a step of before the page was opened anew').toHaveURL(/\/nieuws\/$/);
  await expect(page.locator('[data-results] [role=status]')).toHaveText('17 berichten, pagina 1 van 2');
});

test.describe('for machines', () => {
  const facts = (page: Page): Promise<Record<string, unknown>[]> =>
    page.locator('script[type="application/ld+json"]').evaluateAll((all) => all.map((one) => JSON.parse(one.textContent) as Record<string, unknown>));

  test('an item says what it is, and a list does not', async ({ withoutScript: page }) => {
    await page.goto('/agenda/yoga-in-het-park/');
    const event = (await facts(page)).find((one) => one['@type'] === 'Event')!;
    expect(event).toMatchObject({ '@context': 'https://schema.org', 'name': 'Yoga in het park', 'eventStatus': 'https://schema.org/EventScheduled', 'offers': { '@type': 'Offer', 'price': '5.00', 'priceCurrency': 'EUR' } });
    expect(event.startDate).toMatch(/^\d{4}-\d\d-\d\dT10:00\+0[12]:00$/);
    expect(event.url).toBe(page.url());
    await page.goto('/nieuws/stationsstraat-dicht/');
    const news = (await facts(page)).find((one) => one['@type'] === 'NewsArticle')!;
    expect(news).toMatchObject({ headline: 'Stationsstraat twee weken dicht vanwege nieuw riool', url: page.url() });
    expect(news.datePublished).toMatch(/^\d{4}-\d\d-\d\d/);
    expect(news.publisher).toHaveProperty('name');
    await page.goto('/agenda/');
    expect((await facts(page)).filter((one) => one['@type'] === 'Event')).toEqual([]);
  });

  test('an event is the time that is next, in the time of the Netherlands', async () => {
    const of = (row: object): Promise<Record<string, unknown> | null> =>
      ask(`OWC\\Elements\\content_json_ld( OWC\\Elements\\content_read_one( ${phpOf({ id: 1, title: 'Markt', ...row })}, 'event' )['item'], array( 'url' => 'https://a.example/agenda/markt/', 'now' => '2026-07-01T12:00', 'organisation' => array( 'title' => 'Gemeente', 'url' => '' ) ) )`);
    const dates = [{ date: '2026-06-01', start_time: '10:00' }, { date: '2026-07-08', start_time: '10:00', end_time: '11:30' }, { date: '2026-12-08', start_time: '10:00', end_time: '11:30' }];
    expect(await of({ dates, price: '0', price_type: 'fixed', images: [{ url: '/a.jpg' }] })).toMatchObject({ startDate: '2026-07-08T10:00+02:00', endDate: '2026-07-08T11:30+02:00', isAccessibleForFree: true, image: ['https://a.example/a.jpg'] });
    expect(await of({ dates: dates.slice(2), price: '5', price_max: '10', price_type: 'min_max' })).toMatchObject({ startDate: '2026-12-08T10:00+01:00', offers: { lowPrice: '5.00', highPrice: '10.00' } });
    expect(await of({ dates: [{ date: '2026-08-01', end_date: '2026-08-03' }], location: { title: 'Plein', city: 'Stad', latitude: '52.1', longitude: '5.1' } })).toMatchObject({
      startDate: '2026-08-01', endDate: '2026-08-03', location: { '@type': 'Place', 'name': 'Plein', 'address': { addressLocality: 'Stad' }, 'geo': { latitude: 52.1, longitude: 5.1 } },
    });
    expect(await of({ dates: dates.slice(0, 1) }), 'over').toMatchObject({ startDate: '2026-06-01T10:00+02:00' });
    expect(await of({ dates: [] }), 'without a time it is no event').toBe(null);
  });
});

for (const path of ['/nieuws/', '/nieuws/stationsstraat-dicht/', '/agenda/yoga-in-het-park/', '/publicaties/?zoek=niets-van-dit-alles']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await upgraded(page);
    expect(await axe(page)).toEqual([]);
  });
}

test('what is not in a list is not on the site, and what cannot be known now may be there later', async ({ request }) => {
  for (const path of ['/nieuws/bestaat-niet/', '/agenda/stationsstraat-dicht/', '/nieuws/?owc_item[]=x']) expect((await request.get(path)).status(), path).toBe(path.includes('?') ? 200 : 404);
  await withPage('<!-- wp:owc/news-list {"src":"/wp-json/owc/bestaat/v1/niet"} /-->', async () => {
    expect((await request.get('/proef-weg/iets/')).status(), 'of a source that says it has nothing').toBe(404);
  }, "'post_name' => 'proef-weg',");
  await withPage('<!-- wp:owc/news-list {"src":"https://nieuws.example/items"} /-->', async () => {
    const response = await request.get('/proef-stuk/iets/');
    expect(response.status(), 'of a source that does not answer').toBe(503);
    expect(response.headers()['retry-after']).toBe('60');
  }, "'post_name' => 'proef-stuk',");
});

test('a page that an editor made goes before an item of that name', async ({ request }) => {
  const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'sportpas', 'post_title' => 'Onze eigen sportpagina', 'post_parent' => get_page_by_path( 'nieuws' )->ID ) );`);
  try {
    expect(await (await request.get('/nieuws/sportpas/')).text()).toContain('Onze eigen sportpagina');
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
  expect(await (await request.get('/nieuws/sportpas/')).text()).toContain('Gratis sportpas voor kinderen tot 18 jaar');
});

test('items are in the sitemap, each with the day that it changed', async ({ request }) => {
  const xml = await (await request.get('/wp-sitemap-lists-1.xml')).text();
  expect(xml).toMatch(/\/nieuws\/stationsstraat-dicht\/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/);
  expect(xml).toContain('/agenda/yoga-in-het-park/</loc>');
  expect(xml).toContain('/publicaties/convenant-warmtenet/</loc>');
});

test.describe('feeds', () => {
  test('a list has a feed that readers find, of what was asked', async ({ page, request }) => {
    await page.goto('/nieuws/');
    const address = await page.locator('link[rel=alternate][type="application/rss+xml"][title^="Alle berichten"]').getAttribute('href');
    await expect(page.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', new URL(address!).pathname);
    const response = await request.get(address!);
    expect(response.headers()['content-type']).toBe('application/rss+xml; charset=UTF-8');
    const read = (xml: string): Promise<{ error: boolean; titles: string[]; links: string[]; dates: string[] }> =>
      page.evaluate((source) => {
        const feed = new DOMParser().parseFromString(source, 'application/xml');
        const all = (name: string): string[] => [...feed.querySelectorAll(`item > ${name}`)].map((node) => node.textContent);
        return { error: Boolean(feed.querySelector('parsererror')), titles: all('title'), links: all('link'), dates: all('pubDate') };
      }, xml);
    const feed = await read(await response.text());
    expect(feed.error).toBe(false);
    expect(feed.titles).toHaveLength(17);
    expect(feed.links[0]).toMatch(/^http:\/\/.*\/nieuws\/stationsstraat-dicht\/$/);
    for (const date of feed.dates) expect(new Date(date).getTime()).toBeGreaterThan(0);
    expect((await read(await (await request.get(`${address}?thema[]=verkeer&zoek=fietsstraat`)).text())).titles).toEqual(['De Singel wordt een fietsstraat']);
  });

  test('events have a calendar to follow, and each a file', async ({ page, request }) => {
    await page.goto('/agenda/yoga-in-het-park/');
    const file = await request.get((await page.getByRole('link', { name: 'Zet in uw agenda (ICS)' }).getAttribute('href'))!);
    expect(file.headers()['content-type']).toBe('text/calendar; charset=UTF-8');
    expect(file.headers()['content-disposition']).toBe('attachment; filename="yoga-in-het-park.ics"');
    const ics = await file.text();
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(ics.replaceAll('\r\n', ''), 'only whole line ends').not.toMatch(/[\r\n]/);
    const lines = unfolded(ics);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(6);
    expect(lines.filter((line) => /^DTSTART;TZID=Europe\/Amsterdam:\d{8}T100000$/.test(line))).toHaveLength(6);
    expect(lines.find((line) => line.startsWith('LOCATION:'))).toBe('LOCATION:Stadspark\\, bij de muziektent\\, Parklaan 5\\, 1234 CC Voorbeeldstad');
    expect(lines.find((line) => line.startsWith('URL:'))).toMatch(/^URL:http:\/\/.*\/agenda\/yoga-in-het-park\/$/);
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(6);
    const id = await idOf('agenda');
    const all = unfolded(await (await request.get(`${rest}/calendar/${id}/1`)).text());
    expect(all).toEqual(expect.arrayContaining([...uids, 'SUMMARY:Avondmarkt', 'BEGIN:VTIMEZONE']));
    expect(all).not.toContain('SUMMARY:Zomerfeest');
    // A day without times.
    expect(all.join('\n')).toMatch(/DTSTART;VALUE=DATE:\d{8}\nDTEND;VALUE=DATE:\d{8}\nSUMMARY:Intocht van Sinterklaas/);
  });

  test('have whole addresses, also where an editor wrote a part of one', async ({ request }) => {
    await withPage('<!-- wp:owc/news-list {"src":"/wp-json/owc/openpub/v1/items","itemUrl":"?bericht={slug}"} /--><!-- wp:owc/news-list {"src":"/wp-json/owc/openpub/v1/items","itemUrl":"//nieuws.example/{slug}"} /-->', async (id) => {
      expect(await (await request.get(`${rest}/feed/${id}/1`)).text()).toMatch(/<link>http:\/\/[^<]+\?(?:p=\d+&amp;)?bericht=stationsstraat-dicht<\/link>/);
      expect(await (await request.get(`${rest}/feed/${id}/2`)).text()).toContain('<link>http://nieuws.example/stationsstraat-dicht</link>');
    }, "'post_type' => 'post',"); // under a page the items have pages of their own
  });

  test('are there for what everybody may see, and for no other address', async () => {
    const content = '<!-- wp:group --><div class="wp-block-group"><!-- wp:owc/event-list {"src":"/wp-json/owc/openagenda/v1/items"} /--></div><!-- /wp:group --><!-- wp:owc/news-list {"src":"file:///etc/passwd"} /-->';
    const found = await ask<Record<string, number[]>>(`( static function () {
      $status = static fn( ...$paths ) => array_map( static fn( $path ) => rest_do_request( new WP_REST_Request( 'GET', "/owc-elements/v1/$path" ) )->get_status(), $paths );
      $news   = get_page_by_path( 'nieuws' )->ID;
      $agenda = get_page_by_path( 'agenda' )->ID;
      $found  = array( 'none' => $status( "feed/$news/0", "feed/$news/2", "calendar/$news/1", 'feed/999999/1', "calendar/$agenda/1/999999" ) );
      $id     = wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Proef', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
      $found['public'] = $status( "feed/$id/1", "calendar/$id/1", "feed/$id/2" );
      foreach ( array( 'draft' => array( 'post_status' => 'draft' ), 'private' => array( 'post_status' => 'private' ), 'locked' => array( 'post_status' => 'publish', 'post_password' => 'geheim' ) ) as $name => $change ) {
        wp_update_post( array( 'ID' => $id ) + $change );
        $found[ $name ] = $status( "feed/$id/1", "calendar/$id/1" );
      }
      wp_delete_post( $id, true );
      return $found;
    } )()`);
    expect(found).toEqual({ none: [404, 404, 404, 404, 404], public: [200, 200, 404], draft: [404, 404], private: [404, 404], locked: [404, 404] });
  });
});

test('two lists on one page are asked apart', async ({ withoutScript: page }) => {
  await withPage('<!-- wp:owc/news-list {"src":"/wp-json/owc/openpub/v1/items","perPage":3} /--><!-- wp:owc/event-list {"src":"/wp-json/owc/openagenda/v1/items","perPage":3} /-->', async (id) => {
    await page.goto(`/?page_id=${id}`);
    const news = page.locator('owc-news-list');
    await news.getByRole('searchbox').fill('subsidie');
    await news.getByRole('button', { name: 'Zoeken' }).click();
    await expect(news.getByRole('status')).toHaveText(/‘subsidie’/);
    const events = page.locator('owc-event-list');
    const before = await events.getByRole('heading', { level: 3 }).allTextContents();
    await events.getByRole('link', { name: 'Volgende pagina' }).click();
    await expect(page).toHaveURL(/nieuws-zoek=subsidie&.*agenda-2-pagina=2/);
    await expect(news.getByRole('status')).toHaveText(/‘subsidie’/);
    expect(await events.getByRole('heading', { level: 3 }).allTextContents()).not.toEqual(before);
  });
});

test('nothing that a source or an address says becomes markup', async ({ page }) => {
  const html = await php(`
    $row = array( 'id' => '7"><script>', 'slug' => 'a b<', 'title' => '&lt;script&gt;alert(1)&lt;/script&gt;', 'excerpt' => '<img src=x onerror=alert(2)>Intro', 'date' => '2026-01-01"onload=x', 'content' => '<script>alert(3)</script><p onclick="alert(4)" style="color:red">Tekst <a href="javascript:alert(5)">link</a></p><form action="https://kwaad.example"><input name="bsn"></form>',
      'downloads' => array( array( 'title' => 'A"><b>', 'url' => 'javascript:alert(6)' ) ), 'links' => array( array( 'title' => '<i>L</i>', 'url' => 'https://goed.example/?a="><script>' ) ), 'taxonomies' => array( 'openpub-type' => array( array( 'name' => '<b>Type</b>', 'slug' => '"onfocus=alert(7)' ), array( 'name' => 'Twee', 'slug' => 'twee' ) ) ) );
    $item = OWC\\Elements\\content_read_one( $row, 'news' )['item'];
    $given = array( 'kind' => 'news', 'path' => '/nieuws/', 'label' => '<script>alert(8)</script>', 'now' => '2026-01-01T00:00', 'itemUrl' => 'javascript:alert(9)//{slug}' );
    $second = array( 'id' => '8', 'terms' => array( 'type' => array( array( 'slug' => 'twee', 'name' => 'Twee' ) ) ) ) + $item;
    echo OWC\\Elements\\content_item_html( $item, $given ), OWC\\Elements\\content_list_html( array( $item, $second ), OWC\\Elements\\content_pairs( 'x%22%3E%3Cscript%3E=%22%3E%3Cscript%3E&soort[]=twee' ), $given );`);
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setContent(`<main>${html}</main>`);
  const found = await page.evaluate(() => ({
    tags: [...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName))],
    attributes: [...document.querySelectorAll('main *')].flatMap((node) => [...node.attributes].map(({ name }) => name).filter((name) => name.startsWith('on') || name === 'style')),
    links: [...document.querySelectorAll('main [href], main [src], main [action]')].map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action')),
  }));
  for (const tag of ['script', 'b', 'i']) expect(found.tags).not.toContain(tag);
  expect(found.attributes).toEqual([]);
  for (const link of found.links) expect(link).toMatch(/^(\/nieuws\/|https:\/\/goed\.example\/)/);
  expect(said).toEqual([]);
});

test('stays what it was when its source fails, and an editor hears of that and of what cannot be used', async () => {
  const made = await ask<{ visitor: string; editor: string; down: string; odd: string; oddVisitor: string }>(`( static function () {
    $src = 'https://nieuws.example/items?proef=' . wp_rand();
    $odd = 'https://nieuws.example/raar?proef=' . wp_rand();
    $works = true;
    add_filter( 'pre_http_request', static function ( $answer, $args, $url ) use ( &$works ) {
      if ( ! str_starts_with( $url, 'https://nieuws.example/' ) ) { return $answer; }
      $links = str_contains( $url, 'raar' ) ? '"veel"' : '[]';
      return $works ? array( 'response' => array( 'code' => 200 ), 'body' => '{"data":[{"id":1,"title":"Bankje","slug":"bankje","links":' . $links . '}],"pagination":{"total_pages":1}}' ) : new WP_Error( 'stuk', 'stuk' );
    }, 10, 3 );
    $block = static fn( $src ) => do_blocks( '<!-- wp:owc/news-list ' . wp_json_encode( array( 'src' => $src ) ) . ' /-->' );
    $block( $src );
    $works = false;
    $key = 'owc_json_' . md5( "$src#all" );
    set_transient( $key, array( 'fresh' => 0, 'since' => time() - WEEK_IN_SECONDS ) + get_transient( $key ), 600 );
    $visitor = $block( $src );
    wp_set_current_user( 1 );
    $editor = $block( $src );
    delete_transient( $key );
    wp_set_current_user( 0 );
    $down = $block( $src );
    $works = true;
    $odd_visitor = $block( $odd );
    wp_set_current_user( 1 );
    return array( 'visitor' => $visitor, 'editor' => $editor, 'down' => $down, 'odd' => $block( $odd ), 'oddVisitor' => $odd_visitor );
  } )()`);
  expect(made.visitor).toContain('Bankje');
  expect(made.visitor).not.toContain('owc-alert');
  expect(made.editor).toContain('Bankje');
  expect(made.editor).toMatch(/owc-alert.*geeft geen antwoord.*nieuws\.example/s);
  expect(made.down).toMatch(/<owc-news-list src="https:\/\/nieuws\.example\/items[^"]*"[^>]*><\/owc-news-list>/);
  expect(made.oddVisitor).not.toContain('owc-alert');
  expect(made.odd).toMatch(/owc-alert.*niet te gebruiken: links/s);
});

test('all pages of a source are read, whichever way it counts them', async () => {
  const made = await ask<Record<string, number>>(`( static function () {
    $asked = array();
    add_filter( 'pre_http_request', static function ( $answer, $args, $url ) use ( &$asked ) {
      if ( ! str_starts_with( $url, 'https://tel.example/' ) ) { return $answer; }
      wp_parse_str( wp_parse_url( $url, PHP_URL_QUERY ), $query );
      $page = (int) $query['page'];
      $asked[] = $query['limit'] . ' ' . $query['per_page'];
      $row = array( 'id' => $page, 'title' => "Rij $page", 'Titel' => "Rij $page", 'UUID' => "u$page", 'dates' => array( array( 'date' => '2026-12-05' ) ) );
      $body = str_contains( $url, '/agenda' ) ? array( 'results' => array( $row ), 'pagination' => array( 'pages' => array( 'total' => 3, 'current' => $page ) ) )
        : ( str_contains( $url, '/woo' ) ? array( 'WOOverzoeken' => array( $row ), 'pagination' => array( 'pages' => array( 'total' => 2 ) ) ) : array( 'data' => array( $row ), 'pagination' => array( 'total_pages' => 4 ) ) );
      return array( 'response' => array( 'code' => 200 ), 'body' => wp_json_encode( $body ) );
    }, 10, 3 );
    $n = wp_rand();
    $count = static fn( $path, $kind ) => count( OWC\\Elements\\content_found( array( "https://tel.example/$path?n=$n" ), $kind )['items'] );
    return array( 'agenda' => $count( 'agenda', 'event' ), 'woo' => $count( 'woo', 'publication' ), 'nieuws' => $count( 'nieuws', 'news' ), 'asked' => count( array_unique( $asked ) ) );
  } )()`);
  expect(made).toEqual({ agenda: 3, woo: 2, nieuws: 4, asked: 1 });
});
