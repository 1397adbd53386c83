<?php
/**
 * Plugin Name:      OWC example block
 * Description:      A block of your own around elements of OWC Elements: a notice that shows until the day that you choose.
 * Version:          1.0.0
 * Requires at least: 6.5
 * Requires PHP:     8.1
 * Requires Plugins: owc-elements
 * License:          EUPL-1.2
 */

declare(strict_types=1);

add_action(
	'init',
	static function (): void {
		// `owc-elements-canvas` holds all elements for the editor; on the page owc_element() loads those that it prints.
		wp_register_script( 'owc-example-notice', plugins_url( 'notice/edit.js', __FILE__ ), array( 'owc-elements-canvas', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ), '1.0.0', true );
		register_block_type( __DIR__ . '/notice' );
	}
);
