<?php
/**
 * What others follow: a feed (RSS 2.0) of a list, and a calendar (RFC 5545) of events or of one of them.
 *
 *     /wp-json/owc-elements/v1/feed/<post>/<n>
 *     /wp-json/owc-elements/v1/calendar/<post>/<n>/<id>
 *
 * Of the nth block of a post that everybody may see; what is asked of the list in the address counts here too.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** So many items are in a feed. */
const CONTENT_FEED = 30;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_feeds' );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_feed', 10, 3 );
add_action( 'wp_head', __NAMESPACE__ . '\print_feed_links', 3 );

/** What stands in the address of a feed for a block; empty where that is not for everybody. */
function content_route( \WP_Post $post, int $nth ): string {
	return $nth && map_is_public( $post ) ? "{$post->ID}/$nth" : '';
}

function content_rest( string $route ): string {
	return wp_make_link_relative( rest_url( "owc-elements/v1/$route" ) );
}

function register_feeds(): void {
	$route = static fn( string $path, string $answer ) => register_rest_route( 'owc-elements/v1', $path, array( 'permission_callback' => '__return_true', 'callback' => __NAMESPACE__ . "\\$answer" ) ); // of a post that everybody may see
	$route( '/feed/(?P<post>\d+)/(?P<nth>\d+)', 'answer_feed' );
	$route( '/calendar/(?P<post>\d+)/(?P<nth>\d+)', 'answer_calendar' );
	$route( '/calendar/(?P<post>\d+)/(?P<nth>\d+)/(?P<id>[A-Za-z0-9-]+)', 'answer_calendar' );
}

/**
 * The block that is asked for, and its items; null where there is none for everybody.
 *
 * @return array{post: \WP_Post, name: string, given: array<string, mixed>, items: list<array<string, mixed>>, known: bool, prefix: string}|null
 */
function content_at( \WP_REST_Request $request ): ?array {
	$post  = get_post( (int) $request['post'] );
	$nth   = (int) $request['nth'];
	$block = $post && map_is_public( $post ) ? content_blocks( $post )[ $nth - 1 ] ?? null : null;
	$src   = map_sources( (string) ( $block['attributes']['src'] ?? '' ) );
	if ( ! $block || ! $src ) {
		return null;
	}
	if ( isset( CONTENT_LISTS[ $block['name'] ] ) ) {
		$found = content_found( $src, CONTENT_LISTS[ $block['name'] ] );
		$given = content_given( $block['attributes'], $block['name'], $post, $nth );
		return array( 'post' => $post, 'name' => $block['name'], 'given' => $given, 'items' => $found['items'], 'known' => $found['known'] );
	}
	$kind   = CONTENT_ITEMS[ $block['name'] ];
	$source = get_source( $src[0] );
	$item   = $source['data'] ? content_read_one( $source['data'], $kind )['item'] : null;
	return array( 'post' => $post, 'name' => $block['name'], 'given' => array( 'kind' => $kind, 'itemUrl' => '', 'prefix' => '', 'label' => '', 'language' => get_bloginfo( 'language' ), 'now' => content_now() ), 'items' => $item ? array( $item ) : array(), 'known' => null !== $source['data'] );
}

/** The address of an item, whole: who follows a feed is elsewhere. */
function content_whole_url( array $item, array $given, \WP_Post $post ): string {
	$url = content_item_address( $item, $given );
	if ( '' === $url ) {
		return get_permalink( $post ) . "#{$item['kind']}-{$item['id']}";
	}
	return \WP_Http::make_absolute_url( $url, (string) get_permalink( $post ) );
}

/** From the root of this site, also where that stands in a folder of its host. */
function content_absolute( string $url ): string {
	return str_starts_with( $url, '/' ) && ! str_starts_with( $url, '//' ) ? preg_replace( '~^(https?://[^/]+).*$~s', '$1', home_url() ) . $url : $url;
}

function answer_feed( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
	$at = content_at( $request );
	if ( ! $at || ! isset( CONTENT_LISTS[ $at['name'] ] ) || ! $at['known'] ) {
		return new \WP_Error( 'owc_no_feed', 'There is no feed here now', array( 'status' => $at && ! $at['known'] ? 503 : 404 ) );
	}
	list( 'post' => $post, 'given' => $given ) = $at;
	$query = array( 'page' => 1 ) + content_query( content_asked(), $given['prefix'] );
	$items = content_select( $at['items'], $query, CONTENT_FEED, $given['now'] )['items'];
	return content_file( content_feed( $items, $given, $post ), 'application/rss+xml; charset=UTF-8' );
}

/**
 * @param list<array<string, mixed>> $items
 * @param array<string, mixed>       $given
 */
