<?php
/**
 * A place in a form: words, coordinates, or GeoJSON that the element made of them. What packages/maps/src/location-field does with what
 * is typed is done here again, so that the same arrives with and without JavaScript:
 *
 *     array( 'text' => 'Dorpsstraat 12', 'geometry' => array( 'type' => 'Point', … )|null, 'rd' => array( 'type' => 'Point', … )|null )
 *
 * `geometry` is GeoJSON in WGS84, null where only words are known; `rd` is the same in RD (EPSG:28992, in metres), made here.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Location_Field extends Field {
	private const TYPES       = array( 'point' => 'Point', 'line' => 'LineString', 'area' => 'Polygon' );
	private const MOST_POINTS = 1000;

	public static function spec( Saved $saved ): array {
		$kind = $saved->text( 'kind' );
		return parent::spec( $saved ) + array(
			'shape'  => isset( self::TYPES[ $kind ] ) ? $kind : 'point',
			'places' => self::places_of( $saved->text( 'places' ) ),
		);
	}

	/**
	 * One place a line: its words, and where it is behind a |.
	 *
	 * @return list<array{label: string, at: array{float, float}}>
	 */
	private static function places_of( string $lines ): array {
		$places = array();
		foreach ( explode( "\n", $lines ) as $line ) {
			$bar = strrpos( $line, '|' );
			$at  = false === $bar ? null : self::degrees( trim( substr( $line, $bar + 1 ) ) );
			if ( $at && '' !== trim( substr( $line, 0, $bar ) ) ) {
				$places[] = array( 'label' => trim( substr( $line, 0, $bar ) ), 'at' => $at );
			}
		}
		return $places;
	}

	protected function problem( mixed $read ): string {
		if ( strlen( $read ) > self::LONGEST ) {
			return $this->wrong( self::unreadable() );
		}
		$place = $this->place( $read );
		if ( false === $place ) {
			return $this->wrong( self::unreadable() );
		}
		foreach ( $place ? self::positions( $place['geometry'] ) : array() as $at ) {
			if ( ! self::is_dutch( ...$at ) ) {
				return $this->wrong( __( 'This place is not in the Netherlands. Choose a place in the Netherlands.', 'owc-elements' ) );
			}
		}
		return '';
	}

	/** @return array{text: string, geometry: array<string, mixed>|null, rd: array<string, mixed>|null} */
	public function value( mixed $read ): mixed {
		$place = $this->place( $read );
		if ( ! $place ) {
			return array( 'text' => $read, 'geometry' => null, 'rd' => null );
		}
		return array( 'text' => self::words( $place ), 'geometry' => $place['geometry'], 'rd' => self::rd( $place['geometry'] ) );
	}

	public function shown( mixed $read ): string {
		$place = $this->place( $read );
		return $place ? self::words( $place ) : $read;
	}

	protected function control( Saved $saved ): string {
		$places = $this->spec['places'];
		$list   = $this->id( 'places' );
		$own    = array(
			'value'        => '' === $this->answer->read ? null : $this->answer->read,
			'autocomplete' => $saved->text( 'autocomplete' ) ?: null,
			'list'         => $places ? $list : null,
		);
		$html   = element( 'input', $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) + $own );
		if ( ! $places ) {
			return $html;
		}
		$options = '';
		foreach ( $places as $place ) {
			$options .= element( 'option', array( 'value' => $place['label'], 'data-place' => sprintf( '%.7F,%.7F', $place['at'][1], $place['at'][0] ) ) );
		}
		return $html . element( 'datalist', array( 'id' => $list ), $options );
	}

	/** The words of the element. */
	private static function unreadable(): string {
		return __( 'We cannot read this as a place. Type an address, or choose the place on the map.', 'owc-elements' );
	}

	/**
	 * The place in what was posted; false when it looks like one and is none; null when it is words.
	 *
	 * @return array{text: string, geometry: array<string, mixed>}|false|null
	 */
	private function place( string $read ): array|false|null {
		if ( preg_match( '/^[{[]/', $read ) ) {
			return $this->from_json( $read ) ?? false;
		}
		$kind = $this->spec['shape'];
		if ( preg_match( '/^(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([NZS]?)(?:\s*[,;]\s*|\s+)(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([OEW]?)$/iuD', $read, $pair ) && ( preg_match( '/[.,]\d.*[.,]\d/', $read ) || ( $pair[2] && $pair[4] ) ) ) {
			$at = 'point' === $kind ? self::degrees( $read ) : null;
			return $at ? array( 'text' => $read, 'geometry' => array( 'type' => 'Point', 'coordinates' => $at ) ) : false;
		}
		if ( 'point' === $kind && preg_match( '/^(\d{4,6}(?:[.,]\d{1,6})?)(?:\s*[,;]\s*|\s+)(\d{6}(?:[.,]\d{1,6})?)$/D', $read, $metres ) ) {
			$at = self::position( array( self::number( $metres[1] ), self::number( $metres[2] ) ) );
			return $at ? array( 'text' => $read, 'geometry' => array( 'type' => 'Point', 'coordinates' => $at ) ) : null;
		}
		foreach ( 'point' === $kind ? $this->spec['places'] : array() as $given ) {
			if ( place_fold( $given['label'] ) === place_fold( $read ) ) {
				return array( 'text' => $read, 'geometry' => array( 'type' => 'Point', 'coordinates' => $given['at'] ) );
			}
		}
		return null;
	}

	private function from_json( string $read ): ?array {
		$json  = strlen( $read ) > self::LONGEST ? null : json_decode( $read, true );
		$whole = is_array( $json ) && 'Feature' === ( $json['type'] ?? null );
		$given = $whole ? $json['geometry'] ?? null : $json;
		$kind  = $this->spec['shape'];
		if ( ! is_array( $given ) || self::TYPES[ $kind ] !== ( $given['type'] ?? null ) ) {
			return null;
		}
		$rings = 'area' === $kind ? $given['coordinates'] ?? null : array( 'point' === $kind ? array( $given['coordinates'] ?? null ) : $given['coordinates'] ?? null );
		if ( ! is_array( $rings ) || 1 !== count( $rings ) || ! is_array( $rings[0] ?? null ) || ! array_is_list( $rings[0] ) || count( $rings[0] ) > self::MOST_POINTS ) {
			return null;
		}
		$positions = array_map( array( self::class, 'position' ), $rings[0] );
		if ( in_array( null, $positions, true ) || count( $positions ) < array( 'point' => 1, 'line' => 2, 'area' => 4 )[ $kind ] || ( 'area' === $kind && $positions[0] !== end( $positions ) ) ) {
			return null;
		}
		$text = $whole && is_array( $json['properties'] ?? null ) ? $json['properties']['text'] ?? '' : '';
		$text = is_string( $text ) ? mb_substr( trim( (string) preg_replace( '/[\p{C}\s]+/u', ' ', $text ) ), 0, 200 ) : '';
		return array( 'text' => $text, 'geometry' => array( 'type' => self::TYPES[ $kind ], 'coordinates' => match ( $kind ) { 'point' => $positions[0], 'line' => $positions, default => array( $positions ) } ) );
	}

	/**
	 * Coordinates as people write them, latitude first.
	 *
	 * @return array{float, float}|null
	 */
	private static function degrees( string $text ): ?array {
		if ( ! preg_match( '/^(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([NZS]?)(?:\s*[,;]\s*|\s+)(-?\d{1,3}(?:[.,]\d{1,15})?)\s*°?\s*([OEW]?)$/iuD', $text, $pair ) ) {
			return null;
		}
		$lat = self::number( $pair[1] ) * ( preg_match( '/[zs]/i', $pair[2] ) ? -1 : 1 );
		$lon = self::number( $pair[3] ) * ( preg_match( '/w/i', $pair[4] ) ? -1 : 1 );
		return self::position( array( $lon, $lat ) );
	}

	private static function number( string $text ): float {
		return (float) str_replace( ',', '.', $text );
	}

	/**
	 * A position on earth, also when it is in RD, to 1 cm.
	 *
	 * @return array{float, float}|null
	 */
	private static function position( mixed $value ): ?array {
		if ( ! is_array( $value ) || ! array_is_list( $value ) || count( $value ) < 2 || count( $value ) > 3 ) {
			return null;
		}
		list( $x, $y ) = $value;
		if ( ( ! is_int( $x ) && ! is_float( $x ) ) || ( ! is_int( $y ) && ! is_float( $y ) ) || ! is_finite( (float) $x ) || ! is_finite( (float) $y ) ) {
			return null;
		}
		list( $lon, $lat ) = abs( $x ) > 360 && in_rd( $x, $y ) ? from_rd( $x, $y ) : array( (float) $x, (float) $y );
		return abs( $lon ) <= 180 && abs( $lat ) <= 90 ? array( round( $lon, 7 ), round( $lat, 7 ) ) : null;
	}

	/** @return list<array{float, float}> */
	private static function positions( array $geometry ): array {
		return match ( $geometry['type'] ) {
			'Point'      => array( $geometry['coordinates'] ),
			'LineString' => $geometry['coordinates'],
			default      => $geometry['coordinates'][0],
		};
	}

	/** In the country, or on its islands in the Caribbean. */
	private static function is_dutch( float $lon, float $lat ): bool {
		return in_netherlands( $lon, $lat ) || ( $lon >= -69 && $lon <= -62.5 && $lat >= 11.8 && $lat <= 18.2 );
	}

	/** @return array<string, mixed>|null null where RD is not for */
	private static function rd( array $geometry ): ?array {
		$points = array();
		foreach ( self::positions( $geometry ) as $at ) {
			list( $x, $y ) = to_rd( ...$at );
			if ( ! in_rd( $x, $y ) ) {
				return null;
			}
			$points[] = array( round( $x, 2 ), round( $y, 2 ) );
		}
		$coordinates = match ( $geometry['type'] ) {
			'Point'      => $points[0],
			'LineString' => $points,
			default      => array( $points ),
		};
		return array( 'type' => $geometry['type'], 'coordinates' => $coordinates, 'crs' => array( 'type' => 'name', 'properties' => array( 'name' => 'urn:ogc:def:crs:EPSG::28992' ) ) );
	}

	/** The words that came with it, or where it is: 52,10000 N 5,30000 O. */
	private static function words( array $place ): string {
		if ( '' !== $place['text'] ) {
			return $place['text'];
		}
		list( $lon, $lat ) = self::positions( $place['geometry'] )[0];
		$dutch             = str_starts_with( strtolower( get_bloginfo( 'language' ) ), 'nl' );
		$winds             = $dutch ? 'NZOW' : 'NSEW';
		$one               = static fn( float $value, string $plus, string $minus ): string => str_replace( '.', $dutch ? ',' : '.', sprintf( '%.5F', abs( $value ) ) ) . ' ' . ( $value < 0 ? $minus : $plus );
		return $one( $lat, $winds[0], $winds[1] ) . ' ' . $one( $lon, $winds[2], $winds[3] );
	}
}
