<?php
/**
 * Plugin Name:       OWC Elements
 * Plugin URI:        https://openwebconcept.nl/
 * Description:       Accessible forms, product pages and content of the Open Webconcept, as blocks for any theme.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      8.1
 * Author:            Open Webconcept
 * Author URI:        https://openwebconcept.nl/
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/nl/
 * Text Domain:       owc-elements
 * Domain Path:       /languages
 */

declare(strict_types=1);

namespace OWC\Elements;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const DIR     = __DIR__;

/** The address of a file of this plugin. */
function url( string $path ): string {
	return plugins_url( $path, __FILE__ );
}

// WordPress 7 finds the translations by itself; 6.5 must be told.
add_action( 'init', static fn() => load_plugin_textdomain( 'owc-elements', false, basename( __DIR__ ) . '/languages' ), 1 );

foreach ( array( ...glob( __DIR__ . '/inc/*.php' ), ...glob( __DIR__ . '/inc/content/*.php' ), ...glob( __DIR__ . '/inc/fields/*.php' ), ...glob( __DIR__ . '/inc/map/*.php' ), ...glob( __DIR__ . '/inc/product/*.php' ) ) as $owc_elements_file ) {
	require $owc_elements_file;
}
