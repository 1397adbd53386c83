<?php
/**
 * A news item or an event for machines: schema.org. A publication is no more than its documents.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param array<string, mixed>                     $item
 * @param array{url: string, now: string, organisation: array{title: string, url: string}} $page Where it stands, and who publishes it.
 * @return array<string, mixed>|null
 */
function content_json_ld( array $item, array $page ): ?array {
	$facts = match ( $item['kind'] ) {
		'news'  => content_news_ld( $item, $page ),
		'event' => content_event_ld( $item, $page ),
		default => null,
	};
	return $facts ? array( '@context' => 'https://schema.org' ) + $facts : null;
}

function content_news_ld( array $item, array $page ): ?array {
	$publisher = ld_node( 'GovernmentOrganization', array( 'name' => $page['organisation']['title'], 'url' => $page['organisation']['url'] ) );
	return ld_node(
		'NewsArticle',
		array(
			'@id'              => "{$page['url']}#article",
			'headline'         => $item['title'],
			'description'      => $item['intro'],
			'url'              => $page['url'],
			'image'            => content_images_ld( array( $item['image'] ), $page ),
			'datePublished'    => $item['date'],
			'dateModified'     => content_moment_ld( $item['modified'] ),
			'expires'          => $item['expired']['on'] ?? '',
			'inLanguage'       => $item['language'],
			'articleSection'   => array_column( $item['terms']['theme'] ?? array(), 'name' ),
			'author'           => $publisher,
			'publisher'        => $publisher,
			'mainEntityOfPage' => $page['url'],
		)
	);
}

/** The time that is next: who looks for something to do does not look for what was. Without a time it is no event to a machine. */
function content_event_ld( array $item, array $page ): ?array {
	$period = content_period( $item, $page['now'] ) ?? ( $item['periods'] ? end( $item['periods'] ) : null );
	if ( ! $period ) {
		return null;
	}
	$at    = static fn( string $address ): string => ld_absolute( $address, $page['url'] );
	$place = $item['location'];
	$price = $item['price'];
	$money = static fn( ?int $cents ): string => null === $cents ? '' : number_format( $cents / 100, 2, '.', '' );
	$offer = array( 'priceCurrency' => 'EUR', 'url' => $at( $item['tickets'] ) );
	return ld_node(
		'Event',
		array(
			'@id'                 => "{$page['url']}#event",
			'name'                => $item['title'],
			'description'         => $item['intro'],
			'url'                 => $page['url'],
			'image'               => content_images_ld( array( $item['image'], ...$item['images'] ), $page ),
			'startDate'           => content_moment_ld( $period['start'] ),
			'endDate'             => content_moment_ld( $period['end'] ),
			'eventStatus'         => 'https://schema.org/EventScheduled',
			'inLanguage'          => $item['language'],
			'location'            => $place ? ld_node(
				'Place',
				array(
					'name'    => '' === $place['name'] ? $place['address'] : $place['name'],
					'url'     => $at( $place['url'] ),
					'address' => ld_node( 'PostalAddress', array( 'streetAddress' => $place['address'], 'postalCode' => $place['postcode'], 'addressLocality' => $place['city'] ) ),
					'geo'     => null === $place['latitude'] || null === $place['longitude'] ? null : ld_node( 'GeoCoordinates', array( 'latitude' => $place['latitude'], 'longitude' => $place['longitude'] ) ),
				)
			) : null,
			'isAccessibleForFree' => 'free' === $price['type'] ? true : null,
			'offers'              => match ( $price['type'] ) {
				'fixed' => ld_node( 'Offer', array( 'price' => $money( $price['from'] ) ) + $offer ),
				'range' => ld_node( 'AggregateOffer', array( 'lowPrice' => $money( $price['from'] ), 'highPrice' => $money( $price['to'] ) ) + $offer ),
				default => null,
			},
			'organizer'           => $item['organiser'] ? ld_node( 'Organization', array( 'name' => $item['organiser']['title'], 'url' => $at( $item['organiser']['url'] ) ) ) : null,
		)
	);
}

/** @return list<string> */
function content_images_ld( array $images, array $page ): array {
	return array_values( array_unique( array_map( static fn( $image ) => ld_absolute( $image['url'], $page['url'] ), array_filter( $images ) ) ) );
}

/** A moment on the clock of Amsterdam, with what that differs from others; a day stays a day. */
function content_moment_ld( string $moment ): string {
	return strlen( $moment ) > 10 ? ( new \DateTimeImmutable( $moment, new \DateTimeZone( 'Europe/Amsterdam' ) ) )->format( 'Y-m-d\TH:iP' ) : $moment;
}
