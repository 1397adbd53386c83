<?php
/**
 * Accessibility and readability while writing: a list beside the post. What an editor says does not apply is kept with the post,
 * beside its content.
 */

declare(strict_types=1);

namespace OWC\Elements;

const SET_ASIDE = '_owc_elements_set_aside';

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_checks' );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_set_aside' );

/** Only where a post is written: a template and a widget have no readers of their own. */
function enqueue_checks(): void {
	$screen = get_current_screen();
	if ( ! $screen || 'post' !== $screen->base || ! in_array( $screen->post_type, checked_types(), true ) ) {
		return;
	}
	/**
	 * Whether editors get the list of remarks.
	 *
	 * @param bool   $shown
	 * @param string $post_type
	 */
	if ( ! apply_filters( 'owc_elements_checks', true, $screen->post_type ) ) {
		return;
	}
	wp_enqueue_script(
		'owc-elements-checks',
		url( 'editor/checks.js' ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-hooks', 'wp-i18n', 'wp-plugins' ),
		hash_of( 'editor/checks.js' ),
		true
	);
	wp_add_inline_script( 'owc-elements-checks', 'window.owcChecks = ' . wp_json_encode( array( 'lang' => site_language() ) ) . ';', 'before' );
	wp_set_script_translations( 'owc-elements-checks', 'owc-elements', DIR . '/languages' );
	wp_enqueue_style( 'owc-elements-checks', url( 'editor/checks.css' ), array( 'wp-components' ), hash_of( 'editor/checks.css' ) );
}

/**
 * What visitors read, and what is made once to stand in it.
 *
 * @return list<string>
 */
function checked_types(): array {
	$types = array_filter( get_post_types( array( 'show_in_rest' => true ) ), static fn( string $type ) => 'wp_block' === $type || is_post_type_viewable( $type ) );
	return array_values( array_filter( $types, static fn( string $type ) => post_type_supports( $type, 'editor' ) ) );
}

/** A field of its own: a post type without custom fields has no meta in REST. Visitors do not get it. */
function register_set_aside(): void {
	register_rest_field(
		checked_types(),
		'owc_elements_set_aside',
		array(
			'get_callback'    => static fn( array $post ): array => known_keys( get_post_meta( $post['id'], SET_ASIDE, true ) ),
			'update_callback' => static function ( $keys, \WP_Post $post ): void {
				$keys = known_keys( $keys );
				$keys ? update_post_meta( $post->ID, SET_ASIDE, $keys ) : delete_post_meta( $post->ID, SET_ASIDE );
			},
			'schema'          => array(
				'description' => 'Remarks about accessibility and readability that do not apply.',
				'type'        => 'array',
				'items'       => array( 'type' => 'string' ),
				'context'     => array( 'edit' ),
			),
		)
	);
}

/**
 * The kind of remark and a number for what it is about: nothing of the text itself.
 *
 * @return list<string>
 */
function known_keys( mixed $keys ): array {
	$keys = array_filter( is_array( $keys ) ? $keys : array(), static fn( $key ) => is_string( $key ) && preg_match( '/^[a-z0-9-]{1,30}:[a-z0-9]{1,10}$/', $key ) );
	return array_slice( array_values( array_unique( $keys ) ), -200 );
}
