<?php
/**
 * The block "Map": the list of its places is in the page, also without JavaScript; the map itself is the browser's. Sources are fetched
 * by the server, only those that an editor saved in a block, and go to the browser from an address of this site.
 *
 * A map asks other hosts for tiles, and only when somebody wants to see it: what a Content-Security-Policy has to allow for that is in
 * readme.txt.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** From so many places the printed list is kept for a while, and from so many the form is the browser's alone. */
const MAP_MANY      = 500;
const MAP_VERY_MANY = 5000;

/** The most sources of one map, and pages of one source. */
const MAP_SOURCES = 10;
const MAP_PAGES   = 20;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_places_route' );

/**
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_map_block( array $attributes, array $definition ): string {
	$attributes = decoded( $attributes );
	$sources    = map_sources( (string) ( $attributes['src'] ?? '' ) );
	if ( ! $sources ) {
		return '';
	}
	$host    = host_attributes( $definition, $attributes );
	$preview = wp_is_serving_rest_request();
	if ( $preview ) {
		$host = array( 'loading' => 'click' ) + $host; // an editor asks no tiles of anybody by opening a page
	}
	$post   = get_post();
	$nth    = $post ? map_nth_of( $post, $sources ) : 0;
	$facets = map_facets( (string) ( $attributes['filters'] ?? '' ) );
	$asked  = map_asked();
	$page   = $asked[ 'owc-pagina' . map_nth( $nth ) ] ?? '';
	$page   = max( 1, is_string( $page ) ? (int) $page : 1 );
	$route  = $post ? map_route( $post, $nth ) : '';
	// An editor sees how the sources are; who asks something gets an answer of his own.
	$query = map_query( $asked, $facets );
	$keep  = '' !== $route && ! $preview && ! current_user_can( 'edit_posts' ) && ! map_asks( $query );
	$key   = map_key( 'list', array( $sources, $attributes, $post ? $post->ID : 0, $nth, get_bloginfo( 'language' ), $page ) );
	$kept  = $keep ? get_transient( $key ) : false;
	if ( is_string( $kept ) ) {
		return element( $definition['tag'], array( 'src' => $route ) + $host, $kept );
	}

	$found = map_places( $sources );
	$note  = '';
	foreach ( $found['sources'] as $src => $source ) {
		$note .= source_note( $source, $src );
	}
	$words = own_words();
	if ( ! $found['places']->datasets || $found['unread'] ) {
		// What is not read here the browser may still reach, and show whole.
		$html = element( 'noscript', array( 'slot' => 'message', 'data-owc' => true ), '<p>' . map_texts( $words )['failed'] . '</p>' );
		return $note . element( $definition['tag'], array( 'src' => implode( ' ', $sources ) ) + $host, $html );
	}

	$datasets = $found['places']->datasets;
	$count    = array_sum( array_map( static fn( $dataset ) => count( $dataset['places'] ), $datasets ) );
	$size     = max( 1, (int) ( $attributes['pageSize'] ?? 0 ) ?: 12 );
	// From a place that no address knows, such as a pattern or a draft, the map is drawn from its list where that is whole.
	$whole   = '' === $route && $count <= $size;
	$form    = ! $whole && $nth < 2 && $count <= MAP_VERY_MANY && ! map_taken( array_keys( $facets ) );
	$context = array(
		'label'      => (string) ( $attributes['label'] ?? '' ),
		'level'      => min( 6, max( 0, (int) ( $attributes['headingLevel'] ?? 0 ) ) ),
		'words'      => $words,
		'nth'        => max( 1, $nth ),
		'size'       => $size,
		'page'       => $page,
		'searchable' => ! empty( $attributes['searchable'] ),
		'filters'    => (string) ( $attributes['filters'] ?? '' ),
		'whole'      => $whole,
		'action'     => $post ? (string) strtok( (string) get_permalink( $post ), '?#' ) : '',
		'hidden'     => $post && ! get_option( 'permalink_structure' ) ? array( 'page' === $post->post_type ? 'page_id' : 'p' => (string) $post->ID ) : array(),
		'asked'      => $form ? $asked : array(),
		'form'       => $form,
	);
	$html    = map_html( $datasets, $context );
	if ( $keep && $count > MAP_MANY && $page <= ceil( $count / $size ) ) {
		set_transient( $key, $html, $found['fresh'] );
	}
	return $note . element( $definition['tag'], array( 'src' => $route ?: ( $whole ? null : implode( ' ', $sources ) ) ) + $host, $html );
}

/**
 * The addresses of an editor, one per line.
 *
 * @return list<string>
 */
function map_sources( string $lines ): array {
	$sources = preg_split( '/\s+/', $lines, -1, PREG_SPLIT_NO_EMPTY ) ?: array();
	$sources = array_filter( $sources, static fn( $src ) => null !== own_route( $src ) || preg_match( '~^https?://~i', $src ) );
	return array_slice( array_values( array_unique( $sources ) ), 0, MAP_SOURCES );
}

/**
 * The places of these sources, and how each source is.
 *
 * @param list<string> $sources
 * @return array{places: Places, sources: array<string, array{data: array<mixed>|null, state: string, since: int}>, unread: bool, fresh: int}
 */
