<?php
/**
 * Reads an item of the PDC: OWC's JSON with all its habits enters here, as in packages/products/src/pdc.ts. The arrays that come out
 * have the keys of packages/products/src/model.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** An item in our own words. Whatever does not fit is left out; 'problems' names the parts that miss something. */
function product_read( array $item ): array {
	$problems = array();
	$bad      = function ( string $part ) use ( &$problems ): void {
		$problems[] = $part;
	};
	$row      = product_is_row( $item ) ? $item : array();
	if ( $row !== $item ) {
		$bad( 'title' );
	}
	$summary = product_summary( $row, $bad );
	unset( $summary['slug'] );
	$product = $summary + array(
		'image'           => product_image( $row['image'] ?? null, 'image', $bad ),
		'content'         => foreign_string( $row['content'] ?? '', 'content', $bad ),
		'sections'        => array(),
		'locked'          => foreign_flag( $row['protected'] ?? false ),
		'contents'        => foreign_flag( $row['table_of_contents_is_active'] ?? false ),
		'quickExit'       => foreign_flag( $row['escape_element'] ?? false ),
		// Where the source says nothing, nobody reads what is sent.
		'feedback'        => array_key_exists( 'hide_feedback_form', $row ) && ! foreign_flag( $row['hide_feedback_form'] ),
		'upn'             => product_upn( $row, $bad ),
		'organisation'    => null,
		'unavailable'     => '',
		'actions'         => product_actions( $row, $bad ),
		'costs'           => product_costs( $row['leges'] ?? array(), $bad ),
		'processingTime'  => '',
		'objectionPeriod' => '',
		'faq'             => array(),
		'downloads'       => array(),
		'links'           => array(),
		'related'         => product_related( $row['connected'] ?? array(), $bad ),
		'locations'       => array(),
		'published'       => foreign_date( $row['date'] ?? '' ),
		'modified'        => foreign_date( $row['date_modified'] ?? '' ),
	);
	foreach ( foreign_rows( $row['faq'] ?? array(), 'faq', $bad ) as $one ) {
		$question = foreign_words( $one['question'] ?? '', 'faq', $bad );
		$answer   = foreign_string( $one['answer'] ?? '', 'faq', $bad );
		if ( '' !== $question && '' !== $answer ) {
			$product['faq'][] = compact( 'question', 'answer' );
		} elseif ( '' !== $question . $answer ) {
			$bad( 'faq' );
		}
	}
	foreach ( foreign_rows( $row['downloads'] ?? array(), 'downloads', $bad ) as $one ) {
		$link = foreign_link( $one, 'downloads', $bad );
		if ( $link ) {
			$product['downloads'][] = $link + array( 'size' => product_plain( $one['filesize'] ?? '' ), 'language' => foreign_language( $one['language'] ?? '' ) );
		}
	}
	foreach ( foreign_rows( $row['links'] ?? array(), 'links', $bad ) as $one ) {
		$product['links'][] = foreign_link( $one, 'links', $bad );
	}
	foreach ( foreign_rows( $row['locations'] ?? array(), 'locations', $bad ) as $one ) {
		$product['locations'][] = product_location( $one, $bad );
	}
	$product['links']     = array_values( array_filter( $product['links'] ) );
	$product['locations'] = array_values( array_filter( $product['locations'] ) );
	return $product + array( 'problems' => $problems );
}

/** A list of items: { data, pagination }, a list by itself, or an object that PHP made of a list. */
function product_read_list( $json ): array {
	$problems = array();
	$bad      = function ( string $part ) use ( &$problems ): void {
		$problems[] = $part;
	};
	$products = array();
	foreach ( foreign_list( $json, 'title', $bad ) as $item ) {
		$summary = product_summary( $item, $bad );
		if ( '' !== $summary['title'] . $summary['alternativeTitle'] ) {
			$products[] = $summary;
		} else {
			$bad( 'title' );
		}
	}
	$pagination = is_array( $json ) && product_is_row( $json['pagination'] ?? null ) ? $json['pagination'] : array();
	$count      = static fn( string $key ): ?int => preg_match( '/^\d{1,9}$/D', product_plain( $pagination[ $key ] ?? '' ) ) ? (int) $pagination[ $key ] : null;
	$total      = $count( 'total_count' ) ?? count( $products );
	$limit      = $count( 'limit' ) ?: ( $total ?: 1 );
	return array(
		'products' => $products,
		'total'    => $total,
		'pages'    => $count( 'total_pages' ) ?? (int) ceil( $total / $limit ),
		'problems' => $problems,
	);
}

