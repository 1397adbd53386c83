<?php
/**
 * Compares what the plugin makes of columns.places.json with columns.json, which the encoder of the maps makes too, and weighs 100,000
 * points. Needs no WordPress: php check.php
 */

declare(strict_types=1);

require_once dirname( __DIR__, 3 ) . '/packages/wordpress/plugin/inc/map/columnar.php';

$places = json_decode( file_get_contents( __DIR__ . '/columns.places.json' ), true );
$failed = array();
$check  = static function ( string $name, bool $same ) use ( &$failed ): void {
	echo ( $same ? 'ok   ' : 'FAIL ' ) . "places/$name\n";
	if ( ! $same ) {
		$failed[] = $name;
	}
};

$json = json_encode( OWC\Elements\columns_of_places( $places['datasets'], $places['start'] ) );
// As objects, so that {} is not [].
$check( 'columns', json_decode( $json ) == json_decode( file_get_contents( __DIR__ . '/columns.json' ) ) );

// The points that the tests of the maps weigh too: spread over sixty towns, each with a title, a street and a kind.
$seed   = 42;
$random = static function () use ( &$seed ): float {
	$seed = ( $seed * 1664525 + 1013904223 ) % 4294967296;
	return $seed / 4294967296;
};
$bell   = static fn(): float => sqrt( -2 * log( $random() + 1e-12 ) ) * cos( 2 * M_PI * $random() );
$towns  = array();
while ( count( $towns ) < 60 ) {
	$towns[] = array( 4 + $random() * 2.8, 51.4 + $random() * 1.7 );
}
$points = array();
for ( $index = 0; $index < 100_000; $index++ ) {
	$town     = $towns[ (int) ( $random() * $random() * 60 ) ];
	$at       = array( round( $town[0] + $bell() * 0.08, 6 ), round( $town[1] + $bell() * 0.05, 6 ) );
	$points[] = array(
		'id'         => (string) $index,
		'title'      => "Locatie $index",
		'geometry'   => array( 'type' => 'Point', 'coordinates' => $at ),
		'at'         => $at,
		'properties' => array( 'category' => array( 'afval', 'speeltuin', 'parkeren', 'zorg', 'school', 'sport' )[ $index % 6 ], 'address' => 'Straat ' . ( $index % 400 ) ),
		'card'       => array(),
		'url'        => '',
		'color'      => '',
		'icon'       => '',
	);
}
$started = hrtime( true );
$json    = json_encode( OWC\Elements\columns_of_places( array( array( 'id' => 'punten', 'title' => 'Punten', 'color' => '', 'icon' => '', 'places' => $points ) ) ) );
$took    = ( hrtime( true ) - $started ) / 1e6;
$weight  = strlen( gzencode( $json, 6 ) ) / 1048576;
printf( "     100,000 points: %.2f MB, %.3f MB gzip, %d ms\n", strlen( $json ) / 1048576, $weight, $took );
$check( 'weight', $weight <= 0.7 );

exit( $failed ? 1 : 0 );
