<?php
/**
 * Where something is, of whatever a source says: swapped, in RD or Web Mercator, as text, without a ring that closes. The same as
 * geometryOf() and pointOn() in packages/maps/src/geojson.ts.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Reads one geometry: how its first numbers have to be read holds for all of them. */
final class Place_Geometry {
	/** @var array{swap: bool, from: string}|false|null What is known of its numbers; false when they are nowhere. */
	private array|false|null $way = null;

	private function __construct( private readonly string $crs ) {}

	/**
	 * In degrees; null when it is nowhere.
	 *
	 * @param string $crs What the file says of its coordinates: 'rd', 'mercator' or nothing.
	 * @return array{type: string, coordinates: array<mixed>}|null
	 */
	public static function of( $value, string $crs = '' ): ?array {
		if ( ! is_array( $value ) || ! product_is_row( $value ) ) {
			return null;
		}
		// By far the most there is.
		$at = $value['coordinates'] ?? null;
		if ( 'Point' === ( $value['type'] ?? null ) && is_float( $at[0] ?? null ) && is_float( $at[1] ?? null ) && in_netherlands( $at[0], $at[1] ) && array_is_list( $at ) ) {
			return array( 'type' => 'Point', 'coordinates' => 2 === count( $at ) ? $at : array( $at[0], $at[1] ) );
		}
		$reader     = new self( $crs );
		$geometries = $value['geometries'] ?? null;
		if ( 'GeometryCollection' === ( $value['type'] ?? null ) || ( is_array( $geometries ) && array_is_list( $geometries ) ) ) {
			$read = static fn( $one ) => is_array( $one ) && product_is_row( $one ) ? $reader->read( $one['type'] ?? null, $one['coordinates'] ?? null ) : null;
			return self::together( array_values( array_filter( array_map( $read, is_array( $geometries ) && array_is_list( $geometries ) ? $geometries : array() ) ) ) );
		}
		return $reader->read( $value['type'] ?? null, $value['coordinates'] ?? null );
	}

	/** What the file says of its coordinates; only for those that cannot be degrees. */
	public static function crs( array $json ): string {
		$crs  = place_row( $json['crs'] ?? null );
		$name = is_array( $crs['properties'] ?? null ) ? $crs['properties']['name'] ?? null : $crs['name'] ?? null;
		if ( ! is_string( $name ) ) {
			return '';
		}
		return str_contains( $name, '28992' ) ? 'rd' : ( preg_match( '/\b(?:3857|900913|102100)\b/', $name ) ? 'mercator' : '' );
	}

	/**
	 * Where a marker of it stands: on the point, halfway the longest line, or inside the largest area.
	 *
	 * @param array{type: string, coordinates: array<mixed>} $geometry
	 * @return array{float, float}
	 */
	public static function point_on( array $geometry ): array {
		$all = $geometry['coordinates'];
		return match ( $geometry['type'] ) {
			'Point'           => $all,
			'MultiPoint'      => $all[0],
			'LineString'      => self::halfway( $all ),
			'MultiLineString' => self::halfway( self::largest( $all, self::length( ... ) ) ),
			'Polygon'         => self::inside( $all ),
			default           => self::inside( self::largest( $all, static fn( $rings ) => abs( self::area( $rings[0] ) ) ) ),
		};
	}

	/** @return array{type: string, coordinates: array<mixed>}|null */
	private function read( $type, $coordinates ): ?array {
		$found = match ( $type ) {
			'Point'           => $this->position( $coordinates ),
			'MultiPoint'      => $this->list( $coordinates, $this->position( ... ) ),
			'LineString'      => $this->line( $coordinates ),
			'MultiLineString' => $this->list( $coordinates, $this->line( ... ) ),
			'Polygon'         => $this->polygon( $coordinates ),
			'MultiPolygon'    => $this->list( $coordinates, $this->polygon( ... ) ),
			default           => null,
		};
		return $found ? array( 'type' => $type, 'coordinates' => $found ) : null;
	}

	/** @return array{float, float}|null */
	private function position( $given ): ?array {
		list( $x, $y ) = self::pair( $given );
		if ( null === $x || null === $y || ! is_finite( $x ) || ! is_finite( $y ) ) {
			return null;
		}
		$this->way ??= $this->way_of( $x, $y );
		if ( ! $this->way ) {
			return null;
		}
		list( $a, $b ) = $this->way['swap'] ? array( $y, $x ) : array( $x, $y );
		$at            = match ( $this->way['from'] ) {
			'rd'       => from_rd( $a, $b ),
			'mercator' => from_mercator( $a, $b ),
			default    => array( $a, $b ),
		};
		return abs( $at[0] ) <= 180 && abs( $at[1] ) <= 90 ? $at : null;
	}

