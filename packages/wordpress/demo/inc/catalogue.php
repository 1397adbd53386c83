<?php
/**
 * The routes of the OpenPDC plugin with invented products: the same keys, lists that arrive as objects, encoded titles and all.
 */

declare(strict_types=1);

namespace OWC\Demo;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );

function register_routes(): void {
	foreach ( array( 'items' => 'item', 'leges' => 'leges', 'locations' => 'location', 'themas' => 'theme', 'themes' => 'theme' ) as $route => $kind ) {
		$file = 'themes' === $route ? 'themas' : $route;
		register_rest_route(
			'owc/pdc/v1',
			"/$route",
			array(
				'permission_callback' => '__return_true',
				'callback'            => static fn( \WP_REST_Request $request ) => list_of( rows( $file ), $request ),
			)
		);
		register_rest_route(
			'owc/pdc/v1',
			"/$route/(?P<id>[\\w-]+)",
			array(
				'permission_callback' => '__return_true',
				'callback'            => static fn( \WP_REST_Request $request ) => one_of( rows( $file ), (string) $request['id'], $kind ),
			)
		);
	}
}

/**
 * @return list<array<string, mixed>>
 */
function rows( string $file ): array {
	$json = (string) file_get_contents( DIR . "/data/$file.json" );
	return json_decode( str_replace( '{home}', untrailingslashit( home_url() ), $json ), true );
}

/**
 * @param list<array<string, mixed>> $rows
 * @return array<string, mixed>
 */
function list_of( array $rows, \WP_REST_Request $request ): array {
	foreach ( array( 'slug', 'id' ) as $key ) {
		if ( $request[ $key ] ) {
			$rows = array_values( array_filter( $rows, static fn( $row ) => (string) $row[ $key ] === (string) $request[ $key ] ) );
		}
	}
	$limit = max( 1, (int) ( $request['limit'] ?? 10 ) );
	$page  = max( 1, (int) ( $request['page'] ?? 1 ) );
	$shown = array_slice( $rows, ( $page - 1 ) * $limit, $limit );
	if ( ! isset( $request['include-connected'] ) ) {
		$shown = array_map( static fn( $row ) => array_diff_key( $row, array( 'connected' => 1 ) ), $shown );
	}
	return array(
		'data'       => $shown,
		'pagination' => array(
			'total_count'  => count( $rows ),
			'total_pages'  => (int) ceil( count( $rows ) / $limit ),
			'current_page' => $page,
			'limit'        => $limit,
		),
	);
}

/**
 * @param list<array<string, mixed>> $rows
 * @return array<string, mixed>|\WP_Error
 */
function one_of( array $rows, string $id, string $kind ): array|\WP_Error {
	foreach ( $rows as $row ) {
		if ( (string) $row['id'] === $id || $row['slug'] === $id ) {
			return $row;
		}
	}
	return new \WP_Error( "no_{$kind}_found", ucfirst( $kind ) . " with slug [$id] not found", array( 'status' => 404 ) );
}
