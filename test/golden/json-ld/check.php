<?php
/**
 * Compares what the plugin reads of each item (`<item>.model.json`) and says of it to machines (`<item>.ld.json`, `<item>.faq.json`) with
 * what the browser does (packages/products/src/json-ld.test.ts). The items are those of ../product and ../sources, and whole.json, a
 * product in our own words.
 *
 * Inside WordPress: require this file, it returns the names that differ and prints one line for each.
 * By itself: php check.php [--write]. `--write` writes the files anew; the test then says whether the browser agrees.
 */

declare(strict_types=1);

$folder = __DIR__;
$alone  = ! function_exists( 'OWC\Elements\product_read' );
if ( $alone ) {
	define( 'ABSPATH', "$folder/" );
	$plugin = dirname( $folder, 3 ) . '/packages/wordpress/plugin/inc';
	foreach ( array( 'foreign', 'product-pdc', 'product-location', 'product/json-ld' ) as $name ) {
		require_once "$plugin/$name.php";
	}
}
$options = array( 'organisation' => array( 'title' => 'Gemeente Voorbeeld', 'url' => '/' ), 'url' => 'https://www.voorbeeldgemeente.nl/producten/voorbeeld/', 'area' => 'Voorbeeldstad' );
$read    = static fn( string $file ): array => json_decode( file_get_contents( $file ), true );
$made    = array( 'whole' => array( 'model' => $read( "$folder/whole.json" ) ) );
foreach ( array( ...glob( "$folder/../product/*.json" ), "$folder/../sources/pdc-item.json", "$folder/../sources/pdc-item-edge-cases.json" ) as $file ) {
	$name  = str_contains( $file, '/sources/' ) ? 'source-' . basename( $file, '.json' ) : basename( $file, '.json' );
	$model = OWC\Elements\product_read( $read( $file ) );
	unset( $model['problems'] ); // PHP tells the parts, the browser also why
	$made[ $name ] = array( 'model' => $model );
}
$failed = array();
foreach ( $made as $name => $files ) {
	$files += array(
		'ld'  => OWC\Elements\service_json_ld( $files['model'], $options ),
		'faq' => OWC\Elements\faq_json_ld( $files['model'], $options ),
	);
	foreach ( $files as $kind => $data ) {
		$golden = "$folder/$name.$kind.json";
		if ( 'whole.model' === "$name.$kind" ) {
			continue;
		}
		if ( in_array( '--write', $argv ?? array(), true ) ) {
			file_put_contents( $golden, json_encode( $data, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR ) . "\n" );
		}
		// Not the order of the fields: only what they hold.
		$same = is_file( $golden ) && json_decode( file_get_contents( $golden ), true ) == json_decode( json_encode( $data ), true ); // phpcs:ignore Universal.Operators.StrictComparisons.LooseEqual
		echo ( $same ? 'ok   ' : 'FAIL ' ) . "json-ld/$name.$kind\n";
		if ( ! $same ) {
			$failed[] = "$name.$kind";
		}
	}
}
if ( $alone ) {
	exit( $failed ? 1 : 0 );
}
return $failed;
