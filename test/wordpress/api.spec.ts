import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, axe, edit, expect, isOurs, login, php, received, test, upgraded, welcomed } from './wordpress.js';

const root = join(import.meta.dirname, '../..');
const given = (value: unknown): string => `json_decode( base64_decode( '${Buffer.from(JSON.stringify(value)).toString('base64')}' ), true )`;
/** Room between tags and before a closing bracket says nothing. */
const tidy = (html: string): string => html.replace(/ (?:is-layout|wp-container|wp-block-columns)-[\w-]*/g, '').replace(/\s+>/g, '>').replace(/\s+/g, ' ').replace(/> </g, '><').trim();

type Call = [name: string, attributes?: object, content?: unknown];

/** What PHP prints for each call, and what it says to who develops. */
const printed = async (calls: Call[]): Promise<{ html: string; said: string[] }[]> =>
  (
    await ask<{ html: string; said: string[] }[]>(`array_map( static function ( $call ) {
      $said   = array();
      $listen = static function ( $name, $message ) use ( &$said ) { $said[] = html_entity_decode( $message ); };
      add_action( 'doing_it_wrong_run', $listen, 10, 2 );
      add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
      $html = owc_element( $call[0], $call[1] ?? array(), $call[2] ?? '' );
      remove_action( 'doing_it_wrong_run', $listen );
      return compact( 'html', 'said' );
    }, ${given(calls)} )`)
  ).map(({ html, said }) => ({ html: tidy(html), said }));

test('PHP prints an element as its block does, whatever way its parts are given', async () => {
  const item = (summary: string, text: string): string => `<!-- wp:owc/accordion-item --><details class="wp-block-owc-accordion-item"><summary class="owc-slot-summary">${summary}</summary><p>${text}</p></details><!-- /wp:owc/accordion-item -->`;
  const calls: [block: string, ...call: Call][] = [
    ['<!-- wp:owc/alert {"type":"warning","level":3} --><h3 class="owc-slot-heading">Let op &amp; lees</h3><p>Dicht</p><!-- /wp:owc/alert -->', 'alert', { type: 'warning', heading: 'Let op & lees', level: 3 }, '<p>Dicht</p>'],
    ['<!-- wp:owc/alert --><h2 class="owc-slot-heading"><em>Kop</em></h2><p>Dicht</p><!-- /wp:owc/alert -->', 'owc-alert', {}, { heading: '<em>Kop</em>', '': '<p>Dicht</p>' }],
    ['<!-- wp:owc/button {"href":"/x?a=1\\u0026b=2","variant":"secondary"} --><a class="owc-slot-text" href="/x?a=1&amp;b=2">Lees</a><!-- /wp:owc/button -->', 'owc/button', { href: '/x?a=1&b=2', variant: 'secondary' }, 'Lees'],
    [`<!-- wp:owc/accordion -->${item('Een', '1')}${item('Twee', '2')}<!-- /wp:owc/accordion -->`, 'accordion', {}, [['accordion-item', { summary: 'Een' }, '<p>1</p>'], ['accordion-item', {}, { summary: 'Twee', '': '<p>2</p>' }]]],
    ['<!-- wp:owc/card-list --><h2 class="owc-slot-heading">Kaarten</h2><ul><!-- wp:owc/card --><li class="wp-block-owc-card"><h3>A</h3></li><!-- /wp:owc/card --></ul><!-- /wp:owc/card-list -->', 'card-list', { heading: 'Kaarten' }, [['card', {}, '<h3>A</h3>']]],
    ['<!-- wp:owc/product {"src":"/wp-json/owc/pdc/v1/items/paspoort-aanvragen"} /-->', 'product', { src: '/wp-json/owc/pdc/v1/items/paspoort-aanvragen' }],
    ['<!-- wp:owc/news-list {"src":"/wp-json/owc/openpub/v1/items","label":"Nieuws","perPage":2} /-->', 'news-list', { src: ['/wp-json/owc/openpub/v1/items'], label: 'Nieuws', 'per-page': '2' }],
    ['<!-- wp:owc/map {"src":"/wp-json/owc/openkaarten/v1/datasets","label":"Plekken"} /-->', 'map', { src: '/wp-json/owc/openkaarten/v1/datasets', label: 'Plekken' }],
    [
      '<!-- wp:owc/form {"formId":"proef"} --><!-- wp:owc/text-field {"name":"naam","required":true} --><label class="owc-slot-label">Naam</label><div class="owc-slot-description">Voluit</div><!-- /wp:owc/text-field --><!-- wp:owc/radio-group {"name":"hoe"} --><div class="owc-slot-label">Hoe?</div><!-- wp:owc/radio {"value":"mail"} --><label class="owc-slot-label">Per e-mail</label><!-- /wp:owc/radio --><!-- /wp:owc/radio-group --><!-- wp:owc/button --><button class="owc-slot-text" type="submit">Versturen</button><!-- /wp:owc/button --><!-- /wp:owc/form -->',
      'form', { id: 'proef' }, [['text-field', { label: 'Naam', description: 'Voluit', name: 'naam', required: true }], ['radio-group', { label: 'Hoe?', name: 'hoe', options: { mail: 'Per e-mail' } }], ['button', {}, 'Versturen']],
    ],
  ];
  const blocks = await ask<string[]>(`array_map( static fn( $one ) => do_blocks( $one ), ${given(calls.map(([block]) => block))} )`);
  const found = await printed(calls.map(([, ...call]) => call));
  calls.forEach(([, name], index) => {
    expect(found[index]!.html, name).toBe(tidy(blocks[index]!));
    expect(found[index]!.html.length, name).toBeGreaterThan(60);
    expect(found[index]!.said, name).toEqual([]);
  });
  // What was printed by itself gets its place in what it is put in: a field in the form that is signed with it.
  const [listed, nested] = await ask<[string, string]>(`array(
    owc_element( 'form', array( 'id' => 'proef' ), array( array( 'text-field', array( 'label' => 'Naam', 'name' => 'naam' ) ), array( 'radio-group', array( 'label' => 'Hoe?', 'options' => array( 'a', 'b' ) ) ), '<p>Tot slot</p>' ) ),
    owc_element( 'form', array( 'id' => 'proef' ), owc_element( 'text-field', array( 'label' => 'Naam', 'name' => 'naam' ) ) . owc_element( 'radio-group', array( 'label' => 'Hoe?' ), owc_element( 'radio', array(), 'a' ) . owc_element( 'radio', array(), 'b' ) ) . '<p>Tot slot</p>' ),
  )`);
  const shape = (html: string): string => tidy(html).replace(/value="[^"]{20,}"/g, '');
  expect(shape(nested)).toBe(shape(listed));
  expect(shape(nested)).toContain('id="proef-naam"');
});