/** What is needed to find an item and to go there. */
function product_summary( array $item, callable $bad ): array {
	$connected = product_is_row( $item['connected'] ?? null ) ? $item['connected'] : array();
	return array(
		'id'               => foreign_id( $item['id'] ?? '', $item['slug'] ?? '' ),
		'title'            => foreign_words( $item['title'] ?? '', 'title', $bad ),
		'alternativeTitle' => foreign_words( $item['title_alternative'] ?? '', 'alternativeTitle', $bad ),
		'synonyms'         => foreign_texts( $item['synonyms'] ?? '', 'synonyms', $bad ),
		'language'         => foreign_language( $item['language'] ?? '' ),
		'intro'            => foreign_bare( $item['excerpt'] ?? '', 'intro', $bad ),
		'url'              => foreign_page_url( $item['portal_url'] ?? '', 'url', $bad ),
		'slug'             => foreign_slug( $item['slug'] ?? '' ),
		'themes'           => array_merge( ...array_map( fn( $key ) => product_references( $connected[ $key ] ?? array(), 'themes', $bad ), array( 'pdc-category', 'pdc-subcategory' ) ) ),
		'audience'         => product_audience( $item['taxonomies'] ?? array(), $bad ),
	);
}

/** Other things in the same catalogue. */
function product_references( $value, string $part, callable $bad ): array {
	$references = array();
	foreach ( foreign_rows( $value, $part, $bad ) as $row ) {
		$title = foreign_words( $row['title'] ?? '', $part, $bad );
		if ( '' !== $title ) {
			$references[] = array( 'title' => $title, 'url' => foreign_page_url( $row['portal_url'] ?? '', $part, $bad ), 'slug' => foreign_slug( $row['slug'] ?? '' ) );
		}
	}
	return $references;
}

/** Without the Posts 2 Posts plugin this is { "pdc-item": { "error": "…" } }, or the error by itself. */
function product_related( $value, callable $bad ): array {
	return product_references( product_is_row( $value ) && ! array_key_exists( 'error', $value ) ? $value['pdc-item'] ?? array() : $value, 'related', $bad );
}

/** Who it is for: what the source calls it, and what that means to a machine. */
function product_audience( $taxonomies, callable $bad ): array {
	$audience = array();
	foreach ( foreign_rows( product_is_row( $taxonomies ) ? $taxonomies['pdc-doelgroep'] ?? array() : array(), 'audience', $bad ) as $row ) {
		$name = foreign_words( $row['name'] ?? '', 'audience', $bad );
		if ( '' !== $name ) {
			$audience[] = array( 'name' => $name, 'kind' => product_audience_kind( $name . ' ' . product_plain( $row['slug'] ?? '' ) ) );
		}
	}
	return $audience;
}

/** What a name for a group of people means to a machine. */
function product_audience_kind( string $name ): string {
	if ( preg_match( '/onderne|bedrij[fv]|zakelijk|\bzzp|business|compan|entrepreneur/i', $name ) ) {
		return 'business';
	}
	return preg_match( '/inwoner|burger|bewoner|particulier|resident|citizen/i', $name ) ? 'resident' : 'other';
}

/** The plugin keeps the name out of its answers; a site can add the fields, under the names that they have in the editor or as "upl". */
function product_upn( array $item, callable $bad ): ?array {
	$upl   = $item['upl'] ?? '';
	$row   = product_is_row( $upl ) ? $upl : array();
	$first = static function ( ...$values ) {
		foreach ( $values as $value ) {
			if ( ! product_is_empty( $value ) ) {
				return $value;
			}
		}
		return '';
	};
	$label = foreign_words( $first( $row['name'] ?? '', $row['naam'] ?? '', $row['label'] ?? '', $row ? '' : $upl, $item['upl_naam'] ?? '', $item['upl_name'] ?? '', $item['pdc_upl_naam'] ?? '', $item['_owc_pdc_upl_naam'] ?? '' ), 'upn', $bad );
	$url   = foreign_page_url( $first( $row['resource'] ?? '', $row['url'] ?? '', $row['uri'] ?? '', $item['upl_resource'] ?? '', $item['pdc_upl_resource'] ?? '', $item['_owc_pdc_upl_resource'] ?? '' ), 'upn', $bad );
	return '' === $label ? null : compact( 'label', 'url' );
}

/** An empty list when there is none. The address of the size that the source chose stands in an <img>. */
function product_image( $value, string $part, callable $bad ): ?array {
	if ( product_is_empty( $value ) ) {
		return null;
	}
	$image     = foreign_row( is_string( $value ) ? array( 'url' => $value ) : $value, $part, $bad );
	$rendered  = product_plain( $image['rendered'] ?? '' );
	$attribute = static fn( string $name ): string => preg_match( "/\\s$name=(?:\"([^\"]*)\"|'([^']*)')/", $rendered, $found ) ? ( $found[2] ?? '' ?: $found[1] ) : '';
	$sizes     = is_array( $image['meta'] ?? null ) && is_array( $image['meta']['sizes'] ?? null ) ? $image['meta']['sizes'] : array();
	$large     = array();
	foreach ( array( $sizes['large'] ?? null, $sizes['medium'] ?? null, ...array_values( $sizes ) ) as $size ) {
		if ( is_array( $size ) && '' !== product_plain( $size['url'] ?? '' ) ) {
			$large = $size;
			break;
		}
	}
	$source = '' !== $attribute( 'src' ) ? array( 'url' => $attribute( 'src' ), 'width' => $attribute( 'width' ), 'height' => $attribute( 'height' ) ) : ( $large ?: $image );
	$url    = foreign_page_url( $source['url'] ?? '', $part, $bad );
	if ( '' === $url ) {
		$bad( $part );
		return null;
	}
	$length = static fn( $size ): ?int => preg_match( '/^[1-9]\d{0,4}$/D', product_plain( $size ) ) ? (int) $size : null;
	return array(
		'url'     => $url,
		'alt'     => foreign_words( $image['alt'] ?? '', $part, $bad ),
		'caption' => foreign_bare( $image['caption'] ?? '', $part, $bad ),
		'width'   => $length( $source['width'] ?? '' ),
		'height'  => $length( $source['height'] ?? '' ),
		'srcset'  => product_srcset( product_plain( $image['srcset'] ?? '' ), $part, $bad ),
	);
}

