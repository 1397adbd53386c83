<?php
/**
 * Sources of places as the list and the columns need them: OpenKaarten datasets and any GeoJSON, with the traps that
 * packages/maps/src/{geojson,openkaarten}.ts know; other feeds by feeds.php.
 */

declare(strict_types=1);

namespace OWC\Elements;

const PLACE_TITLES    = array( 'title', 'titel', 'name', 'naam', 'Title', 'Titel', 'Name', 'Naam', 'NAAM', 'NAME', 'TITEL', 'label', 'omschrijving' );
const PLACE_TEXTS     = array( 'description', 'beschrijving', 'excerpt' );
const PLACE_IMAGES    = array( 'image', 'afbeelding', 'foto', 'photo' );
const PLACE_ADDRESSES = array( 'url', 'link', 'website' );

/** What is shown in another way, or is nothing for a reader. */
const PLACE_APART = array(
	'title' => 1, 'titel' => 1, 'name' => 1, 'naam' => 1, 'Title' => 1, 'Titel' => 1, 'Name' => 1, 'Naam' => 1, 'NAAM' => 1, 'NAME' => 1, 'TITEL' => 1, 'description' => 1, 'beschrijving' => 1, 'excerpt' => 1,
	'image' => 1, 'afbeelding' => 1, 'foto' => 1, 'photo' => 1, 'url' => 1, 'link' => 1, 'website' => 1, 'id' => 1, 'tooltip' => 1, 'marker' => 1, 'post_thumbnail' => 1, 'marker-color' => 1, 'marker-symbol' => 1,
	'marker-size' => 1, 'stroke' => 1, 'stroke-width' => 1, 'stroke-opacity' => 1, 'fill' => 1, 'fill-opacity' => 1, '__proto__' => 1,
);

/** Reads the sources of one map, in which no id comes twice. */
final class Places {
	/** @var list<array{id: string, title: string, color: string, icon: string, places: list<array<string, mixed>>}> */
	public array $datasets = array();

	/** @var array{center: array{float, float}|null, zoom: float|int|null} Where the map starts, as far as a source says. */
	public array $start = array( 'center' => null, 'zoom' => null );

	private Place_Ids $place_ids;
	private Place_Ids $dataset_ids;

	/** @param string $words nl or en: for the dates of events */
	public function __construct( private string $words = 'nl' ) {
		$this->place_ids   = new Place_Ids();
		$this->dataset_ids = new Place_Ids();
	}

	/**
	 * Reads one answer of a source.
	 *
	 * @param array<mixed> $json
	 * @param bool         $more it is the next page of what was read before
	 */
	public function read( array $json, bool $more = false ): void {
		$row  = place_row( $json );
		$feed = feed_rows( $json );
		if ( null !== $feed ) {
			$this->feed( $feed, $more );
			return;
		}
		$collection = 'DatasetCollection' === ( $row['type'] ?? null );
		foreach ( $collection ? place_rows( $row['datasets'] ?? null, 'features' ) : array( $json ) as $one ) {
			$this->datasets[] = $this->dataset( $one );
		}
		$start = self::start( $row );
		$this->start['center'] ??= $start['center'];
		$this->start['zoom']   ??= $start['zoom'];
	}

	/** Events or locations of a feed; of a feed that comes in pages they are one dataset. */
	private function feed( array $rows, bool $more ): void {
		if ( ! $more || ! $this->datasets ) {
			$this->datasets[] = array( 'id' => $this->dataset_ids->take( 'places' ), 'title' => '', 'color' => '', 'icon' => '', 'places' => array() );
		}
		$dataset = &$this->datasets[ array_key_last( $this->datasets ) ];
		foreach ( $rows as $row ) {
			$dataset['places'][] = feed_place( $row, count( $dataset['places'] ), $dataset['id'], $this->words, $this->place_ids );
		}
	}

	/** How many places there are in it, more or less. */
	public static function size( array $json ): int {
		$size = count( feed_rows( $json ) ?? array() );
		foreach ( 'DatasetCollection' === ( $json['type'] ?? null ) ? place_rows( $json['datasets'] ?? null, 'features' ) : array( $json ) as $one ) {
			$size += count( self::features( $one ) );
		}
		return $size;
	}

	/** The number of the next page of a source that comes in pages. */
	public static function next_page( array $json ): int {
		$pages   = is_array( $json['pagination'] ?? null ) && is_array( $json['pagination']['pages'] ?? null ) ? $json['pagination']['pages'] : array();
		$current = place_number( $pages['current'] ?? null ) ?? 0;
		return $current >= 1 && $current < ( place_number( $pages['total'] ?? null ) ?? 0 ) ? (int) $current + 1 : 0;
	}

