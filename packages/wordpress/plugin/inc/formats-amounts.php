<?php
/**
 * The formats of amounts, numbers, dates and times, which a field can limit. Read the Dutch way where it could be two things: 1.234 is one
 * thousand and more, 1-2 is the first of February.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** A number as people write it, to one with a point: 1.234,50 -> 1234.50. A string throughout, so nothing is rounded. */
function decimal( string $text ): ?string {
	preg_match( '/^([+-]?) ?(.*)$/s', $text, $found );
	list( , $sign, $typed ) = $found;
	$number                 = match ( true ) {
		(bool) preg_match( '/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/D', $typed ) => str_replace( array( '.', ',' ), array( '', '.' ), $typed ),
		(bool) preg_match( '/^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d*)?$/D', $typed ) => str_replace( array( ' ', ',' ), array( '', '.' ), $typed ),
		(bool) preg_match( '/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/D', $typed ) => str_replace( ',', '', $typed ),
		(bool) preg_match( '/^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/D', $typed ) => str_replace( ',', '.', $typed ),
		default => null,
	};
	if ( null === $number ) {
		return null;
	}
	list( $whole, $part ) = explode( '.', "$number." );
	$value                = ( ltrim( $whole, '0' ) ?: '0' ) . ( '' === $part ? '' : ".$part" );
	return '-' === $sign && preg_match( '/[1-9]/', $value ) ? "-$value" : $value;
}

/** 1234.50 -> 1.234,50 */
function show_number( string $value ): string {
	if ( ! preg_match( '/^(-?\d{1,300})(?:\.(\d+))?$/D', $value, $found ) ) {
		return $value;
	}
	return preg_replace( '/\B(?=(?:\d{3})+$)/', '.', $found[1] ) . ( isset( $found[2] ) ? ",{$found[2]}" : '' );
}

/**
 * @param array<string, string> $limits
 */
function judge_number( string $text, array $limits = array() ): string|Wrong {
	$typed = decimal( plain_text( $text ) );
	if ( null === $typed ) {
		return new Wrong( __( 'Fill in a number, such as 12 or 12,5', 'owc-elements' ) );
	}
	$number = exact_number( $typed );
	if ( '1' === ( $limits['step'] ?? '' ) && str_contains( $number, '.' ) ) {
		return new Wrong( __( 'Fill in a whole number, so without a comma', 'owc-elements' ) );
	}
	// One and a bit, 1.234, would be read as thousands by who reads it again, as we do with what a script sent.
	return outside_limits( $number, $limits, __NAMESPACE__ . '\show_exact_number' ) ?? (string) preg_replace( '/^-?[1-9]\d{0,2}\.\d{3}$/D', '${0}0', $number );
}

/** Without zeros that say nothing. */
function exact_number( string $value ): string {
	return str_contains( $value, '.' ) ? (string) preg_replace( '/\.?0+$/D', '', $value ) : $value;
}

function show_exact_number( string $value ): string {
	return show_number( exact_number( $value ) );
}

/**
 * @param array<string, string> $limits
 */
function judge_currency( string $text, array $limits = array() ): string|Wrong {
	$typed = (string) preg_replace( '/^([+-]?) ?(?:€|euro?) ?/iu', '$1', plain_text( $text ) );
	$typed = (string) preg_replace( '/ ?(?:€|euro?)$/iu', '', $typed );
	$typed = (string) preg_replace( '/[.,] ?(?:--?|=)$/D', '', $typed );
	$read  = decimal( $typed );
	if ( null === $read ) {
		return new Wrong( __( 'Fill in an amount, such as 12,50', 'owc-elements' ) );
	}
	list( $whole, $cents ) = explode( '.', "$read." );
	if ( strlen( $cents ) > 2 ) {
		return new Wrong( __( 'An amount has 2 digits after the comma, such as 12,50', 'owc-elements' ) );
	}
	$amount = $whole . '.' . str_pad( $cents, 2, '0' );
	return outside_limits( $amount, $limits, static fn( $limit ) => '€ ' . show_number( $limit ) ) ?? $amount;
}

/**
 * @param array<string, string>      $limits
 * @param callable(string): string $shown
 */
function outside_limits( string $value, array $limits, callable $shown ): ?Wrong {
	list( $min, $max ) = array_map( static fn( $name ) => preg_match( '/^-?\d+(\.\d+)?$/D', trim( $limits[ $name ] ?? '' ) ) ? trim( $limits[ $name ] ) : null, array( 'min', 'max' ) );
	if ( null !== $min && compare_decimals( $value, $min ) < 0 ) {
		/* translators: %s: a number or an amount. */
		return new Wrong( sprintf( __( 'Fill in %s or more', 'owc-elements' ), $shown( $min ) ) );
	}
	if ( null !== $max && compare_decimals( $value, $max ) > 0 ) {
		/* translators: %s: a number or an amount. */
		return new Wrong( sprintf( __( 'Fill in %s or less', 'owc-elements' ), $shown( $max ) ) );
	}
	return null;
}