	private function list( $given, callable $read ): array {
		return is_array( $given ) && array_is_list( $given ) ? array_values( array_filter( array_map( $read, $given ), static fn( $one ) => null !== $one ) ) : array();
	}

	private function line( $given ): ?array {
		$positions = $this->list( $given, $this->position( ... ) );
		return count( $positions ) > 1 ? $positions : null;
	}

	private function ring( $given ): ?array {
		$positions = $this->list( $given, $this->position( ... ) );
		if ( $positions && $positions[0] !== end( $positions ) ) {
			$positions[] = $positions[0];
		}
		return count( $positions ) > 3 ? $positions : null;
	}

	private function polygon( $given ): ?array {
		$rings = is_array( $given ) && array_is_list( $given ) ? $given : array();
		$outer = $rings[0] ?? null;
		// Some leave out one level of brackets.
		$flat = is_array( $outer ) && ( is_int( $outer[0] ?? null ) || is_float( $outer[0] ?? null ) );
		$edge = $this->ring( $flat ? $rings : $outer );
		return $edge ? array( $edge, ...$this->list( $flat ? array() : array_slice( $rings, 1 ), $this->ring( ... ) ) ) : null;
	}

	/** How these numbers are read; false for in no way. */
	private function way_of( float $x, float $y ): array|false {
		if ( abs( $x ) <= 180 && abs( $y ) <= 90 ) {
			return array( 'swap' => ! in_netherlands( $x, $y ) && in_netherlands( $y, $x ), 'from' => '' );
		}
		foreach ( array( false, true ) as $swap ) {
			if ( $swap ? in_rd( $y, $x ) : in_rd( $x, $y ) ) {
				return array( 'swap' => $swap, 'from' => 'rd' );
			}
		}
		foreach ( array( false, true ) as $swap ) {
			$at = $swap ? from_mercator( $y, $x ) : from_mercator( $x, $y );
			if ( in_netherlands( ...$at ) || ( 'mercator' === $this->crs && abs( $at[0] ) <= 180 ) ) {
				return array( 'swap' => $swap, 'from' => 'mercator' );
			}
		}
		return abs( $x ) <= 90 && abs( $y ) <= 180 ? array( 'swap' => true, 'from' => '' ) : false;
	}

	/**
	 * Longitude and latitude as they came: a list of numbers or texts, or an object with names.
	 *
	 * @return array{float|null, float|null}
	 */
	private static function pair( $given ): array {
		if ( ! is_array( $given ) ) {
			return array( null, null );
		}
		if ( array_is_list( $given ) ) {
			return array( place_number( $given[0] ?? null ), place_number( $given[1] ?? null ) );
		}
		return array( place_number( $given['lng'] ?? $given['lon'] ?? $given['longitude'] ?? $given['x'] ?? null ), place_number( $given['lat'] ?? $given['latitude'] ?? $given['y'] ?? null ) );
	}

	/** A collection as one geometry: its areas, or else its lines, or else its points. */
	private static function together( array $geometries ): ?array {
		foreach ( array( 'Polygon', 'LineString', 'Point' ) as $type ) {
			$parts = array();
			foreach ( $geometries as $one ) {
				$parts = $one['type'] === $type ? array( ...$parts, $one['coordinates'] ) : ( "Multi$type" === $one['type'] ? array( ...$parts, ...$one['coordinates'] ) : $parts );
			}
			if ( $parts ) {
				return count( $parts ) > 1 ? array( 'type' => "Multi$type", 'coordinates' => $parts ) : array( 'type' => $type, 'coordinates' => $parts[0] );
			}
		}
		return null;
	}

	private static function largest( array $list, callable $size ): array {
		$best = $list[0];
		$most = -1;
		foreach ( $list as $one ) {
			$now = count( $list ) > 1 ? $size( $one ) : 0;
			if ( $now > $most ) {
				list( $best, $most ) = array( $one, $now );
			}
		}
		return $best;
	}

	private static function length( array $line ): float {
		$total = 0.0;
		for ( $i = 1; $i < count( $line ); $i++ ) {
			$total += hypot( $line[ $i ][0] - $line[ $i - 1 ][0], $line[ $i ][1] - $line[ $i - 1 ][1] );
		}
		return $total;
	}

	private static function area( array $ring ): float {
		$total = 0.0;
		for ( $i = 1; $i < count( $ring ); $i++ ) {
			$total += $ring[ $i - 1 ][0] * $ring[ $i ][1] - $ring[ $i ][0] * $ring[ $i - 1 ][1];
		}
		return $total;
	}

