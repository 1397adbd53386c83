<?php
/**
 * Where `<owc-feedback>` sends to: whether a page helped, and what was missing. It is only asked when somebody listens:
 *
 *     add_filter( 'owc_elements_receive_feedback', function ( $result, array $feedback ) { …; return true; }, 10, 2 );
 *
 * Nothing is stored here. `$feedback`: 'helped' (bool), 'missing' (text), 'product' (its id) and 'page' (the address it was sent from).
 */

declare(strict_types=1);

namespace OWC\Elements;

const FEEDBACK = 'owc_elements_feedback';

add_action( 'admin_post_' . FEEDBACK, __NAMESPACE__ . '\receive_feedback' );
add_action( 'admin_post_nopriv_' . FEEDBACK, __NAMESPACE__ . '\receive_feedback' );

/** The address that feedback goes to; empty when nobody listens, and then nothing is asked. */
function feedback_address(): string {
	return has_filter( 'owc_elements_receive_feedback' ) ? add_query_arg( 'action', FEEDBACK, wp_make_link_relative( admin_url( 'admin-post.php' ) ) ) : '';
}

/** Answers our script with a status, and a browser without it with the page that it came from. */
function receive_feedback(): void {
	$text   = static fn( string $name ): string => isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? sanitize_textarea_field( wp_unslash( $_POST[ $name ] ) ) : '';
	$helped = $text( 'helped' );
	$page   = wp_validate_redirect( (string) ( wp_get_raw_referer() ?: home_url( '/' ) ), home_url( '/' ) ); // a browser may keep to itself where it comes from
	$result = false;
	if ( in_array( $helped, array( 'yes', 'no' ), true ) ) {
		$feedback = array( 'helped' => 'yes' === $helped, 'missing' => mb_substr( $text( 'missing' ), 0, 2000 ), 'product' => $text( 'product' ), 'page' => remove_query_arg( 'feedback', $page ) );
		/**
		 * @param bool|\WP_Error       $result   true when it is received.
		 * @param array<string, mixed> $feedback
		 */
		$result = apply_filters( 'owc_elements_receive_feedback', false, $feedback );
	}
	nocache_headers();
	if ( 'owc-elements' === ( $_SERVER['HTTP_X_REQUESTED_WITH'] ?? '' ) || str_contains( (string) ( $_SERVER['HTTP_ACCEPT'] ?? '' ), 'application/json' ) ) {
		status_header( true === $result ? 204 : 422 );
		exit;
	}
	wp_safe_redirect( add_query_arg( 'feedback', true === $result ? 'sent' : 'failed', $page ) . '#owc-feedback', 303 );
	exit;
}

/** In the place of the question, after it was answered without JavaScript; empty when it was not. */
function feedback_answer( string $language ): string {
	$answers = array(
		'nl' => array( 'sent' => 'Dank u wel. Wij gebruiken uw antwoord om deze pagina beter te maken.', 'failed' => 'Uw antwoord is niet verstuurd. Probeer het later nog een keer.' ),
		'en' => array( 'sent' => 'Thank you. We use your answer to improve this page.', 'failed' => 'Your answer was not sent. Please try again later.' ),
	);
	$answer  = isset( $_GET['feedback'] ) && is_string( $_GET['feedback'] ) ? $answers[ $language ][ $_GET['feedback'] ] ?? '' : '';
	return '' === $answer ? '' : '<p id="owc-feedback" tabindex="-1" role="status">' . esc_html( $answer ) . '</p>';
}
