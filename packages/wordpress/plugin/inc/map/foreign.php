<?php
/**
 * What the border of places needs: JSON of others is read without believing any of it, as in packages/maps/src/foreign.ts. Nothing here
 * throws; what does not fit is left out. test/wordpress/map.spec.ts holds both to the same answers.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Between the values of a property that has several: a comma to read, with a sign that nobody sees, so that they can be told apart again. */
const PLACE_BETWEEN = "\u{2063}, ";

/** Colours by the names that OpenKaarten has for them. */
const PLACE_COLORS = array(
	'blue' => '#0b5cad', 'lightblue' => '#1c7ed6', 'darkblue' => '#0a3069', 'cyan' => '#00797a', 'green' => '#24752a', 'lightgreen' => '#5a8f00', 'darkgreen' => '#14532d', 'red' => '#c0272d', 'darkred' => '#7f1d1d',
	'orange' => '#c25200', 'yellow' => '#f2c200', 'brown' => '#7a4a1f', 'purple' => '#6f2c91', 'violet' => '#6f2c91', 'pink' => '#c2257a', 'grey' => '#5f6b76', 'gray' => '#5f6b76', 'black' => '#222222', 'white' => '#ffffff',
);

const PLACE_ENTITIES = array(
	'amp' => '&', 'lt' => '<', 'gt' => '>', 'quot' => '"', 'apos' => "'", 'nbsp' => ' ', 'euro' => '€', 'hellip' => '…', 'ndash' => '–', 'mdash' => '—', 'lsquo' => '‘', 'rsquo' => '’', 'ldquo' => '“', 'rdquo' => '”', 'bull' => '•',
	'middot' => '·', 'deg' => '°', 'shy' => '', 'eacute' => 'é', 'egrave' => 'è', 'ecirc' => 'ê', 'euml' => 'ë', 'iuml' => 'ï', 'ouml' => 'ö', 'uuml' => 'ü', 'auml' => 'ä', 'aacute' => 'á', 'agrave' => 'à', 'oacute' => 'ó',
	'uacute' => 'ú', 'ccedil' => 'ç',
);

/** No id comes twice in one map. */
final class Place_Ids {
	/** @var array<string, int> */
	private array $seen = array();

	/** This, or with a number behind it where it was there already. */
	public function take( string $id ): string {
		$times = $this->seen[ ".$id" ] ?? null;
		if ( null === $times ) {
			$this->seen[ ".$id" ] = 1;
			return $id;
		}
		for ( $next = $times + 1; ; $next++ ) {
			if ( ! isset( $this->seen[ ".$id-$next" ] ) ) {
				$this->seen[ ".$id" ]       = $next;
				$this->seen[ ".$id-$next" ] = 1;
				return "$id-$next";
			}
		}
	}
}

/** Safe in an address, in an `id` and as the name of a property. */
function place_id( $value ): string {
	if ( is_int( $value ) || is_float( $value ) ) {
		return place_id( place_number_text( $value ) );
	}
	if ( ! is_string( $value ) ) {
		return '';
	}
	if ( preg_match( '/^[a-z0-9][\w-]{0,63}$/iD', $value ) ) {
		return $value;
	}
	$id = (string) preg_replace( array( '/[^a-z0-9_]+/i', '/^[_-]+/' ), array( '-', '' ), place_bare( mb_substr( $value, 0, 200 ) ) );
	return strtolower( rtrim( substr( $id, 0, 64 ), '-' ) );
}

/** Letters without their accents, also on a server that has nothing for that. */
function place_bare( string $text ): string {
	if ( ! preg_match( '/[^\x20-\x7e]/', $text ) ) {
		return $text;
	}
	if ( class_exists( 'Normalizer' ) ) {
		$apart = \Normalizer::normalize( $text, \Normalizer::FORM_D );
		return (string) preg_replace( '/\p{M}/u', '', false === $apart ? $text : $apart );
	}
	static $letters = array();
	if ( ! $letters ) {
		foreach ( foreign_accents() as $accented => $letter ) {
			$letters[ $accented ]                  = $letter;
			$letters[ mb_strtoupper( $accented ) ] = strtoupper( $letter );
		}
	}
	return (string) preg_replace( '/\p{M}/u', '', strtr( $text, $letters ) );
}

/** What is searched in: small letters without accents, one space between words. */
function place_fold( string $text ): string {
	return trim( (string) preg_replace( '/[^\p{L}\p{N}]+/u', ' ', mb_strtolower( place_bare( $text ) ) ) );
}

/** A list, also when PHP made an object of it or sent one row by itself: an object that has one of $keys. */
function place_rows( $value, string ...$keys ): array {
	if ( ! is_array( $value ) ) {
		return array();
	}
	if ( ! array_is_list( $value ) && array_intersect_key( $value, array_flip( $keys ) ) ) {
		return array( $value );
	}
	return array_values( array_filter( $value, __NAMESPACE__ . '\product_is_row' ) );
}

/** The first of these that is not empty; `0` is something. */
function place_or( string ...$texts ): string {
	foreach ( $texts as $text ) {
		if ( '' !== $text ) {
			return $text;
		}
	}
	return '';
}

function place_row( $value ): array {
	return is_array( $value ) && product_is_row( $value ) ? $value : array();
}

