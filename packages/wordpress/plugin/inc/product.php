<?php
/**
 * A product page as HTML, from an item of the PDC: the same that <owc-product> makes in the browser.
 *
 * The rules are those of packages/products/src/pdc.ts (reading), packages/products/src/product/product.template.ts (markup) and
 * packages/core/src/sanitise.ts (foreign HTML). The files in test/golden/product hold the two sides together.
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
	foreach ( $product['costs'] as $cost ) {
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
	$facts      .= $product['audience'] ? "<div><dt>{$t['audience']}</dt><dd$lang>" . product_text( implode( ', ', $product['audience'] ) ) . '</dd></div>' : '';
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
		'url'              => product_url( product_plain( $item['portal_url'] ?? '' ) ),
		'inLanguage'       => $product['language'],
		'identifier'       => product_plain( $item['id'] ?? '' ),
		'serviceOperator'  => array(
			'@type' => 'GovernmentOrganization',
			'name'  => get_bloginfo( 'name' ),
		),
		'audience'         => array_map(
			fn( $name ) => array(
				'@type'        => 'Audience',
				'audienceType' => $name,
			),
			$product['audience']
		),
		'availableChannel' => array_map(
			fn( $action ) => array_filter(
				array(
					'@type'      => 'ServiceChannel',
					'name'       => $action['label'],
					'serviceUrl' => $action['url'],
				)
			),
			$product['actions']
		),
		'offers'           => array_map(
			fn( $cost ) => array(
				'@type'         => 'Offer',
				'name'          => $cost['name'],
				'price'         => number_format( $cost['price'] / 100, 2, '.', '' ),
				'priceCurrency' => 'EUR',
			),
			array_values( array_filter( $product['costs'], fn( $cost ) => null !== $cost['price'] ) )
		),
	);
	return array_filter( $service, fn( $value ) => '' !== $value && array() !== $value );
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

/** An item in our own words. Whatever does not fit is left out; 'problems' names the parts that miss something. */
function product_read( array $item ): array {
	$problems = array();
	$bad      = function ( string $part ) use ( &$problems ): void {
		$problems[] = $part;
	};
	$string   = function ( $value, string $part ) use ( $bad ): string {
		if ( ! product_is_empty( $value ) && ! is_string( $value ) && ! is_int( $value ) && ! is_float( $value ) ) {
			$bad( $part );
		}
		return product_plain( $value );
	};
	$words    = fn( $value, string $part ): string => product_decode( $string( $value, $part ) );
	$url      = function ( $value, string $part ) use ( $bad, $words ): string {
		$url = product_url( $words( $value, $part ) );
		if ( '' === $url && ! product_is_empty( $value ) && is_string( $value ) ) {
			$bad( $part );
		}
		return $url;
	};
	$rows     = function ( $value, string $part ) use ( $bad ): array {
		if ( product_is_empty( $value ) ) {
			return array();
		}
		if ( ! is_array( $value ) ) {
			$bad( $part );
			return array();
		}
		// One row by itself, where a list belongs.
		if ( array_intersect_key( $value, array_flip( array( 'title', 'question', 'name' ) ) ) ) {
			$value = array( $value );
		}
		$rows = array();
		foreach ( $value as $row ) {
			if ( product_is_row( $row ) ) {
				$rows[] = $row;
			} elseif ( ! product_is_empty( $row ) ) {
				$bad( $part );
			}
		}
		return $rows;
	};
	$links    = function ( $value, string $part ) use ( $bad, $rows, $words, $url ): array {
		$links = array();
		foreach ( $rows( $value, $part ) as $row ) {
			$title   = $words( $row['title'] ?? '', $part );
			$address = $url( $row['url'] ?? '', $part );
			if ( '' !== $address ) {
				$links[] = array( 'title' => '' === $title ? $address : $title, 'url' => $address ) + $row;
			} elseif ( '' !== $title && product_is_empty( $row['url'] ?? '' ) ) {
				$bad( $part );
			}
		}
		return $links;
	};
	$text = fn( string $key, string $part ): string => $words( $item[ $key ] ?? '', $part );

	$id = preg_replace( '/[^a-z0-9-]+/i', '', product_plain( $item['id'] ?? '' ) ?: product_plain( $item['slug'] ?? '' ) );
	preg_match( '/^[a-z]{2,3}(?=$|[-_])/i', product_plain( $item['language'] ?? '' ), $language );
	preg_match( '/^(\d{4})-(\d{2})-(\d{2})(?=$|[ T])/', product_plain( $item['date_modified'] ?? '' ), $modified );

	$taxonomies = $item['taxonomies'] ?? array();
	$audience   = product_is_row( $taxonomies ) ? $rows( $taxonomies['pdc-doelgroep'] ?? array(), 'audience' ) : array();
	$connected  = $item['connected'] ?? array();
	$related    = product_is_row( $connected ) ? $connected['pdc-item'] ?? array() : $connected;

	$product = array(
		'id'               => '' === $id ? 'x' : $id,
		'title'            => $text( 'title', 'title' ),
		'alternativeTitle' => $text( 'title_alternative', 'alternativeTitle' ),
		'language'         => strtolower( $language[0] ?? '' ),
		'intro'            => trim( product_decode( preg_replace( '/<[^>]*>/', '', $string( $item['excerpt'] ?? '', 'intro' ) ) ) ),
		'content'          => $string( $item['content'] ?? '', 'content' ),
		'locked'           => true === ( $item['protected'] ?? false ),
		'contents'         => in_array( $item['table_of_contents_is_active'] ?? false, array( true, 1, '1' ), true ),
		'audience'         => array_values( array_filter( array_map( fn( $row ) => $words( $row['name'] ?? '', 'audience' ), $audience ), 'strlen' ) ),
		'actions'          => product_actions( $item, $bad, $links, $words, $url ),
		'costs'            => product_costs( $item['leges'] ?? array(), $bad, $rows, $words ),
		'faq'              => array(),
		'downloads'        => array_map( fn( $row ) => array( 'size' => product_plain( $row['filesize'] ?? '' ) ) + $row, $links( $item['downloads'] ?? array(), 'downloads' ) ),
		'links'            => $links( $item['links'] ?? array(), 'links' ),
		'related'          => array(),
		'modified'         => $modified && checkdate( (int) $modified[2], (int) $modified[3], (int) $modified[1] ) ? $modified[0] : '',
	);
	foreach ( $rows( $item['faq'] ?? array(), 'faq' ) as $row ) {
		$question = $words( $row['question'] ?? '', 'faq' );
		$answer   = $string( $row['answer'] ?? '', 'faq' );
		if ( '' !== $question && '' !== $answer ) {
			$product['faq'][] = compact( 'question', 'answer' );
		} elseif ( '' !== $question . $answer ) {
			$bad( 'faq' );
		}
	}
	// Without the Posts 2 Posts plugin this is { "pdc-item": { "error": "…" } }.
	foreach ( product_is_row( $related ) && isset( $related['error'] ) ? array() : $rows( $related, 'related' ) as $row ) {
		$title = $words( $row['title'] ?? '', 'related' );
		$slug  = product_plain( $row['slug'] ?? '' );
		if ( '' !== $title ) {
			$product['related'][] = array(
				'title' => $title,
				'url'   => $url( $row['portal_url'] ?? '', 'related' ),
				'slug'  => preg_match( '/^[\w%-]+$/', $slug ) ? $slug : '',
			);
		}
	}
	return $product + array( 'problems' => $problems );
}

