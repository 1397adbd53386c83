<?php
/**
 * Colours as a style sheet writes them, how they read on each other, and the nearest that can be read.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** The names of HTML; of other names we do not know how they read. */
const COLOR_NAMES = array(
	'black'  => '#000000',
	'silver' => '#c0c0c0',
	'gray'   => '#808080',
	'grey'   => '#808080',
	'white'  => '#ffffff',
	'maroon' => '#800000',
	'red'    => '#ff0000',
	'purple' => '#800080',
	'fuchsia' => '#ff00ff',
	'green'  => '#008000',
	'lime'   => '#00ff00',
	'olive'  => '#808000',
	'yellow' => '#ffff00',
	'orange' => '#ffa500',
	'navy'   => '#000080',
	'blue'   => '#0000ff',
	'teal'   => '#008080',
	'aqua'   => '#00ffff',
);

/**
 * A colour as six hexadecimal digits, or empty: of what cannot be computed surely we do not know how it reads.
 *
 * @param string $over What lies under it, for a colour that is not opaque; without it such a colour is not known.
 */
function color( mixed $value, string $over = '' ): string {
	$color = is_string( $value ) ? parse_color( strtolower( trim( $value ) ) ) : null;
	if ( null === $color ) {
		return '';
	}
	if ( $color[3] < 1 ) {
		if ( '' === $over ) {
			return '';
		}
		$under = channels( $over );
		for ( $i = 0; $i < 3; $i++ ) {
			$color[ $i ] = $color[3] * $color[ $i ] + ( 1 - $color[3] ) * $under[ $i ];
		}
	}
	return hex( array_slice( $color, 0, 3 ) );
}

/** @param array<int, float|int> $channels */
function hex( array $channels ): string {
	return '#' . implode( '', array_map( static fn( $channel ) => sprintf( '%02x', max( 0, min( 255, (int) round( $channel ) ) ) ), $channels ) );
}

/**
 * Red, green and blue from 0 to 255, and how opaque it is.
 *
 * @return array{float, float, float, float}|null
 */
function parse_color( string $value ): ?array {
	$value = COLOR_NAMES[ $value ] ?? $value;
	if ( 'transparent' === $value ) {
		return array( 0.0, 0.0, 0.0, 0.0 );
	}
	if ( preg_match( '/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/', $value ) ) {
		$digits = substr( $value, 1 );
		$pairs  = strlen( $digits ) < 5 ? array_map( static fn( $digit ) => $digit . $digit, str_split( $digits ) ) : str_split( $digits, 2 );
		$bytes  = array_map( static fn( $pair ) => (float) hexdec( $pair ), $pairs );
		return array( $bytes[0], $bytes[1], $bytes[2], ( $bytes[3] ?? 255 ) / 255 );
	}
	if ( preg_match( '/^color-mix\(\s*in\s+(?:srgb|oklab)\s*,(.+)\)$/s', $value, $mix ) ) {
		return mix_color( $mix[1], str_contains( $mix[0], 'oklab' ) );
	}
	if ( ! preg_match( '/^(rgb|hsl|oklch|oklab)a?\(([^()]+)\)$/', $value, $call ) ) {
		return null;
	}
	$parts = preg_split( '/[\s,\/]+/', trim( $call[2] ) );
	if ( count( $parts ) < 3 || count( $parts ) > 4 ) {
		return null;
	}
	$degrees = 'hsl' === $call[1] ? 0 : ( 'oklch' === $call[1] ? 2 : -1 );
	$numbers = array();
	foreach ( $parts as $i => $part ) {
		if ( ! preg_match( $degrees === $i ? '/^(-?[\d.]+)(deg)?$/' : '/^(-?[\d.]+)(%)?$/', 'none' === $part ? '0' : $part, $number ) || ! is_numeric( $number[1] ) ) {
			return null;
		}
		// What a whole of a hundred per cent is: of each channel of each notation.
		$whole         = 3 === $i ? 1 : array( 'rgb' => 255, 'hsl' => 100, 'oklch' => 0 === $i ? 1 : 0.4, 'oklab' => 0 === $i ? 1 : 0.4 )[ $call[1] ];
		$numbers[ $i ] = '%' === ( $number[2] ?? '' ) ? (float) $number[1] / 100 * $whole : (float) $number[1];
	}
	list( $one, $two, $three ) = $numbers;
	$alpha                     = max( 0.0, min( 1.0, $numbers[3] ?? 1.0 ) );
	$rgb                       = match ( $call[1] ) {
		'rgb'   => array( $one, $two, $three ),
		'hsl'   => from_hsl( $one, $two / 100, $three / 100 ),
		'oklch' => from_oklab( $one, $two * cos( deg2rad( $three ) ), $two * sin( deg2rad( $three ) ) ),
		'oklab' => from_oklab( $one, $two, $three ),
	};
	return array( ...array_map( static fn( $channel ) => (float) max( 0, min( 255, $channel ) ), $rgb ), $alpha );
}