function content_feed( array $items, array $given, \WP_Post $post ): string {
	$text = static fn( string $text ): string => htmlspecialchars( $text, ENT_XML1 | ENT_QUOTES | ENT_SUBSTITUTE | ENT_DISALLOWED, 'UTF-8' );
	$date = static fn( string $moment ): string => ( new \DateTimeImmutable( $moment, new \DateTimeZone( 'Europe/Amsterdam' ) ) )->format( DATE_RSS );
	$rows = '';
	foreach ( $items as $item ) {
		$url   = content_whole_url( $item, $given, $post );
		$about = array();
		if ( 'event' === $item['kind'] ) {
			$words   = str_starts_with( strtolower( $given['language'] ), 'nl' ) ? 'nl' : 'en';
			$period  = content_period( $item, $given['now'] ) ?? $item['periods'][0] ?? null;
			$about[] = $period ? ucfirst( content_period_words( $period, $words ) ) . '.' : '';
			$about[] = $item['location'] ? implode( ', ', array_filter( array( $item['location']['name'], $item['location']['city'] ), 'strlen' ) ) . '.' : '';
		}
		$about[] = $item['intro'];
		$day     = $item['date'] ?: $item['modified'];
		$rows   .= '<item><title>' . $text( $item['title'] ) . '</title><link>' . $text( $url ) . '</link>'
			. '<guid isPermaLink="false">' . $text( wp_parse_url( home_url(), PHP_URL_HOST ) . ":{$item['kind']}-{$item['id']}" ) . '</guid>'
			. ( '' === $day ? '' : '<pubDate>' . $date( $day ) . '</pubDate>' )
			. '<description>' . $text( content_spaced( $about ) ) . '</description>';
		foreach ( array_merge( ...array_values( $item['terms'] ) ) as $term ) {
			$rows .= '<category>' . $text( $term['name'] ) . '</category>';
		}
		$rows .= "</item>\n";
	}
	return '<?xml version="1.0" encoding="UTF-8"?>' . "\n" . '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>'
		. '<title>' . $text( content_feed_title( $given ) ) . '</title><link>' . $text( (string) get_permalink( $post ) ) . '</link>'
		. '<description>' . $text( content_feed_title( $given ) ) . '</description><language>' . $text( get_bloginfo( 'language' ) ) . '</language>'
		. '<atom:link rel="self" type="application/rss+xml" href="' . $text( content_absolute( $given['feedUrl'] ) ) . "\"/>\n$rows</channel></rss>\n";
}

/** @param array<string, mixed> $given */
function content_feed_title( array $given ): string {
	$context = content_context( $given );
	return ( '' === $context['label'] ? $context['t'][ "{$context['kind']}-heading" ] : $context['label'] ) . ' – ' . site_name();
}

function answer_calendar( \WP_REST_Request $request ): \WP_REST_Response|\WP_Error {
	$at = content_at( $request );
	if ( ! $at || 'event' !== $at['given']['kind'] || ! $at['known'] ) {
		return new \WP_Error( 'owc_no_calendar', 'There is no calendar here now', array( 'status' => $at && 'event' === $at['given']['kind'] ? 503 : 404 ) );
	}
	list( 'post' => $post, 'given' => $given ) = $at;
	$id    = $request['id'];
	$items = is_string( $id ) ? array_values( array_filter( $at['items'], static fn( $item ) => $id === $item['id'] ) ) : content_select( $at['items'], array( 'page' => 1 ) + content_query( content_asked(), $given['prefix'] ), 500, $given['now'] )['items'];
	if ( is_string( $id ) && ! $items ) {
		return new \WP_Error( 'owc_no_event', 'There is no such event', array( 'status' => 404 ) );
	}
	$items = array_map( static fn( $item ) => array( 'url' => content_whole_url( $item, $given, $post ) ) + $item, $items );
	$name  = is_string( $id ) ? '' : content_feed_title( $given );
	$host  = (string) wp_parse_url( home_url(), PHP_URL_HOST );
	return content_file( content_calendar( $items, array( 'name' => $name, 'host' => $host, 'now' => content_now() ) ), 'text/calendar; charset=UTF-8', ( is_string( $id ) ? sanitize_title( $items[0]['title'] ) ?: 'activiteit' : 'agenda' ) . '.ics' );
}

function content_file( string $text, string $type, string $name = '' ): \WP_REST_Response {
	$headers = array( 'Content-Type' => $type, 'Cache-Control' => 'public, max-age=300' );
	return new \WP_REST_Response( $text, 200, '' === $name ? $headers : $headers + array( 'Content-Disposition' => "attachment; filename=\"$name\"" ) );
}

/** What is no JSON goes out as it is. */
function serve_feed( bool $served, \WP_HTTP_Response $response, \WP_REST_Request $request ): bool {
	if ( $served || ! is_string( $response->get_data() ) || ! preg_match( '~^/owc-elements/v1/(?:feed|calendar)/~', $request->get_route() ) ) {
		return $served;
	}
	echo 'HEAD' === $request->get_method() ? '' : $response->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped as its own format.
	return true;
}

/** So that readers of feeds find them. */
function print_feed_links(): void {
	$post = is_singular() && ! under() ? get_queried_object() : null;
	foreach ( $post instanceof \WP_Post ? content_blocks( $post ) : array() as $at => $block ) {
		$route = isset( CONTENT_LISTS[ $block['name'] ] ) && map_sources( (string) ( $block['attributes']['src'] ?? '' ) ) ? content_route( $post, $at + 1 ) : '';
		if ( '' !== $route ) {
			$title = content_feed_title( content_given( $block['attributes'], $block['name'], $post, $at + 1 ) );
			printf( "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"%s\" href=\"%s\">\n", esc_attr( $title ), esc_url( rest_url( "owc-elements/v1/feed/$route" ) ) );
		}
	}
}
