<?php
/**
 * The product for machines: schema.org, as packages/products/src/json-ld.ts makes it in the browser. The files in test/golden/json-ld
 * hold the two sides together.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * The product for machines (schema.org). Print it with JSON_HEX_TAG, so that no text in it can end the script element:
 * wp_json_encode( product_json_ld( $item ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ).
 *
 * @param array $item An item as the PDC gives it.
 */
function product_json_ld( array $item ): array {
	$product  = product_read( $item );
	$service  = array(
		'@context'         => 'https://schema.org',
		'@type'            => 'GovernmentService',
		'name'             => $product['title'],
		'alternateName'    => $product['alternativeTitle'],
		'description'      => $product['intro'],
		'url'              => $product['url'],
		'audience'         => array_map(
			fn( $group ) => array(
				'@type'        => 'Audience',
				'audienceType' => $group['name'],
			),
			$product['audience']
		),
	);
	return array_filter( $service, fn( $value ) => '' !== $value && array() !== $value );
}
