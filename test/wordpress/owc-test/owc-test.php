<?php
/**
 * Plugin Name: OWC test
 * Description: Only for the tests: shows a request in the theme that its header `X-Test-Theme` names, with the CSS of `X-Test-Style`, while the site keeps its own.
 * License:     EUPL-1.2
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

// `twentytwentyone`, or with one of its style variations: `twentytwentyfour/onyx`.
if ( preg_match( '#^(twentytwenty[a-z]+)(?:/([\w-]+))?$#D', $_SERVER['HTTP_X_TEST_THEME'] ?? '', $owc_test_look ) ) {
	foreach ( array( 'template', 'stylesheet' ) as $owc_test_option ) {
		add_filter( "pre_option_$owc_test_option", static fn() => $owc_test_look[1] );
	}
	if ( isset( $owc_test_look[2] ) ) {
		add_filter(
			'wp_theme_json_data_user',
			static fn( $data ) => $data->update_with( wp_json_file_decode( get_theme_root() . "/$owc_test_look[1]/styles/$owc_test_look[2].json", array( 'associative' => true ) ) )
		);
	}
}

// The look that a test chose is seen by that test alone: others read the same site at the same time.
if ( ! isset( $_SERVER['HTTP_X_TEST_LOOK'] ) ) {
	add_filter( 'option_owc_elements_look', '__return_empty_array' );
}

add_action(
	'wp_head',
	static function (): void {
		if ( isset( $_SERVER['HTTP_X_TEST_STYLE'] ) ) {
			echo '<style>' . wp_strip_all_tags( $_SERVER['HTTP_X_TEST_STYLE'] ) . '</style>'; // phpcs:ignore WordPress.Security
		}
	},
	101 // after the CSS of the theme
);
