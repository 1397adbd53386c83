<?php
/**
 * The routes of the OpenKaarten plugin with invented places, as it sends them: settings that are texts, the only feature of a dataset
 * without its list, a card that became an object.
 */

declare(strict_types=1);

namespace OWC\Demo;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_map_routes' );

function register_map_routes(): void {
	$route = static fn( string $path, callable $answer ) => register_rest_route( 'owc/openkaarten/v1', $path, array( 'permission_callback' => '__return_true', 'callback' => $answer ) );
	$route( '/datasets', static function ( \WP_REST_Request $request ): array {
		$all   = rows( 'openkaarten' );
		$limit = max( 1, (int) ( $request['per_page'] ?? 10 ) );
		$page  = max( 1, (int) ( $request['page'] ?? 1 ) );
		$total = count( $all['datasets'] );
		return array( 'datasets' => array_slice( $all['datasets'], ( $page - 1 ) * $limit, $limit ) ) + $all + array(
			'pagination' => array( 'total' => $total, 'limit' => $limit, 'pages' => array( 'total' => (int) ceil( $total / $limit ), 'current' => $page ) ),
			'_links'     => array(),
		);
	} );
	$route( '/datasets/id/(?P<id>\\d+)', static function ( \WP_REST_Request $request ): array|\WP_Error {
		foreach ( rows( 'openkaarten' )['datasets'] as $dataset ) {
			if ( (string) $dataset['id'] === $request['id'] ) {
				return $dataset;
			}
		}
		return new \WP_Error( 'no_dataset_found', 'Dataset not found', array( 'status' => 404 ) );
	} );
}
