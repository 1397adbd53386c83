<?php
/**
 * Where the forms of the demo arrive: as private posts, to be read under "Berichten" in the admin.
 */

declare(strict_types=1);

namespace OWC\Demo;

const MESSAGE = 'owc_demo_message';

add_action( 'init', __NAMESPACE__ . '\register_messages' );
add_filter( 'owc_elements_receive_form', __NAMESPACE__ . '\keep_message', 10, 4 );
add_filter( 'owc_elements_receive_feedback', __NAMESPACE__ . '\keep_feedback', 10, 2 );

function register_messages(): void {
	register_post_type(
		MESSAGE,
		array(
			'labels'       => array( 'name' => 'Berichten', 'singular_name' => 'Bericht' ),
			'public'       => false,
			'show_ui'      => true,
			'menu_icon'    => 'dashicons-email',
			'supports'     => array( 'title', 'editor' ),
			'show_in_rest' => false,
		)
	);
}

/**
 * @param array<string, mixed>                                      $values
 * @param list<array{name: string, label: string, format?: string}> $fields
 */
function keep_message( mixed $result, string $form, array $values, array $fields ): mixed {
	foreach ( $fields as $field ) {
		if ( 'bsn' === ( $field['format'] ?? '' ) && $values[ $field['name'] ] ) {
			// A citizen service number has no place in the database of a website.
			$values[ $field['name'] ] = str_repeat( '•', 6 ) . substr( $values[ $field['name'] ], -3 );
		}
	}
	$lines = '';
	foreach ( $fields as $field ) {
		$lines .= '<p><strong>' . esc_html( $field['label'] ) . '</strong><br>' . nl2br( esc_html( in_words( $values[ $field['name'] ] ) ) ) . "</p>\n";
	}
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_type'    => MESSAGE,
				'post_status'  => 'private',
				'post_title'   => $form . ', ' . wp_date( 'j F Y H:i' ),
				'post_content' => $lines,
				'meta_input'   => array( 'owc_demo_values' => wp_json_encode( without_paths( $values ), JSON_UNESCAPED_UNICODE ) ),
			)
		),
		true
	);
	return is_wp_error( $id ) ? $id : true;
}

/** An answer on a few lines: of a file its name, of a location its words, of a list or an address what is in it. */
function in_words( mixed $value ): string {
	if ( ! is_array( $value ) ) {
		return (string) $value;
	}
	if ( array_key_exists( 'geometry', $value ) ) {
		return $value['text'];
	}
	return isset( $value['path'] ) ? $value['name'] : implode( array_is_list( $value ) ? "\n" : ' ', array_filter( array_map( __NAMESPACE__ . '\in_words', $value ), 'strlen' ) );
}

/** Files are gone after the request; a real receiver moves them to where they are safe. */
function without_paths( mixed $value ): mixed {
	return is_array( $value ) ? array_map( __NAMESPACE__ . '\without_paths', array_diff_key( $value, array( 'path' => 1 ) ) ) : $value;
}

/**
 * @param array{helped: bool, missing: string, product: string, page: string} $feedback
 */
function keep_feedback( mixed $result, array $feedback ): bool|\WP_Error {
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_type'    => MESSAGE,
				'post_status'  => 'private',
				'post_title'   => ( $feedback['helped'] ? 'Geholpen: ' : 'Niet geholpen: ' ) . wp_parse_url( $feedback['page'], PHP_URL_PATH ),
				'post_content' => nl2br( esc_html( $feedback['missing'] ) ),
				'meta_input'   => array( 'owc_demo_values' => wp_json_encode( $feedback, JSON_UNESCAPED_UNICODE ) ),
			)
		),
		true
	);
	return is_wp_error( $id ) ? $id : true;
}