/** The ways to arrange it: log in (in the editor's order), forms, an appointment. */
function product_actions( array $item, callable $bad, callable $links, callable $words, callable $url ): array {
	$kinds  = array( 'digid' => 'digid', 'eherkenning' => 'eherkenning', 'digideHerkenning' => 'digid-eherkenning', 'eidas' => 'eidas', 'general' => 'general' );
	$found  = array();
	$logins = $item['identifications'] ?? array();
	if ( product_is_row( $logins ) ) {
		foreach ( $kinds as $key => $kind ) {
			foreach ( $links( $logins[ $key ] ?? array(), 'actions' ) as $row ) {
				$order       = product_plain( $row['order'] ?? '' );
				$description = $row['description'] ?? '';
				if ( is_array( $description ) && $description ) {
					$bad( 'actions' );
				}
				$found[] = array(
					'kind'        => $kind,
					'label'       => $row['title'],
					'url'         => $row['url'],
					'description' => product_plain( $description ),
					'size'        => '',
					'order'       => preg_match( '/^-?\d+$/', $order ) ? (int) $order : 1000000000,
				);
			}
		}
	} elseif ( ! product_is_empty( $logins ) ) {
		$bad( 'actions' );
	}
	usort( $found, fn( $a, $b ) => $a['order'] <=> $b['order'] );
	foreach ( $links( $item['forms'] ?? array(), 'actions' ) as $row ) {
		$found[] = array( 'kind' => 'form', 'label' => $row['title'], 'url' => $row['url'], 'description' => '', 'size' => product_plain( $row['filesize'] ?? '' ) );
	}
	$appointment = $item['appointment'] ?? array();
	if ( product_is_row( $appointment ) ) {
		if ( in_array( $appointment['active'] ?? false, array( true, 1, '1' ), true ) ) {
			$address = $url( $appointment['url'] ?? '', 'actions' );
			$label   = '' === $address ? '' : $words( $appointment['title'] ?? '', 'actions' );
			if ( '' !== $address ) {
				$found[] = array( 'kind' => 'appointment', 'label' => $label, 'url' => $address, 'description' => '', 'size' => '' );
			}
		}
	} elseif ( ! product_is_empty( $appointment ) ) {
		$bad( 'actions' );
	}
	return $found;
}