test('a field by itself is whole: it has its name, its answer and what describes it, escaped', async () => {
  const calls: [call: Call, ...parts: string[]][] = [
    [['text-field', { label: 'Naam & <b>', name: 'Persoon[naam]', description: 'Zo "als"', required: true, value: 'Jan "x"', error: 'Vul <in>', autocomplete: 'cc-name', placeholder: 'a&amp;b', disabled: true, 'data-x': '1' }],
      '<owc-text-field', ' disabled', 'data-x="1"', '<label slot="label" for="owc-Persoon-naam">Naam &amp; &lt;b&gt;</label>', '>Zo &quot;als&quot;</div>', '>Vul &lt;in&gt;</div>', 'name="Persoon[naam]"', 'aria-describedby="owc-Persoon-naam-description owc-Persoon-naam-error"', 'aria-invalid="true"', 'aria-required="true"', 'value="Jan &quot;x&quot;"', 'autocomplete="cc-name"', 'placeholder="a&amp;amp;b"', '<input disabled'],
    [['text-field', { label: 'Nog een', name: 'Persoon[naam]' }], 'id="owc-2-Persoon-naam" name="Persoon[naam]"'],
    [['text-area', { label: 'Vraag', name: 'vraag', value: '<x>', 'max-characters': '5' }], 'name="vraag"', '&lt;x&gt;</textarea>', 'U kunt nog 2 tekens gebruiken'],
    [['select', { label: 'Land', name: 'land', options: { nl: 'Neder|land', be: 'België' }, value: 'be' }], '<option value="nl">Neder|land</option>', '<option value="be" selected>België</option>'],
    [['radio-group', { label: 'Hoe?', name: 'hoe', options: { mail: 'Per <e-mail>', post: 'Per post' }, value: 'post', required: true }], 'role="radiogroup"', 'name="hoe" value="post" checked', '>Per &lt;e-mail&gt;</label>'],
    [['checkbox-group', { label: 'Wat?', name: 'wat', options: ['a', 'b'], value: ['b'] }], 'name="wat[]" value="b" checked', 'name="wat[]" value="a">'],
    [['radio', { name: 'los', value: 'x', label: 'Los' }], 'name="los"', 'type="radio"', '>Los</label>'],
    [['checkbox', { name: 'ja', checked: true }, 'Ik ga <a href="/">akkoord</a>'], 'checked', '>Ik ga <a href="/">akkoord</a><span'],
    [['date-field', { label: 'Dag', name: 'dag', value: '2027-02-01', error: 'Te laat' }], 'name="dag[day]"', 'value="2027"', '>Te laat</div>'],
    [['address-field', { label: 'Adres', name: 'adres', value: { postcode: '3512JC' }, error: { number: 'Vul in' } }], 'name="adres[postcode]" value="3512JC"', 'id="owc-adres-number-error">Vul in'],
    [['text-field', { label: 'Zaak', name: 'zaak', value: 'Z-1', readonly: true, source: 'Zaaksysteem' }], ' readonly', 'hidden', '>Z-1</div>', 'Overgenomen uit: Zaaksysteem'],
    [['button', { type: 'button', name: 'n', value: 'v', label: 'Doe' }], '<button', 'type="button"', 'name="n"', '>Doe</button>'],
    [['button', { href: 'javascript:alert(1)' }, 'Doe'], '<a href="">Doe</a>'],
    [['pagination', { current: 2, total: 9, href: 'javascript:x' }], '<owc-pagination current="2" total="9" href=""></owc-pagination>'],
    [['glossary', { for: 'x' }, 'woord'], '<owc-glossary for="x">woord</owc-glossary>'],
    [['alert', {}, ['<p>Een ', ['glossary', { for: 'x' }, 'woord'], '</p>']], '<owc-glossary for="x">woord</owc-glossary>'],
    [['figure', {}, { description: '<p>Grafiek</p>', '': '<img src="/a.png" alt="">' }], '<p slot="description">Grafiek</p>', '<img src="/a.png" alt="">'],
  ];
  const found = await printed(calls.map(([call]) => call));
  calls.forEach(([call, ...parts], index) => {
    for (const part of parts) expect(found[index]!.html, call[0]).toContain(part);
    expect(found[index]!.html, call[0]).not.toContain('<b>');
    expect(found[index]!.said, call[0]).toEqual([]);
  });
  // An answer that comes from elsewhere is of one resident.
  const cached = `! defined( 'DONOTCACHEPAGE' )`;
  expect(await ask(`array( owc_element( 'text-field', array( 'label' => 'Land', 'value' => 'Nederland' ) ) && ${cached}, owc_element( 'text-field', array( 'label' => 'Naam', 'value' => 'Jan', 'source' => 'BRP' ) ) && ${cached} )`)).toEqual([true, false]);
});

