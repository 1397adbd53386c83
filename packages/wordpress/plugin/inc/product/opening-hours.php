<?php
/**
 * When a place is open, as <owc-opening-hours>: the same that packages/products/src/opening-hours/opening-hours.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Says nothing about now, so that it can stay in a cache: the element does. Empty when the source does not say.
 *
 * @param array $hours   The hours in our own words: 'week', 'special', 'message'.
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 'under'.
 */
function product_opening_hours_html( array $hours, array $context ): string {
	$week = $hours['week'] ?? null;
	if ( ! $week && ! $hours['special'] && '' === $hours['message'] ) {
		return '';
	}
	$words = $context['words'];
	$lang  = $context['foreign'];
	$t     = array(
		'nl' => array( 'Openingstijden', 'Afwijkende openingstijden', 'Dag', 'Open', 'gesloten', 'tot', ' uur', 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag' ),
		'en' => array( 'Opening hours', 'Different opening hours', 'Day', 'Open', 'closed', 'to', '', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday' ),
	)[ $words ];
	$time  = static fn( string $at ): string => '<time datetime="' . product_text( $at ) . '">' . product_text( str_replace( ':', 'nl' === $words ? '.' : ':', preg_replace( '/^0(?=\d)/', '', $at ) ) ) . '</time>';
	$note  = static fn( string $text, string $tag ): string => '' === $text ? '' : "<$tag$lang>" . product_text( $text ) . "</$tag>";
	$row   = static function ( string $day, array $slots, string $about = '' ) use ( $t, $time, $note ): string {
		$inside = '';
		foreach ( $slots as $slot ) {
			$inside .= '<div>' . $time( $slot['open'] ) . " $t[5] " . $time( $slot['close'] ) . $t[6] . ( '' === $slot['note'] ? '' : ' ' . $note( $slot['note'], 'span' ) ) . '</div>';
		}
		return "<tr><th scope=\"row\">$day</th><td>" . ( $inside ?: "<div>$t[4]</div>" ) . $note( $about, 'div' ) . '</td></tr>';
	};
	$table = static fn( string $caption, string $rows ): string => "<table><caption>$caption</caption><thead><tr><th scope=\"col\">$t[2]</th><th scope=\"col\">$t[3]</th></tr></thead><tbody>$rows</tbody></table>";

	$days = '';
	foreach ( $week ? explode( ' ', $t[7] ) : array() as $index => $day ) {
		$days .= $row( $day, $week[ $index ] ?? array() );
	}
	$special = '';
	foreach ( $hours['special'] as $day ) {
		$special .= $row( '<time datetime="' . product_text( $day['date'] ) . '">' . product_date( $day['date'], $words ) . '</time>', $day['slots'], $day['note'] );
	}
	return '<owc-opening-hours>' . $note( $hours['message'], 'p' ) . ( '' === $days ? '' : $table( $t[0], $days ) ) . ( '' === $special ? '' : $table( $t[1], $special ) ) . '</owc-opening-hours>';
}
