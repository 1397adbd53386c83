<?php
/**
 * Plugin Name: OWC test
 * Description: Only for the tests: shows a request in the theme that its header `X-Test-Theme` names, while the site keeps its own.
 * License:     EUPL-1.2
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

if ( 'twentytwentyone' === ( $_SERVER['HTTP_X_TEST_THEME'] ?? '' ) ) {
	foreach ( array( 'template', 'stylesheet' ) as $owc_test_option ) {
		add_filter( "pre_option_$owc_test_option", static fn() => 'twentytwentyone' );
	}
}
