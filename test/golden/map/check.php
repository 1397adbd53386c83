<?php
/**
 * Compares what the plugin prints for the maps of lists.json with the pages in this folder, and weighs 100,000 places. Needs no
 * WordPress: php check.php [--write]. That the places are read as the elements read them is tested in test/wordpress/map.spec.ts.
 */

declare(strict_types=1);

$plugin = dirname( __DIR__, 3 ) . '/packages/wordpress/plugin/inc';
foreach ( array( 'foreign', 'map/columnar', 'map/foreign', 'map/geometry', 'map/feeds', 'map/read', 'map/list' ) as $name ) {
	require_once "$plugin/$name.php";
}

$read   = static fn( string $name ): array => json_decode( file_get_contents( __DIR__ . "/$name.json" ), true );
$write  = in_array( '--write', $argv, true );
$failed = array();
$check  = static function ( string $name, bool $same ) use ( &$failed ): void {
	echo ( $same ? 'ok   ' : 'FAIL ' ) . "map/$name\n";
	if ( ! $same ) {
		$failed[] = $name;
	}
};
foreach ( $read( 'lists' ) as $name => $list ) {
	$places = new OWC\Elements\Places();
	$places->read( $read( $list['from'] ) );
	$html = OWC\Elements\map_html( $places->datasets, $list );
	if ( $write ) {
		file_put_contents( __DIR__ . "/$name.html", $html );
	}
	$check( $name, is_file( __DIR__ . "/$name.html" ) && file_get_contents( __DIR__ . "/$name.html" ) === $html );
}

// A hundred thousand, as one source gives them.
$features = array();
for ( $index = 0; $index < 100_000; $index++ ) {
	$features[] = array( 'type' => 'Feature', 'geometry' => array( 'type' => 'Point', 'coordinates' => array( 4 + ( $index * 7919 % 28_000 ) / 10_000, 51.4 + ( $index * 104_729 % 17_000 ) / 10_000 ) ), 'properties' => array( 'title' => "Boom $index", 'soort' => 'eik' ) );
}
$json     = array( 'type' => 'FeatureCollection', 'features' => $features );
unset( $features );
$before  = memory_get_usage();
$started = hrtime( true );
$places  = new OWC\Elements\Places();
$places->read( $json );
$took = ( hrtime( true ) - $started ) / 1e6;
$html = OWC\Elements\map_html( $places->datasets, array( 'size' => 24, 'form' => false ) );
printf( "     100,000 places: read in %d ms, printed in %d ms, %d MB\n", $took, ( hrtime( true ) - $started ) / 1e6 - $took, ( memory_get_peak_usage() - $before ) / 1048576 );
$check( 'many', 24 === substr_count( $html, '<li ' ) );

exit( $failed ? 1 : 0 );
