<?php
/**
 * A page with a block that lists what is elsewhere has an address under it for each thing in that list, without a post for each: the
 * products of a catalogue, the news, the events. What stands there comes from the source, so what is gone there is gone here.
 *
 * A block theme shows it in a template that the site editor can change; a classic theme in a file of its own (`owc-product.php`), or
 * in the way it shows any page.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** What stands at an address under a page. */
interface Under {
	/** 'here', 'gone', or 'down' when it cannot be known now. */
	public function state(): string;

	public function title(): string;

	/** A sentence or two; empty when there are none. */
	public function description(): string;

	public function address(): string;

	/** The name of its template, and the class of its page. */
	public function template(): string;

	/** The block that shows it. A heading of level 0 is none: the title stands above it already. */
	public function block( int $level ): string;
}

/** Page => block => its source, of each page with such a block. */
const CATALOGUES = 'owc_elements_catalogues';

add_action( 'init', __NAMESPACE__ . '\add_catalogue_rules' );
add_action( 'init', __NAMESPACE__ . '\register_templates' );
add_action( 'save_post_page', __NAMESPACE__ . '\note_catalogue', 10, 2 );
add_action( 'deleted_post', __NAMESPACE__ . '\forget_catalogue' );
add_filter( 'query_vars', static fn( array $names ): array => array( ...$names, ...names_under() ) );
add_filter( 'request', __NAMESPACE__ . '\prefer_pages' );
add_action( 'template_redirect', __NAMESPACE__ . '\answer_under', 1 );
add_filter( 'redirect_canonical', static fn( $url ) => under() ? false : $url );
add_filter( 'page_template_hierarchy', __NAMESPACE__ . '\templates_under' );
add_filter( 'frontpage_template_hierarchy', __NAMESPACE__ . '\templates_under' );
add_filter( 'the_content', __NAMESPACE__ . '\content_under', 1 );
add_filter( 'the_title', __NAMESPACE__ . '\title_under', 10, 2 );
add_filter( 'render_block_core/post-title', __NAMESPACE__ . '\heading_under' );
add_filter( 'document_title_parts', __NAMESPACE__ . '\document_title_under' );
add_filter( 'get_canonical_url', static fn( $url ) => under()?->address() ?? $url );
add_filter( 'get_shortlink', static fn( $url ) => under() ? '' : $url );
add_action( 'wp_head', __NAMESPACE__ . '\print_description', 1 );
add_filter( 'body_class', static fn( array $names ): array => under() ? array( ...$names, under()->template() . '-page' ) : $names );
register_activation_hook( DIR . '/owc-elements.php', static fn( $network ) => on_sites( (bool) $network, __NAMESPACE__ . '\find_catalogues' ) );
register_deactivation_hook( DIR . '/owc-elements.php', static fn( $network ) => on_sites( (bool) $network, static fn() => delete_option( 'rewrite_rules' ) ) );

/**
 * The blocks whose page has more pages under it: the names that these have in an address without permalinks => what stands before them
 * in one with them.
 *
 * @return array<string, array<string, string>>
 */
function blocks_above(): array {
	return array( 'owc/product-search' => array( 'owc_theme' => theme_base() . '/', 'owc_product' => '' ) )
		+ array_fill_keys( array_keys( CONTENT_LISTS ), array( 'owc_item' => '' ) );
}

/** @return list<string> */
function names_under(): array {
	return array( 'owc_theme', 'owc_product', 'owc_item' );
}

/**
 * Page => block => source.
 *
 * @return array<int, array<string, string>>
 */
function pages_above(): array {
	$pages = get_option( CATALOGUES, array() );
	return array_filter( is_array( $pages ) ? $pages : array(), 'is_array' );
}

/** What is asked that stands under a page; null on any other page. */
function under(): ?Under {
	if ( ! did_action( 'parse_query' ) || ! isset( pages_above()[ (int) get_query_var( 'page_id' ) ] ) ) {
		return null;
	}
	return Product_Page::asked() ?? Theme_Page::asked() ?? Item_Page::asked();
}

/**
 * The sources of a page that has others under it; none when it is not for everybody.
 *
 * @return array<string, string>
 */