test('what is not known is said, with the nearest name, and nothing breaks; every element can be asked for', async () => {
  const found = await printed([
    ['alrt', {}, '<p>Tekst</p>'],
    ['alert', { tpye: 'info', type: 'waring', onclick: 'x()', style: 'color:red' }, { haeding: 'Kop', '': '<p>Tekst</p>' }],
    ['news-list', { src: '/x', 'per-page': 'veel' }],
    ['glossary', { foor: 'x' }, 'woord'],
    ['alert', { level: '2.5' }],
  ]);
  expect(found[0]).toEqual({ html: '<p>Tekst</p>', said: ['There is no element “alrt”. Did you mean “alert”?'] });
  expect(found[1]!.html).toBe('<owc-alert class="wp-block-owc-alert"><p>Tekst</p><div slot="haeding">Kop</div></owc-alert>');
  expect(found[1]!.said).toEqual([
    'owc-alert has no slot “haeding”. Did you mean “heading”?',
    'owc-alert has no attribute “tpye”. Did you mean “type”?',
    '“type” of owc-alert cannot be “waring”. Did you mean “warning”?',
    expect.stringMatching(/^owc-alert has no attribute “onclick”/),
    expect.stringMatching(/^owc-alert has no attribute “style”/),
  ]);
  expect(found[2]!.said).toEqual(['“per-page” of owc-news-list has to be a number.']);
  expect(found[3]!.html).toBe('<owc-glossary>woord</owc-glossary>');
  expect(found[4]!.said).toEqual(['“level” of owc-alert cannot be “2.5”. Did you mean “2”?']);
  const names = await ask<string[]>(`array_unique( array( ...array_keys( OWC\\Elements\\definitions() ), ...array_keys( OWC\\Elements\\elements() ) ) )`);
  expect(names.length).toBeGreaterThan(60);
  const all = await printed(names.map((name) => [name]));
  expect(all.map(({ said }, index) => [names[index], said])).toEqual(names.map((name) => [name, []]));
});

