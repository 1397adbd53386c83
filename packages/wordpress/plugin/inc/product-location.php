<?php
/**
 * Reads a location of OWC's locations plugin, as in packages/products/src/pdc.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * A place where people come, with its hours; null when it says nothing.
 *
 * @param array    $row As the source gives it.
 * @param callable $bad Told the part that misses something.
 */
function product_location( array $row, callable $bad ): ?array {
	$general = foreign_row( $row['general'] ?? array(), 'locations', $bad );
	$place   = foreign_row( $row['location'] ?? array(), 'locations', $bad );
	$contact = foreign_row( $row['communication'] ?? array(), 'locations', $bad );
	$text    = static fn( array $group, string $key ): string => foreign_words( $group[ $key ] ?? '', 'locations', $bad );
	$email   = $text( $contact, 'email' );
	$mail    = preg_match( '/^[^\s@<>"\'(),:;\\\\?&]+@[^\s@<>"\'(),:;\\\\?&]+$/D', $email );
	if ( '' !== $email && ! $mail ) {
		$bad( 'locations' );
	}
	$location = array(
		'id'            => foreign_id( $row['id'] ?? '', $row['slug'] ?? '' ),
		'name'          => $text( $row, 'title' ),
		'description'   => foreign_string( $general['description'] ?? '', 'locations', $bad ),
		'street'        => $text( $place, 'street' ),
		'postalCode'    => $text( $place, 'zipcode' ),
		'city'          => $text( $place, 'city' ),
		'postalAddress' => implode( ' ', array_filter( array( $text( $place, 'postalcode' ), $text( $place, 'postalcity' ) ), 'strlen' ) ),
		'map'           => foreign_page_url( $place['maplink'] ?? '', 'locations', $bad ),
		'image'         => product_image( $place['image'] ?? null, 'locations', $bad ),
		'phone'         => $text( $contact, 'telephone' ),
		'phoneText'     => $text( $contact, 'telephone-description' ),
		'whatsapp'      => $text( $contact, 'whatsapp' ),
		'email'         => $mail ? $email : '',
		'hours'         => product_hours( $row, $bad ),
	);
	$said = array_filter( array_diff_key( $location, array( 'id' => 1, 'hours' => 1 ) ), static fn( $value ) => null !== $value && '' !== $value );
	if ( $said || null !== $location['hours']['week'] || $location['hours']['special'] || '' !== $location['hours']['message'] ) {
		return $location;
	}
	$bad( 'locations' );
	return null;
}

/**
 * There are two sets of hours: one slot for each day, and several ("custom"), which wins once somebody filled it in. "openNow" and its
 * sentences are left: they were true when the source was asked.
 */
