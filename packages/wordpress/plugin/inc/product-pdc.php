<?php
/**
 * Reads an item of the PDC: OWC's JSON with all its habits enters here, as in packages/products/src/pdc.ts.
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