function map_places( array $sources ): array {
	$places = new Places( own_words() );
	$states = array();
	$unread = false;
	foreach ( $sources as $src ) {
		$source = get_source( $src );
		// What is shown is the page; what is kept of it is only how it is.
		$states[ $src ] = array( 'data' => null ) + $source;
		for ( $times = 1, $next = $source; is_array( $next['data'] ); $times++ ) {
			if ( ! map_has_room( Places::size( $next['data'] ) ) ) {
				$unread = true;
				break;
			}
			$places->read( $next['data'], $times > 1 );
			$page = $times < MAP_PAGES ? Places::next_page( $next['data'] ) : 0;
			if ( ! $page ) {
				break;
			}
			$next = get_source( add_query_arg( 'page', $page, $src ) );
			if ( 'fresh' !== $next['state'] ) {
				$states[ $src ] = array( 'data' => null ) + $next;
			}
		}
	}
	$ill = array_diff( array_column( $states, 'state' ), array( 'fresh' ) );
	return array( 'places' => $places, 'sources' => $states, 'unread' => $unread, 'fresh' => $ill ? FRESH_ERROR : FRESH );
}

/** Is there memory for so many places? Otherwise the browser reads the source itself. */
function map_has_room( int $size ): bool {
	$room = static function () use ( $size ): bool {
		$limit = wp_convert_hr_to_bytes( (string) ini_get( 'memory_limit' ) );
		return $limit <= 0 || memory_get_usage() + $size * 3 * KB_IN_BYTES < $limit;
	};
	return $size < MAP_MANY || $room() || ( wp_raise_memory_limit( 'owc_map' ) && $room() );
}

/** The sources of the maps that are saved in a post, in their order. @return list<list<string>> */
function maps_in( \WP_Post $post ): array {
	return has_block( 'owc/map', $post ) ? maps_of( parse_blocks( $post->post_content ) ) : array();
}

/** @return list<list<string>> */
function maps_of( array $blocks ): array {
	$maps = array();
	foreach ( $blocks as $block ) {
		if ( 'owc/map' === $block['blockName'] ) {
			$maps[] = map_sources( (string) ( decoded( $block['attrs'] )['src'] ?? '' ) );
		}
		$maps = array( ...$maps, ...maps_of( $block['innerBlocks'] ) );
	}
	return $maps;
}

/** Which of the maps of a post has these sources; 0 where none is saved. */
function map_nth_of( \WP_Post $post, array $sources ): int {
	$same = array_keys( maps_in( $post ), $sources, true );
	return $same ? 1 + $same[ count( $same ) > 1 ? Printed::before( 'map' . wp_json_encode( $sources ) ) % count( $same ) : 0 ] : 0;
}

/** May everybody see what is in this post? */
function map_is_public( ?\WP_Post $post ): bool {
	return $post && is_post_publicly_viewable( $post ) && '' === $post->post_password;
}

/** Where the browser finds the places of a map; empty where that is not for everybody. */
function map_route( \WP_Post $post, int $nth ): string {
	return $nth && map_is_public( $post ) ? wp_make_link_relative( rest_url( "owc-elements/v1/places/{$post->ID}/$nth" ) ) : '';
}

/**
 * What the address asks.
 *
 * @return array<string, mixed>
 */
function map_asked(): array {
	return wp_unslash( $_GET ); // phpcs:ignore WordPress.Security.NonceVerification -- only a choice of what is shown.
}

/**
 * Does WordPress itself read one of these from an address?
 *
 * @param list<string|int> $names
 */
function map_taken( array $names ): bool {
	global $wp;
	return (bool) array_intersect( array_map( static fn( $name ) => strtr( (string) $name, ' .', '__' ), $names ), array( ...( $wp->public_query_vars ?? array() ), 'zoek', 'dataset' ) );
}

function map_key( string $kind, array $of ): string {
	return "owc_map_{$kind}_" . md5( (string) wp_json_encode( $of ) );
}

function register_places_route(): void {
	register_rest_route(
		'owc-elements/v1',
		'/places/(?P<post>\\d+)/(?P<nth>\\d+)',
		array(
			'permission_callback' => '__return_true', // of a post that everybody may see
			'callback'            => __NAMESPACE__ . '\answer_places',
		)
	);
}

/** The places of the nth map of a post, in columns. Nothing is fetched but what is saved in the post. */
function answer_places( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
	$post    = get_post( (int) $request['post'] );
	$sources = $post && map_is_public( $post ) ? maps_in( $post )[ (int) $request['nth'] - 1 ] ?? array() : array();
	if ( ! $sources ) {
		return new \WP_Error( 'owc_no_map', 'There is no map here', array( 'status' => 404 ) );
	}
	$key  = map_key( 'columns', $sources );
	$kept = get_transient( $key );
	$json = is_string( $kept ) ? (string) gzuncompress( (string) base64_decode( $kept, true ) ) : '';
	if ( '' === $json ) {
		$found = map_places( $sources );
		if ( ! $found['places']->datasets ) {
			return new \WP_Error( 'owc_no_places', 'There are no places here now', array( 'status' => 503 ) );
		}
		$json = (string) wp_json_encode( columns_of_places( $found['places']->datasets, $found['places']->start ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
		// Text, because a table of options holds no other.
		set_transient( $key, base64_encode( (string) gzcompress( $json, 6 ) ), $found['fresh'] );
	}
	return new \WP_REST_Response( json_decode( $json ), 200, array( 'Cache-Control' => 'public, max-age=300' ) );
}
