<?php
/**
 * Reads what a source of a kind gives, as packages/content/src/lists/any.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param string $kind news, event or publication
 * @return array{items: list<array<string, mixed>>, problems: list<string>}
 */
function content_read( $json, string $kind ): array {
	$problems = array();
	if ( content_refusal( $json, content_reporter( $problems ) ) ) {
		return array( 'items' => array(), 'problems' => $problems );
	}
	$names = array( 'news' => array( 'data' ), 'event' => array( 'results', 'events' ), 'publication' => array( 'WOOverzoeken', 'Convenantenverzoeken', 'Results', 'results', 'items', 'data' ) )[ $kind ];
	$name  = product_is_row( $json ) ? array_values( array_filter( $names, static fn( $key ) => array_key_exists( $key, $json ) ) )[0] ?? '' : '';
	$list  = '' === $name ? $json : $json[ $name ];
	return match ( $kind ) {
		'event'       => content_rows( $list, array( 'title', 'dates', 'slug' ), __NAMESPACE__ . '\content_event' ),
		'publication' => content_rows( $list, array( 'Titel', 'Onderwerp', 'title', 'ID', 'slug' ), static fn( $row, $bad ) => content_publication( $row, $bad, $name ) ),
		default       => content_rows( $list, array( 'title', 'content', 'slug' ), __NAMESPACE__ . '\content_news' ),
	};
}

/**
 * @return array{item: array<string, mixed>|null, problems: list<string>}
 */
function content_read_one( $json, string $kind ): array {
	return content_one( $json, __NAMESPACE__ . array( 'news' => '\content_news', 'event' => '\content_event', 'publication' => '\content_publication' )[ $kind ] );
}