/** Compared digit by digit: a float would round. */
function compare_decimals( string $a, string $b ): int {
	$signs = array_map( static fn( $value ) => str_starts_with( $value, '-' ) && preg_match( '/[1-9]/', $value ) ? -1 : 1, array( $a, $b ) );
	if ( $signs[0] !== $signs[1] ) {
		return $signs[0];
	}
	list( $left, $right ) = array_map(
		static function ( $value ) {
			list( $whole, $part ) = explode( '.', ltrim( $value, '-' ) . '.' );
			return array( ltrim( $whole, '0' ), rtrim( $part, '0' ) );
		},
		array( $a, $b )
	);
	return $signs[0] * ( strlen( $left[0] ) <=> strlen( $right[0] ) ?: strcmp( $left[0], $right[0] ) ?: strcmp( $left[1], $right[1] ) );
}

/** 2 from "02", "feb" or "February"; 0 when there is no such month. Dutch and English, on any page. */
function month_from( string $text ): int {
	if ( preg_match( '/\d/', $text ) ) {
		return (int) $text;
	}
	$name = str_replace( 'mrt', 'maart', strtolower( $text ) );
	foreach ( array( 'januari februari maart april mei juni juli augustus september oktober november december', 'january february march april may june july august september october november december' ) as $months ) {
		foreach ( explode( ' ', $months ) as $index => $month ) {
			if ( str_starts_with( $month, $name ) ) {
				return $index + 1;
			}
		}
	}
	return 0;
}

/**
 * A day: kept as 2027-02-01. Day before month, as the Dutch write it: 1-2-2027, 1 februari 2027, February 1, 2027, 2027-02-01, 01022027.
 *
 * @param array<string, string> $limits
 */
function judge_date( string $text, array $limits = array() ): string|Wrong {
	$typed = (string) preg_replace( '/^[a-z]+da[gy],? /i', '', plain_text( $text ) );
	$found = preg_match( '/^(?<d>\d{1,2})[ .\/-]+(?<m>\d{1,2})[ .\/-]+\'?(?<y>\d+)$/D', $typed, $part )
		|| preg_match( '/^(?<d>\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ .\/-]*(?<m>[a-z]{3,})[ .,\/-]*\'?(?<y>\d+)$/iD', $typed, $part )
		|| preg_match( '/^(?<m>[a-z]{3,})\.? ?(?<d>\d{1,2})(?:st|nd|rd|th)?,? \'?(?<y>\d+)$/iD', $typed, $part )
		|| preg_match( '/^(?<y>\d{4})[\/.-](?<m>\d{1,2})[\/.-](?<d>\d{1,2})$/D', $typed, $part )
		|| preg_match( '/^(?<d>\d\d)(?<m>\d\d)(?<y>(?:1[89]|2\d)\d\d)$/D', $typed, $part )
		|| preg_match( '/^(?<y>(?:1[89]|2\d)\d\d)(?<m>\d\d)(?<d>\d\d)$/D', $typed, $part )
		|| preg_match( '/^(?<d>\d\d)(?<m>\d\d)(?<y>\d\d)$/D', $typed, $part );
	$general = new Wrong( __( 'Fill in a day, month and year, such as 1-2-2027', 'owc-elements' ) );
	if ( ! $found ) {
		return $general;
	}
	if ( 4 !== strlen( $part['y'] ) ) {
		return new Wrong( __( 'Write the year with 4 digits, as in 1-2-2027', 'owc-elements' ) );
	}
	list( $day, $month, $year ) = array( (int) $part['d'], month_from( $part['m'] ), (int) $part['y'] );
	if ( $year < 1000 || $day < 1 ) {
		return $general;
	}
	if ( $month < 1 || $month > 12 ) {
		return new Wrong( __( 'Check the month. Fill in the day first, then the month and then the year.', 'owc-elements' ) );
	}
	$days = days_in( $year, $month );
	if ( $day > $days ) {
		/* translators: 1: a month, 2: a year, 3: a number of days. */
		return new Wrong( sprintf( __( 'Check the day. The month of %1$s %2$d has %3$d days.', 'owc-elements' ), wp_date( 'F', gmmktime( 12, 0, 0, $month, 1, 2027 ) ), $year, $days ) );
	}
	$date = sprintf( '%04d-%02d-%02d', $year, $month, $day );
	return outside_dates( $date, $limits ) ?? $date;
}