/** Prices in cents. The source does not switch to the new price on its day; whoever shows it has to. */
function product_costs( $value, callable $bad, callable $rows, callable $words ): array {
	$cents = function ( $value ) use ( $bad ): ?int {
		$price = product_plain( $value );
		if ( preg_match( '/^\d{1,9}([.,]\d{1,2})?$/', $price ) ) {
			return (int) round( (float) str_replace( ',', '.', $price ) * 100 );
		}
		if ( ! product_is_empty( $value ) ) {
			$bad( 'costs' );
		}
		return null;
	};
	$today = ( new \DateTimeImmutable( 'now', new \DateTimeZone( 'Europe/Amsterdam' ) ) )->format( 'Y-m-d' );
	$costs = array();
	foreach ( $rows( product_is_row( $value ) && isset( $value['data'] ) ? $value['data'] : $value, 'costs' ) as $row ) {
		$name = $words( $row['title'] ?? '', 'costs' );
		if ( '' === $name ) {
			continue;
		}
		$price = $cents( $row['price'] ?? null );
		$new   = $cents( $row['new_price'] ?? null );
		$next  = null;
		if ( null !== $new && preg_match( '/^(\d{2})-(\d{2})-(\d{4})$/', product_plain( $row['new_price_active_date'] ?? '' ), $date ) && checkdate( (int) $date[2], (int) $date[1], (int) $date[3] ) ) {
			$date = "$date[3]-$date[2]-$date[1]";
			if ( $date <= $today ) {
				$price = $new;
			} else {
				$next = array( 'price' => $new, 'date' => $date );
			}
		}
		$costs[] = compact( 'name', 'price', 'next' );
	}
	return $costs;
}

/**
 * Foreign HTML that cannot do harm: no scripts, styles, forms, custom elements, classes or names, and an outline that fits.
 *
 * wp_kses() decides what is allowed and comes last. What stands before it only makes sure that what it takes out leaves no
 * remains, such as the text of a script.
 *
 * @param string $html   The foreign HTML.
 * @param int    $top    The highest heading level that it may use.
 * @param array  $t      Our own words.
 * @param string $prefix Put before every id; without it ids go.
 */
