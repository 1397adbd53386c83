<?php
/**
 * A page with the block "Product search" is a catalogue: each product and theme of its source has an address under it (see
 * under.php).
 *
 *     /producten/                       the page itself, with its search
 *     /producten/paspoort-aanvragen/    a product
 *     /producten/thema/verkeer/         the products of a theme
 *
 * Their templates are "Product" and "Products of a theme", in a classic theme `owc-product.php` and `owc-products.php`.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_products_route' );
add_filter( 'wp_robots', __NAMESPACE__ . '\catalogue_robots' );
add_action( 'init', static fn() => wp_register_sitemap_provider( 'products', new Product_Sitemap() ) );

/**
 * Page => source of the products, of each page with a catalogue.
 *
 * @return array<int, string>
 */
function catalogues(): array {
	return array_filter( array_map( static fn( $sources ) => $sources['owc/product-search'] ?? '', pages_above() ), 'strlen' );
}

/** What stands in an address before the name of a theme. */
function theme_base(): string {
	/**
	 * @param string $base One part of an address, such as `thema`. Save the permalinks after it changed.
	 */
	return apply_filters( 'owc_elements_theme_base', 'thema' );
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

/**
 * Results of a search, which are endless, are not for other searchers; the products are.
 *
 * @param array<string, bool|string> $robots
 * @return array<string, bool|string>
 */
function catalogue_robots( array $robots ): array {
	return isset( catalogues()[ get_queried_object_id() ] ) && array_filter( array_intersect_key( $_GET, array_flip( product_search_names() ) ) ) ? array( 'noindex' => true, 'follow' => true ) + $robots : $robots;
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
