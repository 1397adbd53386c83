<?php
/**
 * JSON for blocks that show data: of this site without a loop-back request, of another one over HTTP. Old data beats no data.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Seconds after which the source is asked again, when it answered and when it failed. */
const FRESH       = 5 * MINUTE_IN_SECONDS;
const FRESH_ERROR = MINUTE_IN_SECONDS;

/**
 * The JSON at an address, from the cache when that is fresh; the last known one when the source fails; null when nothing is known.
 *
 * @return array<mixed>|null
 */
function get_json( string $src ): ?array {
	if ( '' === $src ) {
		return null;
	}
	$key    = 'owc_json_' . md5( $src );
	$cached = get_transient( $key );
	$known  = is_array( $cached ) ? $cached['data'] : null;
	if ( is_array( $cached ) && $cached['fresh'] > time() ) {
		return $known;
	}
	// Whoever comes while the source is asked gets what is known, so that a slow source is asked once.
	set_transient( $key, array( 'data' => $known, 'fresh' => time() + 15 ), WEEK_IN_SECONDS );
	$data = is_own_route( $src ) ? get_own_json( $src ) : get_remote_json( $src );
	set_transient( $key, array( 'data' => $data ?? $known, 'fresh' => time() + ( null === $data ? FRESH_ERROR : FRESH ) ), WEEK_IN_SECONDS );
	return $data ?? $known;
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

function is_own_route( string $src ): bool {
	return null !== own_route( $src );
}

/**
 * @return array<mixed>|null
 */
function get_own_json( string $src ): ?array {
	$parts   = wp_parse_url( (string) own_route( $src ) );
	$request = new \WP_REST_Request( 'GET', $parts['path'] ?? '/' );
	wp_parse_str( $parts['query'] ?? '', $query );
	$request->set_query_params( $query );

	// What goes in the cache is what everybody may see, whoever opens the page first.
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	try {
		$response = rest_do_request( $request );
		$data     = $response->is_error() ? null : rest_get_server()->response_to_data( $response, false );
	} finally {
		wp_set_current_user( $user );
	}
	$data = null === $data ? null : json_decode( (string) wp_json_encode( $data ), true );
	return is_array( $data ) ? $data : null;
}

/**
 * @return array<mixed>|null
 */
function get_remote_json( string $src ): ?array {
	$response = wp_safe_remote_get( $src, array( 'timeout' => 3, 'limit_response_size' => 2 * MB_IN_BYTES, 'headers' => array( 'Accept' => 'application/json' ) ) );
	if ( 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return null;
	}
	$data = json_decode( wp_remote_retrieve_body( $response ), true );
	return is_array( $data ) ? $data : null;
}
