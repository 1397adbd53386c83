<?php
/**
 * Questions that are often asked, as <owc-faq>: the same that packages/products/src/faq/faq.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when there are none.
 *
 * @param array $product A product in our own words.
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 't', 'under'.
 */
function product_faq_html( array $product, array $context ): string {
	$id    = esc_attr( $context['id'] . '-faq' );
	$items = '';
	foreach ( array_values( $product['faq'] ) as $index => $row ) {
		$items .= "<details id=\"$id-" . ( $index + 1 ) . "\"{$context['foreign']}><summary>" . product_text( $row['question'] ) . '</summary>' . product_clean( $row['answer'], min( $context['under'] + 1, 6 ), $context['t'] ) . '</details>';
	}
	return '' === $items ? '' : "<owc-faq><section aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">{$context['t']['faq']}</h{$context['under']}><owc-accordion>$items</owc-accordion></section></owc-faq>\n";
}
