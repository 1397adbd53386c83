<?php
/**
 * Compares what the plugin prints for the lists of lists.json and the searches of searches.json with the pages in this folder, which
 * the elements make in the browser. Needs no WordPress: php check.php [--write]. `--write` writes the pages anew; the tests of the
 * elements then say whether the browser agrees. It also counts what the search of the plugin finds of the queries in ../search, and
 * keeps what it finds in ../search/found.json, for the search of the browser to find the same.
 */

declare(strict_types=1);

$plugin = dirname( __DIR__, 3 ) . '/packages/wordpress/plugin/inc';
defined( 'ABSPATH' ) || define( 'ABSPATH', '/' );
function_exists( 'apply_filters' ) || require __DIR__ . '/without-wordpress.php';
if ( ! function_exists( 'OWC\Elements\product_list_html' ) ) {
	foreach ( array( 'foreign', 'product-pdc', 'product-location', 'product/search-words', 'product/synonyms', 'product/list', 'product/search' ) as $name ) {
		require_once "$plugin/$name.php";
	}
}

$read   = static fn( string $name ): array => json_decode( file_get_contents( __DIR__ . "/$name.json" ), true );
$write  = in_array( '--write', $argv ?? array(), true );
$failed = array();
$check  = static function ( string $name, string $html ) use ( $write, &$failed ): void {
	if ( $write ) {
		file_put_contents( __DIR__ . "/$name.html", $html );
	}
	$same = is_file( __DIR__ . "/$name.html" ) && file_get_contents( __DIR__ . "/$name.html" ) === $html;
	echo ( $same ? 'ok   ' : 'FAIL ' ) . "lists/$name\n";
	if ( ! $same ) {
		$failed[] = $name;
	}
};

$urls = array( 'product_url' => '/producten/{slug}/', 'theme_url' => '/producten/thema/{slug}/' );
foreach ( $read( 'lists' ) as $name => $list ) {
	$json    = $read( $list['from'] );
	$themes  = 'themas' === $list['from'] ? array( 'themes' => OWC\Elements\product_read_themes( $json ) ) : array();
	$check( "list-$name", OWC\Elements\product_list_html( OWC\Elements\product_read_list( $json )['products'], $list + $themes + $urls ) );
}
$products = OWC\Elements\product_read_list( $read( 'items' ) )['products'];
foreach ( $read( 'searches' ) as $name => $asked ) {
	$check( "search-$name", OWC\Elements\product_search_html( $products, $asked, array( 'page' => $asked['page'] ?? 'nl', 'action' => '/zoeken/' ) + $urls ) );
}

// The two lists of synonyms are one.
preg_match( '/const list = `\n(.*?)`;/s', file_get_contents( dirname( __DIR__, 3 ) . '/packages/products/src/search/synonyms.ts' ), $list );
$same = trim( $list[1] ) === trim( OWC\Elements\PRODUCT_SYNONYMS );
echo ( $same ? 'ok   ' : 'FAIL ' ) . "lists/synonyms\n";
if ( ! $same ) {
	$failed[] = 'synonyms';
}

// How well it finds, in the catalogue that `node ../search/catalogue.mjs` prints.
exec( 'node ' . escapeshellarg( dirname( __DIR__ ) . '/search/catalogue.mjs' ), $lines );
$catalogue = json_decode( implode( '', $lines ), true );
$found     = array();
foreach ( array( 'queries' => 90, 'held-out' => 40 ) as $name => $least ) {
	$hits = 0;
	$all  = json_decode( file_get_contents( dirname( __DIR__ ) . "/search/$name.json" ), true );
	foreach ( $all as $one ) {
		$titles                  = array_map( static fn( $product ) => $product['title'], array_slice( OWC\Elements\product_search( $catalogue, $one['query'] )['products'], 0, 5 ) );
		$found[ $one['query'] ] = $titles;
		$hits                   += array_intersect( array_slice( $titles, 0, 3 ), $one['meant'] ) ? 1 : 0;
	}
	echo ( $hits >= $least ? 'ok   ' : 'FAIL ' ) . "lists/$name: $hits of " . count( $all ) . " in the first three\n";
	if ( $hits < $least ) {
		$failed[] = $name;
	}
}
// The browser finds the same, in the same order.
$golden = dirname( __DIR__ ) . '/search/found.json';
$lines  = array_map( static fn( $query, $titles ) => '  ' . json_encode( (string) $query, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . ': ' . json_encode( $titles, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), array_keys( $found ), $found );
$text   = "{\n" . implode( ",\n", $lines ) . "\n}\n";
if ( $write ) {
	file_put_contents( $golden, $text );
}
$same = is_file( $golden ) && file_get_contents( $golden ) === $text;
echo ( $same ? 'ok   ' : 'FAIL ' ) . "lists/found\n";
if ( ! $same ) {
	$failed[] = 'found';
}
if ( ! defined( 'WPINC' ) ) {
	exit( $failed ? 1 : 0 );
}
return $failed;