function days_in( int $year, int $month ): int {
	$leap = 0 === $year % 4 && ( 0 !== $year % 100 || 0 === $year % 400 );
	return 2 === $month ? ( $leap ? 29 : 28 ) : ( in_array( $month, array( 4, 6, 9, 11 ), true ) ? 30 : 31 );
}

/**
 * What is wrong with a day that is outside the `min` and `max` of its field: a day such as 2027-02-01, or `today`.
 *
 * @param array<string, string> $limits
 */
function outside_dates( string $date, array $limits ): ?Wrong {
	$today             = (string) wp_date( 'Y-m-d' );
	list( $min, $max ) = array_map( static fn( $name ) => preg_match( '/^(?:today|\d{4}-\d\d-\d\d)$/D', trim( $limits[ $name ] ?? '' ) ) ? trim( $limits[ $name ] ) : '', array( 'min', 'max' ) );
	return match ( true ) {
		'today' === $min && $date < $today                => new Wrong( __( 'Fill in today\'s date, or a later one', 'owc-elements' ) ),
		'today' === $max && $date > $today                => new Wrong( __( 'Fill in today\'s date, or an earlier one', 'owc-elements' ) ),
		$min && 'today' !== $min && $date < $min          => new Wrong( sprintf( /* translators: %s: a date. */ __( 'Fill in a date from %s', 'owc-elements' ), show_date( $min ) ) ),
		$max && 'today' !== $max && $date > $max          => new Wrong( sprintf( /* translators: %s: a date. */ __( 'Fill in a date up to and including %s', 'owc-elements' ), show_date( $max ) ) ),
		default                                           => null,
	};
}

function show_date( string $value ): string {
	return (string) preg_replace( '/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/D', '$3-$2-$1', $value );
}

/**
 * A time of the day, by 24 hours: kept as 09:30. Typed as 9:30, 09.30, 9u30, 9 uur 30, 930 or 9 uur.
 *
 * @param array<string, string> $limits
 */
function judge_time( string $text, array $limits = array() ): string|Wrong {
	$time = '/^(\d{1,2})(?: ?(?:[ :.,;hu]|uur) ?(\d\d)(?::\d\d(?:\.\d+)?)?)?(?: ?(?:uur|u|h)\.?)?$|^(\d{1,2})(\d\d)(?: ?(?:uur|u|h)\.?)?$/iD';
	if ( ! preg_match( $time, plain_text( $text ), $found ) ) {
		return new Wrong( __( 'Fill in a time, such as 9:30 or 14:00', 'owc-elements' ) );
	}
	$hour    = (int) ( ( $found[1] ?? '' ) !== '' ? $found[1] : $found[3] );
	$minutes = (int) ( $found[4] ?? $found[2] ?? 0 );
	if ( $hour > 23 ) {
		return new Wrong( __( 'Check the hour. It is a number from 0 to 23, such as 14 in 14:30.', 'owc-elements' ) );
	}
	if ( $minutes > 59 ) {
		return new Wrong( __( 'Check the minutes. They are a number from 00 to 59, such as 30 in 14:30.', 'owc-elements' ) );
	}
	$value = sprintf( '%02d:%02d', $hour, $minutes );
	return outside_times( $value, $limits ) ?? $value;
}

/**
 * What is wrong with a time that is outside the `min` and `max` of its field, such as 09:00. From 22:00 to 06:00 is the night.
 *
 * @param array<string, string> $limits
 */
function outside_times( string $time, array $limits ): ?Wrong {
	list( $min, $max ) = array_map( static fn( $name ) => preg_match( '/^(?:[01]\d|2[0-3]):[0-5]\d$/D', trim( $limits[ $name ] ?? '' ) ) ? trim( $limits[ $name ] ) : '', array( 'min', 'max' ) );
	$early             = $min && $time < $min;
	$late              = $max && $time > $max;
	if ( $min && $max && $min > $max ? ! $early || ! $late : ! $early && ! $late ) {
		return null;
	}
	return new Wrong(
		match ( true ) {
			/* translators: 1: the first time, 2: the last time. */
			$min && $max => sprintf( __( 'Fill in a time from %1$s up to and including %2$s', 'owc-elements' ), show_time( $min ), show_time( $max ) ),
			/* translators: %s: a time. */
			(bool) $min  => sprintf( __( 'Fill in a time from %s', 'owc-elements' ), show_time( $min ) ),
			/* translators: %s: a time. */
			default      => sprintf( __( 'Fill in a time up to and including %s', 'owc-elements' ), show_time( $max ) ),
		}
	);
}

function show_time( string $value ): string {
	return (string) preg_replace( '/^0(?=\d:\d\d$)/D', '', $value );
}
