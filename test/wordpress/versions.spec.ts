import { ask, expect, pages, received, test } from './wordpress.js';

/** What of the plugin depends on WordPress and PHP: it is activated, every page is printed, and a form is sent. Of every run is seen that PHP has nothing to say: site.ts. */
test('the plugin works in this WordPress and this PHP', { tag: '@versions' }, async ({ withoutScript: page }) => {
  const { wordpress, runs, active } = await ask<{ wordpress: string; runs: string; active: boolean }>(
    `array( 'wordpress' => get_bloginfo( 'version' ), 'runs' => PHP_VERSION, 'active' => in_array( 'owc-elements/owc-elements.php', get_option( 'active_plugins' ), true ) )`,
  );
  expect(wordpress).toBe(process.env.WORDPRESS ?? '7.1.1');
  if (process.env.PHP) expect(runs).toMatch(new RegExp(`^${process.env.PHP}\\.`));
  expect(active).toBe(true);

  for (const path of pages) {
    const html = await (await page.request.get(path)).text();
    const { blocks, tags } = await ask<{ blocks: string[]; tags: string[] }>(`( static function ( $post ) {
      preg_match_all( '~<!-- wp:(owc/[a-z-]+)~', $post->post_content ?? '', $found );
      $blocks = array_values( array_unique( $found[1] ) );
      return array( 'blocks' => $blocks, 'tags' => array_map( static fn( $name ) => OWC\\Elements\\definitions()[ $name ]['tag'], $blocks ) );
    } )( '/' === '${path}' ? get_post( get_option( 'page_on_front' ) ) : get_page_by_path( '${path}' ) )`);
    expect(html, path).toContain('</html>');
    for (const [index, tag] of tags.entries()) expect(html, `${blocks[index]} on ${path}`).toMatch(new RegExp(`<${tag}[ >]`));
  }

  await page.goto('/contact/');
  for (const [label, value] of Object.entries({ 'Uw naam': 'Versie Vos', 'E-mailadres': 'versie@voorbeeld.nl', 'Wat is uw vraag?': 'Werkt dit?' })) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByText('Uw vraag is bij ons aangekomen.')).toBeVisible();
  expect(await received()).toContainEqual(expect.objectContaining({ name: 'Versie Vos', vraag: 'Werkt dit?' }));
});