function sources_on( \WP_Post $post ): array {
	$sources = array();
	if ( 'publish' === $post->post_status && '' === $post->post_password ) {
		$blocks = parse_blocks( $post->post_content );
		foreach ( array_keys( blocks_above() ) as $name ) {
			$block            = find_block( $blocks, $name );
			$sources[ $name ] = html_entity_decode( (string) ( $block['attrs']['src'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
	}
	return array_filter( $sources, 'strlen' );
}

function note_catalogue( int $id, \WP_Post $post ): void {
	$sources = sources_on( $post );
	$pages   = pages_above();
	unset( $pages[ $id ] );
	keep_catalogues( $sources ? $pages + array( $id => $sources ) : $pages );
}

/** Here, or on every site of a network. */
function on_sites( bool $network, callable $work ): void {
	if ( ! $network ) {
		$work();
		return;
	}
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		$work();
		restore_current_blog();
	}
}

/** Pages that were written or came from elsewhere while the plugin was off. */
function find_catalogues(): void {
	$found = array();
	foreach ( array_keys( blocks_above() ) as $name ) {
		foreach ( get_posts( array( 'post_type' => 'page', 'numberposts' => -1, 's' => "wp:$name" ) ) as $page ) {
			$found[ $page->ID ] = sources_on( $page );
		}
	}
	keep_catalogues( array_filter( $found ) );
}

function forget_catalogue( int $id ): void {
	if ( isset( pages_above()[ $id ] ) ) {
		keep_catalogues( array_diff_key( pages_above(), array( $id => true ) ) );
	}
}

/**
 * The address of a page may have changed too, or that of one above it, so its rules are made anew.
 *
 * @param array<int, array<string, string>> $pages
 */
function keep_catalogues( array $pages ): void {
	if ( ! $pages && ! pages_above() ) {
		return;
	}
	update_option( CATALOGUES, $pages );
	if ( is_multisite() && ms_is_switched() ) {
		delete_option( 'rewrite_rules' ); // these are made by the site itself, at its next page
		return;
	}
	add_catalogue_rules();
	flush_rewrite_rules( false );
}

/**
 * @param array<array<string, mixed>> $blocks
 * @return array<string, mixed>|null
 */
function find_block( array $blocks, string $name ): ?array {
	foreach ( $blocks as $block ) {
		$found = $name === $block['blockName'] ? $block : find_block( $block['innerBlocks'], $name );
		if ( $found ) {
			return $found;
		}
	}
	return null;
}

function add_catalogue_rules(): void {
	global $wp_rewrite;
	static $rules                = array();
	$wp_rewrite->extra_rules_top = array_diff_key( $wp_rewrite->extra_rules_top, $rules ); // a page that is none any more would hide what is under it
	$rules                       = array();
	foreach ( pages_above() as $id => $sources ) {
		$page = preg_quote( (string) get_page_uri( $id ), '~' );
		if ( '' === $page ) {
			continue;
		}
		foreach ( array_merge( ...array_values( array_intersect_key( blocks_above(), $sources ) ) ) as $name => $base ) {
			// These names are those of WordPress, under every page.
			$taken = '' === $base ? '(?!(?:embed|feed|trackback)/?$)' : $base;
			$rules[ "$page/$taken([^/]+)/?$" ] ??= "index.php?page_id=$id&$name=\$matches[1]";
		}
	}
	foreach ( $rules as $address => $query ) {
		add_rewrite_rule( $address, $query, 'top' );
	}
}

/**
 * A page that an editor made goes before what has its name.
 *
 * @param array<string, mixed> $query
 * @return array<string, mixed>
 */
function prefer_pages( array $query ): array {
	$asked = array_intersect_key( $query, array_flip( names_under() ) );
	$other = array_diff_key( $query, $asked );
	$id    = (int) ( $query['page_id'] ?? 0 );
	if ( ! isset( pages_above()[ $id ] ) || array_filter( $asked, static fn( $slug ) => ! is_string( $slug ) ) ) {
		return $other;
	}
	$slug = isset( $asked['owc_theme'] ) ? '' : (string) reset( $asked );
	$page = '' === $slug ? null : get_page_by_path( get_page_uri( $id ) . "/$slug" );
	$seen = $page && ( 'publish' === $page->post_status || ( 'private' === $page->post_status && current_user_can( 'read_post', $page->ID ) ) );
	return $seen ? array( 'page_id' => $page->ID ) + $other : $query;
}

/** The address of what stands under a page, with `{slug}` for what it is. */
function address_under( int $page, string $name, string $base ): string {
	// The front page stands at the root of the site, but what is under it under its name.
	$own = 'page' === get_option( 'show_on_front' ) && $page === (int) get_option( 'page_on_front' ) ? _get_page_link( $page ) : (string) get_permalink( $page );
	return get_option( 'permalink_structure' ) ? user_trailingslashit( untrailingslashit( $own ) . "/$base{slug}" ) : add_query_arg( $name, '{slug}', $own );
}

/** What is not there is a page that is not there; what cannot be known now may be there later. */
function answer_under(): void {
	$state = under()?->state() ?? 'here';
	if ( 'gone' === $state ) {
		global $wp_query;
		$wp_query->set_404();
		status_header( 404 );
		nocache_headers();
	} elseif ( 'down' === $state ) {
		status_header( 503 );
		header( 'Retry-After: ' . FRESH_ERROR );
		nocache_headers();
	}
}

/** WordPress 6.7 and later know templates of plugins. */
function register_templates(): void {
	if ( ! function_exists( 'register_block_template' ) ) {
		return;
	}
	$template = static function ( string $name, string $title, string $description, string $block ): void {
		$content = '<!-- wp:template-part {"slug":"header","tagName":"header"} /-->'
			. '<!-- wp:group {"tagName":"main","style":{"spacing":{"padding":{"top":"var:preset|spacing|50","bottom":"var:preset|spacing|60"}}},"layout":{"type":"constrained"}} -->'
			. "<main class=\"wp-block-group\" style=\"padding-top:var(--wp--preset--spacing--50);padding-bottom:var(--wp--preset--spacing--60)\"><!-- wp:$block {\"headingLevel\":1} /--></main>"
			. '<!-- /wp:group --><!-- wp:template-part {"slug":"footer","tagName":"footer"} /-->';
		register_block_template( "owc-elements//$name", compact( 'title', 'description', 'content' ) );
	};
	$template( 'owc-product', __( 'Product', 'owc-elements' ), __( 'A product of the catalogue.', 'owc-elements' ), 'owc/product' );
	$template( 'owc-products', __( 'Products of a theme', 'owc-elements' ), __( 'The products of one theme of the catalogue.', 'owc-elements' ), 'owc/product-list' );
	$template( 'owc-news', __( 'News item', 'owc-elements' ), __( 'A news item of a list.', 'owc-elements' ), 'owc/news-item' );
	$template( 'owc-event', __( 'Event', 'owc-elements' ), __( 'An event of a list.', 'owc-elements' ), 'owc/event-item' );
	$template( 'owc-publication', __( 'Publication', 'owc-elements' ), __( 'A publication of a list.', 'owc-elements' ), 'owc/publication-item' );
}

/**
 * @param list<string> $templates
 * @return list<string>
 */
function templates_under( array $templates ): array {
	return under() ? array( under()->template() . '.php', ...$templates ) : $templates;
}

/** Where there is no template of ours, it stands where the content of the page would, under the title that the theme shows. */
function content_under( string $content ): string {
	return is_main_query() && get_the_ID() === get_queried_object_id() ? under()?->block( 0 ) ?? $content : $content;
}

/**
 * A menu that leads here keeps the name of the page: only the heading of the page changes.
 *
 * @param string|null $title
 * @param mixed       $id
 */
function title_under( ?string $title, $id = 0 ): string {
	$title = (string) $title; // themes and plugins give this filter all kinds of things
	if ( is_admin() || ! in_the_loop() || doing_filter( 'render_block_core/page-list' ) || get_queried_object_id() !== (int) $id || ! is_main_query() || wp_is_block_theme() ) {
		return $title;
	}
	return under() ? esc_html( name_under() ) : $title;
}

function heading_under( string $html ): string {
	if ( ! in_the_loop() || get_the_ID() !== get_queried_object_id() || ! under() ) {
		return $html;
	}
	return (string) preg_replace_callback( '~(<h\d[^>]*>).*?(</h\d>)~s', static fn( $found ) => $found[1] . esc_html( name_under() ) . $found[2], $html );
}

/** What it is called, also when that is not known now. */
function name_under(): string {
	return under()?->title() ?: __( 'This page is not available now', 'owc-elements' );
}

/**
 * @param array<string, string> $parts
 * @return array<string, string>
 */
function document_title_under( array $parts ): array {
	return is_404() || ! under() ? $parts : array( 'title' => name_under() ) + $parts;
}

function print_description(): void {
	$text = under()?->description() ?? '';
	if ( '' !== $text ) {
		echo '<meta name="description" content="' . esc_attr( $text ) . "\">\n";
	}
}