	/** @return list<array<string, mixed>> */
	public function all(): array {
		return array_merge( array(), ...array_column( $this->datasets, 'places' ) );
	}

	/** Settings come as numbers or as texts. */
	private static function start( array $row ): array {
		$settings = place_row( $row['settings'] ?? null );
		list( $lat, $lon, $zoom ) = array_map( __NAMESPACE__ . '\place_number', array( $settings['default_lat'] ?? null, $settings['default_lng'] ?? null, $settings['default_zoom'] ?? null ) );
		return array(
			'center' => null !== $lat && null !== $lon && abs( $lat ) <= 90 && abs( $lon ) <= 180 ? array( $lon, $lat ) : null,
			'zoom'   => null !== $zoom && $zoom >= 0 && $zoom <= 22 ? $zoom : null,
		);
	}

	private function dataset( array $json ): array {
		$row     = place_row( $json );
		$title   = place_first( $row, 'title', 'titel', 'name', 'naam' );
		$dataset = array(
			'id'     => $this->dataset_ids->take( place_or( place_id( $row['id'] ?? null ), place_id( mb_strtolower( $title ) ), 'places' ) ),
			'title'  => $title,
			'color'  => place_color( $row['color'] ?? null ),
			'icon'   => place_url( $row['icon'] ?? null ),
			'places' => array(),
		);
		$crs     = Place_Geometry::crs( $row );
		$items   = feed_has_items( $row );
		foreach ( self::features( $json ) as $index => $feature ) {
			if ( is_array( $feature ) && product_is_row( $feature ) ) {
				$dataset['places'][] = $this->place( $feature, $index, $dataset['id'], $crs, $items );
			}
		}
		return $dataset;
	}

	/** The features of whatever this is; a geometry becomes a feature. */
	private static function features( array $json ): array {
		if ( ! product_is_row( $json ) ) {
			return $json;
		}
		$features = $json['features'] ?? null;
		if ( 'Feature' === ( $json['type'] ?? null ) || ( ! array_key_exists( 'type', $json ) && is_array( $json['geometry'] ?? null ) && product_is_row( $json['geometry'] ) ) ) {
			return array( $json );
		}
		if ( is_array( $features ) ) {
			// One feature by itself is sent without its list; PHP makes an object of a list with a gap.
			return array_key_exists( 'geometry', $features ) || array_key_exists( 'properties', $features ) ? array( $features ) : array_values( $features );
		}
		if ( is_array( $json['geometries'] ?? null ) && array_is_list( $json['geometries'] ) ) {
			return $json['geometries'];
		}
		return ! ( array_key_exists( 'features', $json ) && ! $features ) && array_key_exists( 'coordinates', $json ) ? array( $json ) : array();
	}

	private function place( array $feature, int $index, string $dataset, string $crs, bool $item ): array {
		$bare       = array_key_exists( 'coordinates', $feature ) || array_key_exists( 'geometries', $feature );
		$properties = place_row( $feature['properties'] ?? null );
		$title      = place_or( place_first( $properties, ...PLACE_TITLES ), place_first( $feature, 'title', 'name' ) );
		$id         = '';
		foreach ( array( $feature['id'] ?? null, $properties['id'] ?? null, $properties['ID'] ?? null, $properties['fid'] ?? null, $properties['identificatie'] ?? null ) as $one ) {
			$id = '' === $id && null !== $one ? place_id( $one ) : $id;
		}
		$id       = $this->place_ids->take( place_or( $id, place_id( mb_strtolower( $title ) ), $dataset . '-' . ( $index + 1 ) ) );
		$geometry = Place_Geometry::of( $bare ? $feature : $feature['geometry'] ?? null, $crs );
		$place    = array(
			'id'         => $id,
			'dataset'    => $dataset,
			'title'      => place_or( $title, self::first_text( $properties ), $id ),
			'geometry'   => $geometry ?? array( 'type' => 'MultiPoint', 'coordinates' => array() ),
			'at'         => $geometry ? Place_Geometry::point_on( $geometry ) : array( 0, 0 ),
			'properties' => self::properties( $properties ),
			'card'       => array(),
			'url'        => self::address( $properties ),
			'color'      => place_color( $properties['marker-color'] ?? null ) ?: ( place_color( $properties['fill'] ?? null ) ?: place_color( $properties['stroke'] ?? null ) ),
			'icon'       => '',
		);
		if ( ! $geometry ) {
			$place['nowhere'] = true;
		}
		return self::with_card( $item ? feed_item( $place, $properties, $this->words ) : self::described( $place, $properties ), $properties );
	}

