<?php
/**
 * The ways to arrange it, as <owc-product-actions>: the same that packages/products/src/product-actions/product-actions.template.ts makes in the browser.
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
function product_actions_html( array $product, array $context ): string {
	$t     = $context['t'];
	$lang  = $context['foreign'];
	$items = '';
	foreach ( $product['actions'] as $action ) {
		$label = '' === $action['label'] ? $t['appointment'] : product_with_file( product_with_login( $action['label'], $action['kind'], $t ), 'form' === $action['kind'] ? $action['url'] : '', $action['size'], $context['words'] );
		$hint  = product_clean( $action['description'], min( $context['under'] + 1, 6 ), $t );
		if ( '' !== $hint ) {
			$hint = "<div class=\"owc-product-hint\"$lang>$hint</div>";
		} elseif ( isset( $t[ 'hint-' . $action['kind'] ] ) ) {
			$hint = '<div class="owc-product-hint"><p>' . $t[ 'hint-' . $action['kind'] ] . '</p></div>';
		}
		$items .= '<li><a href="' . product_text( $action['url'] ) . '"' . ( '' === $action['label'] ? '' : $lang ) . '>' . product_text( $label ) . "</a>$hint</li>";
	}
	$id = esc_attr( $context['id'] . '-actions' );
	return '' === $items ? '' : "<owc-product-actions><section aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">{$t['actions']}</h{$context['under']}><ul>$items</ul></section></owc-product-actions>\n";
}
