<?php
/**
 * Events as a calendar file (RFC 5545), as packages/content/src/lists/calendar.ts makes it in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** The rules since 1996. */
const CONTENT_ZONE = "BEGIN:VTIMEZONE\nTZID:Europe/Amsterdam\nBEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nDTSTART:19960331T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\n"
	. "BEGIN:STANDARD\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nDTSTART:19961027T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE";

/**
 * @param list<array<string, mixed>>                        $events
 * @param array{host: string, now: string, name?: string} $given host: of the site, what makes an event the same event when it is asked again. now: the moment it is in Amsterdam.
 */
function content_calendar( array $events, array $given ): string {
	$lines = array( 'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//OWC//Elements//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH' );
	if ( '' !== ( $given['name'] ?? '' ) ) {
		$lines[] = 'X-WR-CALNAME:' . content_ics_text( $given['name'] );
	}
	$lines = array( ...$lines, ...explode( "\n", CONTENT_ZONE ) );
	foreach ( $events as $event ) {
		foreach ( $event['periods'] as $at => $period ) {
			// Two that begin together end apart.
			$twin = array_search( $period['start'], array_column( $event['periods'], 'start' ), true ) !== $at;
			array_push( $lines, ...content_ics_event( $event, $period, $given, $twin ) );
		}
	}
	$lines[] = 'END:VCALENDAR';
	return implode( '', array_map( static fn( $line ) => content_ics_fold( $line ) . "\r\n", $lines ) );
}

/** @return list<string> */
function content_ics_event( array $event, array $period, array $given, bool $twin ): array {
	$digits = static fn( string $moment ): string => str_replace( array( '-', ':' ), '', $moment );
	$place  = $event['location'];
	$where  = $place ? implode( ', ', array_filter( array( $place['name'], $place['address'], trim( "{$place['postcode']} {$place['city']}" ) ), 'strlen' ) ) : '';
	$url    = product_url( '' === $event['url'] ? $event['website'] : $event['url'] );
	$stamp  = content_utc( strlen( $event['modified'] ) > 10 ? $event['modified'] : $given['now'] );
	$lines  = array( 'BEGIN:VEVENT', "UID:event-{$event['id']}-" . $digits( $period['start'] ) . ( $twin ? '-' . $digits( $period['end'] ) : '' ) . "@{$given['host']}", "DTSTAMP:$stamp" );
	if ( 10 === strlen( $period['start'] ) ) {
		// A day ends where the next begins.
		array_push( $lines, 'DTSTART;VALUE=DATE:' . $digits( $period['start'] ), 'DTEND;VALUE=DATE:' . $digits( content_add_days( substr( $period['end'] ?: $period['start'], 0, 10 ), 1 ) ) );
	} else {
		$last    = 10 === strlen( $period['end'] ) ? "{$period['end']}T23:59" : $period['end'];
		$lines[] = 'DTSTART;TZID=Europe/Amsterdam:' . $digits( $period['start'] ) . '00';
		if ( $last > $period['start'] ) {
			$lines[] = 'DTEND;TZID=Europe/Amsterdam:' . $digits( $last ) . '00';
		}
	}
	$lines[] = 'SUMMARY:' . content_ics_text( $event['title'] );
	if ( '' !== $event['intro'] ) {
		$lines[] = 'DESCRIPTION:' . content_ics_text( $event['intro'] );
	}
	if ( '' !== $where ) {
		$lines[] = 'LOCATION:' . content_ics_text( $where );
	}
	if ( $place && null !== $place['latitude'] && null !== $place['longitude'] ) {
		$lines[] = 'GEO:' . content_degrees( $place['latitude'] ) . ';' . content_degrees( $place['longitude'] );
	}
	if ( preg_match( '/^https?:/i', $url ) ) {
		$lines[] = 'URL:' . preg_replace( '/[\s\p{Cc}]/u', '', $url );
	}
	$lines[] = 'END:VEVENT';
	return $lines;
}

/** As a browser writes a number. */
function content_degrees( float $degrees ): string {
	return (string) json_encode( $degrees, 0 );
}

/** A moment on the clock of Amsterdam as one that is the same everywhere. The hour that is there twice counts as summer. */
function content_utc( string $moment ): string {
	$time   = (int) strtotime( "$moment:00Z" );
	$year   = substr( $moment, 0, 4 );
	$sunday = static fn( int $month ): int => (int) strtotime( "last sunday of $year-$month 01:00 UTC" );
	$summer = $time - 7200 < $sunday( 10 ) && $time - 3600 >= $sunday( 3 );
	return gmdate( 'Ymd\THis\Z', $time - ( $summer ? 7200 : 3600 ) );
}

function content_ics_text( string $text ): string {
	return preg_replace( array( '/[\\\\;,]/', '/\r\n?|\n/', '/\p{Cc}/u' ), array( '\\\\$0', '\\n', ' ' ), $text ) ?? '';
}

/** At most 75 octets on a line; a letter is not cut in two. */
function content_ics_fold( string $line ): string {
	$folded = '';
	$length = 0;
	foreach ( mb_str_split( $line, 1, 'UTF-8' ) as $letter ) {
		if ( $length + strlen( $letter ) > 75 ) {
			$folded .= "\r\n ";
			$length  = 1;
		}
		$folded .= $letter;
		$length += strlen( $letter );
	}
	return $folded;
}
