<?php
/**
 * Other feeds of the Open Webconcept that say where something is, as packages/maps/src/feeds.ts reads them: events and locations of
 * OpenAgenda, items of OpenPub, locations of the PDC.
 */

declare(strict_types=1);

namespace OWC\Elements;

const PLACE_DAYS = array(
	'nl' => array( 'zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag' ),
	'en' => array( 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday' ),
);
/** A list of events or locations; null where it is no such feed. @return list<array<string, mixed>>|null */
function feed_rows( array $json ): ?array {
	$row = place_row( $json );
	if ( array_key_exists( 'results', $row ) || ( is_array( $row['data'] ?? null ) && array_is_list( $row['data'] ) ) ) {
		return place_rows( $row['results'] ?? $row['data'] ?? null, 'title' );
	}
	return null;
}

/** Are these features items of OpenPub? */
function feed_has_items( array $json ): bool {
	$first = place_rows( place_row( $json )['features'] ?? null, 'geometry' )[0]['properties'] ?? null;
	return is_array( $first ) && array_key_exists( 'slug', $first ) && array_key_exists( 'content', $first );
}

/** What an item of OpenPub says of a place: its card is its summary. */
function feed_item( array $place, array $properties, string $words ): array {
	$image         = $properties['image'] ?? null;
	$picture       = is_array( $image ) && product_is_row( $image ) ? $image : array( 'url' => $image );
	$place['card'] = array(
		...place_image( $picture['url'] ?? null, $picture['alt'] ?? null ),
		...place_words( 'meta', feed_day( $properties['date'] ?? null, $words ) ),
		...place_words( 'text', place_or( place_first( $properties, 'excerpt' ), mb_substr( place_text( $properties['content'] ?? null ), 0, 300 ) ) ),
	);
	$place['properties'] = array_diff_key( $place['properties'], array_flip( array( 'content', 'slug', 'post_status', 'date' ) ) );
	return $place;
}

/** An event is at its location; a location of OpenAgenda says it itself; one of the PDC says it in a part that has the same name. */
function feed_place( array $row, int $index, string $dataset, string $words, Place_Ids $ids ): array {
	$apart    = is_array( $row['location'] ?? null ) && product_is_row( $row['location'] );
	$where    = $apart ? $row['location'] : $row;
	$event    = $apart && ( array_key_exists( 'dates', $row ) || array_key_exists( 'next_date', $row ) || ! array_key_exists( 'general', $row ) );
	$id       = $ids->take( place_or( place_id( $row['id'] ?? null ), place_id( $row['slug'] ?? null ), place_id( $row['title'] ?? null ), $dataset . '-' . ( $index + 1 ) ) );
	$geometry = Place_Geometry::of( array( 'type' => 'Point', 'coordinates' => feed_coordinates( $where ) ) );
	$address  = feed_joined( ', ', place_first( $where, 'address', 'street' ), feed_joined( ' ', place_first( $where, 'zipcode' ), place_first( $where, 'city' ) ) );
	$at       = $event ? place_first( $where, 'title' ) : '';
	$picture  = $row['post_thumbnail'] ?? null;
	if ( ! is_array( $picture ) || ! product_is_row( $picture ) ) {
		$picture = array_values( array_filter( place_rows( $row['images'] ?? null, 'url' ), static fn( $one ) => is_string( $one['url'] ?? null ) ) )[0] ?? array();
	}
	$url        = place_or( place_url( $row['event_website_url'] ?? null ), place_url( $row['website_url'] ?? null ) );
	$properties = array(
		'address'  => $address,
		'city'     => place_first( $where, 'city' ),
		'location' => $at,
		'date'     => $event ? place_text( place_row( $row['next_date'] ?? null )['date'] ?? null ) : '',
	);
	foreach ( place_row( $row['taxonomies'] ?? null ) as $name => $terms ) {
		if ( '__proto__' !== $name ) {
			$properties[ $name ] = feed_joined( PLACE_BETWEEN, ...array_map( static fn( $term ) => place_text( $term['name'] ?? null ), place_rows( $terms, 'name' ) ) );
		}
	}
	$place = array(
		'id'         => $id,
		'dataset'    => $dataset,
		'title'      => place_or( place_text( $row['title'] ?? null ), $at, $address, $id ),
		'geometry'   => $geometry ?? array( 'type' => 'MultiPoint', 'coordinates' => array() ),
		'at'         => $geometry ? Place_Geometry::point_on( $geometry ) : array( 0, 0 ),
		'properties' => array_filter( $properties, 'strlen' ),
		'card'       => array(
			...place_image( $picture['url'] ?? null, $picture['alt'] ?? null, $picture ),
			...place_words( 'meta', $event ? feed_when( $row, $words ) : '' ),
			...place_words( 'meta', feed_joined( ', ', $at, $address ) ),
			...place_words( 'text', place_or( place_first( $row, 'teaser', 'excerpt', 'description' ), place_first( place_row( $row['general'] ?? null ), 'description' ) ) ),
			...( '' === $url ? place_link( $row['ticket_website_url'] ?? null, '' ) : array() ),
		),
		'url'        => $url,
		'color'      => '',
		'icon'       => '',
	);
	return $geometry ? $place : $place + array( 'nowhere' => true );
}

function feed_joined( string $between, string ...$parts ): string {
	return implode( $between, array_filter( $parts, 'strlen' ) );
}

/** Longitude and latitude; of a location of the PDC they are in the link to a map. @return list<float> */
function feed_coordinates( array $where ): array {
	$lon = place_number( $where['longitude'] ?? $where['lng'] ?? null );
	$lat = place_number( $where['latitude'] ?? $where['lat'] ?? null );
	if ( null !== $lon && null !== $lat ) {
		return array( $lon, $lat );
	}
	$link = is_string( $where['maplink'] ?? null ) ? $where['maplink'] : '';
	$read = preg_match( '/[?&]mlat=(-?[\d.]+)&(?:amp;)?mlon=(-?[\d.]+)/', $link, $pair ) || preg_match( '/[@=](-?\d+\.\d+),(-?\d+\.\d+)/', $link, $pair );
	return $read && is_numeric( $pair[1] ) && is_numeric( $pair[2] ) ? array( (float) $pair[2], (float) $pair[1] ) : array();
}

/** The next time that it is, in words. */
function feed_when( array $row, string $words ): string {
	$next  = is_array( $row['next_date'] ?? null ) && product_is_row( $row['next_date'] ) ? $row['next_date'] : place_rows( $row['dates'] ?? null, 'date' )[0] ?? array();
	$day   = feed_day( $next['date'] ?? null, $words );
	$times = array_filter( array_map( __NAMESPACE__ . '\place_text', array( $next['start_time'] ?? null, $next['end_time'] ?? null ) ), static fn( $time ) => preg_match( '/^\d\d:\d\d$/D', $time ) );
	return '' === $day ? '' : feed_joined( ', ', $day, implode( '–', $times ) );
}

function feed_day( $value, string $words ): string {
	if ( ! preg_match( '/^([12]\d{3})-(\d\d)-(\d\d)/', place_text( $value ), $found ) ) {
		return '';
	}
	list( , $year, $month, $day ) = array_map( 'intval', $found );
	// As a browser counts: the 31st of a month of thirty days is the first of the next.
	if ( $month < 1 || $month > 12 || $day < 1 || $day > 31 ) {
		return '';
	}
	$date = new \DateTimeImmutable( sprintf( '%04d-%02d-01 12:00:00 UTC', $year, $month ) );
	$date = $date->modify( '+' . ( $day - 1 ) . ' days' );
	$week = PLACE_DAYS[ $words ][ (int) $date->format( 'w' ) ];
	list( $day, $month, $year ) = explode( ' ', product_date( $date->format( 'Y-m-d' ), $words ) );
	return 'nl' === $words ? "$week $day $month $year" : "$week, $month $day, $year";
}
