<?php
/**
 * A product page as HTML, from an item of the PDC: the same that <owc-product> makes in the browser.
 *
 * Files as in the element: product-pdc.php reads (packages/products/src/pdc.ts), product-html.php cleans foreign HTML
 * (packages/core/src/sanitise.ts), product/json-ld.php tells machines (packages/products/src/json-ld.ts), this one prints (packages/products/src/product/product.template.ts). The files in
 * test/golden/product hold the two sides together.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * The inside of an <owc-product>. Empty when the item is not a product.
 *
 * @param array                                                                   $item    An item as the PDC gives it.
 * @param array{heading_level?: int, product_url?: string, page_language?: string} $options What the attributes of the element say.
 */
function render_product( array $item, array $options = array() ): string {
	$product = product_read( $item );
	if ( '' === $product['title'] && '' === $product['content'] ) {
		return '';
	}
	$page     = strtolower( strtok( $options['page_language'] ?? get_bloginfo( 'language' ), '-_' ) );
	$language = '' === $product['language'] ? $page : $product['language'];
	$words    = 'nl' === $language ? 'nl' : 'en';
	$t        = product_texts( $words );
	$lang     = $language === $words ? '' : ' lang="' . esc_attr( $language ) . '"';
	$id       = 'product-' . $product['id'];
	$level    = min( max( (int) ( $options['heading_level'] ?? 1 ), 1 ), 6 );
	$under    = min( $level + 1, 6 );
	$hint_top = min( $under + 1, 6 );
	$contents = array();

	$part = function ( string $name, string $tag, string $inside ) use ( &$contents, $id, $t, $under ): string {
		if ( 'section' === $tag && 'actions' !== $name ) {
			$contents[] = array( "$id-$name", $t[ $name ], '' );
		}
		return "<$tag class=\"owc-product-$name\" aria-labelledby=\"$id-$name\"><h$under id=\"$id-$name\">{$t[ $name ]}</h$under>$inside</$tag>\n";
	};
	$list = fn( array $items ): string => "<ul$lang>" . implode( '', $items ) . '</ul>';
	$link = fn( string $text, string $url ): string => '<li>' . ( '' === $url ? product_text( $text ) : '<a href="' . product_text( $url ) . '">' . product_text( $text ) . '</a>' ) . '</li>';

	$content = product_clean( $product['content'], $under, $t, "$id-text-" );
	if ( $product['contents'] ) {
		$content = product_name_headings( $content, $under, $id, $lang, $contents );
	}

	$actions = '';
	foreach ( $product['actions'] as $action ) {
		$label = '' === $action['label'] ? $t['appointment'] : product_with_file( product_with_login( $action['label'], $action['kind'], $t ), 'form' === $action['kind'] ? $action['url'] : '', $action['size'], $words );
		$hint  = '';
		if ( '' !== $action['description'] ) {
			$hint = "<div class=\"owc-product-hint\"$lang>" . product_clean( $action['description'], $hint_top, $t ) . '</div>';
		} elseif ( isset( $t[ 'hint-' . $action['kind'] ] ) ) {
			$hint = '<div class="owc-product-hint"><p>' . $t[ 'hint-' . $action['kind'] ] . '</p></div>';
		}
		$actions .= '<li><a href="' . product_text( $action['url'] ) . '"' . ( '' === $action['label'] ? '' : $lang ) . '>' . product_text( $label ) . "</a>$hint</li>";
	}
	$costs = '';
	$today = ( new \DateTimeImmutable( 'now', new \DateTimeZone( 'Europe/Amsterdam' ) ) )->format( 'Y-m-d' );
	foreach ( $product['costs'] as $cost ) {
		if ( $cost['next'] && $cost['next']['date'] <= $today ) {
			$cost = array( 'name' => $cost['name'], 'price' => $cost['next']['price'], 'next' => null );
		}
		$costs .= "<div><dt$lang>" . product_text( $cost['name'] ) . '</dt><dd>' . ( null === $cost['price'] ? $t['price-unknown'] : product_price( $cost['price'], $words ) ) . '</dd>';
		if ( $cost['next'] ) {
			$costs .= '<dd>' . sprintf( $t['price-from'], product_date( $cost['next']['date'], $words ), product_price( $cost['next']['price'], $words ) ) . '</dd>';
		}
		$costs .= '</div>';
	}
	$faq = '';
	foreach ( $product['faq'] as $row ) {
		$faq .= "<details$lang><summary>" . product_text( $row['question'] ) . '</summary>' . product_clean( $row['answer'], $hint_top, $t ) . '</details>';
	}
	$downloads = array_map( fn( $file ) => $link( product_with_file( $file['title'], $file['url'], $file['size'], $words ), $file['url'] ), $product['downloads'] );
	$links     = array_map( fn( $row ) => $link( $row['title'], $row['url'] ), $product['links'] );
	$related   = array_map(
		fn( $row ) => $link( $row['title'], '' !== $row['url'] ? $row['url'] : ( '' === $row['slug'] ? '' : str_replace( '{slug}', $row['slug'], $options['product_url'] ?? '' ) ) ),
		$product['related']
	);

	// In the order of the page, because each part puts itself in the table of contents.
	$before = '' === $actions ? '' : $part( 'actions', 'section', "<ul>$actions</ul>" );
	$after  = '' === $costs ? '' : $part( 'costs', 'section', "<dl>$costs</dl>" );
	$after .= '' === $faq ? '' : $part( 'faq', 'section', "<owc-accordion>$faq</owc-accordion>" );
	$after .= $downloads ? $part( 'downloads', 'section', $list( $downloads ) ) : '';
	$after .= $links ? $part( 'links', 'section', $list( $links ) ) : '';
	$after .= $related ? $part( 'related', 'nav', $list( $related ) ) : '';
	if ( $product['contents'] && count( $contents ) > 1 ) {
		$entries = array_map( fn( $entry ) => "<li><a href=\"#{$entry[0]}\"{$entry[2]}>" . product_text( $entry[1] ) . '</a></li>', $contents );
		$before .= $part( 'contents', 'nav', '<ul>' . implode( '', $entries ) . '</ul>' );
	}
	$missing = array_intersect( array( 'actions', 'content', 'costs', 'faq', 'downloads', 'links' ), $product['problems'] );
	$missing = array_map( fn( $name ) => mb_strtolower( $t[ $name ] ), $missing );

	$alternative = $product['alternativeTitle'];
	$title       = '' !== $product['title'] ? $product['title'] : ( '' !== $alternative ? $alternative : $t['untitled'] );
	$facts       = '';
	$facts      .= '' === $alternative || '' === $product['title'] ? '' : "<div><dt>{$t['alternative']}</dt><dd$lang>" . product_text( $alternative ) . '</dd></div>';
	$facts      .= $product['audience'] ? "<div><dt>{$t['audience']}</dt><dd$lang>" . product_text( implode( ', ', array_column( $product['audience'], 'name' ) ) ) . '</dd></div>' : '';
	$facts      .= '' === $product['modified'] ? '' : "<div><dt>{$t['modified']}</dt><dd><time datetime=\"{$product['modified']}\">" . product_date( $product['modified'], $words ) . '</time></dd></div>';

	return '<article class="owc-product" data-owc' . ( $words === $page ? '' : " lang=\"$words\"" ) . " aria-labelledby=\"$id\">\n"
		. "<h$level id=\"$id\"$lang>" . product_text( $title ) . "</h$level>\n"
		. ( '' === $product['intro'] ? '' : "<p class=\"owc-product-intro\"$lang>" . product_text( $product['intro'] ) . "</p>\n" )
		. $before
		. ( $product['locked'] && '' === $content ? "<p class=\"owc-product-locked\">{$t['locked']}</p>\n" : '' )
		. ( '' === $content ? '' : "<div class=\"owc-product-content\"$lang>$content</div>\n" )
		. $after
		. ( $missing ? '<p class="owc-product-missing">' . sprintf( $t['missing'], implode( ', ', $missing ) ) . "</p>\n" : '' )
		. ( '' === $facts ? '' : "<dl class=\"owc-product-facts\">$facts</dl>\n" )
		. '</article>';
}

