<?php
/**
 * A page with the block "Product search" is a catalogue: each product and theme of its source has an address under it, without a post
 * for each. The page of a product comes from the source, so a product that is gone there is gone here.
 *
 *     /producten/                       the page itself, with its search
 *     /producten/paspoort-aanvragen/    a product
 *     /producten/thema/verkeer/         the products of a theme
 *
 * A block theme shows them in the templates "Product" and "Products of a theme", which the site editor can change; a classic theme in
 * its `owc-product.php` and `owc-products.php`, or in the way it shows any page.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Page => source of the products, of each page with a catalogue. */
const CATALOGUES = 'owc_elements_catalogues';

add_action( 'init', __NAMESPACE__ . '\add_catalogue_rules' );
add_action( 'init', __NAMESPACE__ . '\register_catalogue_templates' );
add_action( 'save_post_page', __NAMESPACE__ . '\note_catalogue', 10, 2 );
add_action( 'deleted_post', __NAMESPACE__ . '\forget_catalogue' );
add_filter( 'query_vars', static fn( array $names ): array => array( ...$names, 'owc_product', 'owc_theme' ) );
add_filter( 'request', __NAMESPACE__ . '\prefer_pages' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_products_route' );
add_action( 'template_redirect', __NAMESPACE__ . '\answer_for_catalogue', 1 );
add_filter( 'redirect_canonical', static fn( $url ) => null === current_product() && '' === current_theme() ? $url : false );
add_filter( 'page_template_hierarchy', __NAMESPACE__ . '\catalogue_templates' );
add_filter( 'frontpage_template_hierarchy', __NAMESPACE__ . '\catalogue_templates' );
add_filter( 'the_content', __NAMESPACE__ . '\catalogue_content', 1 );
add_filter( 'the_title', __NAMESPACE__ . '\catalogue_title', 10, 2 );
add_filter( 'document_title_parts', __NAMESPACE__ . '\catalogue_document_title' );
add_filter( 'get_canonical_url', __NAMESPACE__ . '\catalogue_canonical' );
add_filter( 'get_shortlink', static fn( $url ) => null === current_product() ? $url : '' );
add_filter( 'wp_robots', __NAMESPACE__ . '\catalogue_robots' );
add_action( 'wp_head', __NAMESPACE__ . '\print_description', 1 );
add_filter( 'body_class', static fn( array $names ): array => null === current_product() ? $names : array( ...$names, 'owc-product-page' ) );
add_action( 'init', static fn() => wp_register_sitemap_provider( 'products', new Product_Sitemap() ) );
register_activation_hook( DIR . '/owc-elements.php', __NAMESPACE__ . '\find_catalogues' );
register_deactivation_hook( DIR . '/owc-elements.php', static fn() => delete_option( 'rewrite_rules' ) );

/**
 * @return array<int, string>
 */
function catalogues(): array {
	$catalogues = get_option( CATALOGUES, array() );
	return is_array( $catalogues ) ? $catalogues : array();
}

/** The source of the catalogue on this page; empty when there is none, or not for everybody. */
function catalogue_on( \WP_Post $post ): string {
	$block = 'publish' === $post->post_status && '' === $post->post_password ? find_block( parse_blocks( $post->post_content ), 'owc/product-search' ) : null;
	return html_entity_decode( (string) ( $block['attrs']['src'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

function note_catalogue( int $id, \WP_Post $post ): void {
	$src        = catalogue_on( $post );
	$catalogues = catalogues();
	unset( $catalogues[ $id ] );
	keep_catalogues( '' === $src ? $catalogues : $catalogues + array( $id => $src ) );
}

/** Pages that were written or came from elsewhere while the plugin was off. */
function find_catalogues(): void {
	$found = array();
	foreach ( get_posts( array( 'post_type' => 'page', 'numberposts' => -1, 's' => 'wp:owc/product-search' ) ) as $page ) {
		$found[ $page->ID ] = catalogue_on( $page );
	}
	keep_catalogues( array_filter( $found, 'strlen' ) );
}

function forget_catalogue( int $id ): void {
	if ( isset( catalogues()[ $id ] ) ) {
		keep_catalogues( array_diff_key( catalogues(), array( $id => true ) ) );
	}
}

/**
 * The address of a page may have changed too, or that of one above it, so its rules are made anew.
 *
 * @param array<int, string> $catalogues
 */
function keep_catalogues( array $catalogues ): void {
	if ( ! $catalogues && ! catalogues() ) {
		return;
	}
	update_option( CATALOGUES, $catalogues );
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
	foreach ( array_keys( catalogues() ) as $id ) {
		$page = preg_quote( (string) get_page_uri( $id ), '~' );
		if ( '' !== $page ) {
			$rules[ "$page/" . theme_base() . '/([^/]+)/?$' ] = "index.php?page_id=$id&owc_theme=\$matches[1]";
			// These names are those of WordPress, under every page.
			$rules[ "$page/(?!(?:embed|feed|trackback)/?$)([^/]+)/?$" ] = "index.php?page_id=$id&owc_product=\$matches[1]";
		}
	}
	foreach ( $rules as $address => $query ) {
		add_rewrite_rule( $address, $query, 'top' );
	}
}

/** What stands in an address before the name of a theme. */
function theme_base(): string {
	/**
	 * @param string $base One part of an address, such as `thema`. Save the permalinks after it changed.
	 */
	return apply_filters( 'owc_elements_theme_base', 'thema' );
}

/**
 * A page that an editor made under the catalogue goes before a product of that name.
 *
 * @param array<string, mixed> $query
 * @return array<string, mixed>
 */
function prefer_pages( array $query ): array {
	$other = array_diff_key( $query, array( 'owc_product' => 1, 'owc_theme' => 1 ) );
	$slug  = $query['owc_product'] ?? '';
	$id    = (int) ( $query['page_id'] ?? 0 );
	if ( ! isset( catalogues()[ $id ] ) || ! is_string( $slug ) || ! is_string( $query['owc_theme'] ?? '' ) ) {
		return $other;
	}
	$page = '' === $slug ? null : get_page_by_path( get_page_uri( $id ) . "/$slug" );
	$seen = $page && ( 'publish' === $page->post_status || ( 'private' === $page->post_status && current_user_can( 'read_post', $page->ID ) ) );
	return $seen ? array( 'page_id' => $page->ID ) + $other : $query;
}

/** The source of the catalogue that is on this page. */
function current_source(): string {
	return catalogues()[ (int) get_query_var( 'page_id' ) ] ?? '';
}

/**
 * The product that this page is about, and where that is known from; null on any other page.
 *
 * @return array{src: string, data: array<mixed>|null, state: string, since: int}|null
 */
function current_product(): ?array {
	$slug = did_action( 'parse_query' ) ? (string) get_query_var( 'owc_product' ) : '';
	if ( '' === $slug || '' === current_source() ) {
		return null;
	}
	list( $path, $query ) = explode( '?', current_source(), 2 ) + array( 1 => '' );
	$src                  = untrailingslashit( $path ) . '/' . rawurlencode( sanitize_title( $slug ) ) . ( '' === $query ? '' : "?$query" );
	return array( 'src' => $src ) + get_source( $src );
}

/** The theme whose products are on this page. */
function current_theme(): string {
	return did_action( 'parse_query' ) && '' !== current_source() ? sanitize_title( (string) get_query_var( 'owc_theme' ) ) : '';
}

/** The address of products in the catalogue of a page, with `{slug}` for the product. */
function product_address( int $page ): string {
	return address_under( $page, 'owc_product', '' );
}

/** The address of a theme in the catalogue of a page, with `{slug}` for the theme. */
function theme_address( int $page ): string {
	return address_under( $page, 'owc_theme', theme_base() . '/' );
}

function address_under( int $page, string $name, string $base ): string {
	// The front page stands at the root of the site, but what is under it under its name.
	$own = 'page' === get_option( 'show_on_front' ) && $page === (int) get_option( 'page_on_front' ) ? _get_page_link( $page ) : (string) get_permalink( $page );
	return get_option( 'permalink_structure' ) ? user_trailingslashit( untrailingslashit( $own ) . "/$base{slug}" ) : add_query_arg( $name, '{slug}', $own );
}

/** The address of all products of a source, with what a list needs of each and no more. */
function list_source( string $src ): string {
	return add_query_arg( array( 'include-connected' => 1, 'fields' => 'id,title,slug,excerpt,language,portal_url,synonyms,title_alternative,taxonomies,connected,date_modified' ), $src );
}

/**
 * Of what another site may show too, this one has its own page.
 *
 * @param array<string, mixed> $product
 * @return array<string, mixed>
 */
function of_this_site( array $product ): array {
	$own = static fn( array $one ): array => '' === $one['slug'] ? $one : array( 'url' => '' ) + $one;
	return $own( array( 'themes' => array_map( $own, $product['themes'] ) ) + $product );
}

/**
 * The same for an item as its source gives it, and for what it leads to.
 *
 * @param array<mixed> $item
 * @return array<mixed>
 */
function of_own_pages( array $item ): array {
	unset( $item['portal_url'] );
	foreach ( is_array( $item['connected'] ?? null ) ? $item['connected'] : array() as $kind => $rows ) {
		foreach ( is_array( $rows ) ? $rows : array() as $key => $row ) {
			if ( is_array( $row ) && ! empty( $row['slug'] ) ) {
				unset( $item['connected'][ $kind ][ $key ]['portal_url'] );
			}
		}
	}
	return $item;
}

/**
 * @param list<array<string, mixed>> $products
 * @return list<array<string, mixed>>
 */
function of_theme( array $products, string $slug ): array {
	return array_values( array_filter( $products, static fn( $product ) => in_array( $slug, array_column( $product['themes'], 'slug' ), true ) ) );
}

/** What a theme is called; null when no product belongs to it. */
function theme_name( string $src, string $slug ): ?string {
	static $names = array(); // it is asked several times for one page
	if ( ! isset( $names[ $src ] ) ) {
		$list          = get_list( list_source( $src ) )['data'];
		$names[ $src ] = array();
		foreach ( $list ? product_read_list( $list )['products'] : array() as $product ) {
			$names[ $src ] += array_column( $product['themes'], 'title', 'slug' );
		}
	}
	return '' === $slug ? null : $names[ $src ][ $slug ] ?? null;
}

/** `GET /wp-json/owc-elements/v1/products/<page>`: what a browser searches in, as the source gives it but without what no list shows. */
function register_products_route(): void {
	register_rest_route(
		'owc-elements/v1',
		'/products/(?P<page>\\d+)',
		array(
			'permission_callback' => '__return_true', // what is in the page too
			'callback'            => static function ( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
				$src  = catalogues()[ (int) $request['page'] ] ?? '';
				$list = '' === $src ? null : get_list( list_source( $src ) )['data'];
				if ( null === $list ) {
					return new \WP_Error( 'owc_no_products', 'There are no products here now', array( 'status' => '' === $src ? 404 : 503 ) );
				}
				$short = static fn( $item ) => is_array( $item ) ? array_diff_key( $item, array( 'content' => 1, 'portal_url' => 1, 'date_modified' => 1 ) ) : $item;
				$rows  = array_map( $short, $list['data'] );
				return new \WP_REST_Response( array( 'data' => $rows, 'pagination' => array( 'total_count' => count( $rows ), 'total_pages' => 1, 'current_page' => 1, 'limit' => count( $rows ) ) ), 200, array( 'Cache-Control' => 'public, max-age=300' ) );
			},
		)
	);
}

/** A product that is not there is a page that is not there; one that cannot be known now may be there later. */
function answer_for_catalogue(): void {
	$product = current_product();
	$theme   = current_theme();
	if ( null === $product && '' === $theme ) {
		return;
	}
	$source = $product ?? get_list( list_source( current_source() ) );
	if ( null !== $source['data'] && ( '' === $theme || null !== theme_name( current_source(), $theme ) ) ) {
		return;
	}
	if ( 'gone' === $source['state'] || null !== $source['data'] ) {
		global $wp_query;
		$wp_query->set_404();
		status_header( 404 );
		nocache_headers();
		return;
	}
	status_header( 503 );
	header( 'Retry-After: ' . FRESH_ERROR );
	nocache_headers();
}

/** WordPress 6.7 and later know templates of plugins. */
function register_catalogue_templates(): void {
	if ( ! function_exists( 'register_block_template' ) ) {
		return;
	}
	$page = static fn( string $block ): string => '<!-- wp:template-part {"slug":"header","tagName":"header"} /-->'
		. '<!-- wp:group {"tagName":"main","style":{"spacing":{"padding":{"top":"var:preset|spacing|50","bottom":"var:preset|spacing|60"}}},"layout":{"type":"constrained"}} -->'
		. "<main class=\"wp-block-group\" style=\"padding-top:var(--wp--preset--spacing--50);padding-bottom:var(--wp--preset--spacing--60)\">$block</main>"
		. '<!-- /wp:group --><!-- wp:template-part {"slug":"footer","tagName":"footer"} /-->';
	register_block_template(
		'owc-elements//owc-product',
		array(
			'title'       => __( 'Product', 'owc-elements' ),
			'description' => __( 'A product of the catalogue.', 'owc-elements' ),
			'content'     => $page( '<!-- wp:owc/product {"headingLevel":1} /-->' ),
		)
	);
	register_block_template(
		'owc-elements//owc-products',
		array(
			'title'       => __( 'Products of a theme', 'owc-elements' ),
			'description' => __( 'The products of one theme of the catalogue.', 'owc-elements' ),
			'content'     => $page( '<!-- wp:owc/product-list {"headingLevel":1} /-->' ),
		)
	);
}

/**
 * @param list<string> $templates
 * @return list<string>
 */
function catalogue_templates( array $templates ): array {
	$own = null !== current_product() ? 'owc-product.php' : ( '' !== current_theme() ? 'owc-products.php' : '' );
	return '' === $own ? $templates : array( $own, ...$templates );
}

/** Where there is no template of ours, the product stands where the content of the page would, under the title that the theme shows. */
function catalogue_content( string $content ): string {
	if ( ! is_main_query() || get_the_ID() !== get_queried_object_id() ) {
		return $content;
	}
	if ( null !== current_product() ) {
		return '<!-- wp:owc/product {"headingLevel":0} /-->';
	}
	return '' === current_theme() ? $content : '<!-- wp:owc/product-list {"headingLevel":0} /-->';
}

/** What this page of the catalogue is called; null on any other page. */
function catalogue_name(): ?string {
	$product = current_product();
	if ( $product ) {
		return $product['data'] ? product_read( $product['data'] )['title'] : __( 'This page is not available now', 'owc-elements' );
	}
	return '' === current_theme() ? null : theme_name( current_source(), current_theme() ) ?? __( 'This page is not available now', 'owc-elements' );
}

/**
 * A menu that leads here keeps the name of the page: only the heading of the page changes.
 *
 * @param string|null $title
 * @param mixed       $id
 */
function catalogue_title( ?string $title, $id = 0 ): string {
	$title = (string) $title; // themes and plugins give this filter all kinds of things
	if ( is_admin() || ! in_the_loop() || doing_filter( 'render_block_core/page-list' ) || get_queried_object_id() !== (int) $id || ! is_main_query() || wp_is_block_theme() ) {
		return $title;
	}
	return esc_html( catalogue_name() ?? $title );
}
add_filter(
	'render_block_core/post-title',
	static function ( string $html ): string {
		$name = in_the_loop() && get_the_ID() === get_queried_object_id() ? catalogue_name() : null;
		return null === $name ? $html : (string) preg_replace_callback( '~(<h\d[^>]*>).*?(</h\d>)~s', static fn( $found ) => $found[1] . esc_html( $name ) . $found[2], $html );
	}
);

/**
 * @param array<string, string> $parts
 * @return array<string, string>
 */
function catalogue_document_title( array $parts ): array {
	$name = is_404() ? null : catalogue_name();
	return null === $name ? $parts : array( 'title' => $name ) + $parts;
}

function catalogue_canonical( string $url ): string {
	$page = (int) get_query_var( 'page_id' );
	if ( null !== current_product() ) {
		return str_replace( '{slug}', sanitize_title( (string) get_query_var( 'owc_product' ) ), product_address( $page ) );
	}
	return '' === current_theme() ? $url : str_replace( '{slug}', current_theme(), theme_address( $page ) );
}

/**
 * Results of a search, which are endless, are not for other searchers; the products are.
 *
 * @param array<string, bool|string> $robots
 * @return array<string, bool|string>
 */
function catalogue_robots( array $robots ): array {
	return isset( catalogues()[ get_queried_object_id() ] ) && array_filter( array_intersect_key( $_GET, array_flip( product_search_names() ) ) ) ? array( 'noindex' => true, 'follow' => true ) + $robots : $robots;
}

function print_description(): void {
	$product = current_product();
	$intro   = $product && $product['data'] ? product_read( $product['data'] )['intro'] : '';
	if ( '' !== $intro ) {
		echo '<meta name="description" content="' . esc_attr( $intro ) . "\">\n";
	}
}

/** The products of all catalogues for /wp-sitemap.xml. */
class Product_Sitemap extends \WP_Sitemaps_Provider {
	public function __construct() {
		$this->name        = 'products';
		$this->object_type = 'product';
	}

	/**
	 * @param int    $page_num
	 * @param string $object_subtype
	 * @return list<array{loc: string, lastmod?: string}>
	 */
	public function get_url_list( $page_num, $object_subtype = '' ): array {
		return array_slice( $this->urls(), ( (int) $page_num - 1 ) * wp_sitemaps_get_max_urls( 'product' ), wp_sitemaps_get_max_urls( 'product' ) );
	}

	/**
	 * @param string $object_subtype
	 */
	public function get_max_num_pages( $object_subtype = '' ): int {
		return (int) ceil( count( $this->urls() ) / wp_sitemaps_get_max_urls( 'product' ) );
	}

	/**
	 * @return list<array{loc: string, lastmod?: string}>
	 */
	private function urls(): array {
		$urls = array();
		foreach ( catalogues() as $page => $src ) {
			$address = product_address( $page );
			foreach ( get_list( list_source( $src ) )['data']['data'] ?? array() as $item ) {
				$slug = is_array( $item ) ? sanitize_title( product_plain( $item['slug'] ?? '' ) ) : '';
				if ( '' !== $slug ) {
					$modified = preg_match( '/^\d{4}-\d{2}-\d{2}(?=$|[ T])/', product_plain( $item['date_modified'] ?? '' ), $date ) ? $date[0] : '';
					$urls[]   = array_filter( array( 'loc' => str_replace( '{slug}', $slug, $address ), 'lastmod' => $modified ) );
				}
			}
		}
		return $urls;
	}
}