function product_clean( string $html, int $top, array $t, string $prefix = '' ): string {
	if ( '' === $html ) {
		return '';
	}
	// Possessive: a tag that never closes costs one look, not one for each letter.
	$attributes = '(?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*+';
	$html       = preg_replace(
		array(
			'/<!--.*?(?:-->|$)/s',
			"/<(script|style|textarea|title|xmp|noembed|noframes|plaintext)\\b$attributes>.*?(?:<\\/\\1\\s*>|$)/is",
			"/<(template|noscript|svg|math|object|applet|canvas|select|button|datalist|frameset)\\b$attributes>.*?<\\/\\1\\s*>/is",
		),
		'',
		$html
	) ?? '';
	$html       = preg_replace_callback(
		"/<iframe\\b$attributes>.*?(?:<\\/iframe\\s*>|$)/is",
		function ( array $found ) use ( $t ): string {
			$frame = new \WP_HTML_Tag_Processor( $found[0] );
			$frame->next_tag();
			$url = product_url( (string) $frame->get_attribute( 'src' ) );
			if ( ! preg_match( '~^(?:https?:)?//(?:[^/?#]*@)?([^/?#:]+)~i', $url, $host ) ) {
				return '';
			}
			$title = $frame->get_attribute( 'title' );
			return '<a href="' . product_text( $url ) . '">' . product_text( is_string( $title ) && '' !== $title ? $title : sprintf( $t['embed'], $host[1] ) ) . '</a>';
		},
		$html
	) ?? '';

	$allowed = product_allowed_html();
	$tags    = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		foreach ( array( 'href', 'src', 'poster', 'cite' ) as $name ) {
			$value = $tags->get_attribute( $name );
			if ( null === $value ) {
				continue;
			}
			$url = product_url( (string) $value );
			if ( '' === $url ) {
				$tags->remove_attribute( $name );
			} elseif ( '#' === $url[0] && '' !== $prefix ) {
				$tags->set_attribute( $name, "#$prefix" . substr( $url, 1 ) );
			} elseif ( $url !== $value ) {
				$tags->set_attribute( $name, $url );
			}
		}
		$id = $tags->get_attribute( 'id' );
		if ( is_string( $id ) && '' !== $id && '' !== $prefix ) {
			$tags->set_attribute( 'id', $prefix . $id );
		} else {
			$tags->remove_attribute( 'id' );
		}
		if ( preg_match( '/(^|[\s,])(?!https?:)[a-z][a-z0-9+.-]*:/i', (string) $tags->get_attribute( 'srcset' ) ) ) {
			$tags->remove_attribute( 'srcset' );
		}
		if ( 'IMG' === $tags->get_tag() && null === $tags->get_attribute( 'alt' ) ) {
			$tags->set_attribute( 'alt', '' );
		}
	}
	$html = wp_kses( $tags->get_updated_html(), $allowed, array( 'http', 'https', 'mailto', 'tel' ) );
	$html = preg_replace( '/<img\b(?![^>]*\ssrc=)[^>]*>/i', '', $html ) ?? '';
	return trim( product_fit_headings( product_balance( $html ), $top ) );
}

/** Open tags may not reach past their own text. As a browser reads it, where this WordPress can (6.7), otherwise about so. */
function product_balance( string $html ): string {
	try {
		$whole = method_exists( 'WP_HTML_Processor', 'normalize' ) ? \WP_HTML_Processor::normalize( $html ) : null;
	} catch ( \Throwable $error ) { // Thousands of tags inside each other are too much for it.
		$whole = null;
	}
	return $whole ?? force_balance_tags( $html );
}

