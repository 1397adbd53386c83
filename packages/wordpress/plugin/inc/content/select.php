<?php
/**
 * What a list answers to what is asked: the same as packages/content/src/lists/select.ts in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** The filters of a kind, in the order in which they stand there; taxonomies of a source come after these. */
const CONTENT_ORDER = array( 'theme', 'type', 'audience', 'city', 'year' );

/**
 * @param list<array<string, mixed>> $items
 * @param string                     $now The moment it is in Amsterdam: `2026-11-22T14:05`.
 * @return array{items: list<array<string, mixed>>, total: int, pages: int, page: int, filters: list<array{name: string, options: list<array{slug: string, name: string, count: int, chosen: bool}>}>}
 */
function content_select( array $items, array $query, int $per_page, string $now ): array {
	$keys                   = content_filters( $items );
	$words                  = content_words( $query['search'] );
	list( $after, $before ) = content_range( $query, $now );
	$terms                  = array_fill_keys( $keys, array() );
	$has                    = array();
	foreach ( $items as $at => $item ) {
		foreach ( $item['terms'] as $key => $list ) {
			foreach ( $list as $term ) {
				$terms[ $key ][ ".{$term['slug']}" ] ??= $term;
				$has[ $at ][ $key ][]                  = $term['slug'];
			}
		}
	}
	// What does not stand on the page cannot be chosen.
	$chosen = array();
	foreach ( $keys as $key ) {
		$chosen[ $key ] = array_values( array_filter( $query['filters'][ $key ] ?? array(), static fn( $slug ) => isset( $terms[ $key ][ ".$slug" ] ) ) );
	}
	$found  = array();
	$counts = array();
	foreach ( $items as $at => $item ) {
		$order = content_in_range( $item, $after, $before ) ? content_order( $item, $now, $after, $before ) : null;
		$score = null === $order ? 0 : ( $words ? content_score( $item, $words ) : 1 );
		if ( ! $score ) {
			continue;
		}
		$failed = array_values( array_filter( $keys, static fn( $key ) => $chosen[ $key ] && ! array_intersect( $has[ $at ][ $key ] ?? array(), $chosen[ $key ] ) ) );
		if ( ! $failed ) {
			$found[] = array( $item, $score, $order );
		}
		foreach ( $keys as $key ) {
			if ( ! $failed || array( $key ) === $failed ) {
				foreach ( $has[ $at ][ $key ] ?? array() as $slug ) {
					$counts[ $key ][ ".$slug" ] = ( $counts[ $key ][ ".$slug" ] ?? 0 ) + 1;
				}
			}
		}
	}
	$filters = array();
	foreach ( $keys as $name ) {
		$sorted = array_values( $terms[ $name ] );
		$folded = array_map( static fn( $term ) => content_fold( $term['name'] ), $sorted );
		array_multisort( $folded, SORT_STRING, array_column( $sorted, 'slug' ), SORT_STRING, $sorted );
		$options = array_map(
			static fn( $term ) => $term + array( 'count' => $counts[ $name ][ ".{$term['slug']}" ] ?? 0, 'chosen' => in_array( $term['slug'], $chosen[ $name ], true ) ),
			'year' === $name ? array_reverse( $sorted ) : $sorted
		);
		if ( count( $options ) > 1 || array_filter( array_column( $options, 'chosen' ) ) ) {
			$filters[] = compact( 'name', 'options' );
		}
	}
	usort( $found, static fn( $a, $b ) => $b[1] <=> $a[1] ?: strcmp( $a[2], $b[2] ) ); // those that are the same stay as they came
	$total = count( $found );
	$size  = $per_page >= 1 ? $per_page : 10;
	$pages = max( 1, (int) ceil( $total / $size ) );
	$page  = min( max( 1, $query['page'] ), $pages );
	return array( 'items' => array_column( array_slice( $found, ( $page - 1 ) * $size, $size ), 0 ) ) + compact( 'total', 'pages', 'page', 'filters' );
}

/** The query with only what the answer knows: that is what its links ask. */
function content_known( array $query, array $answer ): array {
	$filters = array();
	foreach ( $answer['filters'] as $filter ) {
		$filters[ $filter['name'] ] = array_values( array_column( array_filter( $filter['options'], static fn( $option ) => $option['chosen'] ), 'slug' ) );
	}
	return array( 'filters' => $filters, 'page' => $answer['page'] ) + $query;
}

/** @return list<string> */
function content_filters( array $items ): array {
	$keys = array();
	foreach ( $items as $item ) {
		$keys += $item['terms'];
	}
	$keys  = array_map( 'strval', array_keys( $keys ) );
	$place = static fn( string $key ): int => ( false === array_search( $key, CONTENT_ORDER, true ) ) ? count( CONTENT_ORDER ) : array_search( $key, CONTENT_ORDER, true );
	usort( $keys, static fn( $a, $b ) => $place( $a ) <=> $place( $b ) ?: strcmp( $a, $b ) );
	return $keys;
}

/**
 * “id-kaart” is two words, “auto's” is one.
 *
 * @return list<string>
 */
function content_words( string $text ): array {
	return preg_match_all( '/[\p{L}\p{N}]+/u', str_replace( array( "'", '’' ), '', content_fold( $text ) ), $found ) ? $found[0] : array();
}

/** Every word must be the beginning of a word. In the title counts for most, then what stands in the list, then the rest. */
function content_score( array $item, array $words ): int {
	$fields = array( 9 => ' ' . implode( ' ', content_words( $item['title'] ) ), 3 => ' ' . implode( ' ', content_words( content_about( $item ) ) ), 1 => null );
	$sum    = 0;
	foreach ( $words as $word ) {
		$points = 0;
		foreach ( $fields as $weight => $text ) {
			// The text is the longest: only for words that are nowhere else.
			$text ??= $fields[ $weight ] = ' ' . implode( ' ', content_words( foreign_text( $item['content'] ) ) );
			if ( str_contains( $text, " $word" ) ) {
				$points = $weight;
				break;
			}
		}
		if ( ! $points ) {
			return 0;
		}
		$sum += $points;
	}
	return $sum;
}