/** Our own words. They are those of packages/products/src/nl.ts and en.ts. */
function product_texts( string $language ): array {
	$texts = array(
		'nl' => array(
			'untitled'               => 'Product',
			'locked'                 => 'Deze pagina is beveiligd met een wachtwoord.',
			'missing'                => 'Een deel van deze pagina kunnen we nu niet laten zien: %s.',
			'actions'                => 'Direct regelen',
			'contents'               => 'Op deze pagina',
			'content'                => 'Informatie',
			'costs'                  => 'Kosten',
			'faq'                    => 'Veelgestelde vragen',
			'downloads'              => 'Downloads',
			'links'                  => 'Meer informatie',
			'related'                => 'Zie ook',
			'appointment'            => 'Afspraak maken',
			'login-with'             => '%1$s met %2$s',
			'either-login'           => 'DigiD of eHerkenning',
			'hint-digid'             => 'U logt in met DigiD.',
			'hint-eherkenning'       => 'U logt in met eHerkenning.',
			'hint-digid-eherkenning' => 'U logt in met DigiD of eHerkenning.',
			'hint-eidas'             => 'U logt in met een Europees inlogmiddel (eIDAS).',
			'price-unknown'          => 'prijs niet bekend',
			'price-from'             => 'Vanaf %1$s: %2$s',
			'alternative'            => 'Ook bekend als',
			'audience'               => 'Voor wie',
			'modified'               => 'Laatst gewijzigd',
			'embed'                  => 'Bekijk dit onderdeel op %s',
		),
		'en' => array(
			'untitled'               => 'Product',
			'locked'                 => 'This page is protected with a password.',
			'missing'                => 'Part of this page cannot be shown now: %s.',
			'actions'                => 'Arrange it now',
			'contents'               => 'On this page',
			'content'                => 'Information',
			'costs'                  => 'Costs',
			'faq'                    => 'Frequently asked questions',
			'downloads'              => 'Downloads',
			'links'                  => 'More information',
			'related'                => 'See also',
			'appointment'            => 'Make an appointment',
			'login-with'             => '%1$s with %2$s',
			'either-login'           => 'DigiD or eHerkenning',
			'hint-digid'             => 'You log in with DigiD.',
			'hint-eherkenning'       => 'You log in with eHerkenning.',
			'hint-digid-eherkenning' => 'You log in with DigiD or eHerkenning.',
			'hint-eidas'             => 'You log in with a European means of identification (eIDAS).',
			'price-unknown'          => 'price unknown',
			'price-from'             => 'From %1$s: %2$s',
			'alternative'            => 'Also known as',
			'audience'               => 'For whom',
			'modified'               => 'Last updated',
			'embed'                  => 'View this part on %s',
		),
	);
	return $texts[ $language ];
}