/** What an author wrote -> what is on the page. */
const classic: [name: string, written: string, page: string, filter?: string][] = [
  ['paragraphs around', 'Voor\n\n<owc-alert><h2 slot="heading">Kop</h2><p>Tekst</p></owc-alert>\n\nNa', '<p>Voor</p><owc-alert><h2 slot="heading">Kop</h2><p>Tekst</p></owc-alert><p>Na</p>'],
  ['in a sentence', 'Een <owc-glossary>woord</owc-glossary> erin.', '<p>Een <owc-glossary>woord</owc-glossary> erin.</p>'],
  ['a box in a sentence', 'Voor <owc-alert><p>x</p></owc-alert> na', '<p>Voor </p><owc-alert><p>x</p></owc-alert><p> na</p>'],
  ['a paragraph of its own', '<p><owc-alert><p>x</p></owc-alert></p>', '<owc-alert><p>x</p></owc-alert>'],
  ['closed by itself', 'Voor\n\n<owc-print/>\n\nNa', '<p>Voor</p><owc-print/></owc-print><p>Na</p>'],
  ['never closed', 'Voor\n\n<owc-alert type="info">\n\nNa', '<p>Voor</p><owc-alert type="info"></owc-alert><p>Na</p>'],
  ['closed twice', '<owc-alert>x</owc-alert></owc-alert>\n\nNa', '<owc-alert>x</owc-alert><p>Na</p>'],
  ['in itself', '<owc-card><owc-card>x</owc-card></owc-card>\n\nNa', '<owc-card><owc-card>x</owc-card></owc-card><p>Na</p>'],
  ['crosswise', '<owc-alert><owc-card>x</owc-alert></owc-card>\n\nNa', '<owc-alert><owc-card></owc-card>x</owc-alert><p>Na</p>'],
  ['in a comment', '<!-- <owc-alert> -->Voor\n\nNa', '<p><!-- <owc-alert> -->Voor</p><p>Na</p>'],
  ['in an attribute', '<a title="&lt;owc-alert&gt;" href="/">x</a>\n\nNa', '<p><a title="&lt;owc-alert&gt;" href="/">x</a></p><p>Na</p>'],
  ['in code', '<pre><code>&lt;owc-alert&gt;</code></pre>\n\nNa', '<pre><code>&lt;owc-alert&gt;</code></pre><p>Na</p>'],
  ['capitals', '<OWC-ALERT><P>x</P></Owc-Alert>\n\nNa', '<OWC-ALERT><P>x</P></Owc-Alert><p>Na</p>'],
  ['curly quotes', '"Voor"\n\n<owc-alert lang="nl"><p>x</p></owc-alert>', '<p>&#8220;Voor&#8221;</p><owc-alert lang="nl"><p>x</p></owc-alert>'],
  ['shortcodes of others', '<owc-alert><p>[vreemd]</p></owc-alert>\n\n[owc_alert][vreemd][/owc_alert]', '<owc-alert><p><em>vreemd</em></p></owc-alert><owc-alert class="wp-block-owc-alert"><p><em>vreemd</em></p></owc-alert>'],
  ['shortcode', 'Voor\n[owc_alert type="warning" heading="Kop &amp; co"]Een\n\nTwee[/owc_alert]\nNa', '<p>Voor</p><owc-alert type="warning" class="wp-block-owc-alert"><h2 slot="heading">Kop &amp; co</h2><p>Een</p><p>Twee</p></owc-alert><p>Na</p>'],
  ['shortcode as text', 'Zo: [[owc_alert type="info"]]', '<p>Zo: [owc_alert type="info"]</p>'],
  ['shortcode with content as text', 'Zo: [[owc_alert]x[/owc_alert]]', '<p>Zo: [owc_alert]x[/owc_alert]</p>'],
  ['shortcode in a comment', '<!-- [owc_print] -->x', '<p><!-- [owc_print] -->x</p>'],
  ['shortcodes in each other', '[owc_accordion]\n[owc_accordion-item summary="Een"]Tekst[/owc_accordion-item]\n\n[owc_accordion-item summary="Twee"]\n<p>Al een alinea</p>\n[/owc_accordion-item]\n[/owc_accordion]', '<owc-accordion class="wp-block-owc-accordion"><details class="wp-block-owc-accordion-item"><summary>Een</summary><p>Tekst</p></details><details class="wp-block-owc-accordion-item"><summary>Twee</summary><p>Al een alinea</p></details></owc-accordion>'],
  ['shortcode of a block', '<!-- wp:shortcode -->\n[owc_alert]Een\n\nTwee[/owc_alert]\n<!-- /wp:shortcode --><!-- wp:paragraph --><p>[owc_print]</p><!-- /wp:paragraph -->', '<owc-alert class="wp-block-owc-alert"><p>Een</p><p>Twee</p></owc-alert><owc-print class="wp-block-owc-print"></owc-print>'],
  ['HTML in columns', '<!-- wp:columns --><div class="k"><!-- wp:html --><owc-alert><p>x</p><owc-print/><!-- /wp:html --></div><!-- /wp:columns -->', '<div class="k"><owc-alert></owc-alert><p>x</p><owc-print/></owc-print></div>'],
  ['text widget', 'Voor\n\n<owc-alert><p>x</p></owc-alert>\n\n[owc_print]', '<p>Voor</p><owc-alert><p>x</p></owc-alert><owc-print class="wp-block-owc-print"></owc-print>', 'widget_text_content'],
  ['HTML widget', '<owc-print/> na', '<owc-print/></owc-print> na', 'widget_custom_html_content'],
  ['widget of blocks', '<!-- wp:shortcode -->[owc_alert]x[/owc_alert]<!-- /wp:shortcode -->', '<owc-alert class="wp-block-owc-alert"><p>x</p></owc-alert>', 'widget_block_content'],
  ['description of a category', 'Voor\n\n<owc-alert><p>x</p></owc-alert>', '<p>Voor</p><owc-alert><p>x</p></owc-alert>', 'term_description'],
  ['excerpt by hand', 'Voor\n\n<owc-alert><p>x</p></owc-alert>', '<p>Voor</p><owc-alert><p>x</p></owc-alert>', 'the_excerpt'],
];

