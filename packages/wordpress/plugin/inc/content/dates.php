<?php
/**
 * Days and times in words: `zaterdag 5 december 2026, 19.00 tot 22.00 uur`. As packages/content/src/lists/dates.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

function content_full_day( string $day, string $words ): string {
	$day = substr( $day, 0, 10 );
	return content_weekday( content_weekday_of( $day ), $words ) . ' ' . product_date( $day, $words );
}

/** Sunday is 0. */
function content_weekday_of( string $day ): int {
	return (int) ( new \DateTimeImmutable( substr( $day, 0, 10 ), new \DateTimeZone( 'UTC' ) ) )->format( 'w' );
}

function content_weekday( int $number, string $words ): string {
	return array(
		'nl' => array( 'zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag' ),
		'en' => array( 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday' ),
	)[ $words ][ $number ];
}

function content_times( string $start, string $end, string $words ): string {
	if ( 'nl' === $words ) {
		$clock = static fn( string $time ): string => str_replace( ':', '.', preg_replace( '/^0/', '', $time ) ?? $time );
		return ( '' === $end ? $clock( $start ) : $clock( $start ) . ' tot ' . $clock( $end ) ) . ' uur';
	}
	return '' === $end ? $start : "$start to $end";
}

function content_period_words( array $period, string $words ): string {
	$from = substr( $period['start'], 11, 5 );
	$to   = substr( $period['end'], 11, 5 );
	$last = substr( $period['end'], 0, 10 );
	// A party that ends after midnight is not a party of two days.
	$night = '' !== $from && '' !== $to && 1 === content_days( $period['start'], $period['end'] ) && $to < $from && $to <= '06:00';
	$first = content_full_day( $period['start'], $words );
	if ( '' === $last || substr( $period['start'], 0, 10 ) === $last || $night ) {
		return $first . ( '' === $from ? '' : ', ' . content_times( $from, $to, $words ) );
	}
	return sprintf( content_texts( $words )['span'], $first . ( '' === $from ? '' : ', ' . content_times( $from, '', $words ) ), content_full_day( $period['end'], $words ) . ( '' === $to ? '' : ', ' . content_times( $to, '', $words ) ) );
}

/** `elke zondag tot en met 27 december 2026, 10.00 tot 11.00 uur`; nothing when they are not that regular. */
function content_recurring( array $periods, string $now, string $words ): string {
	$first = $periods[0] ?? null;
	if ( count( $periods ) < 3 ) {
		return '';
	}
	$length = static fn( array $period ): int => content_days( $period['start'], '' === $period['end'] ? $period['start'] : $period['end'] );
	foreach ( $periods as $period ) {
		if ( $length( $first ) > 1 || substr( $period['start'], 11, 5 ) !== substr( $first['start'], 11, 5 ) || substr( $period['end'], 11, 5 ) !== substr( $first['end'], 11, 5 ) || ( '' === $period['end'] ) !== ( '' === $first['end'] ) || $length( $period ) !== $length( $first ) ) {
			return '';
		}
	}
	$days = array_map( static fn( $period ) => substr( $period['start'], 0, 10 ), $periods );
	$last = end( $days );
	$how  = content_rhythm( $days, $words );
	if ( '' === $how ) {
		return '';
	}
	$t       = content_texts( $words );
	$between = $days[0] > substr( $now, 0, 10 ) ? sprintf( $t['between'], product_date( $days[0], $words ), product_date( $last, $words ) ) : sprintf( $t['through'], product_date( $last, $words ) );
	$from    = substr( $first['start'], 11, 5 );
	return "$how $between" . ( '' === $from ? '' : ', ' . content_times( $from, substr( $first['end'], 11, 5 ), $words ) );
}

/** @param list<string> $days */
function content_rhythm( array $days, string $words ): string {
	$steps = array();
	for ( $at = 1, $count = count( $days ); $at < $count; $at++ ) {
		$steps[] = content_days( $days[ $at - 1 ], $days[ $at ] );
	}
	$t    = content_texts( $words );
	$all  = static fn( int $step ): bool => array( $step ) === array_values( array_unique( $steps ) );
	$name = static fn( string $day ): string => content_weekday( content_weekday_of( $day ), $words );
	if ( $all( 1 ) ) {
		return $t['daily'];
	}
	if ( $all( 7 ) ) {
		return content_weekly( array( $name( $days[0] ) ), $words );
	}
	if ( $all( 14 ) ) {
		return sprintf( $t['fortnightly'], $name( $days[0] ) );
	}
	// Some days of the week, and each of these in every week.
	$set = array_values( array_unique( array_map( __NAMESPACE__ . '\content_weekday_of', $days ) ) );
	if ( count( $set ) > 1 && count( $set ) < 7 && count( $days ) >= 2 * count( $set ) ) {
		$due = array();
		for ( $day = $days[0]; $day <= end( $days ) && count( $due ) <= count( $days ); $day = content_add_days( $day, 1 ) ) {
			if ( in_array( content_weekday_of( $day ), $set, true ) ) {
				$due[] = $day;
			}
		}
		if ( $due === $days ) {
			usort( $set, static fn( $a, $b ) => ( $a + 6 ) % 7 <=> ( $b + 6 ) % 7 );
			return content_weekly( array_map( static fn( $number ) => content_weekday( $number, $words ), $set ), $words );
		}
	}
	$nth   = static fn( string $day ): int => (int) ceil( (int) substr( $day, 8, 2 ) / 7 );
	$month = static fn( string $day ): int => (int) substr( $day, 0, 4 ) * 12 + (int) substr( $day, 5, 2 );
	if ( 1 !== count( $set ) || $nth( $days[0] ) > 4 ) {
		return '';
	}
	foreach ( $days as $at => $day ) {
		if ( $nth( $day ) !== $nth( $days[0] ) || $month( $day ) !== $month( $days[0] ) + $at ) {
			return '';
		}
	}
	return content_monthly( $nth( $days[0] ), $name( $days[0] ), $words );
}

/** @param list<string> $days */
function content_weekly( array $days, string $words ): string {
	$last = array_pop( $days );
	$all  = $days ? implode( ', ', $days ) . ( 'nl' === $words ? ' en ' : ' and ' ) . $last : $last;
	return ( 'nl' === $words ? 'elke ' : 'every ' ) . $all;
}

function content_monthly( int $nth, string $day, string $words ): string {
	$names = 'nl' === $words ? array( '', 'eerste', 'tweede', 'derde', 'vierde' ) : array( '', 'first', 'second', 'third', 'fourth' );
	return 'nl' === $words ? "elke $names[$nth] $day van de maand" : "every $names[$nth] $day of the month";
}
