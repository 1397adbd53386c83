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

/** The elements that a product can be printed with. */
const PRODUCT_PARTS = array( 'owc-quick-exit', 'owc-product-actions', 'owc-key-facts', 'owc-toc', 'owc-process-steps', 'owc-costs', 'owc-faq', 'owc-accordion', 'owc-downloads', 'owc-contact', 'owc-opening-hours', 'owc-feedback' );

/**
 * The inside of an <owc-product>. Empty when the item is not a product.
 *
 * @param array                                                                                                           $item    An item as its source gives it.
 * @param array{heading_level?: int, product_url?: string, theme_url?: string, feedback?: string, feedback_answer?: string, page_language?: string} $options What the attributes of the element say.
 */
function render_product( array $item, array $options = array() ): string {
	$product = product_read( $item );
	return '' === $product['title'] && '' === $product['content'] && ! $product['sections'] ? '' : product_html( $product, $options );
}

/**
 * The page of a product in our own words.
 *
 * @param array $product See packages/products/src/model.ts.
 * @param array $options As for render_product().
 */
function product_html( array $product, array $options = array() ): string {
	$page     = strtolower( strtok( $options['page_language'] ?? get_bloginfo( 'language' ), '-_' ) );
	$language = '' === $product['language'] ? $page : $product['language'];
	$words    = 'nl' === $language ? 'nl' : 'en';
	$t        = product_texts( $words );
	$lang     = $language === $words ? '' : ' lang="' . esc_attr( $language ) . '"';
	$id       = 'product-' . $product['id'] . ( $options['id_end'] ?? '' );
	$titled   = 0 !== ( $options['heading_level'] ?? 1 ); // 0: the title stands above it already
	$level    = min( max( (int) ( $options['heading_level'] ?? 1 ), 1 ), 6 );
	$under    = min( $level + 1, 6 );
	$context  = array(
		'id'      => $id,
		'words'   => $words,
		'foreign' => $lang,
		't'       => $t,
		'under'   => $under,
	);
	$linked   = fn( string $text, string $url ): string => '' === $url ? product_text( $text ) : '<a href="' . product_text( $url ) . '">' . product_text( $text ) . '</a>';
	$address  = fn( array $other, string $option ): string => '' !== $other['url'] ? $other['url'] : ( '' === $other['slug'] ? '' : product_url( str_replace( '{slug}', $other['slug'], $options[ $option ] ?? '' ) ) ); // who may write in a page may not always write scripts
	$list     = fn( string $name, string $tag, array $items ): string => $items
		? "<$tag class=\"owc-product-$name\" aria-labelledby=\"$id-$name\"><h$under id=\"$id-$name\">{$t[ $name ]}</h$under><ul$lang><li>" . implode( '</li><li>', $items ) . "</li></ul></$tag>\n"
		: '';

	// In the order of the page, because each part puts itself in the table of contents.
	$contents = array();
	$content  = product_clean( $product['content'], $under, $t, "$id-text-" );
	if ( $product['contents'] ) {
		$content = product_name_headings( $content, $under, $id, $lang, $contents );
	}
	$sections = product_sections_html( $product, $context, $contents );
	foreach ( array( 'costs', 'faq', 'downloads' ) as $name ) {
		if ( $product[ $name ] ) {
			$contents[] = array( "$id-$name", $t[ $name ], '' );
		}
	}
	if ( $product['locations'] ) {
		$contents[] = array( "$id-contact", product_contact_title( $product, $context ), '' );
	}
	if ( $product['links'] ) {
		$contents[] = array( "$id-links", $t['links'], '' );
	}
	$links   = $list( 'links', 'section', array_map( fn( $row ) => $linked( $row['title'], $row['url'] ), $product['links'] ) );
	$related = $list( 'related', 'nav', array_map( fn( $row ) => $linked( $row['title'], $address( $row, 'product_url' ) ), $product['related'] ) );
	$missing = array_intersect( array( 'actions', 'content', 'costs', 'faq', 'downloads', 'links' ), $product['problems'] ?? array() );
	$missing = array_map( fn( $name ) => mb_strtolower( $t[ $name ] ), $missing );

	$alternative  = $product['alternativeTitle'];
	$organisation = $product['organisation'];
	$themes       = array_map( fn( $theme ) => $linked( $theme['title'], $address( $theme, 'theme_url' ) ), $product['themes'] );
	$title        = '' !== $product['title'] ? $product['title'] : ( '' !== $alternative ? $alternative : $t['untitled'] );
	$facts        = '';
	$facts       .= '' === $alternative || '' === $product['title'] ? '' : "<div><dt>{$t['alternative']}</dt><dd$lang>" . product_text( $alternative ) . '</dd></div>';
	$facts       .= $themes ? "<div><dt>{$t['themes']}</dt><dd$lang>" . implode( ', ', $themes ) . '</dd></div>' : '';
	$facts       .= $organisation ? "<div><dt>{$t['organisation']}</dt><dd$lang>" . $linked( $organisation['title'], $organisation['url'] ) . '</dd></div>' : '';
	$facts       .= '' === $product['modified'] ? '' : "<div><dt>{$t['modified']}</dt><dd><time datetime=\"" . product_text( $product['modified'] ) . '">' . product_date( $product['modified'], $words ) . '</time></dd></div>';

	return '<article class="owc-product" data-owc' . ( $words === $page ? '' : " lang=\"$words\"" ) . ( $titled ? " aria-labelledby=\"$id\">\n" : ' aria-label="' . product_text( $title ) . "\">\n" )
		. ( $product['quickExit'] ? product_quick_exit_html( $context ) : '' )
		. ( $titled ? "<h$level id=\"$id\"$lang>" . product_text( $title ) . "</h$level>\n" : '' )
		. ( '' === $product['intro'] ? '' : "<p class=\"owc-product-intro\"$lang>" . product_text( $product['intro'] ) . "</p>\n" )
		. ( '' === $product['unavailable'] ? '' : "<p class=\"owc-product-unavailable\"$lang>" . product_text( $product['unavailable'] ) . "</p>\n" )
		. product_actions_html( $product, $context )
		. product_key_facts_html( $product, $context )
		. ( $product['contents'] ? product_toc_html( $contents, $context ) : '' )
		. product_image_html( $product['image'], $context )
		. ( $product['locked'] && '' === $content ? "<p class=\"owc-product-locked\">{$t['locked']}</p>\n" : '' )
		. ( '' === $content ? '' : "<div class=\"owc-product-content\"$lang>$content</div>\n" )
		. $sections
		. product_costs_html( $product, $context )
		. product_faq_html( $product, $context )
		. product_downloads_html( $product, $context )
		. product_contact_html( $product, $context )
		. $links
		. $related
		. ( $product['feedback'] ? ( $options['feedback_answer'] ?? '' ) ?: product_feedback_html( $product, $context, $options['feedback'] ?? '' ) : '' )
		. ( $missing ? '<p class="owc-product-missing">' . sprintf( $t['missing'], implode( ', ', $missing ) ) . "</p>\n" : '' )
		. ( '' === $facts ? '' : "<dl class=\"owc-product-facts\">$facts</dl>\n" )
		. '</article>';
}

