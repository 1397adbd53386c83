<?php
/**
 * JSON for blocks that show data: of this site without a loop-back request, of another one over HTTP. Old data beats no data.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Seconds after which the source is asked again, when it answered and when it failed. */
const FRESH       = 5 * MINUTE_IN_SECONDS;
const FRESH_ERROR = MINUTE_IN_SECONDS;

/** How many rows a list is asked for at once, and the most pages that are asked. */
const ROWS  = 100;
const PAGES = 50;

/** What a list is called in an answer. It keeps that name: it says what is in it. */
const LISTS = array( 'data', 'results', 'WOOverzoeken', 'Convenantenverzoeken', 'Results', 'events', 'items' );

add_action( 'owc_elements_refresh', __NAMESPACE__ . '\refresh_list' );

/**
 * The JSON at an address, from the cache when that is fresh; the last known one when the source fails; null when nothing is known.
 *
 * @return array<mixed>|null
 */
function get_json( string $src ): ?array {
	return get_source( $src )['data'];
}

/**
 * What a source says, and how that is known. `state` is 'fresh'; 'stale' when the source fails and this is what it said at `since`;
 * 'gone' when the source says that it has nothing there, or not for everybody; 'down' when it fails and nothing is known.
 *
 * @return array{data: array<mixed>|null, state: 'fresh'|'stale'|'gone'|'down', since: int}
 */
function get_source( string $src ): array {
	$known = known( $src );
	if ( '' === $src || $known['fresh'] > time() ) {
		return $known;
	}
	if ( null !== $known['data'] ) {
		// Whoever comes while the source is asked gets what is known, so that a slow source is asked once.
		remember( $src, array( 'fresh' => time() + 15 ) + $known );
	}
	return learn( $src, $known, ask( $src ) );
}

/**
 * All rows of a list in the shape of one answer, however many pages the source makes of it. A long list is asked for again after the
 * page is sent: nobody waits for it but the first one.
 *
 * @return array{data: array<mixed>|null, state: 'fresh'|'stale'|'gone'|'down', since: int}
 */
function get_list( string $src ): array {
	$known = known( "$src#all" );
	if ( '' === $src || $known['fresh'] > time() ) {
		return $known;
	}
	// A site whose tasks never run would show the list of its first day for ever.
	$idle = 'fresh' === $known['state'] && $known['since'] < time() - DAY_IN_SECONDS;
	if ( null !== $known['data'] && ! $idle ) {
		remember( "$src#all", array( 'fresh' => time() + FRESH_ERROR ) + $known );
		wp_schedule_single_event( time(), 'owc_elements_refresh', array( $src ) );
		return $known;
	}
	if ( null !== $known['data'] ) {
		remember( "$src#all", array( 'fresh' => time() + 15 ) + $known );
	}
	return refresh_list( $src );
}

/**
 * Asks the source for a whole list. A page that fails makes the list fail: half a catalogue looks like a whole one.
 *
 * @return array{data: array<mixed>|null, state: 'fresh'|'stale'|'gone'|'down', since: int}
 */
function refresh_list( string $src ): array {
	$known = known( "$src#all" );
	$rows  = array();
	$key   = 'data';
	for ( $page = 1, $pages = 1; $page <= min( $pages, PAGES ); $page++ ) {
		// Each plugin of OWC has one of the two names for it, and ignores the other.
		$answer = ask( add_query_arg( array( 'limit' => ROWS, 'per_page' => ROWS, 'page' => $page ), $src ) );
		if ( ! is_array( $answer ) ) {
			return learn( "$src#all", $known, $answer );
		}
		$key   = array_values( array_filter( LISTS, static fn( $name ) => is_array( $answer[ $name ] ?? null ) ) )[0] ?? '';
		// A list with nothing in it may be left out.
		$found = '' === $key ? ( isset( $answer['pagination'] ) || isset( $answer['Pagination'] ) ? array() : $answer['data'] ?? $answer ) : $answer[ $key ];
		// A list with gaps arrives as an object.
		$rows  = array( ...$rows, ...array_values( is_array( $found ) ? $found : array() ) );
		$pages = pages_of( $answer );
	}
	return learn( "$src#all", $known, array( $key ?: 'data' => $rows ) );
}

