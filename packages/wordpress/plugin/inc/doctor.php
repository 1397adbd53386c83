<?php
/**
 * The theme doctor on the site itself: who may edit the theme opens it from the admin bar, on any page. Nobody else gets its script, and
 * no page has it that was not asked for it.
 */

declare(strict_types=1);

namespace OWC\Elements;

const DOCTOR = 'owc-doctor';

add_action( 'admin_bar_menu', __NAMESPACE__ . '\doctor_link', 90 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_doctor' );
add_filter( 'owc_elements_look_links', __NAMESPACE__ . '\link_doctor' );

function may_see_doctor(): bool {
	return ! is_admin() && is_user_logged_in() && current_user_can( 'edit_theme_options' );
}

function doctor_link( \WP_Admin_Bar $bar ): void {
	if ( may_see_doctor() ) {
		$bar->add_node(
			array(
				'id'    => DOCTOR,
				'title' => esc_html__( 'Check house style', 'owc-elements' ),
				'href'  => esc_url( add_query_arg( DOCTOR, '1' ) ),
			)
		);
	}
}

function enqueue_doctor(): void {
	// It only reads the page, for somebody who may see it: there is nothing to forge.
	if ( isset( $_GET[ DOCTOR ] ) && may_see_doctor() ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended
		wp_enqueue_script_module( '@owc/doctor', url( 'doctor/doctor.js' ), array(), hash_of( 'doctor/doctor.js' ) );
	}
}

/**
 * From the settings of the look to the front page, which shows what they do.
 *
 * @param array<string, string> $links Address => words.
 * @return array<string, string>
 */
function link_doctor( array $links ): array {
	return $links + array( add_query_arg( DOCTOR, '1', home_url( '/' ) ) => __( 'Check the house style on the front page of this site', 'owc-elements' ) );
}