/** Our own words. They are those of packages/products/src/page/nl.ts and en.ts. */
function product_texts( string $language ): array {
	$texts = array(
		'nl' => array(
			'untitled'               => 'Product',
			'locked'                 => 'Deze pagina is beveiligd met een wachtwoord.',
			'missing'                => 'Een deel van deze pagina kunnen we nu niet laten zien: %s.',
			'actions'                => 'Direct regelen',
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
			'alternative'            => 'Ook bekend als',
			'audience'               => 'Voor wie',
			'modified'               => 'Laatst gewijzigd',
			'embed'                  => 'Bekijk dit onderdeel op %s',
			'themes'                 => 'Onderwerpen',
			'organisation'           => 'Verantwoordelijk',
			'section-conditions'     => 'Voorwaarden',
			'section-bring'          => 'Wat hebt u nodig?',
			'section-procedure'      => 'Hoe werkt het?',
			'section-costs'          => 'Kosten en betalen',
			'section-term'           => 'Hoe lang duurt het?',
			'section-noReply'        => 'Als u niets hoort',
			'section-objection'      => 'Niet eens met de beslissing',
			'section-law'            => 'Wetten en regels',
			'section-national'       => 'Algemene informatie van de Rijksoverheid',
			'see-costs'              => 'Bekijk de kosten',
			'from-to'                => '%1$s tot %2$s',
			'duration'               => 'Hoe lang duurt het?',
			'objection-period'       => 'Bezwaar maken',
			'within'                 => 'binnen %s',
			'units'                  => 'jaar jaar maand maanden week weken dag dagen uur uur minuut minuten',
			'and'                    => 'en',
			'languages'              => 'nl Nederlands en Engels de Duits fr Frans es Spaans it Italiaans pt Portugees pl Pools ro Roemeens bg Bulgaars tr Turks ar Arabisch uk Oekraïens ru Russisch fa Farsi so Somalisch ti Tigrinya fy Fries pap Papiaments',
		),
		'en' => array(
			'untitled'               => 'Product',
			'locked'                 => 'This page is protected with a password.',
			'missing'                => 'Part of this page cannot be shown now: %s.',
			'actions'                => 'Arrange it now',
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
			'alternative'            => 'Also known as',
			'audience'               => 'For whom',
			'modified'               => 'Last updated',
			'embed'                  => 'View this part on %s',
			'themes'                 => 'Topics',
			'organisation'           => 'Responsible',
			'section-conditions'     => 'Conditions',
			'section-bring'          => 'What do you need?',
			'section-procedure'      => 'How does it work?',
			'section-costs'          => 'Costs and payment',
			'section-term'           => 'How long does it take?',
			'section-noReply'        => 'If you do not hear from us',
			'section-objection'      => 'If you do not agree with the decision',
			'section-law'            => 'Laws and rules',
			'section-national'       => 'General information from the national government',
			'see-costs'              => 'View the costs',
			'from-to'                => '%1$s to %2$s',
			'duration'               => 'How long does it take?',
			'objection-period'       => 'Making an objection',
			'within'                 => 'within %s',
			'units'                  => 'year years month months week weeks day days hour hours minute minutes',
			'and'                    => 'and',
			'languages'              => 'nl Dutch en English de German fr French es Spanish it Italian pt Portuguese pl Polish ro Romanian bg Bulgarian tr Turkish ar Arabic uk Ukrainian ru Russian fa Persian so Somali ti Tigrinya fy Frisian pap Papiamento',
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

/** Formulier (pdf, 184 kB, Engels). */
function product_with_file( string $title, string $url, string $size, string $language, string $own = '' ): string {
	$types = 'pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|txt|epub|ics|jpe?g|png|mp[34]';
	$type  = preg_match( "~^[^?#]*/[^?#/]+\\.($types)(?=$|[?#])~i", $url, $found ) ? strtolower( $found[1] ) : '';
	$about = implode( ', ', array_filter( array( $type, product_size( $size, $language ), $own ), 'strlen' ) );
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
