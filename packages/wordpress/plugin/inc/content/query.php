<?php
/**
 * What is asked of a list, and how that stands in the address: packages/content/src/lists/query.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** The name of a filter in the address; a taxonomy of a source that is not here is called what the source calls it. */
const CONTENT_NAMES = array( 'theme' => 'thema', 'type' => 'soort', 'audience' => 'doelgroep', 'city' => 'plaats', 'year' => 'jaar' );

/** The word in the address for a period, in the order in which they are offered. */
const CONTENT_PERIODS = array( 'vandaag' => 'today', 'morgen' => 'tomorrow', 'dit-weekend' => 'this-weekend', 'deze-week' => 'this-week', 'volgende-week' => 'next-week', 'deze-maand' => 'this-month', 'volgende-maand' => 'next-month' );

const CONTENT_NOTHING = array( 'search' => '', 'filters' => array(), 'after' => '', 'before' => '', 'period' => '', 'page' => 1 );

/** The name of a part in the address, where several lists share a page. */
function content_name( string $name, string $prefix ): string {
	return '' === $prefix ? $name : "$prefix-$name";
}

/**
 * What an address asks, as a browser reads it: names as they are written, each as often as it is there. So far as anybody could have
 * typed it.
 *
 * @return list<array{0: string, 1: string}>
 */
function content_pairs( string $query ): array {
	$pairs = array();
	foreach ( array_slice( array_filter( explode( '&', substr( $query, 0, 8000 ) ), 'strlen' ), 0, 100 ) as $part ) {
		list( $name, $value ) = array_map( static fn( $text ) => mb_substr( mb_scrub( urldecode( $text ), 'UTF-8' ), 0, 200 ), explode( '=', $part, 2 ) + array( 1 => '' ) );
		$pairs[] = array( $name, str_replace( "\0", '', $value ) );
	}
	return $pairs;
}

/**
 * @param list<array{0: string, 1: string}> $asked As content_pairs() gives it.
 * @return array{search: string, filters: array<string, list<string>>, after: string, before: string, period: string, page: int}
 */
function content_query( array $asked, string $prefix = '' ): array {
	$before = '' === $prefix ? '' : "$prefix-";
	$query  = CONTENT_NOTHING;
	foreach ( $asked as list( $whole, $value ) ) {
		$text = mb_substr( foreign_trim( $value ), 0, 200 );
		if ( '' === $text || ! str_starts_with( $whole, $before ) ) {
			continue;
		}
		$name = preg_replace( '/\[\d*\]$/D', '', substr( $whole, strlen( $before ) ) ) ?? '';
		if ( 'zoek' === $name ) {
			$query['search'] = preg_replace( '/\s+/u', ' ', $text ) ?? '';
		} elseif ( 'van' === $name || 'tot' === $name ) {
			$query[ 'van' === $name ? 'after' : 'before' ] = preg_match( '/^[12]\d{3}-\d{2}-\d{2}$/D', $text ) ? foreign_date( $text ) : '';
		} elseif ( 'periode' === $name ) {
			$query['period'] = CONTENT_PERIODS[ $text ] ?? '';
		} elseif ( 'pagina' === $name ) {
			$query['page'] = preg_match( '/^[1-9]\d{0,4}$/D', $text ) ? (int) $text : 1;
		} elseif ( preg_match( '/^[\w-]+$/D', $name ) ) {
			$key                        = (string) ( array_search( $name, CONTENT_NAMES, true ) ?: $name );
			$query['filters'][ $key ] ??= array();
			if ( ! in_array( $text, $query['filters'][ $key ], true ) ) {
				$query['filters'][ $key ][] = $text;
			}
		}
	}
	return $query;
}

/**
 * The other way round, as pairs. What is not ours stays, and comes first.
 *
 * @param list<string>                      $known The filters of the list.
 * @param list<array{0: string, 1: string}> $asked
 * @return list<array{0: string, 1: string}>
 */
function content_params( array $query, array $known, string $prefix, array $asked ): array {
	$pairs = content_foreign( $asked, $known, $prefix );
	$add   = static function ( string $name, string $value ) use ( &$pairs, $prefix ): void {
		if ( '' !== $value ) {
			$pairs[] = array( content_name( $name, $prefix ), $value );
		}
	};
	$add( 'zoek', $query['search'] );
	foreach ( $known as $key ) {
		foreach ( $query['filters'][ $key ] ?? array() as $slug ) {
			$add( ( CONTENT_NAMES[ $key ] ?? $key ) . ( 'year' === $key ? '' : '[]' ), (string) $slug );
		}
	}
	$add( 'periode', (string) ( array_search( $query['period'], CONTENT_PERIODS, true ) ?: '' ) );
	$add( 'van', $query['after'] );
	$add( 'tot', $query['before'] );
	$add( 'pagina', $query['page'] > 1 ? (string) $query['page'] : '' );
	return $pairs;
}

/**
 * What is asked that is not of this list.
 *
 * @param list<array{0: string, 1: string}> $asked
 * @param list<string>                      $known
 * @return list<array{0: string, 1: string}>
 */
function content_foreign( array $asked, array $known, string $prefix ): array {
	$ours = array_map( static fn( $name ) => content_name( $name, $prefix ), array( 'zoek', 'van', 'tot', 'periode', 'pagina', ...array_map( static fn( $key ) => CONTENT_NAMES[ $key ] ?? $key, $known ) ) );
	return array_values( array_filter( $asked, static fn( $pair ) => ! in_array( preg_replace( '/\[\d*\]$/D', '', $pair[0] ), $ours, true ) ) );
}

/** As a browser writes a form in an address. @param list<array{0: string, 1: string}> $pairs */
function content_address( string $path, array $pairs ): string {
	$encode = static fn( string $text ): string => str_replace( array( '%2A', '~' ), array( '*', '%7E' ), urlencode( $text ) );
	return $pairs ? $path . '?' . implode( '&', array_map( static fn( $pair ) => $encode( $pair[0] ) . '=' . $encode( $pair[1] ), $pairs ) ) : $path;
}

/** Is anything asked? */
function content_asks( array $query ): bool {
	return '' !== $query['search'] . $query['after'] . $query['before'] . $query['period'] || array_filter( $query['filters'] );
}
