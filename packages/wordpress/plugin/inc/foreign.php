<?php
/**
 * What the borders of products, content and maps need: JSON of others is read without believing any of it, as in packages/core/src/foreign.ts.
 * `$bad` is told the part of the product that misses something.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * A list, also when PHP made an object of it (keys 0, 2, …) or sent one row by itself: an object that has one of $keys. Without
 * Posts 2 Posts a list is { "error": "…" }.
 */
function foreign_rows( $value, string $part, callable $bad, array $keys = array( 'title', 'question', 'name' ) ): array {
	if ( product_is_empty( $value ) ) {
		return array();
	}
	if ( ! is_array( $value ) || is_string( $value['error'] ?? null ) ) {
		$bad( $part );
		return array();
	}
	if ( array_intersect_key( $value, array_flip( $keys ) ) ) {
		$value = array( $value );
	}
	$rows = array();
	foreach ( $value as $row ) {
		if ( product_is_row( $row ) ) {
			$rows[] = $row;
		} elseif ( ! product_is_empty( $row ) ) {
			$bad( $part );
		}
	}
	return $rows;
}

/** The rows of an answer that is a list. What the source says instead of one ({ code, message }) is told. */
function foreign_list( $json, string $part, callable $bad ): array {
	if ( is_array( $json ) && is_string( $json['code'] ?? null ) ) {
		$bad( $part );
		return array();
	}
	return foreign_rows( is_array( $json ) && array_key_exists( 'data', $json ) ? $json['data'] : $json, $part, $bad );
}

/** An object, otherwise an empty one. */
function foreign_row( $value, string $part, callable $bad ): array {
	if ( product_is_row( $value ) ) {
		return $value;
	}
	if ( ! product_is_empty( $value ) ) {
		$bad( $part );
	}
	return array();
}

/** Text or a number as text. */
function foreign_string( $value, string $part, callable $bad ): string {
	if ( ! product_is_empty( $value ) && ! is_string( $value ) && ! is_int( $value ) && ! is_float( $value ) ) {
		$bad( $part );
	}
	return product_plain( $value );
}

/** Text without entities. */
function foreign_words( $value, string $part, callable $bad ): string {
	return product_decode( foreign_string( $value, $part, $bad ) );
}

/** The words of a text that may hold tags and entities. */
function foreign_bare( $value, string $part, callable $bad ): string {
	return foreign_trim( product_decode( preg_replace( '/<[^<>]*>/', '', foreign_string( $value, $part, $bad ) ) ?? '' ) );
}

/** Texts of a list, or of one text with commas: each once. */
function foreign_texts( $value, string $part, callable $bad ): array {
	$list = is_array( $value ) && array_is_list( $value )
		? array_map( fn( $one ) => foreign_words( $one, $part, $bad ), $value )
		: preg_split( '/[,;\n]/', foreign_words( $value, $part, $bad ) );
	return array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\foreign_trim', $list ), 'strlen' ) ) );
}

/** What is checked in an editor. */
function foreign_flag( $value ): bool {
	return in_array( $value, array( true, 1, '1' ), true );
}

/** Safe to build an id with. */
function foreign_id( ...$values ): string {
	$values = array_filter( array_map( __NAMESPACE__ . '\product_plain', $values ), 'strlen' );
	$id     = preg_replace( '/[^a-z0-9-]+/i', '', (string) reset( $values ) );
	return '' === $id ? 'x' : $id;
}

/** A language code, or nothing. */
function foreign_language( $value ): string {
	return preg_match( '/^[a-z]{2,3}(?=$|[-_])/i', product_plain( $value ), $found ) ? strtolower( $found[0] ) : '';
}

/** A slug that an address can be made with, or nothing. */
function foreign_slug( $value ): string {
	$slug = product_plain( $value );
	return preg_match( '/^[\w%-]+$/D', $slug ) ? $slug : '';
}

/** The day of 2026-02-03, 2026-02-03 14:02:11 or 2026-02-03T14:02:11+01:00 when it is on the calendar, otherwise nothing. */
function foreign_date( $value ): string {
	return preg_match( '/^([12]\d{3})-(\d{2})-(\d{2})(?=$|[ T])/D', product_plain( $value ), $found ) && checkdate( (int) $found[2], (int) $found[3], (int) $found[1] ) ? $found[0] : '';
}

/** Euros as text or number, in cents. */
function foreign_cents( $value, string $part, callable $bad ): ?int {
	$price = product_plain( $value );
	if ( preg_match( '/^\d{1,9}([.,]\d{1,2})?$/D', $price ) ) {
		return (int) round( (float) str_replace( ',', '.', $price ) * 100 );
	}
	if ( ! product_is_empty( $value ) ) {
		$bad( $part );
	}
	return null;
}

