<?php
/**
 * Events of OpenAgenda (`/owc/openagenda/v1/items`, `/items/id/{id}`), as packages/content/src/lists/open-agenda.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** More would be a calendar that nobody reads. */
const CONTENT_MOST = 1000;

/**
 * @return array<string, mixed>
 */
function content_event( array $row, callable $bad ): array {
	$description = foreign_string( $row['description'] ?? '', 'content', $bad );
	$excerpt     = foreign_text( foreign_string( $row['excerpt'] ?? '', 'intro', $bad ) );
	$itinerary   = array_filter( array_map( __NAMESPACE__ . '\foreign_text', preg_split( '/\r\n?|\n/', foreign_string( $row['itinerary'] ?? '', 'content', $bad ) ) ), 'strlen' );
	$images      = array_values( array_filter( array_map( static fn( $one ) => product_image( $one, 'images', $bad ), foreign_rows( $row['images'] ?? null, 'images', $bad, array( 'url' ) ) ) ) );
	$image       = product_image( $row['post_thumbnail'] ?? null, 'image', $bad ) ?? $images[0] ?? null;
	$location    = content_venue( $row, $bad );
	$organiser   = content_title( $row['organizer'] ?? '', $bad );
	$teaser      = foreign_text( foreign_string( $row['teaser'] ?? '', 'intro', $bad ) );
	$modified    = $row['post_modified'] ?? '';
	return array(
		'kind'          => 'event',
		'id'            => foreign_id( $row['id'] ?? '', $row['slug'] ?? '' ),
		'slug'          => foreign_slug( $row['slug'] ?? '' ),
		'url'           => foreign_page_url( $row['portal_url'] ?? '', 'url', $bad ),
		'title'         => content_title( $row['title'] ?? '', $bad ),
		'intro'         => '' === $teaser ? $excerpt : $teaser,
		'language'      => foreign_language( $row['language'] ?? '' ),
		'date'          => foreign_date( $row['date'] ?? '' ) ?: foreign_date( $modified ),
		'modified'      => content_moment( $modified ),
		'image'         => $image,
		'content'       => ( '' === $description ? foreign_string( $row['content'] ?? '', 'content', $bad ) : $description ) . ( $itinerary ? '<p>' . implode( '<br>', str_replace( array( '&', '<' ), array( '&amp;', '&lt;' ), $itinerary ) ) . '</p>' : '' ),
		'terms'         => content_filled( content_taxonomies( $row['taxonomies'] ?? null, $bad ) + array( 'city' => $location && '' !== $location['city'] ? array( content_term( $location['city'] ) ) : array() ) ),
		'documents'     => content_attachments( $row['media_files'] ?? null, $bad ),
		'links'         => array(),
		'highlighted'   => foreign_flag( $row['highlighted'] ?? false ) || 'on' === ( $row['highlighted'] ?? '' ),
		'periods'       => content_periods( $row['dates'] ?? null, $bad ),
		'longTerm'      => foreign_flag( $row['longterm'] ?? false ) || 'on' === ( $row['longterm'] ?? '' ),
		'price'         => content_price( $row, $bad ),
		'location'      => $location,
		'organiser'     => '' === $organiser ? null : array( 'title' => $organiser, 'url' => foreign_page_url( $row['organizer_website_url'] ?? '', 'organiser', $bad ) ),
		'contact'       => array(
			'name'  => content_title( $row['contact_person'] ?? '', $bad ),
			'phone' => product_plain( $row['phone_number'] ?? '' ),
			'email' => preg_match( '/^[^\s@<>"]+@[^\s@<>"]+$/uD', product_plain( $row['email_address'] ?? '' ), $email ) ? $email[0] : '',
		),
		'website'       => foreign_page_url( $row['event_website_url'] ?? '', 'website', $bad ),
		'tickets'       => foreign_page_url( $row['ticket_website_url'] ?? '', 'tickets', $bad ),
		'registration'  => array( 'needed' => content_needed( product_plain( $row['registration'] ?? '' ), $bad ), 'url' => foreign_url( $row['registration_url'] ?? '', 'registration', $bad ) ),
		'accessibility' => foreign_text( foreign_string( $row['accessibility'] ?? '', 'accessibility', $bad ) ),
		'video'         => foreign_page_url( $row['video_url'] ?? '', 'video', $bad ),
		'images'        => $images,
	);
}

/**
 * @return array<string, list<array{slug: string, name: string}>>
 */
function content_taxonomies( $value, callable $bad ): array {
	// The names under which a source keeps what has a name of ours.
	$own   = array( 'thema' => 'theme', 'theme' => 'theme', 'soort' => 'type', 'type' => 'type', 'doelgroep' => 'audience', 'audience' => 'audience' );
	$taken = array( 'plaats', 'city', 'jaar', 'year', 'constructor', 'zoek', 'van', 'tot', 'periode', 'pagina' );
	$terms = array();
	foreach ( array_slice( foreign_row( $value, 'terms', $bad ), 0, 20, true ) as $name => $list ) {
		$key = $own[ $name ] ?? ( preg_match( '/^[a-z][a-z\d_-]*$/D', (string) $name ) ? (string) $name : '' );
		if ( '' === $key || in_array( $key, $taken, true ) ) {
			$bad( 'terms' );
		} else {
			$terms[ $key ] = content_terms( $list, 'terms', $bad );
		}
	}
	return $terms;
}

/**
 * @return list<array{start: string, end: string}>
 */