test('what an author wrote by hand stays whole, the second time too, and takes nothing else with it', async () => {
  const run = `static function ( $one ) { return apply_filters( $one[3] ?? 'the_content', $one[1], array( 'filter' => 'content', 'visual' => true ), new WP_Widget_Text() ); }`;
  const [first, second, stripped, feed, excerpt, author] = await ask<[string[], string[], string, string, string, string]>(`( static function () {
    add_shortcode( 'vreemd', static fn() => '<em>vreemd</em>' );
    $cases = ${given(classic)};
    $first = array_map( ${run}, $cases );
    $again = array_map( ${run}, $cases );
    // A plugin that takes away the tags that it does not know.
    $strip = static fn( $html ) => strip_tags( $html, '<p><a>' );
    add_filter( 'the_content', $strip );
    $stripped = apply_filters( 'the_content', "Voor\\n\\n<owc-alert><p>x</p></owc-alert>[owc_print]" );
    remove_filter( 'the_content', $strip );
    $post = new WP_Post( (object) array( 'ID' => -1, 'post_content' => "Begin.\\n\\n<owc-alert><p>Binnen</p></owc-alert>\\n\\n[owc_alert]Kort[/owc_alert]", 'post_excerpt' => '', 'filter' => 'raw' ) );
    $GLOBALS['post'] = $post;
    setup_postdata( $post );
    $feed    = get_the_content_feed( 'rss2' );
    $excerpt = wp_trim_excerpt( '', $post );
    unset( $GLOBALS['post'] );
    $author = wp_kses_post( '<owc-alert type="info" onclick="x()"><h2 slot="heading">Kop</h2><owc-glossary for="a">b</owc-glossary><input name="x"></owc-alert>[owc_alert type="info"]x[/owc_alert]' );
    return array( $first, $again, $stripped, $feed, $excerpt, $author );
  } )()`);
  classic.forEach(([name, , page], index) => expect(tidy(first[index]!), name).toBe(page));
  expect(second.map(tidy)).toEqual(classic.map(([, , page]) => page));
  expect(tidy(stripped)).toBe('<p>Voor</p><owc-alert><p>x</p></owc-alert><owc-print class="wp-block-owc-print"></owc-print>');
  expect(tidy(feed)).toBe('<p>Begin.</p><owc-alert><p>Binnen</p></owc-alert><owc-alert class="wp-block-owc-alert"><p>Kort</p></owc-alert>');
  expect(excerpt.trim()).toBe('Begin. Binnen');
  expect(author).toBe('<owc-alert type="info"><h2 slot="heading">Kop</h2><owc-glossary for="a">b</owc-glossary></owc-alert>[owc_alert type="info"]x[/owc_alert]');
});

