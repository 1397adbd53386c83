import { expect, test } from '@playwright/test';
// @ts-expect-error plain JavaScript, which runs before anything is installed
import { freePort } from '../../scripts/setup.mjs';
// @ts-expect-error the same
import { bootWordPress, buildPlugins } from '../../scripts/wordpress.mjs';

const form = (id: string): string =>
  `<!-- wp:owc/form {"formId":"${id}"} --><!-- wp:owc/text-field {"name":"naam"} --><label class="owc-slot-label">Naam</label><!-- /wp:owc/text-field --><!-- /wp:owc/form -->`;
const list = '<!-- wp:owc/news-list {"src":"/wp-json/owc/openpub/v1/items"} /-->';

/** What a site keeps of us, and what looks like it but is of others. */
const kept = `array_map( 'strval', $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%owc%' ORDER BY option_name" ) )`;

test('in a network each site has its own pages, forms, look and memory, and deleting the plugin leaves nothing of it in any', { tag: '@php' }, async ({ browser }) => {
  const port = (await freePort(9060)) as number;
  const wordpress = (await bootWordPress({ port, native: true, network: true, debug: true, plugins: { 'owc-elements': ((await buildPlugins()) as Record<string, string>)['owc-elements'] } })) as {
    url: string;
    run(code: string, env?: Record<string, string>): Promise<string>;
    close(): Promise<void>;
  };
  const php = (site: string, code: string): Promise<string> => wordpress.run(code, { REQUEST_URI: site });
  const ask = async <T>(site: string, expression: string): Promise<T> => JSON.parse(await php(site, `echo wp_json_encode( ${expression} );`)) as T;
  try {
    // The second site is made after the plugin was activated for all; it is a municipality of its own.
    expect(await php('/', `echo wp_insert_site( array( 'domain' => '127.0.0.1:${port}', 'path' => '/tweede/', 'title' => 'Tweede', 'user_id' => 1 ) );`)).toBe('2');
    await php('/', `wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/receive.php', '<?php
      add_filter( "owc_elements_receive_form", fn( $result, $id, $values ) => update_option( "proef_received", array( $id, $values ) ), 10, 3 );
      add_filter( "rest_pre_dispatch", fn( $result, $server, $request ) => "/owc/openpub/v1/items" === $request->get_route() ? rest_ensure_response( array( "data" => array( array( "id" => 7, "title" => "Nieuws van site " . get_current_blog_id(), "slug" => "nieuws", "date" => "2026-01-05 09:00:00" ) ) ) ) : $result, 10, 3 );' );`);
    const pages: Record<string, string> = {};
    for (const [site, color] of [['/', '#7a0000'], ['/tweede/', '#005a00']] as const) {
      pages[site] = await ask(site, `get_permalink( wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Contact', 'post_content' => '${form('contact')}\n${list}' ) ) ) )`);
      await php(site, `switch_theme( 'twentytwentyfive' ); update_option( 'owc_elements_look', array( 'source' => 'own', 'colors' => array( 'link' => '${color}', 'action' => '${color}' ) ) ); update_option( 'owcx_of_another', 1 ); set_transient( 'owc_elements_of_today', 1 );`);
    }
    expect(pages['/tweede/']).toContain('/tweede/');

    // What was written while the plugin was off is found on every site.
    const file = `'owc-elements/owc-elements.php'`;
    await php('/', `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( ${file}, false, true ); foreach ( array( 1, 2 ) as $site ) { delete_blog_option( $site, 'owc_elements_catalogues' ); }`);
    await php('/', `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( ${file}, '', true );`);
    for (const site of ['/', '/tweede/']) expect(await ask(site, `array_keys( OWC\\Elements\\pages_above() )`), site).toEqual([await ask(site, `get_page_by_path( 'contact' )->ID`)]);

    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    for (const [site, other] of [['/tweede/', '/'], ['/', '/tweede/']] as const) {
      await page.goto(pages[site]!);
      const nth = site === '/' ? 1 : 2;
      await expect(page.locator('owc-news-list'), site).toContainText(`Nieuws van site ${nth}`);
      const html = await page.content();
      expect(html.includes('#7a0000'), site).toBe(site === '/');
      expect(html.includes('#005a00'), site).toBe(site !== '/');

      const before = await ask(other, `get_option( 'proef_received' )`);
      await page.getByLabel('Naam').fill(`Jansen van ${site}`);
      await page.getByLabel('Naam').press('Enter');
      await expect(page.locator('owc-alert')).toBeVisible();
      expect(new URL(page.url()).pathname, 'on its own site').toBe(new URL(pages[site]!).pathname);
      expect(await ask(site, `get_option( 'proef_received' )`)).toEqual(['contact', { naam: `Jansen van ${site}` }]);
      expect(await ask(other, `get_option( 'proef_received' )`), 'not on the other').toEqual(before);
      expect(await ask<string[]>(site, kept)).toEqual(expect.arrayContaining(['_transient_owc_elements_of_today', 'owc_elements_look', 'owcx_of_another']));
    }
    const log = await php('/', `$log = WP_CONTENT_DIR . '/debug.log'; echo is_file( $log ) ? file_get_contents( $log ) : '';`);
    expect(log.split('\n').filter((line) => line.includes('plugins/owc-elements/'))).toEqual([]);

    await php('/', `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( ${file}, false, true ); uninstall_plugin( ${file} );`);
    for (const site of ['/', '/tweede/']) {
      expect(await ask(site, kept), site).toEqual(['owcx_of_another']);
      expect(await ask(site, `array_keys( array_filter( _get_cron_array(), static fn( $hooks ) => preg_grep( '/^owc_elements/', array_keys( $hooks ) ) ) )`), site).toEqual([]);
      expect(await ask(site, `substr_count( get_page_by_path( 'contact' )->post_content, 'wp:owc/' )`), 'pages stay').toBeGreaterThan(2);
    }
  } finally {
    await wordpress.close();
  }
});