/**
 * The inside of `color-mix( in srgb, … )`: two colours, with a share.
 *
 * @return array{float, float, float, float}|null
 */
function mix_color( string $inside, bool $oklab ): ?array {
	// A comma inside brackets belongs to a colour.
	$parts = preg_split( '/,(?![^(]*\))/', $inside );
	if ( 2 !== count( $parts ) ) {
		return null;
	}
	$colors = array();
	$shares = array();
	foreach ( $parts as $part ) {
		if ( ! preg_match( '/^\s*(?:([\d.]+)%\s+)?(.+?)(?:\s+([\d.]+)%)?\s*$/s', $part, $found ) ) {
			return null;
		}
		$color = parse_color( $found[2] );
		if ( null === $color ) {
			return null;
		}
		$share    = '' !== ( $found[1] ?? '' ) ? $found[1] : ( $found[3] ?? null );
		$colors[] = $color;
		$shares[] = null === $share ? null : (float) $share / 100;
	}
	$first  = $shares[0] ?? ( null === $shares[1] ? 0.5 : 1 - $shares[1] );
	$second = $shares[1] ?? 1 - $first;
	// Shares that are not a whole together, and a mix of hues by eye, are for a browser.
	if ( abs( $first + $second - 1 ) > 0.001 || ( $oklab && min( $colors[0][3], $colors[1][3] ) > 0 ) ) {
		return null;
	}
	$alpha = $first * $colors[0][3] + $second * $colors[1][3];
	if ( $alpha <= 0 ) {
		return array( 0.0, 0.0, 0.0, 0.0 );
	}
	$mixed = array();
	for ( $i = 0; $i < 3; $i++ ) {
		$mixed[] = ( $first * $colors[0][3] * $colors[0][ $i ] + $second * $colors[1][3] * $colors[1][ $i ] ) / $alpha;
	}
	return array( $mixed[0], $mixed[1], $mixed[2], $alpha );
}

/** @return array{float, float, float} */
function from_hsl( float $hue, float $saturation, float $light ): array {
	$at = static function ( float $n ) use ( $hue, $saturation, $light ): float {
		$k = fmod( $n + fmod( fmod( $hue, 360 ) + 360, 360 ) / 30, 12 );
		return 255 * ( $light - $saturation * min( $light, 1 - $light ) * max( -1, min( $k - 3, 9 - $k, 1 ) ) );
	};
	return array( $at( 0 ), $at( 8 ), $at( 4 ) );
}

/** @return array{float, float, float} */
function from_oklab( float $light, float $a, float $b ): array {
	return array_map( static fn( float $c ) => 255 * ( $c <= 0.0031308 ? 12.92 * $c : 1.055 * $c ** ( 1 / 2.4 ) - 0.055 ), array_map( static fn( float $c ) => max( 0.0, min( 1.0, $c ) ), oklab_to_linear( $light, $a, $b ) ) );
}

/** @return array{float, float, float} what a screen cannot show is below 0 or above 1 */
function oklab_to_linear( float $light, float $a, float $b ): array {
	$l = ( $light + 0.3963377774 * $a + 0.2158037573 * $b ) ** 3;
	$m = ( $light - 0.1055613458 * $a - 0.0638541728 * $b ) ** 3;
	$s = ( $light - 0.0894841775 * $a - 1.2914855480 * $b ) ** 3;
	return array(
		4.0767416621 * $l - 3.3077115913 * $m + 0.2309699292 * $s,
		-1.2684380046 * $l + 2.6097574011 * $m - 0.3413193965 * $s,
		-0.0041960863 * $l - 0.7034186147 * $m + 1.7076147010 * $s,
	);
}

