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
 * The service that the page is about. Print it with JSON_HEX_TAG, so that no text in it can end the script element:
 * wp_json_encode( product_json_ld( $item ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ).
 *
 * @param array                                                                               $item    An item as the PDC gives it.
 * @param array{url?: string, organisation?: array{title: string, url: string}, area?: string} $options The address of the page, when the
 *                                             source does not know it; who offers it (this site when it is not said); where.
 */
function product_json_ld( array $item, array $options = array() ): array {
	$options += array( 'organisation' => array( 'title' => get_bloginfo( 'name' ), 'url' => '' ) );
	return service_json_ld( product_read( $item ), $options );
}

/** The questions of an item, for machines that want those apart. Null when there are none. */
function product_faq_json_ld( array $item, array $options = array() ): ?array {
	return faq_json_ld( product_read( $item ), $options );
}

/** The service, of a product in our own words. */
function service_json_ld( array $product, array $options = array() ): array {
	$own      = $options['url'] ?? '';
	$url      = ld_absolute( '' === $product['url'] ? $own : $product['url'], $own );
	$at       = static fn( string $address ): string => ld_absolute( $address, $url );
	$operator = $product['organisation'] ?? $options['organisation'] ?? null;
	$upn      = $product['upn'];
	$image    = $product['image'];
	$about    = array( 'processingTime' => $product['processingTime'], 'availableLanguage' => $product['language'] );

	$channels = array();
	$actions  = array();
	foreach ( $product['actions'] as $action ) {
		if ( 'appointment' === $action['kind'] ) {
			$actions[] = ld_node( 'ReserveAction', array( 'name' => $action['label'], 'target' => ld_node( 'EntryPoint', array( 'urlTemplate' => $at( $action['url'] ) ) ) ) );
		} elseif ( preg_match( '/^tel:(.+)/is', $action['url'], $number ) ) {
			$channels[] = ld_node( 'ServiceChannel', array( 'name' => $action['label'], 'servicePhone' => ld_node( 'ContactPoint', array( 'telephone' => $number[1] ) ) ) + $about );
		} else {
			$channels[] = ld_node( 'ServiceChannel', array( 'name' => $action['label'], 'serviceUrl' => $at( $action['url'] ) ) + $about );
		}
	}
	foreach ( $product['locations'] as $location ) {
		$channels[] = ld_node( 'ServiceChannel', array( 'serviceLocation' => ld_office( $location, $at ) ) + $about );
	}
	if ( ! $channels && '' !== $product['processingTime'] ) {
		$channels[] = ld_node( 'ServiceChannel', $about );
	}

	$subjects   = array();
	$conditions = array();
	foreach ( $product['sections'] as $section ) {
		if ( 'conditions' === $section['kind'] ) {
			$conditions[] = $section['html'];
		} elseif ( 'procedure' === $section['kind'] && $section['steps'] && ! $subjects ) {
			$steps      = array_map( static fn( $step ) => ld_node( 'HowToStep', array( 'name' => $step['title'], 'text' => foreign_text( $step['html'] ) ) ), $section['steps'] );
			$subjects[] = ld_node( 'HowTo', array( 'name' => $product['title'], 'step' => ld_known( $steps ) ) );
		}
	}
	foreach ( $product['downloads'] as $file ) {
		$subjects[] = ld_node( 'DigitalDocument', array( 'name' => $file['title'], 'url' => $at( $file['url'] ), 'inLanguage' => $file['language'] ) );
	}

	$audiences = array( 'resident' => 'PeopleAudience', 'business' => 'BusinessAudience', 'other' => 'Audience' );
	$links     = array_map( static fn( $link ) => $at( $link['url'] ), $product['links'] );
	$service   = ld_node(
		'GovernmentService',
		array(
			'@id'              => '' === $url ? '' : "$url#product",
			'name'             => '' === $product['title'] ? $product['alternativeTitle'] : $product['title'],
			'alternateName'    => ld_known( array_unique( array( '' === $product['title'] ? '' : $product['alternativeTitle'], ...$product['synonyms'] ) ) ),
			'description'      => $product['intro'],
			'url'              => $url,
			'identifier'       => ld_known(
				array(
					'x' === $product['id'] ? '' : $product['id'],
					$upn ? ld_node( 'PropertyValue', array( 'propertyID' => 'UPL', 'value' => $upn['label'], 'url' => $at( $upn['url'] ) ) ) : null,
				)
			),
			'additionalType'   => $upn ? $at( $upn['url'] ) : '',
			'image'            => $image ? ld_node( 'ImageObject', array( 'url' => $at( $image['url'] ), 'description' => $image['alt'], 'caption' => $image['caption'] ) ) : null,
			'category'         => array_column( $product['themes'], 'title' ),
			'audience'         => array_map( static fn( $group ) => ld_node( $audiences[ $group['kind'] ], array( 'audienceType' => $group['name'] ) ), $product['audience'] ),
			'serviceOperator'  => $operator ? ld_node( 'GovernmentOrganization', array( 'name' => $operator['title'], 'url' => $at( $operator['url'] ) ) ) : null,
			'areaServed'       => ld_node( 'AdministrativeArea', array( 'name' => $options['area'] ?? '' ) ),
			'termsOfService'   => foreign_text( implode( ' ', $conditions ) ),
			'availableChannel' => ld_known( $channels ),
			'potentialAction'  => ld_known( $actions ),
			'offers'           => ld_known( array_map( __NAMESPACE__ . '\ld_offer', $product['costs'] ) ),
			'isRelatedTo'      => ld_known( array_map( static fn( $other ) => ld_node( 'GovernmentService', array( 'name' => $other['title'], 'url' => $at( $other['url'] ) ) ), $product['related'] ) ),
			'subjectOf'        => ld_known( $subjects ),
			'mainEntityOfPage' => ld_node(
				'WebPage',
				array(
					'url'           => $url,
					'inLanguage'    => $product['language'],
					'datePublished' => $product['published'],
					'dateModified'  => $product['modified'],
					'relatedLink'   => array_values( preg_grep( '/^(mailto|tel):/i', $links, PREG_GREP_INVERT ) ),
				)
			),
		)
	);
	return array( '@context' => 'https://schema.org' ) + ( $service ?? array( '@type' => 'GovernmentService' ) );
}

/** The questions, of a product in our own words. */
function faq_json_ld( array $product, array $options = array() ): ?array {
	$questions = array();
	foreach ( $product['faq'] as $row ) {
		$answer      = ld_node( 'Answer', array( 'text' => foreign_text( $row['answer'] ) ) );
		$questions[] = $answer ? ld_node( 'Question', array( 'name' => $row['question'], 'acceptedAnswer' => $answer ) ) : null;
	}
	$own  = $options['url'] ?? '';
	$url  = ld_absolute( '' === $product['url'] ? $own : $product['url'], $own );
	$page = ld_node( 'FAQPage', array( 'mainEntity' => ld_known( $questions ) ) );
	return $page ? array( '@context' => 'https://schema.org' ) + ld_node( 'FAQPage', array( 'mainEntity' => $page['mainEntity'], 'url' => $url, 'inLanguage' => $product['language'] ) ) : null;
}

/** A price, and the next one. */
function ld_offer( array $cost ): ?array {
	$price = static fn( ?int $cents, array $fields ): ?array => null === $cents ? null : ld_node( 'PriceSpecification', array( 'price' => number_format( $cents / 100, 2, '.', '' ), 'priceCurrency' => 'EUR' ) + $fields );
	$next  = $cost['next'];
	$day   = $next ? ( new \DateTimeImmutable( $next['date'], new \DateTimeZone( 'UTC' ) ) )->modify( '-1 day' )->format( 'Y-m-d' ) : '';
	$all   = ld_known( array( $price( $cost['price'], array( 'validThrough' => $day ) ), $next ? $price( $next['price'], array( 'validFrom' => $next['date'] ) ) : null ) );
	return $all ? ld_node( 'Offer', array( 'name' => $cost['name'], 'priceSpecification' => $all ) ) : null;
}

/** A place where people come. */
function ld_office( array $location, callable $at ): ?array {
	$slots = static fn( array $day, array $fields ): array => array_map( static fn( $slot ) => ld_node( 'OpeningHoursSpecification', $fields + array( 'opens' => $slot['open'], 'closes' => '24:00' === $slot['close'] ? '23:59' : $slot['close'] ) ), $day );
	$names = array( 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday' );
	$week  = array();
	foreach ( $location['hours']['week'] ?? array() as $index => $day ) {
		array_push( $week, ...$slots( $day, array( 'dayOfWeek' => "https://schema.org/$names[$index]" ) ) );
	}
	$special = array();
	foreach ( $location['hours']['special'] as $day ) {
		// From midnight to midnight is how a closed day is said.
		array_push( $special, ...$slots( $day['slots'] ?: array( array( 'open' => '00:00', 'close' => '00:00' ) ), array( 'validFrom' => $day['date'], 'validThrough' => $day['date'] ) ) );
	}
	return ld_node(
		'GovernmentOffice',
		array(
			'name'                             => $location['name'],
			'description'                      => foreign_text( $location['description'] ),
			'address'                          => ld_node( 'PostalAddress', array( 'streetAddress' => $location['street'], 'postalCode' => $location['postalCode'], 'addressLocality' => $location['city'] ) ),
			'hasMap'                           => $at( $location['map'] ),
			'image'                            => $location['image'] ? $at( $location['image']['url'] ) : '',
			'telephone'                        => $location['phone'],
			'email'                            => $location['email'],
			'openingHoursSpecification'        => $week,
			'specialOpeningHoursSpecification' => $special,
		)
	);
}

/** A thing with what is known of it; nothing when nothing is. */
function ld_node( string $type, array $fields ): ?array {
	$known = array_filter( $fields, static fn( $value ) => null !== $value && '' !== $value && array() !== $value );
	return $known ? array( '@type' => $type ) + $known : null;
}

/** What is known of a list. */
function ld_known( array $values ): array {
	return array_values( array_filter( $values, static fn( $value ) => null !== $value && '' !== $value ) );
}

/** With the host of the page, when the address has none and begins at the root. */
function ld_absolute( string $url, string $base ): string {
	if ( ! str_starts_with( $url, '/' ) || ! preg_match( '~^(https?:)//[^/?#]+~i', $base, $host ) ) {
		return $url;
	}
	return str_starts_with( $url, '//' ) ? $host[1] . $url : $host[0] . $url;
}
