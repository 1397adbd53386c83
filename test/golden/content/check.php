<?php
/**
 * Compares what the plugin prints for each list and item here (*.json) with the page that the elements make of it (*.html).
 * Inside WordPress: require this file, it returns the names of those that differ and prints one line for each. By itself:
 * php check.php <folder of WordPress>. It then loads what it needs of WordPress, without a database.
 */

declare(strict_types=1);

if ( ! function_exists( 'wp_kses' ) ) {
	$root = rtrim( $argv[1] ?? '', '/' );
	if ( ! is_dir( "$root/wp-includes" ) ) {
		fwrite( STDERR, "Usage: php check.php <folder of WordPress>\n" );
		exit( 2 );
	}
	define( 'ABSPATH', "$root/" );
	define( 'WPINC', 'wp-includes' );
	function get_bloginfo( string $show = '' ): string {
		return 'language' === $show ? 'nl-NL' : 'Gemeente Voorbeeld';
	}
	foreach ( array( 'compat', 'utf8', 'compat-utf8', 'plugin', 'load', 'functions', 'formatting', 'kses', 'l10n', 'class-wp-token-map', ...array_map( static fn( $name ) => "html-api/$name", array( 'html5-named-character-references', 'class-wp-html-attribute-token', 'class-wp-html-span', 'class-wp-html-doctype-info', 'class-wp-html-text-replacement', 'class-wp-html-decoder', 'class-wp-html-tag-processor', 'class-wp-html-unsupported-exception', 'class-wp-html-active-formatting-elements', 'class-wp-html-open-elements', 'class-wp-html-token', 'class-wp-html-stack-event', 'class-wp-html-processor-state', 'class-wp-html-processor' ) ) ) as $name ) {
		if ( is_file( ABSPATH . WPINC . "/$name.php" ) ) {
			require_once ABSPATH . WPINC . "/$name.php";
		}
	}
	add_filter( 'pre_option_blog_charset', static fn(): string => 'UTF-8' );
}
if ( ! function_exists( 'OWC\Elements\content_list_html' ) ) {
	$plugin = dirname( __DIR__, 3 ) . '/packages/wordpress/plugin/inc';
	foreach ( array( 'product', 'foreign', 'product-html', 'product-pdc', 'content/any', 'content/calendar', 'content/dates', 'content/event', 'content/html', 'content/item', 'content/list', 'content/open-agenda', 'content/open-pub', 'content/open-woo', 'content/query', 'content/read', 'content/select' ) as $name ) {
		require_once "$plugin/$name.php";
	}
}

// Room between tags says nothing, and what needs no escaping may have it.
$normal = static fn( string $html ): string => trim( str_replace( array( '&quot;', '&#039;', '&#39;', '&apos;', '&nbsp;' ), array( '"', "'", "'", "'", "\u{a0}" ), preg_replace( '/>\s+</', '><', preg_replace( '/[ \t\r\n]+/', ' ', str_replace( array( ">\n", "\n<" ), array( '>', '<' ), $html ) ) ) ) );
// Attributes have an order, but it says nothing.
$sorted = static fn( string $html ): string => preg_replace_callback(
	'/<([a-z][a-z0-9-]*)((?:\s[^\s=>]+(?:="[^"]*")?)+)>/',
	static function ( array $found ): string {
		preg_match_all( '/\s([^\s=>]+)(?:="([^"]*)")?/', $found[2], $all );
		$all = array_map( static fn( $name, $value ) => " $name=\"$value\"", $all[1], $all[2] );
		sort( $all );
		return "<$found[1]" . implode( '', $all ) . '>';
	},
	$html
);
$failed = array();
foreach ( glob( __DIR__ . '/*.json' ) as $file ) {
	$name   = basename( $file, '.json' );
	$golden = json_decode( file_get_contents( $file ), true );
	$given  = $golden['given'];
	if ( array_key_exists( 'item', $golden ) ) {
		$read = OWC\Elements\content_read_one( $golden['item'], $given['kind'] );
		$html = $read['item'] ? OWC\Elements\content_item_html( $read['item'], $given ) : '';
	} else {
		$read = OWC\Elements\content_read( $golden['list'], $given['kind'] );
		$html = OWC\Elements\content_list_html( $read['items'], OWC\Elements\content_pairs( $golden['query'] ), $given );
	}
	$same = $normal( $sorted( $html ) ) === $normal( $sorted( (string) file_get_contents( __DIR__ . "/$name.html" ) ) );
	echo ( $same ? 'ok   ' : 'FAIL ' ) . "content/$name\n";
	if ( ! $same ) {
		$failed[] = $name;
		if ( in_array( '--diff', $argv ?? array(), true ) ) {
			foreach ( array( 'browser' => $normal( $sorted( (string) file_get_contents( __DIR__ . "/$name.html" ) ) ), 'plugin' => $normal( $sorted( $html ) ) ) as $who => $text ) {
				file_put_contents( sys_get_temp_dir() . "/$name.$who.html", str_replace( '><', ">\n<", $text ) . "\n" );
			}
		}
	}
}
$golden = json_decode( file_get_contents( __DIR__ . '/calendar/events.json' ), true );
$same   = OWC\Elements\content_calendar( OWC\Elements\content_read( $golden['list'], 'event' )['items'], $golden['given'] ) === file_get_contents( __DIR__ . '/calendar/events.ics' );
echo ( $same ? 'ok   ' : 'FAIL ' ) . "content/calendar\n";
if ( ! $same ) {
	$failed[] = 'calendar';
}
if ( ! function_exists( 'wp_get_current_user' ) ) {
	exit( $failed ? 1 : 0 );
}
return $failed;