/** The first text of these that says something. */
function place_first( array $row, string ...$keys ): string {
	foreach ( $keys as $key ) {
		$text = isset( $row[ $key ] ) ? place_text( $row[ $key ] ) : '';
		if ( '' !== $text ) {
			return $text;
		}
	}
	return '';
}

/** The words of a text that may hold tags and entities. It stays text: nobody shows it as HTML. */
function place_text( $value ): string {
	if ( is_int( $value ) || is_float( $value ) ) {
		return place_number_text( $value );
	}
	if ( ! is_string( $value ) ) {
		return '';
	}
	$text = strlen( $value ) > 20_000 ? mb_substr( $value, 0, 20_000 ) : $value;
	$text = strpbrk( $text, '<&' ) === false ? $text : place_without_markup( $text );
	// Most has no room around it.
	return preg_match( '/^[!-~](?:[ -~]*[!-~])?$/D', $text ) ? $text : foreign_trim( $text );
}

function place_without_markup( string $text ): string {
	$text = preg_replace( '~<(script|style|template)\b[\s\S]*?(?:</\1\s*>|\z)~i', ' ', $text ) ?? '';
	$text = preg_replace( '~</?(?:p|div|li|ul|ol|h[1-6]|br|hr|tr|td|th)\b[^<>]*>~i', ' ', $text ) ?? '';
	$text = preg_replace( '~<[/!]?[a-z-][^<>]*>~i', '', $text ) ?? '';
	$text = preg_replace_callback(
		'/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/i',
		static function ( array $found ): string {
			if ( isset( $found[3] ) ) {
				return PLACE_ENTITIES[ $found[3] ] ?? $found[0];
			}
			$code = isset( $found[2] ) ? (int) hexdec( $found[2] ) : (int) $found[1];
			return $code >= 0x20 && $code <= 0x10ffff && ( $code < 0xd800 || $code > 0xdfff ) && ( $code < 0x7f || $code > 0x9f ) ? mb_chr( $code, 'UTF-8' ) : $found[0];
		},
		$text
	) ?? '';
	return preg_replace( '/[ \t\r\n\x{a0}]+/u', ' ', $text ) ?? '';
}

/** As a browser writes it. */
function place_number_text( int|float $number ): string {
	if ( is_int( $number ) || ( floor( $number ) === $number && abs( $number ) < 1e15 ) ) {
		return (string) (int) $number;
	}
	return is_finite( $number ) ? str_replace( '.0e', 'e', (string) json_encode( $number ) ) : '';
}

/** A number, also when it is text, with a comma if need be. */
function place_number( $value ): ?float {
	if ( is_int( $value ) || is_float( $value ) ) {
		return (float) $value;
	}
	return is_string( $value ) && preg_match( '/^\s*[-+]?\d+(?:[.,]\d+)?\s*$/', $value ) ? (float) trim( str_replace( ',', '.', $value ) ) : null;
}

/** An address of a page or an image that is safe to follow, or nothing. */
function place_url( $value ): string {
	if ( ! is_string( $value ) || '' === $value ) {
		return '';
	}
	$url = preg_replace( array( '/&(?:amp|#0*38|#x0*26);/i', '/^[\x00-\x20]+|[\x00-\x20]+\z|[\t\r\n]+/' ), array( '&', '' ), $value ) ?? '';
	if ( mb_strlen( $url ) > 4000
		|| preg_match( '/[\s\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}<>"\\\\^`{|}]/u', $url )
		|| preg_match( '/&(?:#|[a-z]+;)/i', $url )
		|| ! preg_match( '~^(?:https?://[^/]|[./?#]|[^:/?#]+(?:[/?#]|\z))~i', $url ) ) {
		return '';
	}
	return $url;
}

/** A colour that CSS knows: of a name of OpenKaarten (`marker-green`), or as it is written. */
function place_color( $value ): string {
	if ( ! is_string( $value ) || '' === $value ) {
		return '';
	}
	$color = strtolower( foreign_trim( $value ) );
	$name  = preg_replace( '/^marker-/', '', $color );
	return PLACE_COLORS[ $name ] ?? ( preg_match( '/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/D', $color ) || preg_match( '~^(?:rgb|hsl)a?\([\d\s.,%/+-]{5,40}\)$~D', $color ) ? $color : '' );
}

/** @return list<array<string, mixed>> */
function place_image( $value, $alt, array $row = array() ): array {
	$url  = place_url( $value );
	$size = static function ( string $key ) use ( $row ): int|float|null {
		$pixels = place_number( $row[ $key ] ?? null );
		return null !== $pixels && $pixels > 0 && $pixels < 100_000 ? ( floor( $pixels ) === $pixels ? (int) $pixels : $pixels ) : null;
	};
	return '' === $url ? array() : array( array( 'kind' => 'image', 'url' => $url, 'alt' => place_text( $alt ), 'width' => $size( 'width' ), 'height' => $size( 'height' ) ) );
}

/** @return list<array<string, mixed>> */
function place_words( string $kind, $value ): array {
	$text = place_text( $value );
	return '' === $text ? array() : array( array( 'kind' => $kind, 'text' => $text ) );
}

/** @return list<array<string, mixed>> */
function place_link( $value, $text ): array {
	$url = place_url( $value );
	return '' === $url ? array() : array( array( 'kind' => 'link', 'url' => $url, 'text' => place_or( place_text( $text ), $url ) ) );
}
