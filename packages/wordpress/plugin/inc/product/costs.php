<?php
/**
 * What a product costs, as <owc-costs>: the same that packages/products/src/costs/costs.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when the source names no costs.
 *
 * @param array $product A product in our own words.
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 'under'.
 */
function product_costs_html( array $product, array $context ): string {
	if ( ! $product['costs'] ) {
		return '';
	}
	$words = $context['words'];
	$t     = array(
		'nl' => array( 'Kosten', 'Wat', 'Prijs', 'prijs niet bekend', 'Vanaf' ),
		'en' => array( 'Costs', 'What', 'Price', 'price unknown', 'From' ),
	)[ $words ];
	$id    = esc_attr( $context['id'] . '-costs' );
	$money = static fn( int $cents ): string => '<data value="' . number_format( $cents / 100, 2, '.', '' ) . '">' . product_text( product_price( $cents, $words ) ) . '</data>';
	$rows  = '';
	foreach ( $product['costs'] as $cost ) {
		$rows .= "<tr><th scope=\"row\"{$context['foreign']}>" . product_text( $cost['name'] ) . '</th><td>' . ( null === $cost['price'] ? "<span>$t[3]</span>" : $money( $cost['price'] ) );
		if ( $cost['next'] ) {
			$date  = $cost['next']['date'];
			$rows .= "<span> <span>$t[4] <time datetime=\"" . product_text( $date ) . '">' . product_date( $date, $words ) . '</time>: </span>' . $money( $cost['next']['price'] ) . '</span>';
		}
		$rows .= '</td></tr>';
	}
	return "<owc-costs><section aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">$t[0]</h{$context['under']}>"
		. "<table aria-labelledby=\"$id\"><thead><tr><th scope=\"col\">$t[1]</th><th scope=\"col\">$t[2]</th></tr></thead><tbody>$rows</tbody></table></section></owc-costs>\n";
}
