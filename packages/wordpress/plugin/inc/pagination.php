<?php
/**
 * The block "Page numbers": of the query that it stands in, of a post that is divided in pages, or of the archive that is shown.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** @param array<string, mixed> $attributes @param array<string, mixed> $definition */
function render_pagination_block( array $attributes, array $definition, \WP_Block $block ): string {
	list( $page, $pages, $to ) = pages_around( $block );
	return $pages < 2 ? '' : with_host( content_pages_nav( min( $page, $pages ), $pages, $to, content_texts( own_words() ) ), host_attributes( $definition, $attributes ) );
}

/** @return array{0: int, 1: int, 2: callable(int): string} Which page is shown, of how many, and the address of each. */
function pages_around( \WP_Block $block ): array {
	global $wp_query, $numpages, $page;
	$query = $block->context['query'] ?? null;
	if ( is_array( $query ) && empty( $query['inherit'] ) ) {
		$key   = 'query-' . (int) ( $block->context['queryId'] ?? 0 ) . '-page';
		$shown = max( 1, (int) ( $_GET[ $key ] ?? 1 ) );
		$found = (int) ( new \WP_Query( build_query_vars_from_query_block( $block, $shown ) ) )->max_num_pages;
		$most  = (int) ( $query['pages'] ?? 0 );
		return array( $shown, $most ? min( $most, $found ) : $found, static fn( int $number ): string => sanitize_url( 1 === $number ? remove_query_arg( $key ) : add_query_arg( $key, $number ) ) );
	}
	if ( ! $query && is_singular() ) {
		$address = static function ( int $number ): string {
			return preg_match( '~href="([^"]*)"~', _wp_link_page( $number ), $found ) ? html_entity_decode( $found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
		};
		return array( max( 1, (int) $page ), (int) $numpages, $address );
	}
	return array( max( 1, (int) get_query_var( 'paged' ) ), (int) $wp_query->max_num_pages, static fn( int $number ): string => get_pagenum_link( $number, false ) );
}