/** An address that is safe to follow, or nothing. */
function foreign_url( $value, string $part, callable $bad ): string {
	$url = product_url( foreign_words( $value, $part, $bad ) );
	if ( '' === $url && is_string( $value ) && '' !== $value ) {
		$bad( $part );
	}
	return $url;
}

/** An address that a page or an image can have: no mailto: or tel:. */
function foreign_page_url( $value, string $part, callable $bad ): string {
	$url = foreign_url( $value, $part, $bad );
	if ( ! preg_match( '/^(mailto|tel):/i', $url ) ) {
		return $url;
	}
	$bad( $part );
	return '';
}

/** 'title' and 'url' of a row, or null when it goes nowhere. */
function foreign_link( array $row, string $part, callable $bad ): ?array {
	$title = foreign_words( $row['title'] ?? '', $part, $bad );
	$url   = foreign_url( $row['url'] ?? '', $part, $bad );
	if ( '' !== $url ) {
		return array( 'title' => '' === $title ? $url : $title, 'url' => $url );
	}
	if ( '' !== $title && product_is_empty( $row['url'] ?? '' ) ) {
		$bad( $part );
	}
	return null;
}

/** A URL when it is safe to follow (http, https, mailto, tel, or relative), otherwise an empty string. */
function product_url( string $url ): string {
	// Browsers drop these too, so "java\nscript:" is a scheme.
	$plain = preg_replace( '/^[\x00-\x20]+|[\x00-\x20]+$|[\t\r\n]+/', '', $url );
	return preg_match( '/^([a-z][a-z0-9+.-]*):/i', $plain, $scheme ) && ! preg_match( '/^(https?|mailto|tel)$/i', $scheme[1] ) ? '' : $plain;
}

/** Text for between tags or quotes. Everything, also what looks like an entity, comes out as it went in. */
function product_text( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
}

/** The source gives titles and addresses with entities: once back is enough. */
function product_decode( string $text ): string {
	return html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/** Text or a number as text, anything else as nothing. */
function product_plain( $value ): string {
	if ( is_int( $value ) || is_float( $value ) ) {
		return abs( $value ) < 1e15 ? (string) $value : '';
	}
	return is_string( $value ) ? foreign_trim( $value ) : '';
}

/** The words of foreign HTML. */
function foreign_text( string $html ): string {
	$html = preg_replace(
		array(
			'/<!--.*?(?:-->|$)/sD',
			'/<(script|style|template|noscript|iframe|svg|math|object|textarea|select|title)\b.*?(?:<\/\1\s*>|$)/isD',
			'/<\/?(?:p|div|li|ul|ol|h[1-6]|br|hr|tr|td|th|table|dl|dt|dd|section|figure|figcaption|blockquote|summary|details)\b[^<>]*>/i',
			'/<[^<>]*>/',
		),
		array( '', ' ', ' ', '' ),
		$html
	) ?? '';
	return foreign_trim( preg_replace( '/[ \t\r\n\f\x0b\x{a0}]+/u', ' ', product_decode( $html ) ) ?? '' );
}

/** Without the room around it, also that of other scripts: what a browser trims. */
function foreign_trim( string $text ): string {
	$room = '[\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}]+';
	return preg_replace( "/^$room|$room$/uD", '', $text ) ?? trim( $text );
}

/**
 * Small letters with an accent, and without: for a server that has no Normalizer.
 *
 * @return array<string, string>
 */
function foreign_accents(): array {
	$letters = array();
	$groups  = array(
		'a' => 'àáâãäåāăąǎ', 'c' => 'çćĉċč', 'd' => 'ď', 'e' => 'èéêëēĕėęě', 'g' => 'ĝğġģ', 'h' => 'ĥ', 'i' => 'ìíîïĩīĭį', 'j' => 'ĵ', 'k' => 'ķ', 'l' => 'ĺļľ',
		'n' => 'ñńņň', 'o' => 'òóôõöōŏőǒ', 'r' => 'ŕŗř', 's' => 'śŝşšș', 't' => 'ţťț', 'u' => 'ùúûüũūŭůűų', 'w' => 'ŵ', 'y' => 'ýÿŷ', 'z' => 'źżž',
	);
	foreach ( $groups as $letter => $accented ) {
		$letters += array_fill_keys( mb_str_split( $accented ), $letter );
	}
	return $letters;
}

/** What PHP says when there is nothing. */
function product_is_empty( $value ): bool {
	return null === $value || '' === $value || false === $value || array() === $value;
}

/** An object, not a list. An empty one is both, and holds nothing anyway. */
function product_is_row( $value ): bool {
	return is_array( $value ) && ( array() === $value || ! array_is_list( $value ) );
}