function product_hours( array $row, callable $bad ): array {
	$keys    = array( 'open-time', 'closed-time', 'closed', 'message' );
	$simple  = foreign_row( $row['openinghours'] ?? array(), 'locations', $bad );
	$custom  = foreign_row( $row['custom-openinghours'] ?? array(), 'locations', $bad );
	$special = foreign_rows( $row['special_openingdays'] ?? array(), 'locations', $bad, array( 'date' ) );
	$at      = static fn( array $slot, string $key ) => product_time( $slot[ $key ] ?? '' );
	// In the week of a special day the source puts it over the usual one.
	$over  = static function ( array $slot, int $weekday ) use ( $special, $at ): bool {
		foreach ( product_hours_filled( $slot ) ? $special : array() as $day ) {
			$date = foreign_date( $day['date'] ?? '' );
			if ( '' !== $date && (int) ( new \DateTimeImmutable( $date ) )->format( 'N' ) - 1 === $weekday
				&& product_plain( $day['message'] ?? '' ) === product_plain( $slot['message'] ?? '' )
				&& foreign_flag( $day['closed'] ?? false ) === foreign_flag( $slot['closed'] ?? false )
				&& $at( $day, 'open-time' ) === $at( $slot, 'open-time' ) && $at( $day, 'closed-time' ) === $at( $slot, 'closed-time' ) ) {
				return true;
			}
		}
		return false;
	};
	$given = static fn( array $week ): array => array_map( fn( $name ) => foreign_rows( $week[ $name ] ?? array(), 'locations', $bad, $keys ), array( 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday' ) );
	$usual = static function ( array $days ) use ( $over ): bool {
		foreach ( $days as $weekday => $slots ) {
			foreach ( $slots as $slot ) {
				if ( product_hours_filled( $slot ) && ! $over( $slot, $weekday ) ) {
					return true;
				}
			}
		}
		return false;
	};
	$simple_days = $given( foreign_row( $simple['days'] ?? array(), 'locations', $bad ) );
	$custom_days = $given( foreign_row( $custom['custom-days'] ?? array(), 'locations', $bad ) );
	$is_custom   = $usual( $custom_days );
	$days        = $is_custom ? $custom_days : $simple_days;
	$said        = $is_custom ? $custom : $simple;
	$hours       = array(
		'week'    => null,
		'notes'   => array(),
		'special' => product_special_days( $special, $bad ),
		'message' => foreign_flag( $said['message-active'] ?? false ) ? foreign_words( $said['message'] ?? '', 'locations', $bad ) : '',
	);
	if ( ! $usual( $days ) ) {
		return $hours;
	}
	foreach ( $days as $weekday => $slots ) {
		$own                = array_filter( $slots, static fn( $slot ) => ! $over( $slot, $weekday ) );
		$open               = array_values( array_filter( array_map( static fn( $slot ) => product_slot( $slot, $bad ), $slots ) ) );
		$hours['week'][]    = $open;
		$hours['notes'][]   = $open ? '' : implode( ' ', array_filter( array_map( static fn( $slot ) => product_decode( product_plain( $slot['message'] ?? '' ) ), $own ), 'strlen' ) );
		if ( count( $own ) < count( $slots ) ) {
			$bad( 'locations' );
		}
	}
	return $hours;
}

/** Whether somebody filled in this day. */
function product_hours_filled( array $slot ): bool {
	return ! product_is_empty( $slot['open-time'] ?? '' ) || ! product_is_empty( $slot['closed-time'] ?? '' ) || foreign_flag( $slot['closed'] ?? false ) || ! product_is_empty( $slot['message'] ?? '' );
}

/**
 * An editor gives a day and a month, and the source puts the year of today behind them. So in December the first of January seems to
 * have been: days in January stand for those of next year too.
 */
function product_special_days( array $rows, callable $bad ): array {
	$days = array();
	foreach ( $rows as $row ) {
		$date = foreign_date( $row['date'] ?? '' );
		if ( '' === $date ) {
			$bad( 'locations' );
			continue;
		}
		$slot   = product_slot( $row, $bad );
		$day    = array( 'date' => $date, 'slots' => $slot ? array( array( 'note' => '' ) + $slot ) : array(), 'note' => foreign_words( $row['message'] ?? '', 'locations', $bad ) );
		$days[] = $day;
		if ( '01' === substr( $date, 5, 2 ) ) {
			$days[] = array( 'date' => ( (int) substr( $date, 0, 4 ) + 1 ) . substr( $date, 4 ) ) + $day;
		}
	}
	usort( $days, static fn( $a, $b ) => strcmp( $a['date'], $b['date'] ) );
	return $days;
}

/** From when to when; null when closed. */
function product_slot( array $row, callable $bad ): ?array {
	if ( foreign_flag( $row['closed'] ?? false ) || ( product_is_empty( $row['open-time'] ?? '' ) && product_is_empty( $row['closed-time'] ?? '' ) ) ) {
		return null;
	}
	$open  = product_time( $row['open-time'] ?? '' );
	$close = product_time( $row['closed-time'] ?? '', true );
	if ( product_are_hours( $open, $close ) ) {
		return array( 'open' => $open, 'close' => $close, 'note' => foreign_words( $row['message'] ?? '', 'locations', $bad ) );
	}
	$bad( 'locations' );
	return null;
}

/** A place can be open past midnight; one that closes later in the morning than this has its times the wrong way round. */
function product_are_hours( string $open, string $close ): bool {
	return '' !== $open && '' !== $close && ( strcmp( $open, $close ) < 0 || ( strcmp( $open, $close ) > 0 && strcmp( $close, '06:00' ) <= 0 ) );
}

/** 09:00, also from 9.00, 0900 or 09:00:00. Midnight closes the day as 24:00. */
function product_time( $value, bool $closes = false ): string {
	$time = preg_match( '/^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/D', product_plain( $value ), $found ) ? str_pad( $found[1], 2, '0', STR_PAD_LEFT ) . ":$found[2]" : '';
	if ( $closes && in_array( $time, array( '00:00', '24:00' ), true ) ) {
		return '24:00';
	}
	return '' !== $time && strcmp( $time, '24:00' ) < 0 && strcmp( $found[2], '60' ) < 0 ? $time : '';
}
