<?php
/**
 * Who deletes the plugin: what it kept for itself goes, of every site of a network. Posts stay as they are; they say what they said.
 */

declare(strict_types=1);

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function (): void {
	global $wpdb;
	$clean = static function () use ( $wpdb ): void {
		wp_unschedule_hook( 'owc_elements_refresh' );
		$names = array();
		foreach ( array( 'owc_elements_', '_transient_owc_', '_transient_timeout_owc_' ) as $ours ) {
			$names = array( ...$names, ...$wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $ours ) . '%' ) ) );
		}
		array_map( 'delete_option', $names );
		delete_post_meta_by_key( '_owc_elements_set_aside' );
	};
	if ( ! is_multisite() ) {
		$clean();
		return;
	}
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		$clean();
		restore_current_blog();
	}
} )();