/** Whole or not at all: an address with a comma in it would leave remains. */
function product_srcset( string $text, string $part, callable $bad ): string {
	$candidates = array_values( array_filter( array_map( __NAMESPACE__ . '\foreign_trim', preg_split( '/,\s+/', product_decode( $text ) ) ), 'strlen' ) );
	foreach ( $candidates as $candidate ) {
		$words = preg_split( '/\s+/', $candidate );
		if ( count( $words ) > 2 || ! preg_match( '/^\d+(\.\d+)?[wx]$/D', $words[1] ?? '1x' ) || foreign_page_url( $words[0], $part, $bad ) !== $words[0] ) {
			$bad( $part );
			return '';
		}
	}
	return implode( ', ', $candidates );
}

/** The ways to arrange it: log in (in the editor's order), forms, an appointment. */
function product_actions( array $item, callable $bad ): array {
	$kinds  = array( 'digid' => 'digid', 'eherkenning' => 'eherkenning', 'digideHerkenning' => 'digid-eherkenning', 'eidas' => 'eidas', 'general' => 'general' );
	$action = static fn( string $kind, array $link, string $description = '', string $size = '' ): array => array( 'kind' => $kind, 'label' => $link['title'], 'url' => $link['url'], 'description' => $description, 'size' => $size );
	$found  = array();
	$orders = array();
	$logins = $item['identifications'] ?? array();
	if ( product_is_row( $logins ) ) {
		foreach ( $kinds as $key => $kind ) {
			foreach ( foreign_rows( $logins[ $key ] ?? array(), 'actions', $bad ) as $row ) {
				$link        = foreign_link( $row, 'actions', $bad );
				$order       = product_plain( $row['order'] ?? '' );
				$description = foreign_string( $row['description'] ?? '', 'actions', $bad );
				if ( $link ) {
					$found[] = $action( $kind, $link, $description );
					// An order that is missing comes last.
					$orders[] = preg_match( '/^-?\d+$/D', $order ) ? (float) $order : 1e9;
				}
			}
		}
	} elseif ( ! product_is_empty( $logins ) ) {
		$bad( 'actions' );
	}
	array_multisort( $orders, SORT_ASC, SORT_NUMERIC, array_keys( $found ), $found );
	foreach ( foreign_rows( $item['forms'] ?? array(), 'actions', $bad ) as $row ) {
		$link = foreign_link( $row, 'actions', $bad );
		if ( $link ) {
			$found[] = $action( 'form', $link, '', product_plain( $row['filesize'] ?? '' ) );
		}
	}
	$appointment = $item['appointment'] ?? array();
	if ( product_is_row( $appointment ) ) {
		$url = foreign_flag( $appointment['active'] ?? false ) ? foreign_url( $appointment['url'] ?? '', 'actions', $bad ) : '';
		if ( '' !== $url ) {
			$found[] = $action( 'appointment', array( 'title' => foreign_words( $appointment['title'] ?? '', 'actions', $bad ), 'url' => $url ) );
		}
	} elseif ( ! product_is_empty( $appointment ) ) {
		$bad( 'actions' );
	}
	return $found;
}

/** Prices in cents. The source does not switch to the new price on its day, and what is read may be kept for long: whoever shows it switches. */
function product_costs( $value, callable $bad ): array {
	$costs = array();
	foreach ( foreign_list( $value, 'costs', $bad ) as $row ) {
		$name = foreign_words( $row['title'] ?? '', 'costs', $bad );
		if ( '' === $name ) {
			continue;
		}
		$price   = foreign_cents( $row['price'] ?? null, 'costs', $bad );
		$new     = foreign_cents( $row['new_price'] ?? null, 'costs', $bad );
		$date    = preg_match( '/^(\d{2})-(\d{2})-(\d{4})$/D', product_plain( $row['new_price_active_date'] ?? '' ), $found ) ? foreign_date( "$found[3]-$found[2]-$found[1]" ) : '';
		$costs[] = array( 'name' => $name, 'price' => $price, 'next' => null === $new || '' === $date ? null : array( 'price' => $new, 'date' => $date ) );
	}
	return $costs;
}
