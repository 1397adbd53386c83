<?php
/**
 * What the readers of news, events and publications have in common, as packages/content/src/lists/read.ts. Nothing here throws; `$bad`
 * is told the part of the item that misses something. The files in test/golden/content hold the two together.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Rows in our own words; one without a title is left out.
 *
 * @return array{items: list<array<string, mixed>>, problems: list<string>}
 */
function content_rows( $list, array $keys, callable $read ): array {
	$problems = array();
	$bad      = content_reporter( $problems );
	$items    = array();
	$ids      = array();
	// OWC drops what is empty, also the list itself: then how many there are is all that is left.
	$none = is_array( $list ) && ( is_array( $list['pagination'] ?? null ) || is_array( $list['Pagination'] ?? null ) );
	foreach ( $none ? array() : foreign_rows( $list, 'items', $bad, $keys ) as $row ) {
		$item = $read( $row, $bad );
		if ( '' === $item['title'] ) {
			$bad( 'title' );
		} elseif ( ! isset( $ids[ "i{$item['id']}" ] ) || 'x' === $item['id'] ) {
			$items[] = 'x' === $item['id'] ? array( 'id' => 'x' . count( $items ) ) + $item : $item;
		}
		$ids[ "i{$item['id']}" ] = true;
	}
	return array( 'items' => $items, 'problems' => $problems );
}

/**
 * One item; null when there is nothing that can be shown.
 *
 * @return array{item: array<string, mixed>|null, problems: list<string>}
 */
function content_one( $json, callable $read ): array {
	$problems = array();
	$bad      = content_reporter( $problems );
	if ( ! product_is_row( $json ) || content_refusal( $json, $bad ) ) {
		if ( ! product_is_row( $json ) ) {
			$bad( 'item' );
		}
		return array( 'item' => null, 'problems' => $problems );
	}
	$item = $read( $json, $bad );
	if ( '' === $item['title'] ) {
		$bad( 'title' );
	}
	return array( 'item' => '' === $item['title'] ? null : $item, 'problems' => $problems );
}

/** What a source says instead of an answer: { code, message }. */
function content_refusal( $json, callable $bad ): bool {
	if ( ! is_array( $json ) || ! is_string( $json['code'] ?? null ) || array_key_exists( 'title', $json ) ) {
		return false;
	}
	$bad( 'items' );
	return true;
}

/** Keeps each part once. @param list<string> $problems */
function content_reporter( array &$problems ): \Closure {
	return static function ( string $part ) use ( &$problems ): void {
		if ( ! in_array( $part, $problems, true ) ) {
			$problems[] = $part;
		}
	};
}

/** The words of a title. What looks like a tag in it is meant to be read. */
function content_title( $value, callable $bad ): string {
	$text = product_decode( foreign_string( is_array( $value ) && ! array_is_list( $value ) ? $value['rendered'] ?? '' : $value, 'title', $bad ) );
	return mb_substr( foreign_text( str_replace( array( '&', '<' ), array( '&amp;', '&lt;' ), $text ) ), 0, 500 );
}

/** `2026-02-21 08:15:00` and `2026-02-21T08:15:00+01:00` are `2026-02-21T08:15`; a day stays a day. */
function content_moment( $value ): string {
	$day = foreign_date( $value );
	return '' !== $day && preg_match( '/[ T]((?:[01]\d|2[0-3]):[0-5]\d)/', product_plain( $value ), $time ) ? "{$day}T$time[1]" : $day;
}

/**
 * @return list<array{slug: string, name: string}>
 */
function content_terms( $value, string $part, callable $bad ): array {
	$terms = array();
	foreach ( foreign_rows( $value, $part, $bad ) as $row ) {
		$name = content_title( $row['name'] ?? $row['title'] ?? '', $bad );
		$slug = foreign_slug( $row['slug'] ?? '' );
		$slug = content_term_slug( '' === $slug ? $name : $slug );
		if ( '' !== $name && '' !== $slug ) {
			$terms[ "t$slug" ] = compact( 'slug', 'name' );
		}
	}
	return array_values( $terms );
}

/**
 * @return array{slug: string, name: string}
 */
function content_term( string $name ): array {
	return array( 'slug' => content_term_slug( $name ), 'name' => $name );
}

/** Fit for an address and for an id. */
function content_term_slug( string $text ): string {
	return mb_substr( preg_replace( array( '/[^\p{L}\p{N}_]+/u', '/^-+|-+$/' ), array( '-', '' ), content_fold( $text ) ) ?? '', 0, 80 );
}

