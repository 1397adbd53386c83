import { ask, axe, expect, php, received, test, upgraded } from './wordpress.js';

const items = '/wp-json/owc/pdc/v1/items';

/** Runs PHP while the source answers with a status of its own, and with nothing of it in the cache but what `kept` says. */
const broken = (status: number, code: string): string => `
  add_filter( 'rest_pre_dispatch', static fn( $result, $server, $request ) => str_starts_with( $request->get_route(), '/owc/pdc/' ) ? new WP_Error( 'stuk', 'stuk', array( 'status' => ${status} ) ) : $result, 10, 3 );
  ${code}`;

test('without JavaScript a resident finds a product in their own words, and reads it', async ({ withoutScript: page }) => {
  await page.goto('/producten/');
  await page.getByRole('searchbox', { name: 'Zoek een product of dienst' }).fill('bruiloft');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page).toHaveURL(/\/producten\/\?q=bruiloft/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await page.getByRole('link', { name: 'Trouwen of partnerschap registreren' }).first().click();
  await expect(page).toHaveURL(/\/producten\/huwelijk-melden\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trouwen of partnerschap registreren');
  await expect(page).toHaveTitle(/^Trouwen of partnerschap registreren/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/producten\/huwelijk-melden\/$/);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /twee weken/);
  await expect(page.getByRole('row', { name: 'Eenvoudig trouwen op dinsdag om 9.00 uur gratis' })).toBeVisible();
});

test('while typing the results show and are counted, and what is asked stands in the address', async ({ page }) => {
  await page.goto('/producten/');
  await upgraded(page);
  await page.getByRole('searchbox').click();
  await page.keyboard.type('pasport');
  await expect(page.getByRole('heading', { name: /resulta/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Paspoort aanvragen/ }).first()).toHaveAttribute('href', /\/producten\/paspoort-aanvragen\/$/);
  await expect(page).toHaveURL(/q=pasport/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await axe(page)).toEqual([]);
});

