<?php
/**
 * What is told of an event, in a list and on its own page, and of a publication: packages/content/src/lists/event.ts and publication.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * The next time, how many there are after that, and what it costs.
 *
 * @return list<string>
 */
function content_event_meta( array $event, array $context ): array {
	list( 't' => $t, 'now' => $now, 'words' => $words ) = $context;
	$period  = content_period( $event, $now, ...content_range( $context['ask'], $now ) );
	$later   = $period ? count( array_filter( $event['periods'], static fn( $one ) => $one['start'] > $period['start'] ) ) : 0;
	$price   = content_price_words( $event['price'], $context );
	$unknown = ! $event['periods'] && ! $event['longTerm'] ? content_span( $t['date-unknown'] ) : '';
	return array(
		...content_marks( $event, $context, $period ? array( $period ) : $event['periods'] ),
		$period ? content_time( $period['start'], $context, content_period_words( $period, $words ) ) : $unknown,
		$later ? content_span( sprintf( $t['more-dates'][ 1 === $later ? 0 : 1 ], $later ) ) : '',
		'' === $price ? '' : content_span( $price ),
	);
}

/** @return list<string> */
function content_marks( array $event, array $context, array $periods ): array {
	$t    = $context['t'];
	$on   = array_filter( $periods, static fn( $period ) => content_is_on( $period, $context['now'] ) );
	$left = array_filter( $periods, static fn( $period ) => ! content_is_over( $period, $context['now'] ) );
	return array(
		$event['highlighted'] ? content_span( $t['highlighted'] ) : '',
		$event['longTerm'] ? content_span( $t['long-term'] ) : '',
		$on ? content_span( $t['now'] ) : '',
		$periods && ! $left ? content_span( $t['past'] ) : '',
	);
}

/** `Theater De Poorterij, Zaltbommel` */
function content_venue_line( array $event ): string {
	$place = $event['location'];
	$text  = $place ? implode( ', ', array_filter( array( '' === $place['name'] ? $place['address'] : $place['name'], $place['city'] ), 'strlen' ) ) : '';
	return '' === $text ? '' : content_h( 'p', array( 'class' => 'owc-place' ), product_text( $text ) );
}

function content_price_words( array $price, array $context ): string {
	$euros = static fn( int $cents ): string => 'nl' === $context['words'] ? "€\u{a0}" . number_format( $cents / 100, 2, ',', '' ) : '€' . number_format( $cents / 100, 2, '.', '' );
	list( 'type' => $type, 'from' => $from, 'to' => $to ) = $price;
	if ( 'free' === $type ) {
		return $context['t']['free'];
	}
	if ( 'unknown' === $type || null === $from ) {
		return $price['text'];
	}
	if ( 'fixed' === $type ) {
		return $euros( $from );
	}
	return null === $to ? sprintf( $context['t']['price-from'], $euros( $from ) ) : sprintf( $context['t']['price-range'], $euros( $from ), $euros( $to ) );
}

function content_event_facts( array $event, array $context ): string {
	list( 't' => $t ) = $context;
	list( 'registration' => $registration, 'organiser' => $organiser, 'contact' => $contact ) = $event;
	$go    = static fn( string $url, string $text ): string => '' === $url ? '' : content_h( 'p', array(), content_link( $url, $text ) );
	$phone = preg_match( '/^[+\d][\d\s().-]{5,20}$/D', $contact['phone'] ) ? 'tel:' . preg_replace( '/[^+\d]/', '', $contact['phone'] ) : '';
	return content_facts_html(
		array(
			content_fact( $t['when'], content_dates( $event, $context ), content_calendar_link( $event, $context ) ),
			content_fact( $t['where'], content_place( $event['location'], $context ) ),
			content_fact( $t['price'], product_text( content_price_words( $event['price'], $context ) ), $go( $event['tickets'], $t['tickets'] ) ),
			content_fact( $t['registration'], 'unknown' === $registration['needed'] ? '' : $t[ "registration-{$registration['needed']}" ], $go( $registration['url'], $t['register'] ) ),
			content_fact( $t['organiser'], $organiser ? content_link( $organiser['url'], $organiser['title'] ) : '' ),
			content_fact( $t['contact'], product_text( $contact['name'] ), '' === $contact['phone'] ? '' : content_h( 'p', array(), content_link( $phone, $contact['phone'] ) ), '' === $contact['email'] ? '' : $go( product_url( "mailto:{$contact['email']}" ), $contact['email'] ) ),
			content_fact( $t['accessibility'], product_text( $event['accessibility'] ) ),
			content_fact( $t['more'], $go( $event['website'], $t['website'] ), $go( $event['video'], $t['video'] ) ),
		)
	);
}