/** Small letters without accents. */
function content_fold( string $text ): string {
	static $letters = null;
	$text = mb_strtolower( $text, 'UTF-8' );
	if ( ! preg_match( '/[^\x00-\x7f]/', $text ) ) {
		return $text;
	}
	$letters ??= array( 'ß' => 'ss', 'æ' => 'ae', 'œ' => 'oe', 'ø' => 'o', 'ł' => 'l', 'đ' => 'd' ) + foreign_accents();
	if ( class_exists( 'Normalizer' ) ) {
		$text = \Normalizer::normalize( $text, \Normalizer::FORM_D ) ?: $text;
	}
	return preg_replace( '/\p{M}+/u', '', strtr( $text, $letters ) ) ?? '';
}

/**
 * @param array<string, list<array{slug: string, name: string}>> $terms
 * @return array<string, list<array{slug: string, name: string}>> only those that have a term
 */
function content_filled( array $terms ): array {
	return array_filter( $terms );
}

const CONTENT_FILES = 'pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|txt|epub|ics|jpe?g|png|mp[34]';

/**
 * A file to download, or none.
 *
 * @return list<array{title: string, url: string, type: string, size: string, date: string}>
 */
function content_attachment( string $title, $address, callable $bad, array $more = array() ): array {
	$url = foreign_url( $address, 'documents', $bad );
	if ( '' === $url ) {
		return array();
	}
	$type = preg_match( '~^[^?#]*/[^?#/]+\.(' . CONTENT_FILES . ')(?=$|[?#])~iD', $url, $found ) ? strtoupper( $found[1] ) : '';
	$name = preg_match( '/\s*\((' . CONTENT_FILES . ')\)$/iD', $title, $found ) && strtoupper( $found[1] ) === $type ? substr( $title, 0, -strlen( $found[0] ) ) : $title;
	if ( '' === $name ) {
		$parts = explode( '/', preg_replace( '/[?#].*$/s', '', $url ) ?? '' );
		$last  = preg_replace( '/\.(' . CONTENT_FILES . ')$/iD', '', (string) end( $parts ) ) ?? '';
		$words = rawurldecode( $last );
		$name  = ( mb_check_encoding( $words, 'UTF-8' ) ? $words : $last ) ?: $url;
	}
	return array( array( 'title' => $name, 'url' => $url, 'type' => $type, 'size' => content_size( $more['size'] ?? '' ), 'date' => foreign_date( $more['date'] ?? '' ) ) );
}

/**
 * @return list<array{title: string, url: string, type: string, size: string, date: string}>
 */
function content_attachments( $value, callable $bad ): array {
	$found = array();
	foreach ( foreign_rows( $value, 'documents', $bad, array( 'title', 'url', 'filename' ) ) as $row ) {
		$found = array( ...$found, ...content_attachment( content_title( $row['title'] ?? '', $bad ), $row['url'] ?? '', $bad, array( 'size' => $row['filesize'] ?? '', 'date' => $row['date'] ?? '' ) ) );
	}
	return $found;
}

/** Bytes, or what the source says itself (`1.2 MB`). */
function content_size( $value ): string {
	$size = product_plain( $value );
	if ( preg_match( '/^\d[\d.,]*\s*[kKMG]i?B$/D', $size ) ) {
		return preg_replace( array( '/\s*(?=[a-z])/i', '/\./' ), array( "\u{a0}", ',' ), $size, 1 ) ?? $size;
	}
	$bytes = preg_match( '/^\d{1,15}$/D', $size ) ? (int) $size : 0;
	if ( $bytes >= 999500 ) {
		return str_replace( '.', ',', (string) ( round( $bytes / 1e5 ) / 10 ) ) . "\u{a0}MB";
	}
	return $bytes ? max( 1, (int) round( $bytes / 1000 ) ) . "\u{a0}kB" : '';
}

/**
 * @return list<array{title: string, url: string}>
 */
function content_links( $value, callable $bad ): array {
	$links = array();
	foreach ( foreign_rows( $value, 'links', $bad, array( 'title', 'url' ) ) as $row ) {
		$title = content_title( $row['title'] ?? '', $bad );
		$url   = foreign_url( $row['url'] ?? '', 'links', $bad );
		if ( '' !== $url ) {
			$links[] = array( 'title' => '' === $title ? $url : $title, 'url' => $url );
		} elseif ( '' !== $title && product_is_empty( $row['url'] ?? '' ) ) {
			$bad( 'links' );
		}
	}
	return $links;
}
