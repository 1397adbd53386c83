<?php
/**
 * The block "Table of contents": links to the second-level headings of the post that it stands in, without a script too. A heading
 * without an id of its own gets one of its words.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_filter( 'the_content', __NAMESPACE__ . '\begin_contents', 1 );
add_filter( 'render_block_core/heading', __NAMESPACE__ . '\name_heading' );

/**
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_toc_block( array $attributes, array $definition ): string {
	$entries = array_map( static fn( $heading ) => array( $heading['id'], $heading['text'], '' ), contents_of( (int) get_the_ID() ) );
	$html    = product_toc_html( $entries, part_context( $attributes ) );
	return '' === $html ? '' : with_host( $html, host_attributes( $definition, $attributes ) );
}

/**
 * The headings of a post, in their order; none when it has no table of contents.
 *
 * @return list<array{text: string, id: string, own: bool}>
 */
function contents_of( int $post ): array {
	$content = $post ? (string) get_post_field( 'post_content', $post, 'raw' ) : '';
	if ( ! has_block( 'owc/toc', $content ) ) {
		return array();
	}
	static $known = array();
	$key          = md5( $content );
	return $known[ $key ] ??= with_free_ids( headings_in( parse_blocks( $content ) ) );
}

/**
 * @param list<array{text: string, id: string, own: bool}> $headings
 * @return list<array{text: string, id: string, own: bool}>
 */
function with_free_ids( array $headings ): array {
	$taken = array_filter( array_column( $headings, 'id' ) );
	foreach ( $headings as $index => $heading ) {
		if ( $heading['own'] ) {
			continue;
		}
		// In another script a slug is written with percent signs, which a link reads otherwise.
		$slug = sanitize_title( $heading['text'] );
		$base = preg_match( '/^[a-z][a-z0-9_-]*$/D', $slug ) ? $slug : 'part-' . ( $index + 1 );
		for ( $id = $base, $n = 2; in_array( $id, $taken, true ); $n++ ) {
			$id = "$base-$n";
		}
		$taken[]                  = $id;
		$headings[ $index ]['id'] = $id;
	}
	return $headings;
}

/**
 * @param array<array<string, mixed>> $blocks
 * @return list<array{text: string, id: string, own: bool}>
 */
function headings_in( array $blocks ): array {
	$headings = array();
	foreach ( $blocks as $block ) {
		$heading  = match ( true ) {
			'core/heading' === $block['blockName'] => heading_of( $block['innerHTML'] ),
			// What stands in a dialog is not on the page.
			'owc/dialog' === $block['blockName']   => null,
			default                                => heading_of( slot_heading( $block['innerHTML'] ) ),
		};
		$headings = array( ...$headings, ...( $heading ? array( $heading ) : array() ), ...headings_in( $block['innerBlocks'] ) );
	}
	return $headings;
}

/** The heading that is typed in a block of ours. */
function slot_heading( string $html ): string {
	return preg_match( '~<(h[2-6])\b[^>]*\bowc-slot-heading\b[^>]*>.*?</\1>~s', $html, $found ) ? $found[0] : '';
}

function name_slot_heading( string $html ): string {
	$heading = str_contains( $html, 'owc-slot-heading' ) ? slot_heading( $html ) : '';
	return '' === $heading ? $html : str_replace( $heading, name_heading( $heading ), $html );
}

/**
 * The words and the id of a heading of the second level; null of another, or without words.
 *
 * @return array{text: string, id: string, own: bool}|null
 */
function heading_of( string $html ): ?array {
	$tags = new \WP_HTML_Tag_Processor( $html );
	$text = product_heading_text( $html );
	if ( '' === $text || ! $tags->next_tag() || 'H2' !== $tags->get_tag() ) {
		return null;
	}
	$id  = $tags->get_attribute( 'id' );
	$own = is_string( $id ) && '' !== $id;
	return array( 'text' => $text, 'id' => $own ? $id : '', 'own' => $own );
}

/** Content can be made more than once for a page, for an excerpt first: then it begins anew. */
function begin_contents( ?string $content ): string {
	next_id( (int) get_the_ID() );
	return (string) $content;
}

/** The id for the next heading with these words that has none of its own; without words it begins anew. */
function next_id( int $post, string $text = '' ): string {
	static $left = array();
	if ( '' === $text || ! isset( $left[ $post ] ) ) {
		$left[ $post ] = array_filter( contents_of( $post ), static fn( $heading ) => ! $heading['own'] );
	}
	foreach ( $left[ $post ] as $index => $heading ) {
		if ( $heading['text'] === $text ) {
			unset( $left[ $post ][ $index ] );
			return $heading['id'];
		}
	}
	return '';
}

function name_heading( ?string $html ): string {
	$html    = (string) $html;
	$heading = heading_of( $html );
	$id      = $heading && ! $heading['own'] ? next_id( (int) get_the_ID(), $heading['text'] ) : '';
	if ( '' === $id ) {
		return $html;
	}
	$tags = new \WP_HTML_Tag_Processor( $html );
	$tags->next_tag();
	$tags->set_attribute( 'id', $id );
	return $tags->get_updated_html();
}
