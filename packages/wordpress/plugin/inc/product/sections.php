<?php
/**
 * What a source tells apart, each under a heading of ours: the same that packages/products/src/product/product.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param array $product  A product in our own words.
 * @param array $context  What a part knows of its page: 'id', 'words', 'foreign', 't', 'under'.
 * @param array $contents Gets an entry of the table of contents for each.
 */
function product_sections_html( array $product, array $context, array &$contents ): string {
	$html = '';
	foreach ( array_values( $product['sections'] ) as $index => $section ) {
		$id     = esc_attr( $context['id'] . '-section-' . ( $index + 1 ) );
		$inside = product_clean( $section['html'], min( $context['under'] + 1, 6 ), $context['t'], "$id-" ) . product_process_steps_html( $section['steps'], $context, $id );
		if ( '' === $inside ) {
			continue;
		}
		$name       = $context['t'][ 'section-' . $section['kind'] ];
		$contents[] = array( $id, $name, '' );
		$html      .= "<section class=\"owc-product-section\" aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">$name</h{$context['under']}><div{$context['foreign']}>$inside</div></section>\n";
	}
	return $html;
}

/** The picture of a product. */
function product_image_html( ?array $image, array $context ): string {
	if ( ! $image ) {
		return '';
	}
	$size = static fn( string $name ): string => null === $image[ $name ] ? '' : " $name=\"" . (int) $image[ $name ] . '"';
	return '<figure class="owc-product-image"><img src="' . product_text( $image['url'] ) . '" alt="' . product_text( $image['alt'] ) . "\"{$context['foreign']}" . $size( 'width' ) . $size( 'height' )
		. ( '' === $image['srcset'] ? '' : ' srcset="' . product_text( $image['srcset'] ) . '" sizes="(min-width: 44rem) 42rem, 100vw"' ) . '>'
		. ( '' === $image['caption'] ? '' : "<figcaption{$context['foreign']}>" . product_text( $image['caption'] ) . '</figcaption>' ) . "</figure>\n";
}
