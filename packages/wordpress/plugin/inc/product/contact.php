<?php
/**
 * Where people go, call and write, as <owc-contact>: the same that packages/products/src/contact/contact.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when the source has no locations. Several stand under a heading of their own.
 *
 * @param array $product A product in our own words.
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 't', 'under'.
 */
function product_contact_html( array $product, array $context ): string {
	$id = $context['id'] . '-contact';
	if ( count( $product['locations'] ) < 2 ) {
		return implode( '', array_map( static fn( $place ) => product_place_html( $place, $context, $id ), $product['locations'] ) );
	}
	$places = '';
	$below  = array( 'under' => min( $context['under'] + 1, 6 ) ) + $context;
	foreach ( array_values( $product['locations'] ) as $index => $place ) {
		$places .= product_place_html( $place, $below, $id . '-' . ( $index + 1 ) );
	}
	$id = esc_attr( $id );
	return "<section class=\"owc-product-section\" aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">" . product_contact_title( $product, $context ) . "</h{$context['under']}>$places</section>\n";
}

/** The words of the heading of it all, for a table of contents. */
function product_contact_title( array $product, array $context ): string {
	$t = 'nl' === $context['words'] ? array( 'Contact', 'Contact en openingstijden' ) : array( 'Contact', 'Contact and opening hours' );
	return count( $product['locations'] ) > 1 ? $t[1] : ( ( $product['locations'][0]['name'] ?? '' ) ?: $t[0] );
}

/** One location. */
function product_place_html( array $place, array $context, string $id ): string {
	$lang = $context['foreign'];
	$t    = array(
		'nl' => array( 'Contact', 'Bekijk op de kaart', 'Telefoon', 'WhatsApp', 'E-mail', 'Postadres' ),
		'en' => array( 'Contact', 'View on the map', 'Telephone', 'WhatsApp', 'Email', 'Postal address' ),
	)[ $context['words'] ];
	$id   = esc_attr( $id );
	$name = $place['name'];
	$h    = 'h' . min( $context['under'], 6 );
	$html = "<owc-contact><section aria-labelledby=\"$id\"><$h id=\"$id\"" . ( '' === $name ? '' : $lang ) . '>' . product_text( '' === $name ? $t[0] : $name ) . "</$h>";
	if ( $place['image'] ) {
		$image = $place['image'];
		$html .= '<img src="' . product_text( $image['url'] ) . '" alt="' . product_text( $image['alt'] ) . '"'
			. ( '' === $image['srcset'] ? '' : ' srcset="' . product_text( $image['srcset'] ) . '" sizes="(min-width: 40rem) 40rem, 100vw"' )
			. ( null === $image['width'] ? '' : ' width="' . (int) $image['width'] . '"' ) . ( null === $image['height'] ? '' : ' height="' . (int) $image['height'] . '"' ) . ' loading="lazy">';
	}
	$description = '' === $place['description'] ? '' : product_clean( $place['description'], min( $context['under'] + 1, 6 ), $context['t'] );
	$html       .= '' === $description ? '' : "<div$lang>$description</div>";
	$lines       = array_filter( array( $place['street'], trim( $place['postalCode'] . ' ' . $place['city'] ) ), 'strlen' );
	$html       .= $lines ? '<address>' . implode( '<br>', array_map( __NAMESPACE__ . '\product_text', $lines ) ) . '</address>' : '';
	$html       .= '' === $place['map'] ? '' : '<p><a href="' . product_text( $place['map'] ) . "\">$t[1]" . ( '' === $name ? '' : '<span>: ' . product_text( $name ) . '</span>' ) . '</a></p>';

	$link  = static fn( string $text, string $url ): string => '' === $url ? product_text( $text ) : '<a href="' . product_text( $url ) . '">' . product_text( $text ) . '</a>';
	$tel   = product_dial( $place['phone'] );
	$chat  = preg_replace( array( '/^(\+|00)/', '/^0/' ), array( '+', '+31' ), product_dial( $place['whatsapp'] ) );
	$email = preg_match( '/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/', $place['email'] ) ? "mailto:{$place['email']}" : '';
	$rows  = array(
		array( $t[2], $place['phone'], '' === $tel ? '' : "tel:$tel", '' === $place['phoneText'] ? '' : " <span$lang>" . product_text( $place['phoneText'] ) . '</span>' ),
		array( $t[3], $place['whatsapp'], str_starts_with( $chat, '+' ) ? 'https://wa.me/' . substr( $chat, 1 ) : '', '' ),
		array( $t[4], $place['email'], $email, '' ),
		array( $t[5], $place['postalAddress'], '', '' ),
	);
	$list  = '';
	foreach ( $rows as list( $term, $text, $url, $more ) ) {
		$list .= '' === $text ? '' : "<div><dt>$term</dt><dd>" . $link( $text, $url ) . "$more</dd></div>";
	}
	return $html . ( '' === $list ? '' : "<dl>$list</dl>" ) . product_opening_hours_html( $place['hours'], $context ) . "</section></owc-contact>\n";
}

/** A number as it is dialled, or empty when it is none: `14 0123`, `(030) 286 00 00`, `+31 (0)30 286 00 00`. */
function product_dial( string $phone ): string {
	$number = preg_replace( array( '/^\s*(\+|00)(.*?)\(0\)/', '/[\s().–-]+/u' ), array( '$1$2', '' ), $phone );
	return preg_match( '/^\+?\d{3,15}$/', (string) $number ) ? $number : '';
}