	private static function halfway( array $line ): array {
		$left = self::length( $line ) / 2;
		for ( $i = 1; $i < count( $line ); $i++ ) {
			list( $a, $b ) = array( $line[ $i - 1 ], $line[ $i ] );
			$step          = hypot( $b[0] - $a[0], $b[1] - $a[1] );
			if ( $step > 0 && $step >= $left ) {
				return array( $a[0] + ( ( $b[0] - $a[0] ) * $left ) / $step, $a[1] + ( ( $b[1] - $a[1] ) * $left ) / $step );
			}
			$left -= $step;
		}
		return $line[0];
	}

	/** In the middle of the widest part of the area at the height of its centre, so never in a hole or outside a bend. */
	private static function inside( array $rings ): array {
		$heights = array_column( $rings[0], 1 );
		$low     = min( $heights );
		// Not exactly through the corners that lie at the height of the centre.
		$height    = $low + ( max( $heights ) - $low ) * 0.5000001;
		$crossings = array();
		foreach ( $rings as $ring ) {
			for ( $i = 1; $i < count( $ring ); $i++ ) {
				list( $a, $b ) = array( $ring[ $i - 1 ], $ring[ $i ] );
				if ( $a[1] > $height !== $b[1] > $height ) {
					$crossings[] = $a[0] + ( ( $height - $a[1] ) / ( $b[1] - $a[1] ) ) * ( $b[0] - $a[0] );
				}
			}
		}
		sort( $crossings );
		$best   = $rings[0][0];
		$widest = 0;
		for ( $i = 1; $i < count( $crossings ); $i += 2 ) {
			$width = $crossings[ $i ] - $crossings[ $i - 1 ];
			if ( $width > $widest ) {
				list( $best, $widest ) = array( array( $crossings[ $i - 1 ] + $width / 2, $height ), $width );
			}
		}
		return $best;
	}
}

function in_netherlands( float $lon, float $lat ): bool {
	return $lon >= 3 && $lon <= 7.5 && $lat >= 50.5 && $lat <= 54;
}

/** Is this in the part of the plane that RD is for? */
function in_rd( float $x, float $y ): bool {
	return $x >= -7000 && $x <= 300_000 && $y >= 289_000 && $y <= 629_000;
}

/**
 * RD New (EPSG:28992), metres east and north: the polynomials of packages/maps/src/rd.ts.
 *
 * @return array{float, float}
 */
function to_rd( float $lon, float $lat ): array {
	// Power of the latitude, power of the longitude, factor.
	static $east  = array( array( 0, 1, 190094.945 ), array( 1, 1, -11832.228 ), array( 2, 1, -114.221 ), array( 0, 3, -32.391 ), array( 1, 0, -0.705 ), array( 3, 1, -2.34 ), array( 1, 3, -0.608 ), array( 0, 2, -0.008 ), array( 2, 3, 0.148 ) );
	static $north = array( array( 1, 0, 309056.544 ), array( 0, 2, 3638.893 ), array( 2, 0, 73.077 ), array( 1, 2, -157.984 ), array( 3, 0, 59.788 ), array( 0, 1, 0.433 ), array( 2, 2, -6.439 ), array( 1, 1, -0.032 ), array( 0, 4, 0.092 ), array( 1, 4, -0.054 ) );
	$a   = 0.36 * ( $lat - 52.1551744 );
	$b   = 0.36 * ( $lon - 5.38720621 );
	$sum = static fn( array $terms ): float => array_sum( array_map( static fn( $term ) => $term[2] * $a ** $term[0] * $b ** $term[1], $terms ) );
	return array( 155000.1845 + $sum( $east ), 463000.2334 + $sum( $north ) );
}

/**
 * Newton's steps back: each leaves a small part of the error, so that eight are exact in the country and around it.
 *
 * @return array{float, float} longitude and latitude
 */
function from_rd( float $x, float $y ): array {
	list( $lon, $lat ) = array( 5.38720621, 52.1551744 );
	for ( $step = 0; $step < 8; $step++ ) {
		list( $east, $north ) = to_rd( $lon, $lat );
		$b                    = 0.36 * ( $lon - 5.38720621 );
		// Degrees per metre here. What is left out is small, and the next step mends it.
		$lon += ( $x - $east ) / ( 0.36 * ( 190094.945 - 11832.228 * 0.36 * ( $lat - 52.1551744 ) ) );
		$lat += ( $y - $north ) / ( 0.36 * ( 309056.544 - 157.984 * $b * $b ) );
	}
	return array( $lon, $lat );
}

/**
 * From metres, as files in EPSG:3857 have them.
 *
 * @return array{float, float}
 */
function from_mercator( float $x, float $y ): array {
	$metres = 20037508.342789244;
	return array( $x / $metres * 180, ( 360 / M_PI ) * atan( exp( $y / $metres * M_PI ) ) - 90 );
}