function content_periods( $value, callable $bad ): array {
	$periods = array();
	foreach ( foreign_rows( $value, 'periods', $bad, array( 'date', 'start_date' ) ) as $row ) {
		$first = content_day( $row['date'] ?? $row['start_date'] ?? '' );
		if ( '' === $first ) {
			$bad( 'periods' );
			continue;
		}
		$last = content_day( $row['end_date'] ?? '' ) ?: $first;
		// Midnight, as people write it.
		$midnight = $last === $first && preg_match( '/^24[:.]00/', product_plain( $row['end_time'] ?? '' ) );
		$from     = content_clock( $row['start_time'] ?? '', $bad );
		$to       = $midnight ? '00:00' : content_clock( $row['end_time'] ?? '', $bad );
		if ( $last < $first ) {
			$bad( 'periods' );
			$last = $first;
		}
		if ( '' !== $from && '' !== $to && $last === $first && $to < $from ) {
			$last = content_add_days( $first, 1 );
		}
		$start = '' === $from ? $first : "{$first}T$from";
		if ( '' === $from ) {
			$end = $last;
		} elseif ( '' !== $to && ( $to !== $from || $last > $first ) ) {
			$end = "{$last}T$to";
		} else {
			$end = $last > $first ? $last : '';
		}
		if ( count( $periods ) < CONTENT_MOST ) {
			$periods[ "$start/$end" ] = compact( 'start', 'end' );
		}
	}
	usort( $periods, static fn( $a, $b ) => strcmp( $a['start'], $b['start'] ) ?: strcmp( $a['end'], $b['end'] ) );
	return $periods;
}

/** Also `31-12-2026`, as its own form has it. */
function content_day( $value ): string {
	return foreign_date( preg_match( '/^(\d{2})-(\d{2})-(\d{4})$/D', product_plain( $value ), $dutch ) ? "$dutch[3]-$dutch[2]-$dutch[1]" : $value );
}

function content_clock( $value, callable $bad ): string {
	if ( preg_match( '/^([01]?\d|2[0-3])[:.]([0-5]\d)(?::\d\d)?$/D', product_plain( $value ), $time ) ) {
		return str_pad( $time[1], 2, '0', STR_PAD_LEFT ) . ":$time[2]";
	}
	if ( ! product_is_empty( $value ) ) {
		$bad( 'periods' );
	}
	return '';
}

/**
 * @return array{type: string, from: int|null, to: int|null, text: string}
 */
function content_price( array $row, callable $bad ): array {
	$type = product_plain( $row['price_type'] ?? '' );
	$text = product_plain( $row['price'] ?? '' );
	$from = preg_match( '/^[\d.,]+$/D', $text ) ? foreign_cents( preg_replace( '/\.(?=\d{3}(\D|$))/', '', $text ), 'price', $bad ) : null;
	$to   = 'min_max' === $type ? foreign_cents( $row['price_max'] ?? null, 'price', $bad ) : null;
	if ( null === $from ) {
		return array( 'type' => 'unknown', 'from' => null, 'to' => null, 'text' => foreign_text( $text ) );
	}
	if ( 'min' === $type || ( null !== $to && $to > $from ) ) {
		return array( 'type' => 'range', 'from' => $from, 'to' => null !== $to && $to > $from ? $to : null, 'text' => '' );
	}
	return array( 'type' => 0 === $from ? 'free' : 'fixed', 'from' => $from, 'to' => null, 'text' => '' );
}

function content_needed( string $value, callable $bad ): string {
	$known = array( 'not_required' => 'no', 'mandatory' => 'required', 'required' => 'required', 'optional' => 'optional' );
	if ( '' !== $value && ! isset( $known[ $value ] ) ) {
		$bad( 'registration' );
	}
	return $known[ $value ] ?? 'unknown';
}

/**
 * A place of the source's own, or an address that stands with the event.
 *
 * @return array<string, mixed>|null
 */
function content_venue( array $event, callable $bad ): ?array {
	$of     = $event['location'] ?? null;
	$of     = is_array( $of ) && $of && array_is_list( $of ) ? $of[0] : $of;
	$place  = is_string( $of ) ? array( 'title' => $of ) : foreign_row( $of, 'location', $bad );
	$words  = static function ( ...$values ) use ( $bad ): string {
		$found = array_filter( array_map( static fn( $value ) => content_title( $value, $bad ), $values ), 'strlen' );
		return (string) reset( $found );
	};
	$number = static fn( $value, int $most ): ?float => preg_match( '/^-?\d{1,3}(\.\d+)?$/D', product_plain( $value ) ) && abs( (float) product_plain( $value ) ) <= $most ? (float) product_plain( $value ) : null;
	$venue  = array(
		'id'        => product_is_empty( $place['id'] ?? '' ) ? '' : foreign_id( $place['id'] ),
		'name'      => $words( $place['title'] ?? '' ),
		'address'   => $words( $place['address'] ?? '', $event['location_address'] ?? '' ),
		'postcode'  => $words( $place['zipcode'] ?? '', $event['location_zipcode'] ?? '' ),
		'city'      => $words( $place['city'] ?? '', $event['location_city'] ?? '' ),
		'url'       => foreign_page_url( $place['website_url'] ?? '', 'location', $bad ),
		'latitude'  => $number( $place['latitude'] ?? '', 90 ),
		'longitude' => $number( $place['longitude'] ?? '', 180 ),
	);
	return '' === $venue['name'] . $venue['address'] . $venue['city'] ? null : $venue;
}