	/** What OpenKaarten says of a place beside its fields: a card in parts, a marker and a picture. */
	private static function described( array $place, array $properties ): array {
		$marker = $properties['marker'] ?? null;
		if ( is_array( $marker ) && product_is_row( $marker ) ) {
			$place['color'] = place_color( $marker['color'] ?? null ) ?: $place['color'];
			$place['icon']  = place_url( $marker['icon'] ?? null );
		}
		$tooltip = $properties['tooltip'] ?? null;
		$picture = $properties['post_thumbnail'] ?? null;
		// In a browser an empty list is something.
		if ( ( ! $tooltip && array() !== $tooltip ) && ( ! $picture && array() !== $picture ) ) {
			return $place;
		}
		$card = array();
		foreach ( place_rows( $tooltip, 'layout' ) as $part ) {
			$layout = $part['layout'] ?? null;
			$card   = array( ...$card, ...match ( $layout ) {
				'title', 'meta', 'text' => place_words( $layout, $part[ $layout ] ?? null ),
				// The plugin writes `image_alt_text`, its own map reads `image_alt`.
				'image'                 => place_image( $part['image_url'] ?? null, ( $part['image_alt_text'] ?? null ) ?: $part['image_alt'] ?? null, $part ),
				'button'                => place_link( $part['button_url'] ?? null, $part['button_text'] ?? null ),
				default                 => array(),
			} );
		}
		// Its own title is above the card.
		if ( $card && 'title' === $card[0]['kind'] && $card[0]['text'] === $place['title'] ) {
			array_shift( $card );
		}
		if ( ! in_array( 'image', array_column( $card, 'kind' ), true ) ) {
			$row  = place_row( $picture );
			$card = array( ...place_image( $row['url'] ?? null, $row['alt'] ?? null, $row ), ...$card );
		}
		$place['card'] = $card;
		return $place;
	}

	private static function with_card( array $place, array $properties ): array {
		if ( $place['card'] ) {
			return $place;
		}
		foreach ( PLACE_IMAGES as $key ) {
			if ( isset( $properties[ $key ] ) ) {
				$place['card'] = array( ...$place['card'], ...place_image( $properties[ $key ], $properties['alt'] ?? null ) );
			}
		}
		foreach ( PLACE_TEXTS as $key ) {
			if ( isset( $properties[ $key ] ) ) {
				$place['card'] = array( ...$place['card'], ...place_words( 'text', $properties[ $key ] ) );
			}
		}
		return $place;
	}

	private static function address( array $properties ): string {
		foreach ( PLACE_ADDRESSES as $key ) {
			if ( ! in_array( $properties[ $key ] ?? null, array( null, '', 0, false ), true ) ) {
				return place_url( $properties[ $key ] );
			}
		}
		return '';
	}

	private static function first_text( array $properties ): string {
		foreach ( $properties as $key => $value ) {
			if ( ! isset( PLACE_APART[ $key ] ) && is_string( $value ) && '' !== $value ) {
				return mb_substr( place_text( $value ), 0, 100 );
			}
		}
		return '';
	}

	/**
	 * As texts, by name; what is nested is spread over one more level.
	 *
	 * @return array<string, string>
	 */
	private static function properties( array $row ): array {
		$result = array();
		$count  = 0;
		$add    = static function ( string $key, $value ) use ( &$result ): void {
			$text = is_bool( $value ) ? ( $value ? 'true' : 'false' ) : place_text( $value );
			if ( '' !== $text ) {
				$result[ mb_substr( $key, 0, 100 ) ] = $text;
			}
		};
		foreach ( $row as $key => $value ) {
			if ( isset( PLACE_APART[ $key ] ) ) {
				continue;
			}
			if ( ++$count > 200 ) {
				break;
			}
			if ( ! is_array( $value ) ) {
				$add( (string) $key, $value );
			} elseif ( array_is_list( $value ) ) {
				$parts = array_map( static fn( $one ) => is_array( $one ) ? place_first( place_row( $one ), 'title', 'name', 'label', 'value' ) : place_text( $one ), array_slice( $value, 0, 100 ) );
				$add( (string) $key, implode( PLACE_BETWEEN, array_filter( $parts, 'strlen' ) ) );
			} else {
				foreach ( array_slice( $value, 0, 50, true ) as $inner => $one ) {
					if ( '__proto__' !== $inner ) {
						$add( "$key $inner", $one );
					}
				}
			}
		}
		return $result;
	}
}
