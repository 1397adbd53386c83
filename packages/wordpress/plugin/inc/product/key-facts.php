<?php
/**
 * What most people come for, as <owc-key-facts>: the same that packages/products/src/key-facts/key-facts.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when nothing is known.
 *
 * @param array $product A product in our own words.
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 't', 'under'.
 */
function product_key_facts_html( array $product, array $context ): string {
	$t         = $context['t'];
	$time      = product_duration( $product['processingTime'], $t );
	$objection = product_duration( $product['objectionPeriod'], $t );
	$facts     = $product['costs'] ? "<div><dt>{$t['costs']}</dt><dd>" . product_cost_range( $product['costs'], $context ) . '</dd></div>' : '';
	$facts    .= '' === $time ? '' : "<div><dt>{$t['duration']}</dt><dd>$time</dd></div>";
	$facts    .= '' === $objection ? '' : "<div><dt>{$t['objection-period']}</dt><dd>" . sprintf( $t['within'], $objection ) . '</dd></div>';
	$facts    .= $product['audience'] ? "<div><dt>{$t['audience']}</dt><dd{$context['foreign']}>" . product_text( implode( ', ', array_column( $product['audience'], 'name' ) ) ) . '</dd></div>' : '';
	return '' === $facts ? '' : "<owc-key-facts><dl>$facts</dl></owc-key-facts>\n";
}

/** From the lowest to the highest. A page may be kept past the day on which a price changes: then the table says it, which knows the day. */
function product_cost_range( array $costs, array $context ): string {
	$t      = $context['t'];
	$prices = array_filter( array_column( $costs, 'price' ), 'is_int' );
	if ( count( $prices ) < count( $costs ) || array_filter( array_column( $costs, 'next' ) ) ) {
		return '<a href="#' . esc_attr( $context['id'] ) . "-costs\">{$t['see-costs']}</a>";
	}
	$low  = product_text( product_price( min( $prices ), $context['words'] ) );
	$high = product_text( product_price( max( $prices ), $context['words'] ) );
	return $low === $high ? $low : sprintf( $t['from-to'], $low, $high );
}

/** `P1Y6M` -> 1 jaar en 6 maanden. Empty for what is no duration. */
function product_duration( string $duration, array $t ): string {
	$units = explode( ' ', $t['units'] );
	preg_match( '/^P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?=.)(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/D', $duration, $found );
	$parts = array();
	foreach ( array_slice( $found, 1 ) as $index => $number ) {
		if ( (int) $number ) {
			$parts[] = (int) $number . ' ' . $units[ $index * 2 + ( 1 === (int) $number ? 0 : 1 ) ];
		}
	}
	return implode( " {$t['and']} ", $parts );
}
