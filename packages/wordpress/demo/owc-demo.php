<?php
/**
 * Plugin Name:       OWC demo municipality
 * Description:       Invented content for OWC Elements: pages with its blocks, products on the routes of the OpenPDC plugin, and themes to try.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      8.1
 * Requires Plugins:  owc-elements
 * Author:            Open Webconcept
 * License:           EUPL-1.2
 */

declare(strict_types=1);

namespace OWC\Demo;

defined( 'ABSPATH' ) || exit;

const DIR = __DIR__;

foreach ( array( 'catalogue', 'content', 'maps', 'messages', 'pages', 'themes' ) as $owc_demo_part ) {
	require __DIR__ . "/inc/$owc_demo_part.php";
}

register_activation_hook( __FILE__, __NAMESPACE__ . '\create_site' );

/** The address of a file of this plugin. */
function url( string $path ): string {
	return plugins_url( $path, __FILE__ );
}
