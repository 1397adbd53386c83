import { ask, axe, expect, login, php, test, upgraded } from './wordpress.js';
import type { Page } from '@playwright/test';

const settings = '/wp-admin/themes.php?page=owc_elements_look';
const buren = '/wp-content/plugins/owc-demo/themes/buren.css';

/** Whom the test plugin shows the look that is chosen here; see owc-test. */
const chosen = { 'X-Test-Look': '1' };

const contrastOf = (page: Page, part: string): Promise<string[]> => axe(page, part, 'color-contrast', 'target-size');

test('of every variation of the themes of WordPress only what can be read becomes a token', async () => {
  // Each with the variation as the choice of the site, as the site editor keeps it; every pair that is set is measured by the rules of WCAG.
  const found = await ask<Record<string, { tokens: Record<string, string>; dark: boolean }>>(`( static function () {
    $found = array();
    foreach ( array( 'twentytwentythree', 'twentytwentyfour', 'twentytwentyfive' ) as $theme ) {
      $folder = get_theme_root() . "/$theme";
      $base = json_decode( file_get_contents( "$folder/theme.json" ), true );
      foreach ( array( '', ...glob( "$folder/styles/{*,colors/*,typography/*}.json", GLOB_BRACE ) ) as $file ) {
        $data = new WP_Theme_JSON( $base, 'theme' );
        if ( $file ) { $data->merge( new WP_Theme_JSON( json_decode( file_get_contents( $file ), true ), 'custom' ) ); }
        $styles = WP_Theme_JSON::resolve_variables( $data )->get_raw_data()['styles'];
        $tokens = OWC\\Elements\\theme_tokens( $styles ) + OWC\\Elements\\theme_shapes( $styles );
        $found[ $theme . ' ' . basename( $file, '.json' ) ] = array( 'tokens' => (object) $tokens, 'dark' => OWC\\Elements\\luminance( OWC\\Elements\\theme_colors( $styles )['background'] ?: '#ffffff' ) < 0.18 );
      }
    }
    return $found;
  } )()`);
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(28);
  const last = (value = ''): string => /#[\da-f]{6}/i.exec(value)?.[0] ?? '';
  const low: string[] = [];
  for (const [name, { tokens }] of Object.entries(found)) {
    const of = (role: string): string => last(tokens[`--owc-default-${role}`] ?? tokens[`--owc-${role}`]);
    for (const [front, back, needed] of pairs) if (of(front) && (!of(back) || contrast(of(front), of(back)) < needed)) low.push(`${name}: ${front} on ${back} ${of(front)} ${of(back)}`);
    for (const [token, value] of Object.entries(tokens)) if (!/^[\w\s#.,%"'*+()-]+$/.test(value)) low.push(`${name}: ${token}: ${value}`);
  }
  expect(low).toEqual([]);
  expect(Object.values(found).filter(({ tokens }) => tokens['--owc-default-text']).length, 'nearly all say their text and page').toBeGreaterThanOrEqual(27);
  expect(Object.values(found).filter(({ dark }) => dark).length, 'some are dark').toBeGreaterThanOrEqual(3);
  expect(found['twentytwentyfour ']!.tokens).toMatchObject({ '--owc-radius': expect.stringContaining('.33rem'), '--owc-heading-font': expect.stringContaining('Cardo'), '--owc-default-action-background-hover': '#636363' });
  expect(found['twentytwentythree ']!.tokens, 'a green on white that is no button to see').not.toHaveProperty('--owc-default-action-background');
});

const pairs: [string, string, number][] = [
  ['text', 'background', 4.5], ['text', 'surface', 4.5], ['heading-text', 'background', 4.5], ['heading-1-text', 'background', 4.5], ['link-text', 'background', 4.5], ['link-text-hover', 'background', 4.5],
  ['action-text', 'action-background', 4.5], ['action-text', 'action-background-hover', 4.5], ['action-background', 'background', 3],
  ['action-secondary-text', 'action-secondary-background', 4.5], ['action-secondary-text-hover', 'action-secondary-background-hover', 4.5],
];

function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map((hex) => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('colours are read in every notation that can be computed surely, and nothing else of a stylesheet gets through', async () => {
  const colours: [written: string, seen: string][] = [
    ['#abc', '#aabbcc'], ['#AABBCC80', '#d4dde5'], ['rgb(1 2 3)', '#010203'], ['rgba(0,0,0,.5)', '#808080'], ['rgb(100% 0% 0% / 50%)', '#ff8080'], ['hsl(210 50% 50%)', '#4080bf'],
    ['oklch(62.8% 0.25768 29.234)', '#ff0000'], ['color-mix(in srgb, #111111 85%, transparent)', '#353535'], ['color-mix(in srgb, red, blue)', '#800080'], [' Navy ', '#000080'],
    ['var(--wp--preset--color--contrast)', ''], ['currentColor', ''], ['red;}body{display:none', ''], ['rgb(1,2)', ''], ['url(x)', ''], ['#12345', ''], ['rgb(1 2 3);', ''],
  ];
  const lengths: [written: string, used: string][] = [
    ['1.05rem', '1.05rem'], ['0.5rem', ''], ['18px', '18px'], ['120%', ''], ['clamp(1rem, 1rem + ((1vw - 0.2rem) * 0.227), 1.125rem)', 'clamp(1rem, 1rem + ((1vw - 0.2rem) * 0.227), 1.125rem)'],
    ['clamp(0.5rem, 1vw, 1rem)', ''], ['1rem;}*{display:none', ''], ['calc(1rem)', ''], ['16', ''],
  ];
  const fonts: [written: string, used: string][] = [['"Inter", sans-serif', '"Inter", sans-serif'], ['var(--wp--preset--font-family--x)', 'var(--wp--preset--font-family--x)'], ['a;}', ''], ['"a', ''], ['"a{}"', ''], ['url(x)', ''], ["</style>", '']];
  const addresses: [typed: string, used: string][] = [
    ['/x/y.css', '/x/y.css'], ['x.css?v=1', '/x.css?v=1'], ['https://example.org/a.css', ''], ['//example.org/a.css', ''], ['javascript:alert(1).css', ''], ['/../a.css', ''], ['/a.php', ''], ['/a.css"onload=x', ''], ['data:text/css,a.css', ''],
  ];
  const given = Buffer.from(JSON.stringify([colours, lengths, fonts, addresses].map((list) => list.map(([one]) => one)))).toString('base64');
  const read = await ask<string[][]>(`( static function () {
    list( $colours, $lengths, $fonts, $addresses ) = json_decode( base64_decode( '${given}' ), true );
    return array(
      array_map( static fn( $one ) => OWC\\Elements\\color( $one, '#ffffff' ), $colours ),
      array_map( static fn( $one ) => OWC\\Elements\\css_length( $one, 1, 2 ), $lengths ),
      array_map( static fn( $one ) => OWC\\Elements\\css_font( $one ), $fonts ),
      array_map( static fn( $one ) => OWC\\Elements\\own_stylesheet( $one ), $addresses ),
    );
  } )()`);
  expect(read).toEqual([colours, lengths, fonts, addresses].map((list) => list.map(([, one]) => one)));
  const hostile = 'red;}body{display:none';
  const [css, source, messages] = await ask<[string, string, string[]]>(`( static function () {
    list( $look, $wrong ) = OWC\\Elements\\judge_look( json_decode( base64_decode( '${Buffer.from(JSON.stringify({ source: 'own', colors: { text: hostile, link: ['x'], background: '</style><script>' }, font: 'a;}b{', radius: '1px;}', class: 'x{}', stylesheet: 'https://example.org/x.css' })).toString('base64')}' ), true ) );
    return array( OWC\\Elements\\theme_css( $look, array() ), OWC\\Elements\\look()['source'], array_keys( $wrong ) );
  } )()`);
  expect(css).not.toMatch(/display:none|<|1px;\}/);
  expect(messages.sort()).toEqual(['background', 'class', 'font', 'stylesheet', 'text']);
  expect(source, 'nothing was chosen yet').toBe('theme');
});

/** What an editor puts in a coloured part of a page: one of each that reads the page's colours. */
const inside = `<!-- wp:paragraph --><p>Gewone tekst</p><!-- /wp:paragraph -->
<!-- wp:owc/text-field {"name":"NAAM","error":"Vul uw naam in"} --><label class="owc-slot-label">Uw naam</label><div class="owc-slot-description">Zoals in uw paspoort</div><!-- /wp:owc/text-field -->
<!-- wp:owc/accordion --><!-- wp:owc/accordion-item --><details class="wp-block-owc-accordion-item" open><summary class="owc-slot-summary">Wat kost het?</summary><!-- wp:paragraph --><p>Niets, zie <a href="/contact/">de prijzen</a>.</p><!-- /wp:paragraph --></details><!-- /wp:owc/accordion-item --><!-- /wp:owc/accordion -->
<!-- wp:owc/alert {"type":"warning"} --><h2 class="owc-slot-heading">Let op</h2><!-- wp:paragraph --><p>Vrijdag <a href="/contact/">dicht</a>.</p><!-- /wp:paragraph --><!-- /wp:owc/alert -->
<!-- wp:owc/card-list --><h2 class="owc-slot-heading">Plannen</h2><ul><!-- wp:owc/card --><li class="wp-block-owc-card"><!-- wp:heading {"level":3} --><h3 class="wp-block-heading"><a href="/kaart/">De haven</a></h3><!-- /wp:heading --><!-- wp:paragraph --><p>Wordt opgeknapt.</p><!-- /wp:paragraph --></li><!-- /wp:owc/card --></ul><!-- /wp:owc/card-list -->
<!-- wp:owc/button {"href":"/contact/"} --><a class="owc-slot-text" href="/contact/">Stel een vraag</a><!-- /wp:owc/button -->
<!-- wp:owc/button {"href":"/kaart/","variant":"secondary"} --><a class="owc-slot-text" href="/kaart/">Bekijk de kaart</a><!-- /wp:owc/button -->`;
const group = (attributes: object, classes: string, style = ''): string =>
  `<!-- wp:group ${JSON.stringify(attributes)} --><div class="wp-block-group ${classes}"${style && ` style="${style}"`}>${inside.replace('NAAM', `naam-${classes.length}-${style.length}`)}</div><!-- /wp:group -->`;
const sections = [
  group({ backgroundColor: 'contrast', textColor: 'base' }, 'has-base-color has-contrast-background-color has-text-color has-background'),
  group({ backgroundColor: 'accent-1' }, 'has-accent-1-background-color has-background'),
  group({ backgroundColor: 'accent-3', textColor: 'base' }, 'has-base-color has-accent-3-background-color has-text-color has-background'),
  group({ className: 'is-style-section-5' }, 'is-style-section-5'),
  group({ style: { color: { background: '#0b3d2e', text: '#e8f5e9' } } }, 'has-text-color has-background', 'color:#e8f5e9;background-color:#0b3d2e'),
];

test('our elements can be read in a part of the page that an editor gave a colour, and say themselves what they are made of', async ({ page }) => {
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Vlakken', 'post_content' => base64_decode( '${Buffer.from(sections.join('\n')).toString('base64')}' ) ) ) );`);
  try {
    // The tokens of a theme on the page itself, without a class, are no less its tokens: what theme.json says comes after them.
    for (const tokens of ['', ':root{--utrecht-document-color:#222222;--utrecht-document-background-color:#ffffff;--utrecht-link-color:#a4006d;--utrecht-button-primary-action-background-color:#a4006d;--utrecht-button-primary-action-color:#ffffff;--utrecht-document-font-family:Verdana;--utrecht-button-border-radius:3px}']) {
      await page.goto(`/?page_id=${id}`);
      if (tokens) await page.addStyleTag({ content: tokens });
      await upgraded(page);
      expect(await page.locator('.wp-block-group > owc-text-field').count()).toBe(sections.length);
      expect(await contrastOf(page, 'main')).toEqual([]);
      const [text, button, font, radius] = await page.evaluate(() => {
        const group = document.querySelectorAll('.wp-block-group.has-background')[0]!;
        const last = document.querySelectorAll('.wp-block-group.has-accent-1-background-color')[0]!;
        const style = getComputedStyle(last.querySelector('owc-button > a')!);
        return [getComputedStyle(group.querySelector('owc-text-field > label')!).color, style.backgroundColor, style.fontFamily, style.borderRadius];
      });
      expect(text, 'what the editor chose').toBe('rgb(255, 255, 255)');
      expect(button).toBe(tokens ? 'rgb(164, 0, 109)' : 'rgb(17, 17, 17)');
      expect(font).toContain(tokens ? 'Verdana' : 'Manrope');
      expect(radius).toBe(tokens ? '3px' : '9999px');
    }
    // And while it is written.
    await login(page);
    await page.goto(`/wp-admin/post.php?post=${id}&action=edit`);
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    await expect(canvas.locator('.wp-block-group owc-text-field')).toHaveCount(sections.length);
    const labels = await canvas.locator('body').evaluate((body) => [...body.querySelectorAll('.wp-block-group owc-text-field > [slot="label"]')].map((label) => [getComputedStyle(label).color, getComputedStyle(label.closest('.wp-block-group')!).backgroundColor].map((rgb) => `#${rgb.match(/\d+/g)!.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`)));
    expect(labels).toHaveLength(sections.length);
    expect(labels.filter(([text, ground]) => contrast(text!, ground!) < 4.5)).toEqual([]);
  } finally {
    await php(`wp_delete_post( ${id}, true );`);
  }
});

test.describe('the settings page', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ extraHTTPHeaders: chosen });
  test.afterAll(() => php(`delete_option( OWC\\Elements\\LOOK );`));

  test('an NL Design System theme is chosen by its stylesheet, and worn by the site and the editor', async ({ page, browser, baseURL }) => {
    await login(page);
    await page.goto(settings);
    await expect(page.getByRole('table')).toContainText('18,8 op 1 (4,5 is nodig)');
    expect(await axe(page, '.owc-look')).toEqual([]);
    await page.getByLabel('Een thema van NL Design System').check();
    await page.getByLabel('Stylesheet', { exact: true }).fill(buren);
    await expect(page.getByLabel('Class van het thema'), 'read in the stylesheet').toHaveValue('buren-theme');
    await expect(page.getByRole('row', { name: 'Rand van een veld' })).toContainText('te laag');
    await expect(page.getByRole('row', { name: 'Tekst op achtergrond' })).toContainText('voldoende');
    const shown = page.frameLocator('iframe');
    await expect(shown.getByRole('button', { name: 'Verhuizing doorgeven' })).toHaveCSS('background-color', 'rgb(212, 20, 34)');
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await expect(page.getByText('De uitstraling is opgeslagen.')).toBeVisible();

    const visitor = await browser.newContext({ baseURL, extraHTTPHeaders: chosen });
    const site = await visitor.newPage();
    await site.goto('/contact/');
    await expect(site.locator('body')).toHaveClass(/buren-theme/);
    await expect(site.locator('owc-button > button').first()).toHaveCSS('background-color', 'rgb(212, 20, 34)');
    await visitor.close();
    await page.goto('/wp-admin/post-new.php?post_type=page');
    const canvas = page.frameLocator('iframe[name="editor-canvas"]');
    await expect(canvas.locator('html')).toHaveClass(/buren-theme/);
    await expect.poll(() => canvas.locator('body').evaluate((body) => getComputedStyle(body).getPropertyValue('--utrecht-button-background-color').trim().toLowerCase())).toBe('#d41422');
  });

  test('own colours are measured while they are chosen; what cannot be read is told, and not used', async ({ page, browser, baseURL }) => {
    await login(page);
    await page.goto(settings);
    await page.getByLabel('Eigen kleuren').check();
    await page.getByLabel('Tekst', { exact: true }).fill('#999999');
    const row = page.getByRole('row', { name: 'Tekst op achtergrond' });
    await expect(row).toContainText('2,8 op 1');
    await expect(row).toContainText('te laag');
    await expect(page.locator('.owc-look-sum')).toContainText('1 paar kleuren');
    // Saved as it is, told, and repaired on the site.
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await expect(page.locator('.notice-warning')).toContainText('Tekst op achtergrond: 2,8 op 1. Dat is te laag');
    await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue('#999999');
    const visitor = await browser.newContext({ baseURL, extraHTTPHeaders: chosen });
    const site = await visitor.newPage();
    await site.goto('/contact/');
    await upgraded(site);
    const [text, background] = await site.evaluate(() => ['--owc-text', '--owc-background'].map((name) => getComputedStyle(document.body).getPropertyValue(name)));
    expect(contrast(text!, background!)).toBeGreaterThanOrEqual(4.5);
    await visitor.close();
    // The suggestion is a press away.
    await row.getByRole('button').click();
    await expect(row).toContainText('voldoende');
    await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue(text!.trim());
  });

  test('without JavaScript it saves, shows, and says what is wrong without losing what was typed', async ({ withoutScript: page }) => {
    await page.setExtraHTTPHeaders(chosen);
    await login(page);
    await page.goto(settings);
    await page.getByLabel('Eigen kleuren').check();
    await page.getByLabel('Link').fill('red;}body{display:none');
    await page.getByLabel('Knop', { exact: true }).fill('rgb(46 125 50)');
    await page.getByRole('button', { name: 'Laat dit zien in het voorbeeld' }).click();
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'Verhuizing doorgeven' })).toHaveCSS('background-color', 'rgb(46, 125, 50)');
    await page.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await expect(page.locator('.notice-error')).toContainText('Link: ‘red;}body{display:none’ is geen kleur.');
    const link = page.getByLabel('Link');
    await expect(link).toHaveValue('red;}body{display:none');
    await expect(link).toHaveAttribute('aria-invalid', 'true');
    const [kept, button] = await ask<[string, string]>(`( static function () {
      remove_filter( 'option_owc_elements_look', '__return_empty_array' );
      return array( OWC\\Elements\\look()['colors']['link'], OWC\\Elements\\look()['colors']['action'] );
    } )()`);
    expect([kept, button]).toEqual(['#0b4f9e', '#2e7d32']);
    // What no form of ours sends breaks nothing.
    const fields = await php(`require_once ABSPATH . 'wp-admin/includes/admin.php';
      wp_set_current_user( 1 );
      set_transient( OWC\\Elements\\LOOK . '_typed_1', array( 'font' => array( 'x' ), 'source' => array( 'own' ), 'colors' => 'rood', 'class' => 'a "b"' ) );
      OWC\\Elements\\print_look_page();`);
    expect(fields).toContain('value="a &quot;b&quot;"');
    expect(fields).toContain('name="owc_elements_look[font]"');
  });
});