/** Regular dates in one sentence, with each of them to open; others as a list. */
function content_dates( array $event, array $context ): string {
	list( 't' => $t, 'now' => $now, 'words' => $words ) = $context;
	$periods = $event['periods'];
	if ( ! $periods ) {
		return $event['longTerm'] ? '' : $t['date-unknown'];
	}
	$time = static fn( array $period ): string => content_time( $period['start'], $context, content_period_words( $period, $words ) );
	if ( 1 === count( $periods ) ) {
		return content_h( 'p', array(), $time( $periods[0] ) );
	}
	$rows = '';
	$next = null;
	foreach ( $periods as $period ) {
		$over   = content_is_over( $period, $now );
		$next ??= $over ? null : $period;
		$rows  .= content_h( 'li', array(), content_spaced( array( $time( $period ), $over ? content_span( '(' . mb_strtolower( $t['past'] ) . ')' ) : '' ) ) );
	}
	$list    = content_h( 'ul', array( 'class' => 'owc-dates' ), $rows );
	$regular = content_recurring( $periods, $now, $words );
	if ( '' === $regular && count( $periods ) <= 10 ) {
		return $list;
	}
	return content_h( 'p', array(), '' === $regular ? $time( $next ?? $periods[0] ) : product_text( $regular ) ) . content_h( 'details', array(), content_h( 'summary', array(), sprintf( $t['all-dates'], count( $periods ) ) ), $list );
}

function content_calendar_link( array $event, array $context ): string {
	// Nobody puts in a calendar what is over.
	if ( ! array_filter( $event['periods'], static fn( $period ) => ! content_is_over( $period, $context['now'] ) ) ) {
		return '';
	}
	$url = '' === $context['calendarUrl'] ? '' : content_with( $context['calendarUrl'], $event );
	if ( '' === $url && ! empty( $context['served'] ) ) {
		return ''; // of what is printed the element makes no file
	}
	return content_h( 'p', array(), '' === $url ? content_h( 'button', array( 'type' => 'button', 'data-calendar' => true ), $context['t']['calendar-add'] ) : content_h( 'a', array( 'href' => $url, 'type' => 'text/calendar' ), $context['t']['calendar-add'] ) );
}

function content_place( ?array $place, array $context ): string {
	if ( ! $place ) {
		return '';
	}
	list( 'latitude' => $latitude, 'longitude' => $longitude ) = $place;
	$lines  = array_filter( array( $place['address'], trim( "{$place['postcode']} {$place['city']}" ) ), 'strlen' );
	$own    = '' === $context['mapUrl'] ? '' : content_with( $context['mapUrl'], $place );
	$search = implode( ' ', array_filter( array( $place['address'], $place['postcode'], $place['city'] ), 'strlen' ) );
	$out    = '' === $search ? '' : 'https://www.openstreetmap.org/search?query=' . str_replace( array( '%21', '%27', '%28', '%29', '%2A' ), array( '!', "'", '(', ')', '*' ), rawurlencode( $search ) );
	if ( null !== $latitude && null !== $longitude ) {
		$out = 'https://www.openstreetmap.org/?mlat=' . content_degrees( $latitude ) . '&mlon=' . content_degrees( $longitude ) . '#map=17/' . content_degrees( $latitude ) . '/' . content_degrees( $longitude );
	}
	$map = '' === $own ? ( '' === $out ? '' : content_link( $out, $context['t']['map-outside'] ) ) : content_link( $own, $context['t']['map-link'] );
	return ( '' === $place['name'] ? '' : content_h( 'p', array(), content_link( $place['url'], $place['name'] ) ) )
		. ( $lines ? content_h( 'p', array(), implode( '<br>', array_map( __NAMESPACE__ . '\product_text', $lines ) ) ) : '' )
		. ( '' === $map ? '' : content_h( 'p', array(), $map ) );
}

/** @return list<string> */
function content_publication_meta( array $item, array $context ): array {
	return array(
		...content_publication_marks( $item, $context ),
		'' === $item['reference'] ? '' : content_span( $item['reference'] ),
		'' === $item['decision'] ? '' : content_span( $item['decision'] ),
		$item['documents'] ? content_span( content_count( 'document-count', count( $item['documents'] ), $context ) ) : '',
	);
}

/** @return list<string> */
function content_publication_marks( array $item, array $context ): array {
	$named = in_array( $item['type'], array( 'announcement', 'other' ), true ) ? $item['terms']['type'][0]['name'] ?? null : null;
	return array( content_span( null === $named ? $context['t'][ $item['type'] ] : content_own_words( $named, $context ) ), '' === $item['date'] ? '' : content_time( $item['date'], $context ) );
}

function content_publication_facts( array $item, array $context ): string {
	$t     = $context['t'];
	$facts = array( content_fact( $t['reference'], product_text( $item['reference'] ) ), content_fact( $t['decision'], product_text( $item['decision'] ) ), content_fact( $t['status'], product_text( $item['status'] ) ) );
	foreach ( array( 'received', 'decided', 'signed', 'published' ) as $key ) {
		$facts[] = isset( $item['dates'][ $key ] ) ? content_fact( $t[ $key ], content_time( $item['dates'][ $key ], $context ) ) : '';
	}
	$facts[] = $item['parties'] ? content_fact( $t['parties'], content_h( 'ul', array(), ...array_map( static fn( $party ) => content_h( 'li', array(), product_text( $party ) ), $item['parties'] ) ) ) : '';
	foreach ( $item['facts'] as $fact ) {
		$facts[] = content_fact( content_own_words( $fact['label'], $context ), product_text( $fact['text'] ) );
	}
	return content_facts_html( $facts );
}
