<?php
/**
 * Where the forms of the demo arrive: as private posts, to be read under "Berichten" in the admin.
 */

declare(strict_types=1);

namespace OWC\Demo;

const MESSAGE = 'owc_demo_message';

add_action( 'init', __NAMESPACE__ . '\register_messages' );
add_filter( 'owc_elements_receive_form', __NAMESPACE__ . '\keep_message', 10, 4 );

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
 * @param array<string, string>           $values
 * @param list<array{name: string, label: string}> $fields
 */
function keep_message( mixed $result, string $form, array $values, array $fields ): mixed {
	$lines = '';
	foreach ( $fields as $field ) {
		$lines .= '<p><strong>' . esc_html( $field['label'] ) . '</strong><br>' . esc_html( $values[ $field['name'] ] ) . "</p>\n";
	}
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_type'    => MESSAGE,
				'post_status'  => 'private',
				'post_title'   => $form . ', ' . wp_date( 'j F Y H:i' ),
				'post_content' => $lines,
				'meta_input'   => array( 'owc_demo_values' => wp_json_encode( $values, JSON_UNESCAPED_UNICODE ) ),
			)
		),
		true
	);
	return is_wp_error( $id ) ? $id : true;
}