function content_about( array $item ): string {
	$about = array( $item['intro'] );
	foreach ( $item['terms'] as $list ) {
		$about = array( ...$about, ...array_column( $list, 'name' ) );
	}
	if ( 'event' === $item['kind'] ) {
		$place = $item['location'] ?? array();
		$about = array( ...$about, $place['name'] ?? '', $place['address'] ?? '', $place['city'] ?? '', $item['organiser']['title'] ?? '' );
	} elseif ( 'publication' === $item['kind'] ) {
		$about = array( ...$about, $item['reference'], $item['decision'], $item['status'], ...$item['parties'] );
	}
	return implode( ' ', $about );
}

/** What is sorted on, smallest first; null for what is not shown. */
function content_order( array $item, string $now, string $after, string $before ): ?string {
	if ( 'event' === $item['kind'] ) {
		$period = content_period( $item, $now, $after, $before );
		if ( ! $period ) {
			return $item['periods'] ? null : '9999';
		}
		// What goes on for months comes after what begins today.
		$long  = $period['start'] < $now && ( $item['longTerm'] || content_days( $period['start'], content_end( $period ) ) > 1 );
		return ( $long ? substr( $now, 0, 10 ) . 'T99' : $period['start'] ) . ( $item['highlighted'] ? 0 : 1 );
	}
	$newest = (string) ( 99999999 - (int) str_replace( '-', '', $item['date'] ) );
	return 'news' === $item['kind'] ? ( $item['highlighted'] ? 0 : 1 ) . $newest : $newest;
}

/** Of an event the days on which it is count, of the others the day it was published. */
function content_in_range( array $item, string $after, string $before ): bool {
	if ( 'event' === $item['kind'] ) {
		return $item['periods'] || '' === $after . $before;
	}
	return ( '' === $after || $item['date'] >= $after ) && ( '' === $before || ( '' !== $item['date'] && $item['date'] <= $before ) );
}

/** The first time that it is asked for. Without days: the first that is not over. */
function content_period( array $event, string $now, string $after = '', string $before = '' ): ?array {
	// What is over is only shown to who asks for days that are.
	$past = '' !== $after . $before && ( '' === $after ? $before : $after ) < substr( $now, 0, 10 );
	foreach ( $event['periods'] as $period ) {
		if ( ( $past || ! content_is_over( $period, $now ) ) && ( '' === $after || substr( content_end( $period ), 0, 10 ) >= $after ) && ( '' === $before || substr( $period['start'], 0, 10 ) <= $before ) ) {
			return $period;
		}
	}
	return null;
}

function content_is_over( array $period, string $now ): bool {
	$end = content_end( $period );
	return strlen( $end ) > 10 ? $end <= $now : $end < substr( $now, 0, 10 );
}

/** It has begun and is not over. Of what has no end nobody knows. */
function content_is_on( array $period, string $now ): bool {
	if ( content_is_over( $period, $now ) ) {
		return false;
	}
	return strlen( $period['start'] ) > 10 ? '' !== $period['end'] && $period['start'] <= $now : $period['start'] <= substr( $now, 0, 10 );
}

/** When nobody knows when it ends it lasts until the day is over. */
function content_end( array $period ): string {
	return '' === $period['end'] ? substr( $period['start'], 0, 10 ) : $period['end'];
}

/**
 * The days that are asked for. A period counts from today: what was on Monday is not this week any more.
 *
 * @return array{0: string, 1: string}
 */
function content_range( array $query, string $now ): array {
	$today   = substr( $now, 0, 10 );
	$date    = new \DateTimeImmutable( $today, new \DateTimeZone( 'UTC' ) );
	$weekday = (int) $date->format( 'N' ) - 1;
	$add     = static fn( int $days ): string => content_add_days( $today, $days );
	$month   = static fn( string $day ): string => $date->modify( $day )->format( 'Y-m-d' );
	$range   = match ( $query['period'] ) {
		'today'        => array( $today, $today ),
		'tomorrow'     => array( $add( 1 ), $add( 1 ) ),
		'this-weekend' => array( $weekday < 5 ? $add( 5 - $weekday ) : $today, $add( 6 - $weekday ) ),
		'this-week'    => array( $today, $add( 6 - $weekday ) ),
		'next-week'    => array( $add( 7 - $weekday ), $add( 13 - $weekday ) ),
		'this-month'   => array( $today, $month( 'last day of this month' ) ),
		'next-month'   => array( $month( 'first day of next month' ), $month( 'last day of next month' ) ),
		default        => null,
	};
	if ( ! $range ) {
		return array( $query['after'], $query['before'] );
	}
	return array( max( $query['after'], $range[0] ), '' !== $query['before'] && $query['before'] < $range[1] ? $query['before'] : $range[1] );
}

function content_add_days( string $day, int $days ): string {
	return ( new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) ) )->modify( "$days days" )->format( 'Y-m-d' );
}

function content_days( string $start, string $end ): int {
	return (int) round( ( strtotime( substr( $end, 0, 10 ) . 'T00:00:00Z' ) - strtotime( substr( $start, 0, 10 ) . 'T00:00:00Z' ) ) / 86400 );
}

/** The moment it is in the Netherlands, wherever the server is. */
function content_now(): string {
	return ( new \DateTimeImmutable( 'now', new \DateTimeZone( 'Europe/Amsterdam' ) ) )->format( 'Y-m-d\TH:i' );
}