test('text that other plugins filter may be no text at all, be copied, or be made more than once; nothing of it is kept', async () => {
  const words = '<!-- wp:owc/glossary --><dl class="wp-block-owc-glossary"><!-- wp:owc/word --><div class="wp-block-owc-word"><dt class="owc-slot-term">Leges</dt><dd class="owc-slot-meaning">Kosten</dd></div><!-- /wp:owc/word --></dl><!-- /wp:owc/glossary -->';
  const found = await ask<{ none: string[]; twice: string; kept: number; lists: [string, string]; copies: string; described: string; shortcode: string; allowed: boolean; colors: string[] }>(`( static function () {
    $none = array_map( static fn( $hook ) => apply_filters( $hook, null, array(), null ), array( 'the_content', 'term_description', 'the_excerpt', 'widget_block_content', 'widget_custom_html_content', 'render_block_core/html', 'render_block_core/heading', 'render_block_core/list-item' ) );
    $copy = static fn( $html ) => $html . $html;
    add_filter( 'the_content', $copy );
    $twice = apply_filters( 'the_content', '<owc-alert>[owc_print]</owc-alert>' );
    remove_filter( 'the_content', $copy );
    $plain = static function ( $allowed ) { $allowed['source'] = true; return $allowed; };
    add_filter( 'wp_kses_allowed_html', $plain, 5 );
    $allowed = is_array( wp_kses_allowed_html( 'post' )['source'] );
    remove_filter( 'wp_kses_allowed_html', $plain, 5 );
    // A description that is made in the head.
    $described = static function () {
      apply_filters( 'the_content', '' );
      add_action( 'wp_head', static fn() => do_blocks( '${words}' ) );
      ob_start();
      do_action( 'wp_head' );
      ob_end_clean();
      return do_blocks( '${words}' );
    };
    return array(
      'none'      => $none,
      'twice'     => $twice,
      'kept'      => count( ( new ReflectionProperty( 'OWC\\Elements\\Held', 'held' ) )->getValue() ),
      'lists'     => array( apply_filters( 'the_content', '${words}' ), apply_filters( 'the_content', '${words}' ) ),
      'copies'    => apply_filters( 'the_content', '${words}${words}' ),
      'described' => $described(),
      'shortcode' => call_user_func( $GLOBALS['shortcode_tags']['owc_print'], null, null, 'owc_print' ),
      'allowed'   => $allowed,
      'colors'    => OWC\\Elements\\section_colors( 'core/group', array( 'className' => array( 'x' ), 'style' => array( 'color' => array( 'gradient' => array( 'x' ) ) ) ) ),
    );
  } )()`);
  expect(found.none).toEqual(found.none.map(() => ''));
  expect(tidy(found.twice)).toBe('<owc-alert><owc-print class="wp-block-owc-print"></owc-print></owc-alert>'.repeat(2));
  expect(found.kept).toBe(0);
  expect(found.lists[0]).toContain('id="owc-words"');
  expect(found.lists[1]).toBe(found.lists[0]);
  expect(found.copies.match(/ id="[^"]*"/g)).toEqual([' id="owc-words"', ' id="owc-words-2"']);
  expect(found.described).toBe(found.lists[0]!.trim());
  expect(found.shortcode).toContain('<owc-print');
  expect(found).toMatchObject({ allowed: true, colors: [] });
});

test('a megabyte of text is no burden, nor are tags that are never closed', async () => {
  const [text, inside, shortcode, open, quote, word, table, card] = await ask<boolean[]>(`( static function () {
    $text = str_repeat( "Een zin met <a href=\\"/x\\">een link</a> en [haken] erin.\\n\\n", 18000 );
    $end  = static fn( $html, $end ) => strlen( $html ) > 1000000 && str_ends_with( trim( $html ), $end );
    return array(
      $end( apply_filters( 'the_content', "$text<owc-alert>x</owc-alert>" ), '<owc-alert>x</owc-alert>' ),
      $end( apply_filters( 'the_content', "<owc-alert>$text</owc-alert>" ), '</owc-alert>' ),
      $end( apply_filters( 'the_content', "[owc_alert]{$text}[/owc_alert]" ), '</owc-alert>' ),
      '</p>' === substr( trim( apply_filters( 'the_content', str_repeat( '<owc-card>', 2000 ) . 'Na' ) ), -4 ),
      $end( do_blocks( "<!-- wp:owc/quote --><blockquote><p>Uit <cite>Boek</cite> $text</p><cite>Jan</cite></blockquote><!-- /wp:owc/quote -->" ), '<figcaption>Jan</figcaption></figure></owc-quote>' ),
      $end( do_blocks( "<!-- wp:paragraph --><p><span class=\\"owc-glossary\\" title=\\"x\\">open $text</p><!-- /wp:paragraph -->" ), '</p>' ),
      $end( do_blocks( "<!-- wp:owc/table --><figure><table><tbody><tr><td>$text$text$text</td></tr></tbody></table></figure><!-- /wp:owc/table -->" ), '</owc-table>' ),
      $end( do_blocks( '<!-- wp:owc/contact-card --><p class="owc-slot-street">Straat</p><img src="data:image/png;base64,' . str_repeat( 'A/b+', 500000 ) . '"><!-- /wp:owc/contact-card -->' ), '</owc-contact-card>' ),
    );
  } )()`);
  expect({ text, inside, shortcode, open, quote, word, table, card }).toEqual({ text: true, inside: true, shortcode: true, open: true, quote: true, word: true, table: true, card: true });
});

test('a form of shortcodes is signed with its fields', async () => {
  const html = tidy(await php(`echo apply_filters( 'the_content', <<<'TEXT'
[owc_form id="sc"]
Uw gegevens

[owc_text-field label="Naam" name="naam" required]
[owc_select label="Land" name="land"]
nl | Nederland
be | België
[/owc_select]
[owc_radio-group label="Wat?" name="wat"][owc_radio value="a"]Aap[/owc_radio][owc_radio value="b"]Anders[owc_text-field label="Wat dan?" name="dan"][/owc_radio][/owc_radio-group]
[owc_button formaction="https://elders.example/" formmethod="get" formtarget]Versturen[/owc_button]
[/owc_form]
TEXT
);`));
  const definition = JSON.parse(Buffer.from(/name="_owc_form" value="([^"]+)"/.exec(html)![1]!, 'base64').toString()) as { id: string; fields: { name: string; when?: unknown }[] };
  expect(definition.id).toBe('sc');
  expect(definition.fields.map(({ name }) => name)).toEqual(['naam', 'land', 'wat', 'dan']);
  expect(definition.fields[3]!.when).toEqual({ name: 'wat', value: 'b' });
  for (const part of ['<p>Uw gegevens</p><owc-text-field required', '<option value="be">België</option>', '<owc-text-field slot="reveal"', '<button type="submit">Versturen</button>']) expect(html).toContain(part);
  expect(html).not.toContain('elders');
});

/** A template of a theme, which prints what it is given after the head of the page. */
const template = (inside: string): string => `<?php
add_filter( 'template_include', static fn( $file ) => isset( $_GET['owc-proef'] ) ? __FILE__ : $file, 99 );
if ( ! did_action( 'template_redirect' ) ) {
  return;
}
?><!DOCTYPE html><html <?php language_attributes(); ?>><head><title><?php echo esc_html( wp_get_document_title() ); ?></title><?php wp_head(); ?></head>
<body><?php wp_body_open(); ?><main><h1>Proef</h1><?php ${inside} ?></main><?php wp_footer(); ?></body></html>`;

test('a form in a template of a theme comes back with its errors and is sent; HTML by hand needs one call', async ({ page, withoutScript }) => {
  const form = `echo owc_element( 'form', array( 'id' => 'proef-thema' ), array(
    array( 'text-field', array( 'label' => 'Naam', 'name' => 'name', 'required' => true ) ),
    array( 'radio-group', array( 'label' => 'Hoe?', 'name' => 'hoe', 'required' => true, 'options' => array( 'mail' => 'Per e-mail', 'post' => 'Per post' ) ) ),
    array( 'text-field', array( 'label' => 'Zaak', 'name' => 'zaak', 'value' => 'Z-1', 'readonly' => true ) ),
    array( 'button', array(), 'Versturen' ),
  ) );`;
  const byHand = `owc_enqueue(); ?><owc-alert type="info"><h2 slot="heading">Kop</h2><p>Tekst</p></owc-alert><owc-text-field label="Naam" name="naam"></owc-text-field><?php`;
  await php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/owc-proef.php', base64_decode( '${Buffer.from(template(`if ( 'formulier' === $_GET['owc-proef'] ) { ${form} } else { ${byHand} }`)).toString('base64')}' ) );`);
  try {
    await withoutScript.goto('/?owc-proef=formulier');
    await withoutScript.getByRole('button', { name: 'Versturen' }).click();
    await expect(withoutScript.locator('owc-error-summary li')).toHaveText(['Vul “Naam” in', 'Geef antwoord op de vraag “Hoe?”']);
    await expect(withoutScript).toHaveTitle(/^Fout:/);
    await expect(withoutScript.getByLabel('Naam')).toHaveAccessibleDescription('Vul “Naam” in');

    await page.goto('/?owc-proef=formulier');
    await upgraded(page);
    expect(await axe(page, 'main')).toEqual([]);
    await page.locator('input[name=zaak]').evaluate((input: HTMLInputElement) => (input.value = 'Z-2')); // nobody may
    for (const one of [withoutScript, page]) {
      await one.getByLabel('Naam').fill('Jan <b>');
      await one.getByLabel('Per post').check();
      await one.getByRole('button', { name: 'Versturen' }).click();
      await expect(one.getByText('Uw gegevens zijn verstuurd')).toBeVisible();
    }
    expect((await received()).filter(({ name }) => name === 'Jan <b>').slice(0, 2)).toEqual([{ name: 'Jan <b>', hoe: 'post', zaak: 'Z-1' }, { name: 'Jan <b>', hoe: 'post', zaak: 'Z-1' }]);

    const scripts: string[] = [];
    page.on('request', (request) => isOurs(request) && request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto('/?owc-proef=met-de-hand');
    await upgraded(page);
    await expect(page.getByLabel('Naam')).toBeVisible();
    expect(scripts.filter((url) => /owc-(?:alert|text-field)-/.test(url))).toHaveLength(2);
    expect(scripts.some((url) => /owc-(?:form|map)-/.test(url))).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('owc-alert')!).borderInlineStartStyle)).not.toBe('none');
  } finally {
    await php(`unlink( WPMU_PLUGIN_DIR . '/owc-proef.php' );`);
  }
});