/** Links are read on their own too, and "Aanvragen" twice says nothing: the way to log in is in its words. */
function product_with_login( string $label, string $kind, array $t ): string {
	$methods = array( 'digid' => 'DigiD', 'eherkenning' => 'eHerkenning', 'digid-eherkenning' => $t['either-login'], 'eidas' => 'eIDAS' );
	$names   = array( 'digid' => 'DigiD', 'eherkenning' => 'eHerkenning', 'digid-eherkenning' => 'DigiD|eHerkenning', 'eidas' => 'eIDAS' );
	return ! isset( $names[ $kind ] ) || preg_match( "/$names[$kind]/i", $label ) ? $label : sprintf( $t['login-with'], $label, $methods[ $kind ] );
}

/** Formulier (pdf, 184 kB). */
function product_with_file( string $title, string $url, string $size, string $language ): string {
	$types = 'pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|txt|epub|ics|jpe?g|png|mp[34]';
	$type  = preg_match( "~^[^?#]*/[^?#/]+\\.($types)(?=$|[?#])~i", $url, $found ) ? strtolower( $found[1] ) : '';
	$about = implode( ', ', array_filter( array( $type, product_size( $size, $language ) ), 'strlen' ) );
	return '' === $about ? $title : "$title ($about)";
}

/** A file size, with a space that does not break. */
function product_size( string $size, string $language ): string {
	if ( preg_match( '/^\d[\d.,]*\s*[kKMG]i?B$/', $size ) ) {
		return $size;
	}
	$bytes = preg_match( '/^\d{1,15}$/', $size ) ? (int) $size : 0;
	if ( $bytes >= 999500 ) {
		$tenths = (int) round( $bytes / 100000 );
		return product_number( $tenths / 10, 0 === $tenths % 10 ? 0 : 1, $language ) . "\u{a0}MB";
	}
	return $bytes ? max( 1, (int) round( $bytes / 1000 ) ) . "\u{a0}kB" : '';
}

/** A price in cents as people write it. */
function product_price( int $cents, string $language ): string {
	if ( 0 === $cents ) {
		return 'nl' === $language ? 'gratis' : 'free';
	}
	return ( 'nl' === $language ? "€\u{a0}" : '€' ) . product_number( $cents / 100, 2, $language );
}

/** A number with the marks of the language. The locale of the site may be another one than that of the text. */
function product_number( float $number, int $decimals, string $language ): string {
	return 'nl' === $language ? number_format( $number, $decimals, ',', '.' ) : number_format( $number, $decimals, '.', ',' );
}

/** 3 februari 2026. */
function product_date( string $date, string $language ): string {
	$months = array(
		'nl' => array( 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december' ),
		'en' => array( 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December' ),
	);
	$day    = new \DateTimeImmutable( $date, new \DateTimeZone( 'UTC' ) );
	return $day->format( 'j ' ) . $months[ $language ][ (int) $day->format( 'n' ) - 1 ] . $day->format( ' Y' );
}
