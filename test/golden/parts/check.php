<?php
/**
 * Compares what the plugin prints for each part here (*.json, a product in our own words) with what the templates make of it (*.html).
 *
 * Inside WordPress: require this file, it returns the names that differ and prints one line for each.
 * By itself: php check.php <folder of WordPress> [--write]. It then loads what it needs of WordPress, without a database.
 * `--write` writes the HTML anew; packages/products/src/parts/parts.test.ts then says whether the browser agrees.
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
	foreach ( array( 'compat', 'utf8', 'compat-utf8', 'plugin', 'load', 'functions', 'formatting', 'kses', 'l10n', 'class-wp-token-map', 'html-api/html5-named-character-references', 'html-api/class-wp-html-attribute-token', 'html-api/class-wp-html-span', 'html-api/class-wp-html-doctype-info', 'html-api/class-wp-html-text-replacement', 'html-api/class-wp-html-decoder', 'html-api/class-wp-html-tag-processor', 'html-api/class-wp-html-unsupported-exception', 'html-api/class-wp-html-active-formatting-elements', 'html-api/class-wp-html-open-elements', 'html-api/class-wp-html-token', 'html-api/class-wp-html-stack-event', 'html-api/class-wp-html-processor-state', 'html-api/class-wp-html-processor' ) as $name ) {
		if ( is_file( ABSPATH . WPINC . "/$name.php" ) ) {
			require_once ABSPATH . WPINC . "/$name.php";
		}
	}
	add_filter( 'pre_option_blog_charset', static fn(): string => 'UTF-8' );
}
if ( ! function_exists( 'OWC\Elements\product_costs_html' ) ) {
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
foreach ( glob( "$folder/*.json" ) as $file ) {
	$name    = basename( $file, '.json' );
	$given   = json_decode( file_get_contents( $file ), true );
	$words   = $given['words'];
	$context = array(
		'id'      => 'product-1201',
		'words'   => $words,
		'foreign' => '' === $given['foreign'] ? '' : ' lang="' . $given['foreign'] . '"',
		't'       => OWC\Elements\product_texts( $words ),
		'under'   => 2,
	);
	$toc     = array_map( static fn( $entry ) => array( $entry['id'], $entry['text'], isset( $entry['language'] ) ? " lang=\"{$entry['language']}\"" : '' ), $given['toc'] );
	$html    = implode(
		"\n",
		array_map(
			'trim',
			array_filter(
				array(
					OWC\Elements\product_quick_exit_html( $context ),
					OWC\Elements\product_toc_html( $toc, $context ),
					OWC\Elements\product_costs_html( $given, $context ),
					OWC\Elements\product_contact_html( $given, $context ),
					OWC\Elements\product_feedback_html( $given, $context, $given['action'] ),
				)
			)
		)
	) . "\n";
	$golden  = "$folder/$name.html";
	if ( in_array( '--write', $argv ?? array(), true ) ) {
		file_put_contents( $golden, $html );
	}
	$same = is_file( $golden ) && $normal( file_get_contents( $golden ) ) === $normal( $html );
	echo ( $same ? 'ok   ' : 'FAIL ' ) . "parts/$name" . ( $same ? '' : ': other HTML' ) . "\n";
	if ( ! $same ) {
		$failed[] = $name;
	}
}
if ( isset( $root ) ) {
	exit( $failed ? 1 : 0 );
}
return $failed;