/** @return array{float, float, float} lightness, a and b of OKLab */
function to_oklab( string $color ): array {
	list( $r, $g, $b ) = array_map( __NAMESPACE__ . '\linear', channels( $color ) );
	$l = ( 0.4122214708 * $r + 0.5363325363 * $g + 0.0514459929 * $b ) ** ( 1 / 3 );
	$m = ( 0.2119034982 * $r + 0.6806995451 * $g + 0.1073969566 * $b ) ** ( 1 / 3 );
	$s = ( 0.0883024619 * $r + 0.2817188376 * $g + 0.6299787005 * $b ) ** ( 1 / 3 );
	return array(
		0.2104542553 * $l + 0.7936177850 * $m - 0.0040720468 * $s,
		1.9779984951 * $l - 2.4285922050 * $m + 0.4505937099 * $s,
		0.0259040371 * $l + 0.7827717662 * $m - 0.8086757660 * $s,
	);
}

/** The contrast of two hexadecimal colours by WCAG, 1 to 21; 0 when one of them is not known. */
function contrast( string $one, string $other ): float {
	if ( '' === $one || '' === $other ) {
		return 0;
	}
	$lights = array( luminance( $one ), luminance( $other ) );
	return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
}

function luminance( string $color ): float {
	list( $red, $green, $blue ) = array_map( __NAMESPACE__ . '\linear', channels( $color ) );
	return 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue;
}

function linear( int $channel ): float {
	return $channel / 255 <= 0.04045 ? $channel / 255 / 12.92 : ( ( $channel / 255 + 0.055 ) / 1.055 ) ** 2.4;
}

/**
 * Red, green and blue of six hexadecimal digits, 0 to 255.
 *
 * @return array{int, int, int}
 */
function channels( string $color ): array {
	return array_map( 'hexdec', str_split( ltrim( $color, '#' ), 2 ) );
}

/** So much of one colour in another. */
function mix( string $one, string $other, float $share ): string {
	return hex( array_map( static fn( int $a, int $b ) => $share * $a + ( 1 - $share ) * $b, channels( $one ), channels( $other ) ) );
}

/**
 * The colour nearest to this one that has at least so much contrast with each of these: the same hue, only lighter or darker, and less
 * colourful where a screen cannot show it otherwise. The colour itself when it is good already; empty when there is none. As
 * `nearestReadable()` of the theme package.
 *
 * @param list<string> $backgrounds
 */
function readable( string $color, array $backgrounds, float $needed ): string {
	$reads = static fn( string $one ): bool => min( array_map( static fn( $background ) => contrast( $one, $background ), $backgrounds ) ) >= $needed;
	if ( $reads( $color ) ) {
		return $color;
	}
	list( $light, $a, $b ) = to_oklab( $color );
	for ( $step = 1; $step <= 100; $step++ ) {
		foreach ( array( $light - $step / 100, $light + $step / 100 ) as $other ) {
			$found = $other >= 0 && $other <= 1 ? shown( $other, $a, $b ) : '';
			if ( '' !== $found && $reads( $found ) ) {
				return $found;
			}
		}
	}
	return $reads( '#000000' ) ? '#000000' : ( $reads( '#ffffff' ) ? '#ffffff' : '' );
}

/** A colour of OKLab on a screen: its colourfulness gives way until it is one. */
function shown( float $light, float $a, float $b ): string {
	$fits = static fn( float $part ): bool => ! array_filter( oklab_to_linear( $light, $part * $a, $part * $b ), static fn( $value ) => $value < -0.0001 || $value > 1.0001 );
	$low  = $fits( 1 ) ? 1 : 0;
	$high = 1;
	for ( $round = 0; $low < 1 && $round < 12; $round++ ) {
		$half = ( $low + $high ) / 2;
		if ( $fits( $half ) ) {
			$low = $half;
		} else {
			$high = $half;
		}
	}
	return hex( from_oklab( $light, $low * $a, $low * $b ) );
}
