<?php
/**
 * Places in columns, for very many of them: what packages/maps/src/columnar.ts says and reads. Both are held to
 * test/golden/places/columns.json.
 */

declare(strict_types=1);

namespace OWC\Elements;

const COLUMN_DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';

/**
 * @param array<array{id: string, title: string, color: string, icon: string, places: array<array<string, mixed>>}> $datasets
 * @param array{center?: array{float, float}|null, zoom?: float|null}                                               $start
 * @return array<string, mixed> for json_encode()
 */
function columns_of_places( array $datasets, array $start = array() ): array {
	$settings = array();
	if ( isset( $start['center'] ) ) {
		$settings = array( 'default_lng' => $start['center'][0], 'default_lat' => $start['center'][1] );
	}
	if ( isset( $start['zoom'] ) ) {
		$settings['default_zoom'] = $start['zoom'];
	}
	return array( 'type' => 'Columns', 'version' => 1 )
		+ ( $settings ? array( 'settings' => $settings ) : array() )
		+ array( 'datasets' => array_map( __NAMESPACE__ . '\columns_of_dataset', array_values( $datasets ) ) );
}

/**
 * @param array{id: string, title: string, color: string, icon: string, places: array<array<string, mixed>>} $dataset
 * @return array<string, mixed>
 */
function columns_of_dataset( array $dataset ): array {
	$places     = array_values( $dataset['places'] );
	$millionths = static fn( $degrees ): int => (int) floor( $degrees * 1e6 + 0.5 );
	$result     = array(
		'id'    => $dataset['id'],
		'title' => $dataset['title'],
		'color' => $dataset['color'],
		'icon'  => $dataset['icon'],
		'count' => count( $places ),
		'lon'   => column_numbers( array_map( static fn( array $place ): int => $millionths( $place['at'][0] ), $places ) ),
		'lat'   => column_numbers( array_map( static fn( array $place ): int => $millionths( $place['at'][1] ), $places ) ),
	);
	$columns    = array(
		'ids'    => array_column( $places, 'id' ),
		'titles' => array_column( $places, 'title' ),
		'urls'   => array_column( $places, 'url' ),
		'colors' => array_column( $places, 'color' ),
		'icons'  => array_column( $places, 'icon' ),
		'cards'  => array_map( static fn( array $place ): string => $place['card'] ? json_encode( $place['card'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_INVALID_UTF8_SUBSTITUTE ) : '', $places ),
	);
	foreach ( $columns as $name => $texts ) {
		$column = text_column( $texts );
		if ( $column ) {
			$result[ $name ] = $column;
		}
	}

	$names   = array();
	$shapes  = array();
	$nowhere = array();
	foreach ( $places as $index => $place ) {
		$names += array_fill_keys( array_keys( (array) $place['properties'] ), true );
		if ( ! empty( $place['nowhere'] ) ) {
			$nowhere[] = $index;
		} elseif ( 'Point' !== $place['geometry']['type'] ) {
			$shapes[ $index ] = $place['geometry'];
		}
	}
	foreach ( array_keys( $names ) as $name ) {
		$column = text_column( array_map( static fn( array $place ): string => (string) ( ( (array) $place['properties'] )[ $name ] ?? '' ), $places ) );
		if ( $column ) {
			$result['properties'][ $name ] = $column;
		}
	}
	// Objects in JSON, also where the names are numbers that follow each other.
	if ( isset( $result['properties'] ) ) {
		$result['properties'] = (object) $result['properties'];
	}
	if ( $shapes ) {
		$result['shapes'] = (object) $shapes;
	}
	if ( $nowhere ) {
		$result['nowhere'] = $nowhere;
	}
	return $result;
}

/**
 * @param string[] $texts
 * @return array<string, array<string>>|null null where nothing is said
 */
function text_column( array $texts ): ?array {
	$at      = array();
	$values  = array();
	$numbers = true;
	foreach ( $texts as $text ) {
		// With a character before it: PHP makes numbers of names that look so.
		if ( ! isset( $at[ ".$text" ] ) ) {
			$at[ ".$text" ] = count( $values );
			$values[]       = $text;
			$numbers        = $numbers && 1 === preg_match( '/^(?:0|[1-9]\d{0,14})$/D', $text );
		}
	}
	if ( array() === $values || array( '' ) === $values ) {
		return null;
	}
	if ( $numbers ) {
		return array( 'numbers' => column_numbers( array_map( 'intval', $texts ) ) );
	}
	if ( count( $values ) * 2 <= count( $texts ) ) {
		return array( 'values' => $values, 'at' => column_numbers( array_map( static fn( string $text ): int => $at[ ".$text" ], $texts ) ) );
	}
	$before = '';
	$result = array();
	foreach ( $texts as $text ) {
		$most = min( 63, strlen( $text ), strlen( $before ) );
		$same = 0;
		while ( $same < $most && $text[ $same ] === $before[ $same ] && ord( $text[ $same ] ) < 128 ) {
			++$same;
		}
		$result[] = COLUMN_DIGITS[ $same ] . substr( $text, $same );
		$before   = $text;
	}
	return array( 'texts' => $result );
}

/**
 * @param int[] $numbers
 * @return string[]
 */
function column_numbers( array $numbers ): array {
	$before = 0;
	$most   = 0;
	$left   = array();
	foreach ( $numbers as $number ) {
		$step   = $number - $before;
		$before = $number;
		$folded = $step < 0 ? -2 * $step - 1 : 2 * $step;
		$most   = max( $most, $folded );
		$left[] = $folded;
	}
	$columns = array();
	do {
		$column = '';
		foreach ( $left as $index => $number ) {
			$column        .= COLUMN_DIGITS[ $number & 63 ];
			$left[ $index ] = $number >> 6;
		}
		$columns[] = $column;
		$most    >>= 6;
	} while ( $most > 0 );
	return $columns;
}