/** What foreign HTML may hold: the list of packages/core/src/sanitise.ts. */
function product_allowed_html(): array {
	$tags   = 'p br hr ul ol li dl dt dd a strong b em i u s del ins sub sup small abbr cite q blockquote code pre kbd samp var mark time bdi bdo wbr span div address'
		. ' h1 h2 h3 h4 h5 h6 figure figcaption img picture source table caption thead tbody tfoot tr th td colgroup col details summary audio video track';
	$global = array_fill_keys( array( 'title', 'lang', 'dir', 'id' ), true );
	$own    = array(
		'a'          => array( 'href' ),
		'img'        => array( 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading' ),
		'source'     => array( 'src', 'srcset', 'sizes', 'media', 'type', 'width', 'height' ),
		'video'      => array( 'src', 'controls', 'poster', 'preload', 'width', 'height' ),
		'audio'      => array( 'src', 'controls', 'preload' ),
		'track'      => array( 'src', 'kind', 'label', 'srclang' ),
		'th'         => array( 'colspan', 'rowspan', 'scope', 'abbr' ),
		'td'         => array( 'colspan', 'rowspan' ),
		'col'        => array( 'span' ),
		'colgroup'   => array( 'span' ),
		'ol'         => array( 'start', 'reversed', 'type' ),
		'li'         => array( 'value' ),
		'time'       => array( 'datetime' ),
		'del'        => array( 'datetime', 'cite' ),
		'ins'        => array( 'datetime', 'cite' ),
		'q'          => array( 'cite' ),
		'blockquote' => array( 'cite' ),
		'details'    => array( 'open' ),
	);
	$all = array();
	foreach ( explode( ' ', $tags ) as $tag ) {
		$all[ $tag ] = $global + array_fill_keys( $own[ $tag ] ?? array(), true );
	}
	return $all;
}

/** The levels that the text uses become consecutive ones, and none is skipped on the way down. Headings without words go. */
function product_fit_headings( string $html, int $top ): string {
	$pattern = '/<h([1-6])\b([^>]*)>(.*?)<\/h\1>/is';
	$html    = preg_replace_callback( $pattern, fn( $found ) => '' === product_heading_text( $found[3] ) && ! str_contains( $found[3], '<img' ) ? '' : $found[0], $html ) ?? '';
	preg_match_all( $pattern, $html, $found );
	$used     = array_values( array_unique( $found[1] ) );
	$previous = $top - 1;
	sort( $used );
	return preg_replace_callback(
		$pattern,
		function ( array $found ) use ( &$previous, $used, $top ): string {
			$previous = min( $top + array_search( $found[1], $used, true ), $previous + 1, 6 );
			return "<h$previous{$found[2]}>{$found[3]}</h$previous>";
		},
		$html
	) ?? '';
}

/** Names the main headings for the table of contents. */
function product_name_headings( string $html, int $level, string $id, string $lang, array &$contents ): string {
	$n = 0;
	return preg_replace_callback(
		"/<h$level\\b([^>]*)>(.*?)<\\/h$level>/is",
		function ( array $found ) use ( &$contents, &$n, $id, $lang ): string {
			++$n;
			$level = $found[0][2];
			if ( preg_match( '/\sid=["\']([^"\']+)["\']/', $found[1], $own ) ) {
				$contents[] = array( $own[1], product_heading_text( $found[2] ), $lang );
				return $found[0];
			}
			$contents[] = array( "$id-$n", product_heading_text( $found[2] ), $lang );
			return "<h$level id=\"$id-$n\"{$found[1]}>{$found[2]}</h$level>";
		},
		$html
	) ?? '';
}

/** The words of a heading. */
function product_heading_text( string $html ): string {
	return preg_replace( '/^[\s\x{a0}]+|[\s\x{a0}]+$/u', '', html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ?? '';
}

/** A URL when it is safe to follow (http, https, mailto, tel, or relative), otherwise an empty string. */
function product_url( string $url ): string {
	// Browsers drop these too, so "java\nscript:" is a scheme.
	$plain = preg_replace( '/^[\x00-\x20]+|[\x00-\x20]+$|[\t\r\n]+/', '', $url );
	return preg_match( '/^([a-z][a-z0-9+.-]*):/i', $plain, $scheme ) && ! preg_match( '/^(https?|mailto|tel)$/i', $scheme[1] ) ? '' : $plain;
}

/** Text for between tags or quotes. Everything, also what looks like an entity, comes out as it went in. */
function product_text( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
}

/** The source gives titles and addresses with entities: once back is enough. */
function product_decode( string $text ): string {
	return html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
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

/** Text or a number as text, anything else as nothing. */
function product_plain( $value ): string {
	return is_string( $value ) || is_int( $value ) || is_float( $value ) ? trim( (string) $value ) : '';
}

/** What PHP says when there is nothing. */
function product_is_empty( $value ): bool {
	return null === $value || '' === $value || false === $value || array() === $value;
}

/** An object, not a list. An empty one is both, and holds nothing anyway. */
function product_is_row( $value ): bool {
	return is_array( $value ) && ( array() === $value || ! array_is_list( $value ) );
}
