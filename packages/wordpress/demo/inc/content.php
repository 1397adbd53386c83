<?php
/**
 * The routes of the plugins with news, events and publications, with invented content that is always of these days: each with its own
 * envelope, ids as keys, encoded titles and all.
 */

declare(strict_types=1);

namespace OWC\Demo;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_content_routes' );

function register_content_routes(): void {
	$route = static fn( string $path, callable $answer ) => register_rest_route( strtok( $path, ' ' ), strtok( ' ' ), array( 'permission_callback' => '__return_true', 'callback' => $answer ) );
	$one   = static function ( string $file, string $key ): callable {
		return static function ( \WP_REST_Request $request ) use ( $file, $key ): array|\WP_Error {
			foreach ( dated( $file ) as $row ) {
				if ( in_array( $request['id'], array( (string) $row[ $key ], $row['slug'] ?? '' ), true ) ) {
					return 'openpub' === $file ? whole_news( $row, $request ) : $row;
				}
			}
			return new \WP_Error( 'no_item_found', 'Item not found', array( 'status' => 404 ) );
		};
	};
	$route(
		'owc/openpub/v1 /items',
		static function ( \WP_REST_Request $request ): array {
			$request->set_param( 'include-connected', '1' );
			return list_of( array_map( static fn( $row ) => array_diff_key( $row, array( 'comments' => 1 ) ), newest( 'openpub', 'date' ) ), $request );
		}
	);
	$route( 'owc/openpub/v1 /items/(?P<id>[\w-]+)', $one( 'openpub', 'id' ) );
	$route( 'owc/openpub/v1 /besluiten', static fn( \WP_REST_Request $request ) => list_of( newest( 'besluiten', 'date' ), $request ) );
	$route( 'owc/openpub/v1 /besluiten/(?P<id>[\w-]+)', $one( 'besluiten', 'id' ) );
	$route( 'owc/openagenda/v1 /items', static fn( \WP_REST_Request $request ) => in_pages( 'results', dated( 'openagenda' ), $request ) );
	$route( 'owc/openagenda/v1 /items/id/(?P<id>\d+)', $one( 'openagenda', 'id' ) );
	$route( 'owc/openwoo/v1 /items', static fn( \WP_REST_Request $request ) => in_pages( 'WOOverzoeken', newest( 'openwoo', 'Publicatie_datum' ), $request ) );
	$route( 'owc/openwoo/v1 /items/(?P<id>[\w-]+)', $one( 'openwoo', 'UUID' ) );
	$route( 'owc/openconvenanten/v1 /items', static fn( \WP_REST_Request $request ) => in_pages( 'Convenantenverzoeken', newest( 'openconvenanten', 'Datum_ondertekening' ), $request ) );
	$route( 'owc/openconvenanten/v1 /items/(?P<id>[\w-]+)', $one( 'openconvenanten', 'ID' ) );
}

/**
 * Rows with days of around today: `{dag:-3}` is three days ago, `{za:1}` the Saturday after the next one, `{datum:-3}` a day in words.
 *
 * @return list<array<string, mixed>>
 */
function dated( string $file ): array {
	$days = array( 'ma' => 'monday', 'di' => 'tuesday', 'wo' => 'wednesday', 'do' => 'thursday', 'vr' => 'friday', 'za' => 'saturday', 'zo' => 'sunday' );
	$now  = new \DateTimeImmutable( 'today', new \DateTimeZone( 'Europe/Amsterdam' ) );
	$json = preg_replace_callback(
		'/\{(dag|datum|ma|di|wo|do|vr|za|zo):(-?\d+)\}/',
		static function ( array $found ) use ( $days, $now ): string {
			$day = isset( $days[ $found[1] ] ) ? $now->modify( "{$days[ $found[1] ]} this week" )->modify( $now > $now->modify( "{$days[ $found[1] ]} this week" ) ? '+1 week' : '+0 days' )->modify( "+{$found[2]} weeks" ) : $now->modify( "{$found[2]} days" );
			$months = array( 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december' );
			return 'datum' === $found[1] ? $day->format( 'j ' ) . $months[ (int) $day->format( 'n' ) - 1 ] . $day->format( ' Y' ) : $day->format( 'Y-m-d' );
		},
		(string) wp_json_encode( rows( $file ), JSON_UNESCAPED_UNICODE )
	);
	return json_decode( (string) $json, true );
}

/**
 * @return list<array<string, mixed>>
 */
function newest( string $file, string $key ): array {
	$rows = dated( $file );
	usort( $rows, static fn( $a, $b ) => strcmp( $b[ $key ], $a[ $key ] ) );
	return $rows;
}

/**
 * What only one news item by itself has.
 *
 * @param array<string, mixed> $row
 * @return array<string, mixed>
 */
function whole_news( array $row, \WP_REST_Request $request ): array {
	$theme   = $row['connected']['openpub-item_to_openpub-theme'][0]['slug'] ?? '';
	$related = array_filter( newest( 'openpub', 'date' ), static fn( $other ) => $other['id'] !== $row['id'] && in_array( $theme, array_column( $other['connected']['openpub-item_to_openpub-theme'] ?? array(), 'slug' ), true ) );
	$short   = static fn( $other ) => array_intersect_key( $other, array_flip( array( 'id', 'title', 'excerpt', 'date', 'slug' ) ) ) + array( 'thumbnail_url' => false, 'image' => array() );
	$row     = array( 'related' => array_map( $short, array_slice( array_values( $related ), 0, 3 ) ) ) + $row;
	return 'comments' === $request['with'] ? $row : array_diff_key( $row, array( 'comments' => 1 ) );
}

/**
 * @param list<array<string, mixed>> $rows
 * @return array<string, mixed>
 */
function in_pages( string $name, array $rows, \WP_REST_Request $request ): array {
	$limit = max( 1, (int) ( $request['per_page'] ?? $request['limit'] ?? 10 ) );
	$page  = max( 1, (int) ( $request['page'] ?? 1 ) );
	return array(
		$name        => array_slice( $rows, ( $page - 1 ) * $limit, $limit ),
		'pagination' => array( 'total' => count( $rows ), 'limit' => $limit, 'pages' => array( 'total' => (int) ceil( count( $rows ) / $limit ), 'current' => $page ) ),
	);
}
