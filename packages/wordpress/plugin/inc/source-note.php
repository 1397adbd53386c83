<?php
/**
 * What an editor hears about a source that does not answer: on the page itself, in the block editor and in Site Health. A visitor sees
 * what was known.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_filter( 'site_status_tests', __NAMESPACE__ . '\add_source_test' );

/**
 * Above what is shown, for who can edit it; nothing when the source answers.
 *
 * @param array{state: string, since: int} $source
 */
function source_note( array $source, string $src ): string {
	$text = source_text( $source );
	if ( '' === $text || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$heading = element( 'h2', array( 'slot' => 'heading' ), esc_html__( 'Only editors see this', 'owc-elements' ) );
	return element( 'owc-alert', array( 'type' => 'warning' ), $heading . '<p>' . esc_html( $text ) . '</p><p><code>' . esc_html( $src ) . '</code></p>' );
}

/**
 * Above what is shown, for who can edit it: what of the source could not be used.
 *
 * @param list<string> $parts
 */
function problem_note( array $parts, string $src ): string {
	if ( ! $parts || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$heading = element( 'h2', array( 'slot' => 'heading' ), esc_html__( 'Only editors see this', 'owc-elements' ) );
	/* translators: %s: names of fields */
	$text = sprintf( __( 'Part of what the source gives could not be used: %s. Visitors see the rest.', 'owc-elements' ), implode( ', ', $parts ) );
	return element( 'owc-alert', array( 'type' => 'info' ), $heading . '<p>' . esc_html( $text ) . '</p><p><code>' . esc_html( $src ) . '</code></p>' );
}

/**
 * What is the matter with a source, in a sentence or two; empty when nothing is.
 *
 * @param array{state: string, since: int} $source
 */
function source_text( array $source ): string {
	if ( 'stale' === $source['state'] ) {
		/* translators: 1: date, 2: time */
		return sprintf( __( 'The source does not answer. Visitors see what it said on %1$s at %2$s.', 'owc-elements' ), wp_date( (string) get_option( 'date_format' ), $source['since'] ), wp_date( (string) get_option( 'time_format' ), $source['since'] ) );
	}
	if ( 'down' === $source['state'] ) {
		return __( 'The source does not answer, and nothing of it is known yet. Visitors see only the title.', 'owc-elements' );
	}
	return 'gone' === $source['state'] ? __( 'The source has nothing at this address, or not for everybody.', 'owc-elements' ) : '';
}

/**
 * @param array<string, array<string, mixed>> $tests
 * @return array<string, array<string, mixed>>
 */
function add_source_test( array $tests ): array {
	if ( pages_above() ) {
		$tests['direct']['owc_elements_source'] = array( 'label' => __( 'Sources of pages', 'owc-elements' ), 'test' => __NAMESPACE__ . '\test_sources' );
	}
	return $tests;
}

/**
 * @return array<string, mixed>
 */
function test_sources(): array {
	$texts = array();
	$lists = array_map( __NAMESPACE__ . '\list_source', catalogues() );
	foreach ( pages_above() as $sources ) {
		$lists = array( ...$lists, ...map_sources( implode( "\n", array_intersect_key( $sources, CONTENT_LISTS ) ) ) );
	}
	foreach ( array_unique( $lists ) as $src ) {
		$text = source_text( get_list( $src ) );
		if ( '' !== $text ) {
			$texts[] = '<p><code>' . esc_html( $src ) . '</code>: ' . esc_html( $text ) . '</p>';
		}
	}
	return array(
		'label'       => $texts ? __( 'A source of the pages does not answer', 'owc-elements' ) : __( 'The sources of the pages answer', 'owc-elements' ),
		'status'      => $texts ? 'recommended' : 'good',
		'badge'       => array( 'label' => 'OWC Elements', 'color' => 'blue' ),
		'description' => $texts ? implode( '', $texts ) : '<p>' . esc_html__( 'Pages show what their sources say now.', 'owc-elements' ) . '</p>',
		'test'        => 'owc_elements_source',
	);
}