test('every example of PHP in the documentation runs and prints what it says', async () => {
  const readme = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```php\n([^]*?)```/g)].map((match) => match[1]!);
  const plugin = readFileSync(join(root, 'packages/wordpress/plugin/readme.txt'), 'utf8').split(/\n(?! {4}|\n)/).flatMap((part) => [...part.matchAll(/(?:^ {4}.*\n?|^\n)+/gm)].map(([code]) => code.replace(/^ {4}/gm, '')));
  const comment = [...readFileSync(join(root, 'packages/wordpress/plugin/inc/api.php'), 'utf8').matchAll(/(?:^ \* {5}.*\n)+/gm)].map(([code]) => code.replace(/^ \* {5}/gm, '')).filter((code) => /^(?:echo|add_action)/.test(code));
  const examples = [...readme, ...plugin, ...comment].filter((code) => /owc_(?:element|enqueue)\(/.test(code));
  expect(examples.length).toBeGreaterThanOrEqual(5);
  for (const code of examples) {
    const [html, said] = await ask<[string, string[]]>(`( static function () {
      $said = array();
      add_action( 'doing_it_wrong_run', static function ( $name, $message ) use ( &$said ) { $said[] = $message; }, 10, 2 );
      ob_start();
      ${code.replace(/^\s*<\?php/, '').replace(/\?>\s*$/, '')}
      do_action( 'wp_enqueue_scripts' );
      return array( ob_get_clean(), $said );
    } )()`);
    expect(said, code).toEqual([]);
    if (code.includes('echo')) expect(html, code).toContain('<owc-');
  }
});

