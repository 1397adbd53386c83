<?php
/**
 * Compares what the plugin prints for each item here (*.json) with the page that the element makes of it (*.html).
 *
 * Inside WordPress: require this file, it returns the names of the items that differ and prints one line for each.
 * By itself: php check.php <folder of WordPress> [--write]. It then loads what it needs of WordPress, without a database.
 * `--write` writes the pages anew; the test of the element then says whether the browser agrees.
 */

declare(strict_types=1);

$folder = __DIR__;
if ( ! function_exists( 'wp_kses' ) ) {
	$root = rtrim( $argv[1] ?? '', '/' );
	if ( ! is_dir( "$root/wp-includes" ) ) {
		fwrite( STDERR, "Usage: php check.php <folder of WordPress> [--write]\n" );
		exit( 2 );
	}
	define( 'ABSPATH', "$root/" );
	define( 'WPINC', 'wp-includes' );
	// Only text functions are needed; what they ask of the rest of WordPress is answered here.
	function get_bloginfo( string $show = '' ): string {
		return 'language' === $show ? 'nl-NL' : 'Gemeente Voorbeeld';
	}
	foreach ( array( 'compat', 'utf8', 'compat-utf8', 'plugin', 'load', 'functions', 'formatting', 'kses', 'l10n' ) as $name ) {
		if ( is_file( ABSPATH . WPINC . "/$name.php" ) ) {
			require_once ABSPATH . WPINC . "/$name.php";
		}
	}
	add_filter( 'pre_option_blog_charset', static fn(): string => 'UTF-8' );
	$needed = array( 'class-wp-token-map', 'html-api/html5-named-character-references', 'html-api/class-wp-html-attribute-token', 'html-api/class-wp-html-span', 'html-api/class-wp-html-doctype-info', 'html-api/class-wp-html-text-replacement', 'html-api/class-wp-html-decoder', 'html-api/class-wp-html-tag-processor', 'html-api/class-wp-html-unsupported-exception', 'html-api/class-wp-html-active-formatting-elements', 'html-api/class-wp-html-open-elements', 'html-api/class-wp-html-token', 'html-api/class-wp-html-stack-event', 'html-api/class-wp-html-processor-state', 'html-api/class-wp-html-processor' );
	foreach ( $needed as $name ) {
		if ( is_file( ABSPATH . WPINC . "/$name.php" ) ) {
			require_once ABSPATH . WPINC . "/$name.php";
		}
	}
}
if ( ! function_exists( 'OWC\Elements\render_product' ) ) {
	$plugin = dirname( $folder, 3 ) . '/packages/wordpress/plugin/inc';
	foreach ( array( ...glob( "$plugin/product*.php" ), ...glob( "$plugin/product/[!p]*.php" ), "$plugin/product/process-steps.php" ) as $file ) { // pages.php is of WordPress
		if ( 'product-block.php' !== basename( $file ) ) { // that one speaks to WordPress when it is read
			require_once $file;
		}
	}
}

// Room between tags on their own lines says nothing.
$normal = static fn( string $html ): string => trim( preg_replace( '/>\s+</', '><', preg_replace( '/\s+/', ' ', $html ) ) );
$failed = array();
// Those in models/ are in our own words already: the plugin reads one source only, the element more.
foreach ( array( ...glob( "$folder/*.json" ), ...glob( "$folder/models/*.json" ) ) as $file ) {
	$model   = 'models' === basename( dirname( $file ) );
	$name    = ( $model ? 'models/' : '' ) . basename( $file, '.json' );
	$item    = json_decode( file_get_contents( $file ), true );
	$options = array( 'page_language' => 'nl-NL', 'product_url' => '/producten/{slug}/', 'theme_url' => '/onderwerpen/{slug}/', 'feedback' => '/feedback/' );
	$html    = ( $model ? OWC\Elements\product_html( $item, $options ) : OWC\Elements\render_product( $item, $options ) ) . "\n";
	$golden  = "$folder/$name.html";
	if ( in_array( '--write', $argv ?? array(), true ) ) {
		file_put_contents( $golden, $html );
	}
	$same = is_file( $golden ) && $normal( file_get_contents( $golden ) ) === $normal( $html );
	// A script that stands in a page may not be ended by a text in it.
	$json = $model ? '' : json_encode( OWC\Elements\product_json_ld( $item ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$safe = is_string( $json ) && ! str_contains( $json, '<' );
	echo ( $same && $safe ? 'ok   ' : 'FAIL ' ) . "product/$name" . ( $same ? '' : ': other HTML' ) . ( $safe ? '' : ': unsafe JSON-LD' ) . "\n";
	if ( ! $same || ! $safe ) {
		$failed[] = $name;
	}
}
if ( isset( $root ) ) {
	exit( $failed ? 1 : 0 );
}
return $failed;
