<?php
/**
 * The product block: the whole product is in the page, also without JavaScript.
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_product_block( array $attributes, string $content, array $definition ): string {
	$item = get_json( (string) ( $attributes['src'] ?? '' ) );
	$html = $item ? render_product(
		$item,
		array(
			'heading_level' => (int) ( $attributes['headingLevel'] ?? 1 ),
			'product_url'   => (string) ( $attributes['productUrl'] ?? '' ),
		)
	) : '';
	if ( '' === $html ) {
		// The browser may still reach the source; without JavaScript the title that was saved with the page is what there is.
		return element( 'noscript', array(), $content ) . element( $definition['tag'], host_attributes( $definition, $attributes ) );
	}
	$json = (string) wp_json_encode( product_json_ld( $item ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	add_action( 'wp_footer', static fn() => wp_print_inline_script_tag( $json, array( 'type' => 'application/ld+json' ) ) );
	return element( $definition['tag'], host_attributes( $definition, $attributes ), $html );
}