declare const wp: { blocks: { createBlock(name: string, attributes?: object): unknown }; data: { dispatch(store: string): { insertBlocks(blocks: unknown[]): void } } };

test('the example of a block of your own is edited as the element itself, saved and shown', async ({ page }) => {
  const folder = join(root, 'examples/wordpress-block');
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(?:php|js|json)$/.test(name));
  const files = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'base64')]);
  await welcomed();
  const id = await php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    wp_mkdir_p( WP_PLUGIN_DIR . '/owc-example-block/notice' );
    foreach ( ${given(files)} as list( $name, $contents ) ) { file_put_contents( WP_PLUGIN_DIR . "/owc-example-block/$name", base64_decode( $contents ) ); }
    wp_cache_flush();
    $wrong = activate_plugin( 'owc-example-block/owc-example-block.php' );
    if ( is_wp_error( $wrong ) ) { wp_die( $wrong ); }
    echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Eigen blok' ) );`);
  try {
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    const canvas = await edit(page, `/wp-admin/post.php?post=${id}&action=edit`);
    await page.evaluate(() => wp.data.dispatch('core/block-editor').insertBlocks([wp.blocks.createBlock('owc-example/notice', { question: 'Waarom?' })]));
    const alert = canvas.locator('owc-alert');
    await alert.getByRole('textbox', { name: 'Heading' }).click();
    await page.keyboard.type('Dicht & stil');
    await alert.getByRole('textbox', { name: 'Text' }).click();
    await page.keyboard.type('Vrijdag < zaterdag');
    expect(await alert.evaluate((node) => Boolean(node.shadowRoot)), 'the element itself').toBe(true);
    const saving = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes(`/wp/v2/pages/${id}`));
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    expect((await saving).status()).toBe(200);
    expect(trouble).toEqual([]);

    await page.goto(`/?page_id=${id}`);
    await upgraded(page);
    await expect(page.locator('owc-alert').getByRole('heading', { name: 'Dicht & stil' })).toBeVisible();
    await page.locator('owc-alert summary', { hasText: 'Waarom?' }).click();
    await expect(page.getByText('Vrijdag < zaterdag')).toBeVisible();
    expect(await axe(page, '.wp-block-owc-example-notice')).toEqual([]);

    // What the README says of the manifest.
    const choices = /\$manifest[^]*?(?=```)/.exec(readFileSync(join(folder, 'README.md'), 'utf8'))![0];
    expect(await php(`${choices} echo $choices;`)).toContain("'warning'");
  } finally {
    await php(`deactivate_plugins( 'owc-example-block/owc-example-block.php' ); wp_delete_post( ${id}, true );`);
  }
});

test('the classic editor keeps our elements whole, in what is seen and in what is kept', async ({ page }) => {
  const written = 'Voor\n\n<owc-alert type="info"><h2 slot="heading">Kop</h2>\n<p>Tekst</p></owc-alert>\n\nEen <owc-glossary>woord</owc-glossary> erin.';
  const id = await php(`wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/owc-klassiek.php', "<?php add_filter( 'use_block_editor_for_post', static fn( \\$use ) => ! isset( \\$_GET['owc-klassiek'] ) && \\$use );" );
    kses_remove_filters();
    echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Klassiek', 'post_content' => ${given(written)} ) );`);
  try {
    await login(page);
    await page.goto(`/wp-admin/post.php?post=${id}&action=edit&owc-klassiek`);
    const seen = page.frameLocator('#content_ifr').locator('body');
    await expect(seen.locator('owc-alert > h2[slot=heading]')).toHaveText('Kop');
    await expect(seen.locator('owc-alert > p')).toHaveText('Tekst');
    await expect(seen.locator('p > owc-glossary')).toHaveText('woord');
    await expect(seen.locator(':scope > p')).toHaveText(['Voor', 'Een woord erin.']);
    await page.locator('#content-html').click();
    expect(tidy(await page.locator('#content').inputValue())).toBe('Voor <owc-alert type="info"><h2 slot="heading">Kop</h2><p>Tekst</p></owc-alert> Een <owc-glossary>woord</owc-glossary> erin.');
  } finally {
    await php(`unlink( WPMU_PLUGIN_DIR . '/owc-klassiek.php' ); wp_delete_post( ${id}, true );`);
  }
});
