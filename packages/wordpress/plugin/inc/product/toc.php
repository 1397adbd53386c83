<?php
/**
 * The parts of the page as links, as <owc-toc>: the same that packages/products/src/toc/toc.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when there is only one part.
 *
 * @param array $entries For each part the id of its heading, its words, and a lang attribute when those are in another language than ours: array( 'product-1-costs', 'Kosten', '' ).
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 'under'.
 */
function product_toc_html( array $entries, array $context ): string {
	if ( count( $entries ) < 2 ) {
		return '';
	}
	$id    = esc_attr( $context['id'] . '-toc' );
	$items = array_map( static fn( $entry ) => '<li><a href="#' . product_text( $entry[0] ) . "\"{$entry[2]}>" . product_text( $entry[1] ) . '</a></li>', $entries );
	return "<owc-toc><nav aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">" . ( 'nl' === $context['words'] ? 'Op deze pagina' : 'On this page' ) . "</h{$context['under']}><ul>" . implode( '', $items ) . "</ul></nav></owc-toc>\n";
}