/**
 * How many pages a source makes of its list: `total_pages`, or `pages.total`.
 *
 * @param array<mixed> $answer
 */
function pages_of( array $answer ): int {
	$about = $answer['pagination'] ?? $answer['Pagination'] ?? array();
	$total = is_array( $about ) ? $about['total_pages'] ?? ( is_array( $about['pages'] ?? null ) ? $about['pages']['total'] ?? 1 : 1 ) : 1;
	return is_numeric( $total ) ? (int) $total : 1;
}

/**
 * What is known of a source, whatever its age.
 *
 * @return array{data: array<mixed>|null, state: 'fresh'|'stale'|'gone'|'down', since: int, fresh: int}
 */
function known( string $src ): array {
	$known = get_transient( 'owc_json_' . md5( $src ) );
	return ( is_array( $known ) ? $known : array() ) + array( 'data' => null, 'state' => 'down', 'since' => 0, 'fresh' => 0 );
}

/**
 * @param array<string, mixed> $known
 */
function remember( string $src, array $known ): void {
	// That there is nothing is soon asked again, and kept no longer: anybody can ask for any address under a catalogue.
	set_transient( 'owc_json_' . md5( $src ), $known, null === $known['data'] ? FRESH : WEEK_IN_SECONDS );
}

/**
 * @param array{data: array<mixed>|null, state: string, since: int, fresh: int} $known
 * @param array<mixed>|int                                                      $answer
 * @return array{data: array<mixed>|null, state: 'fresh'|'stale'|'gone'|'down', since: int}
 */
function learn( string $src, array $known, array|int $answer ): array {
	if ( is_array( $answer ) ) {
		$known = array( 'data' => $answer, 'state' => 'fresh', 'since' => time(), 'fresh' => time() + FRESH );
	} elseif ( in_array( $answer, array( 401, 403, 404, 410 ), true ) ) {
		$known = array( 'data' => null, 'state' => 'gone', 'since' => time(), 'fresh' => time() + FRESH );
	} else {
		$known = array( 'state' => null === $known['data'] ? 'down' : 'stale', 'fresh' => time() + FRESH_ERROR ) + $known;
	}
	remember( $src, $known );
	return $known;
}

/**
 * Asks a source: its JSON, or the status with which it failed.
 *
 * @return array<mixed>|int
 */
function ask( string $src ): array|int {
	return null === own_route( $src ) ? ask_other( $src ) : ask_own( $src );
}

/** The part of an address after the root of our own REST API. */
function own_route( string $src ): ?string {
	foreach ( array( rest_url(), wp_make_link_relative( rest_url() ), '/' . rest_get_url_prefix() . '/' ) as $root ) {
		if ( str_starts_with( $src, $root ) ) {
			return '/' . ltrim( substr( $src, strlen( $root ) ), '/' );
		}
	}
	return null;
}

/**
 * @return array<mixed>|int
 */
function ask_own( string $src ): array|int {
	$parts   = wp_parse_url( (string) own_route( $src ) );
	$request = new \WP_REST_Request( 'GET', $parts['path'] ?? '/' );
	wp_parse_str( $parts['query'] ?? '', $query );
	$request->set_query_params( $query );

	// What goes in the cache is what everybody may see, whoever opens the page first.
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	try {
		$response = rest_do_request( $request );
		if ( $response->is_error() ) {
			return $response->get_status();
		}
		$data = json_decode( (string) wp_json_encode( rest_get_server()->response_to_data( $response, false ) ), true );
	} catch ( \Throwable $error ) {
		error_log( (string) $error ); // a fault of the source is none of the page
		return 500;
	} finally {
		wp_set_current_user( $user );
	}
	return is_array( $data ) ? $data : 500;
}

/**
 * @return array<mixed>|int
 */
function ask_other( string $src ): array|int {
	$response = wp_safe_remote_get( $src, array( 'timeout' => 3, 'limit_response_size' => 8 * MB_IN_BYTES, 'headers' => array( 'Accept' => 'application/json' ) ) );
	$status   = (int) wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		return $status;
	}
	$data = json_decode( wp_remote_retrieve_body( $response ), true );
	return is_array( $data ) ? $data : 500;
}