test('a theme has a page with its products, and leads to each', async ({ withoutScript: page }) => {
  await page.goto('/producten/');
  await page.getByRole('link', { name: 'Wonen & verhuizen' }).first().click();
  await expect(page).toHaveURL(/\/producten\/thema\/wonen-en-verhuizen\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wonen & verhuizen');
  await expect(page.getByRole('main').getByRole('link', { name: 'Verhuizing doorgeven' })).toHaveAttribute('href', /\/producten\/verhuizing-doorgeven\/$/);
  await expect(page.getByRole('main').getByRole('link', { name: 'Paspoort aanvragen' })).toHaveCount(0);
});

test('what is not in the catalogue is not on the site', async ({ request }) => {
  for (const path of ['/producten/bestaat-niet/', '/producten/thema/bestaat-niet/']) expect((await request.get(path)).status(), path).toBe(404);
});

test('a page that an editor made goes before a product of that name', async ({ withoutScript: page }) => {
  const id = await php(`echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'afval-kalender', 'post_title' => 'Onze eigen afvalpagina', 'post_parent' => get_page_by_path( 'producten' )->ID ) );`);
  try {
    await page.goto('/producten/afval-kalender/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Onze eigen afvalpagina');
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});

test.describe('which pages are catalogues', () => {
  test.describe.configure({ mode: 'default' }); // they write the same option

  test('a page with a search is a catalogue as long as it is there', async () => {
    const [with_, without, gone] = await ask<[boolean, boolean, boolean]>(`( static function () {
      $id = wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Diensten', 'post_content' => '<!-- wp:group --><div><!-- wp:owc/product-search {"src":"https://pdc.example/items?source=3\\u0026x=1"} /--></div><!-- /wp:group -->' ) ) );
      $with = ( OWC\\Elements\\catalogues()[ $id ] ?? '' ) === 'https://pdc.example/items?source=3&x=1';
      wp_update_post( array( 'ID' => $id, 'post_password' => 'geheim' ) );
      $with = $with && ! isset( OWC\\Elements\\catalogues()[ $id ] );
      wp_update_post( array( 'ID' => $id, 'post_password' => '' ) );
      $with = $with && isset( OWC\\Elements\\catalogues()[ $id ] );
      wp_update_post( array( 'ID' => $id, 'post_content' => '<p>Leeg</p>' ) );
      $without = isset( OWC\\Elements\\catalogues()[ $id ] );
      wp_update_post( wp_slash( array( 'ID' => $id, 'post_content' => '<!-- wp:owc/product-search {"src":"/x"} /-->' ) ) );
      wp_delete_post( $id, true );
      return array( $with, $without, isset( OWC\\Elements\\catalogues()[ $id ] ) );
    } )()`);
    expect([with_, without, gone]).toEqual([true, false, false]);
  });

  test('catalogues that were made while the plugin was off are found when it is put on', async () => {
    const [before, after] = await ask<[boolean, boolean]>(`( static function () {
      remove_all_actions( 'save_post_page' );
      $id = wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Uit', 'post_content' => '<!-- wp:owc/product-search {"src":"/wp-json/uit"} /-->' ) ) );
      $has = static fn() => '/wp-json/uit' === ( OWC\\Elements\\catalogues()[ $id ] ?? '' );
      $before = $has();
      do_action( 'activate_' . plugin_basename( OWC\\Elements\\DIR . '/owc-elements.php' ) );
      $after = $has() && count( OWC\\Elements\\catalogues() ) > 1;
      wp_delete_post( $id, true );
      return array( $before, $after );
    } )()`);
    expect([before, after]).toEqual([false, true]);
  });

  test('under a page that no longer is a catalogue its own pages are found again', async ({ request }) => {
    const [parent, child] = await ask<[number, number]>(`( static function () {
      $page = static fn( $name, $content, $parent = 0 ) => wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => $name, 'post_title' => $name, 'post_content' => $content, 'post_parent' => $parent ) ) );
      $parent = $page( 'proefloket', '<!-- wp:owc/product-search {"src":"${items}"} /-->' );
      return array( $parent, $page( 'proefkind', '<p>Het kind zelf</p>', $parent ) );
    } )()`);
    try {
      const read = async (path: string): Promise<[number, string]> => {
        const answer = await request.get(path);
        return [answer.status(), await answer.text()];
      };
      expect((await read('/proefloket/paspoort-aanvragen/'))[0]).toBe(200);
      expect((await read('/proefloket/proefkind/'))[1]).toContain('Het kind zelf');
      expect((await read('/proefloket/?owc_product[]=x&owc_theme[]=y'))[0], 'lists are no names').toBe(200);
      await php(`wp_update_post( array( 'ID' => ${parent}, 'post_content' => '<p>Leeg</p>' ) );`);
      expect((await read('/proefloket/proefkind/'))[1]).toContain('Het kind zelf');
      expect((await read('/proefloket/paspoort-aanvragen/'))[0]).toBe(404);
    } finally {
      await php(`wp_delete_post( ${child}, true ); wp_delete_post( ${parent}, true );`);
    }
  });
});

test('a source that breaks while it is asked breaks no page', async () => {
  const state = await ask<string>(`( static function () {
    add_filter( 'rest_pre_dispatch', static function () { throw new Error( 'stuk' ); } );
    wp_set_current_user( 1 );
    $state = OWC\\Elements\\get_source( '${items}/breekt?proef=gooit' )['state'];
    return 1 === get_current_user_id() ? $state : 'another user';
  } )()`);
  expect(state).toBe('down');
});

test('products are in the sitemap, each with the day that it changed', async ({ request }) => {
  const xml = await (await request.get('/wp-sitemap-products-1.xml')).text();
  expect(xml).toContain('/producten/paspoort-aanvragen/</loc><lastmod>2026-10-05</lastmod>');
});

test('a source that fails: visitors see what was known, an editor is told, and what is gone goes', async () => {
  const state = (status: number, before: string): Promise<{ state: string; title: string; visitor: string; editor: string }> =>
    ask(`( static function () {
      $src = '${items}/paspoort-aanvragen?proef=${status}';
      delete_transient( 'owc_json_' . md5( $src ) );
      ${before}
      ${broken(status, '')}
      $source = OWC\\Elements\\get_source( $src );
      wp_set_current_user( 0 );
      $visitor = OWC\\Elements\\source_note( $source, $src );
      wp_set_current_user( 1 );
      return array( 'state' => $source['state'], 'title' => $source['data']['title'] ?? '', 'visitor' => $visitor, 'editor' => wp_strip_all_tags( OWC\\Elements\\source_note( $source, $src ) ) );
    } )()`);
  const known = `OWC\\Elements\\get_source( $src ); $kept = get_transient( 'owc_json_' . md5( $src ) ); set_transient( 'owc_json_' . md5( $src ), array( 'fresh' => 0, 'since' => 1780000000 ) + $kept, 60 );`;
  expect(await state(500, known)).toMatchObject({ state: 'stale', title: 'Paspoort aanvragen', visitor: '', editor: expect.stringMatching(/geeft geen antwoord.*mei.*2026/) });
  expect(await state(503, '')).toMatchObject({ state: 'down', title: '', visitor: '', editor: expect.stringContaining('geeft geen antwoord') });
  expect(await state(404, known)).toMatchObject({ state: 'gone', title: '', visitor: '' });
});

test('a product that cannot be known now is asked for again later', async ({ request }) => {
  await php(`set_transient( 'owc_json_' . md5( '${items}/rijbewijs-verlengen' ), array( 'data' => null, 'state' => 'down', 'since' => 0, 'fresh' => time() + 60 ), 60 );`);
  try {
    const response = await request.get('/producten/rijbewijs-verlengen/');
    expect(response.status()).toBe(503);
    expect(response.headers()['retry-after']).toBe('60');
  } finally {
    await php(`delete_transient( 'owc_json_' . md5( '${items}/rijbewijs-verlengen' ) );`);
  }
});

test('half a list is not kept: a page of the source that fails leaves the whole list as it was', async () => {
  const [whole, after] = await ask<[number, number]>(`( static function () {
    $src = '${items}?proef=lijst';
    delete_transient( 'owc_json_' . md5( "$src#all" ) );
    add_filter( 'rest_post_dispatch', static fn( $response ) => $response );
    $whole = count( OWC\\Elements\\refresh_list( $src )['data']['data'] );
    add_filter( 'rest_pre_dispatch', static fn( $result, $server, $request ) => 2 === (int) $request['page'] ? new WP_Error( 'stuk', 'stuk', array( 'status' => 500 ) ) : ( str_contains( $request->get_route(), '/items' ) ? rest_ensure_response( array( 'data' => array( array( 'id' => 1, 'title' => 'Een' ) ), 'pagination' => array( 'total_pages' => 2 ) ) ) : $result ), 10, 3 );
    return array( $whole, count( OWC\\Elements\\refresh_list( $src )['data']['data'] ) );
  } )()`);
  expect(whole).toBeGreaterThan(10);
  expect(after).toBe(whole);
});

test('whether a page helped is told without JavaScript, and answered on that page', async ({ withoutScript: page }) => {
  await page.goto('/producten/afval-kalender/');
  const form = page.getByRole('group', { name: 'Heeft deze informatie u geholpen?' });
  await form.getByRole('radio', { name: 'Nee' }).check();
  await page.getByRole('textbox', { name: /Wat miste u/ }).fill('De datum van oud papier');
  await page.locator('owc-feedback').getByRole('button', { name: 'Versturen' }).click();
  await expect(page).toHaveURL(/\/producten\/afval-kalender\/\?feedback=sent#owc-feedback$/);
  await expect(page.getByText('Dank u wel.')).toBeVisible();
  expect((await received()).find((values) => 'helped' in values)).toMatchObject({ helped: false, missing: 'De datum van oud papier', page: expect.stringMatching(/\/producten\/afval-kalender\/$/) });
});

test('feedback of a browser that does not tell where it comes from ends on a page of the site', async ({ request, baseURL }) => {
  const answer = await request.post('/wp-admin/admin-post.php?action=owc_elements_feedback', { form: { helped: 'maybe' }, maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([303, `${baseURL!.replace(/\/$/, '')}/?feedback=failed#owc-feedback`]);
  const elsewhere = await request.post('/wp-admin/admin-post.php?action=owc_elements_feedback', { form: { helped: 'maybe' }, headers: { Referer: 'https://kwaad.example/' }, maxRedirects: 0 });
  expect(elsewhere.headers().location).not.toContain('kwaad');
});

test('the words of residents that an editor gave are looked for without a script too', async () => {
  const html = await php(`$_GET = array( 'q' => 'blauwboekje' ); echo do_blocks( '<!-- wp:owc/product-search {"src":"${items}","synonyms":"blauwboekje = paspoort"} /-->' );`);
  expect(html).toMatch(/<li><h3>.*paspoort/i);
});

test('nobody is asked whether a page helped when nobody listens', async () => {
  const html = await php(`remove_all_filters( 'owc_elements_receive_feedback' ); echo do_blocks( '<!-- wp:owc/feedback /-->' );`);
  expect(html.trim()).toBe('');
});

test('a page that may not be seen has a way out', async ({ withoutScript: page }) => {
  await page.goto('/producten/hulp-bij-huiselijk-geweld/');
  await expect(page.getByRole('link', { name: 'Verlaat deze pagina snel' })).toBeVisible();
});

test('places, hours and fees of the catalogue are in the page', async () => {
  const html = await php(`echo do_blocks( '<!-- wp:owc/contact {"src":"/wp-json/owc/pdc/v1/locations/412"} /--><!-- wp:owc/opening-hours {"src":"/wp-json/owc/pdc/v1/locations/412","className":"smal"} /--><!-- wp:owc/costs {"src":"/wp-json/owc/pdc/v1/leges"} /-->' );`);
  for (const part of ['Raadhuisplein 1', 'tel:140123', '<time datetime="2026-12-24">', 'Toeslag voor spoed', 'smal']) expect(html).toContain(part);
  expect(html.match(/<owc-(contact|opening-hours|costs)/g)).toHaveLength(4); // hours in the place, and by themselves
});

test('an address of its own that would run a script is not printed, whoever wrote it in the page', async () => {
  const html = await php(`echo do_blocks( '<!-- wp:owc/product {"src":"${items}/paspoort-aanvragen","themeUrl":"javascript:alert(1)//{slug}","productUrl":" java\\u0009script:alert(1)//{slug}"} /--><!-- wp:owc/product-list {"src":"${items}","productUrl":"javascript:alert(1)//{slug}","themeUrl":"javascript:alert(1)//{slug}"} /-->' );`);
  expect(html).toContain('Paspoort aanvragen');
  expect(html).not.toMatch(/<a [^>]*href="\s*java/);
});

test('a catalogue on the front page has its products under the name of that page', async () => {
  const [address, theme] = await ask<string[]>(`( static function () {
    $id = get_page_by_path( 'producten' )->ID;
    add_filter( 'pre_option_show_on_front', static fn() => 'page' );
    add_filter( 'pre_option_page_on_front', static fn() => $id );
    return array( OWC\\Elements\\product_address( $id ), OWC\\Elements\\theme_address( $id ) );
  } )()`);
  expect([address, theme]).toEqual([expect.stringMatching(/\/producten\/\{slug\}\/$/), expect.stringMatching(/\/producten\/thema\/\{slug\}\/$/)]);
});

test('that an address has nothing is kept for minutes, not for a week', async () => {
  const left = await ask<number>(`( static function () {
    $src = '${items}/bestaat-niet?proef=kort';
    OWC\\Elements\\get_source( $src );
    return (int) get_option( '_transient_timeout_owc_json_' . md5( $src ) ) - time();
  } )()`);
  expect(left).toBeGreaterThan(200);
  expect(left).toBeLessThanOrEqual(300);
});

test('a table of contents leads to the headings of its page, each with an id', async ({ withoutScript: page }) => {
  const heading = (text: string, more = ''): string => `<!-- wp:heading${more} --><h2 class="wp-block-heading"${/"anchor":("[^"]+")/.exec(more)?.[1]?.replace(/^/, ' id=') ?? ''}>${text}</h2><!-- /wp:heading -->`;
  const content = `<!-- wp:owc/toc {"className":"smal"} /-->${heading('Wat kost het?')}<!-- wp:group --><div class="wp-block-group">${heading('Kosten &amp; <em>tijd</em>')}</div><!-- /wp:group --><!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Klein</h3><!-- /wp:heading -->${heading('Kosten', ' {"anchor":"geld"}')}${heading('Kosten')}${heading('Kosten')}${heading('التكاليف')}`;
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Inhoud', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`);
  try {
    await page.goto(`/?page_id=${id}`);
    const links = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link');
    await expect(links).toHaveText(['Wat kost het?', 'Kosten & tijd', 'Kosten', 'Kosten', 'Kosten', 'التكاليف']);
    const ids = (await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!.slice(1))));
    expect(ids).toEqual(['wat-kost-het', 'kosten-tijd', 'geld', 'kosten', 'kosten-2', 'part-6']);
    expect(await page.locator('main h2[id]:not(owc-toc h2)').evaluateAll((all) => all.map((one) => one.id))).toEqual(ids);
    await expect(page.locator('owc-toc')).toHaveClass(/smal/);
    const [twice, none] = await ask<[string, string]>(`array(
      ( static function () { query_posts( array( 'page_id' => ${id} ) ); the_post(); apply_filters( 'the_content', get_the_content() ); return apply_filters( 'the_content', get_the_content() ); } )(),
      do_blocks( '<!-- wp:heading --><h2 class="wp-block-heading">Zonder</h2><!-- /wp:heading -->' ),
    )`);
    expect(twice.match(/<h2[^>]* id="kosten(-2)?"/g), 'as the second time').toHaveLength(2);
    expect(none).not.toContain('id=');
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});
