<?php
/**
 * Hard words with an explanation. An editor marks them in a text, where they are saved as `<span class="owc-glossary" title="…">`: without
 * this plugin a browser still shows the explanation. A word that is marked without one is explained by the word list of the page.
 */

declare(strict_types=1);

namespace OWC\Elements;

const WORD_LIST = 'owc-words';

// Not in headings and links of other blocks: there is a button in it.
foreach ( array( 'paragraph', 'list-item', 'table' ) as $owc_elements_block ) {
	add_filter( "render_block_core/$owc_elements_block", __NAMESPACE__ . '\explain_words' );
}

function explain_words( ?string $html ): string {
	$html = (string) $html;
	// A feed has no buttons, and an excerpt would read the explanation in the middle of a sentence.
	if ( ! str_contains( $html, 'owc-glossary"' ) || is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return $html;
	}
	return enqueue_elements( preg_replace_callback( '~<span\b([^>]*\bclass="owc-glossary"[^>]*)>((?:(?!</?span\b).)*+)</span>~s', static fn( $found ) => explained( $found[1], $found[2] ), $html ) ?? $html );
}

function explained( string $attributes, string $word ): string {
	$meaning = preg_match( '~\btitle="([^"]*)"~', $attributes, $found ) ? trim( html_entity_decode( $found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
	$term    = element( 'dfn', array(), $word );
	return '' === $meaning ? element( 'owc-glossary', array( 'for' => WORD_LIST ), $term ) : element( 'owc-glossary', array(), $term . ' ' . element( 'span', array(), esc_html( $meaning ) ) );
}

/** @param array<string, mixed> $attributes @param array<string, mixed> $definition */
function render_glossary_block( array $attributes, string $content, array $definition ): string {
	$words = trim( (string) preg_replace( '~^\s*<dl\b[^>]*>|</dl>\s*$~', '', $content ) );
	return '' === $words ? '' : element( 'div', host_attributes( $definition, $attributes ), element( 'dl', array( 'id' => Printed::id( WORD_LIST ) ), $words ) );
}
