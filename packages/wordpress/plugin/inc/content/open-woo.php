<?php
/**
 * Publications: OpenWoo, OpenConvenanten, the Woo portal, B&W-besluiten and bekendmakingen, as packages/content/src/lists/open-woo.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

const CONTENT_TYPES = array( 'woo-request' => 'Woo-verzoek', 'covenant' => 'Convenant', 'decision-list' => 'Besluitenlijst', 'announcement' => 'Bekendmaking', 'other' => 'Publicatie' );

/**
 * @return array<string, mixed>
 */
function content_publication( array $row, callable $bad, string $list = '' ): array {
	$has = static fn( string ...$keys ): bool => (bool) array_intersect_key( $row, array_flip( $keys ) );
	if ( $has( 'Type' ) && $has( 'Datum', '_links' ) ) {
		return content_portal( $row, $bad );
	}
	if ( 'Convenantenverzoeken' === $list || $has( 'Onderwerp', 'Partijen', 'Datum_ondertekening' ) ) {
		return content_covenant( $row, $bad );
	}
	return 'WOOverzoeken' === $list || $has( 'Titel', 'Verzoeker', 'Besluitdatum', 'UUID' ) ? content_request( $row, $bad ) : content_decision( $row, $bad );
}

/** All that a publication has, with nothing in it but this. */
function content_blank( array $more ): array {
	$item          = $more + array(
		'kind'      => 'publication',
		'slug'      => '',
		'url'       => '',
		'intro'     => '',
		'language'  => '',
		'date'      => '',
		'modified'  => '',
		'image'     => null,
		'content'   => '',
		'terms'     => array(),
		'documents' => array(),
		'links'     => array(),
		'reference' => '',
		'decision'  => '',
		'status'    => '',
		'dates'     => array(),
		'parties'   => array(),
		'facts'     => array(),
	);
	$item['dates'] = array_filter( $item['dates'], 'strlen' );
	$item['terms'] = content_filled( $item['terms'] + array( 'year' => '' === $item['date'] ? array() : array( content_term( substr( $item['date'], 0, 4 ) ) ) ) );
	return $item;
}

function content_facts( array $row, array $labels, callable $bad ): array {
	$facts = array();
	foreach ( $labels as $key => $label ) {
		$text = foreign_text( foreign_string( $row[ $key ] ?? '', $key, $bad ) );
		if ( '' !== $text ) {
			$facts[] = compact( 'label', 'text' );
		}
	}
	return $facts;
}

function content_request( array $row, callable $bad ): array {
	$text     = static fn( string $key ): string => foreign_text( foreign_string( $row[ $key ] ?? '', $key, $bad ) );
	$address  = $row['Adres'] ?? '';
	$where    = foreign_text( is_array( $address ) && product_is_row( $address ) ? implode( ', ', array_filter( array_map( static fn( $key ) => product_plain( $address[ $key ] ?? '' ), array( 'Adres', 'Postcode', 'Stad' ) ), 'strlen' ) ) : product_plain( $address ) );
	$received = foreign_date( $row['Ontvangstdatum'] ?? '' );
	$decided  = foreign_date( $row['Besluitdatum'] ?? '' );
	$public   = foreign_date( $row['Publicatie_datum'] ?? '' );
	return content_blank(
		array(
			'type'      => 'woo-request',
			'id'        => foreign_id( $row['UUID'] ?? '', $row['ID'] ?? '', $row['Object_ID'] ?? '' ),
			'slug'      => foreign_slug( $row['UUID'] ?? '' ) ?: foreign_slug( $row['ID'] ?? '' ),
			'url'       => foreign_page_url( $row['Portal_url'] ?? '', 'url', $bad ),
			'title'     => content_title( $row['Titel'] ?? '', $bad ),
			'intro'     => $text( 'Samenvatting' ),
			'date'      => $public ?: $decided ?: $received,
			'modified'  => content_moment( $row['Publicatie_datum'] ?? '' ),
			'content'   => foreign_string( $row['Beschrijving'] ?? '', 'content', $bad ),
			'terms'     => array( 'type' => array( content_term( CONTENT_TYPES['woo-request'] ) ), 'theme' => content_names_of( $row['Thema'] ?? $row['Themas'] ?? null, $bad ) ),
			'documents' => array(
				...content_attachment( 'Besluit', $row['URL_besluit'] ?? '', $bad ),
				...content_attachment( 'Verzoek om informatie', $row['URL_informatieverzoek'] ?? '', $bad ),
				...content_attachment( 'Inventarisatielijst', $row['URL_inventarisatielijst'] ?? '', $bad ),
				...content_annexes( $row['Bijlagen'] ?? null, $bad ),
			),
			'reference' => $text( 'ID' ),
			'decision'  => $text( 'Besluit' ),
			'status'    => $text( 'Behandelstatus' ),
			'dates'     => array( 'received' => $received, 'decided' => $decided, 'published' => $public ),
			'facts'     => array(
				...content_facts( $row, array( 'Verzoeker' => 'Verzoeker', 'Behandelend_bestuursorgaan' => 'Bestuursorgaan', 'Ontvanger_informatieverzoek' => 'Ontvanger', 'Postcodegebied' => 'Postcodegebied' ), $bad ),
				...( '' === $where ? array() : array( array( 'label' => 'Adres', 'text' => $where ) ) ),
			),
		)
	);
}

function content_covenant( array $row, callable $bad ): array {
	$signed  = foreign_date( $row['Datum_ondertekening'] ?? '' );
	$public  = foreign_date( $row['Publicatie_datum'] ?? '' );
	$parties = array();
	foreach ( foreign_rows( $row['Partijen'] ?? null, 'parties', $bad, array( 'Naam' ) ) as $party ) {
		$parties[] = content_title( $party['Naam'] ?? '', $bad );
	}
	return content_blank(
		array(
			'type'      => 'covenant',
			'id'        => foreign_id( $row['identifier'] ?? '', $row['ID'] ?? '', $row['slug'] ?? '' ),
			'slug'      => foreign_slug( $row['slug'] ?? '' ),
			'url'       => foreign_page_url( $row['Portal_url'] ?? '', 'url', $bad ),
			'title'     => content_title( $row['Onderwerp'] ?? $row['Titel'] ?? '', $bad ),
			'intro'     => foreign_text( foreign_string( $row['Samenvatting'] ?? '', 'intro', $bad ) ),
			'date'      => $signed ?: $public,
			'modified'  => content_moment( $row['Publicatie_datum'] ?? '' ),
			'content'   => foreign_string( $row['Beschrijving'] ?? '', 'content', $bad ),
			'terms'     => array( 'type' => array( content_term( CONTENT_TYPES['covenant'] ) ), 'theme' => content_names_of( $row['Beleidsterrein'] ?? null, $bad ) ),
			'documents' => content_annexes( $row['Bijlagen'] ?? null, $bad ),
			'reference' => foreign_text( foreign_string( $row['ID'] ?? '', 'reference', $bad ) ),
			'dates'     => array( 'signed' => $signed, 'published' => $public ),
			'parties'   => array_values( array_filter( $parties, 'strlen' ) ),
			'facts'     => content_facts( $row, array( 'Duur' => 'Duur', 'Beleidsterrein' => 'Beleidsterrein' ), $bad ),
		)
	);
}

/** The portal gives requests and covenants in one short form. */
function content_portal( array $row, callable $bad ): array {
	$type = array( 'openwoo-item' => 'woo-request', 'openconvenant-item' => 'covenant' )[ product_plain( $row['Type'] ?? '' ) ] ?? 'other';
	$own  = is_array( $row['_links'] ?? null ) && preg_match( '/[?&]owc_item=([\w-]+)/', product_plain( $row['_links']['self'] ?? '' ), $found ) ? $found[1] : '';
	return content_blank(
		array(
			'type'      => $type,
			'id'        => foreign_id( $own, $row['ID'] ?? '' ),
			'slug'      => '' === $own ? foreign_slug( $row['ID'] ?? '' ) : $own,
			'url'       => foreign_page_url( $row['Portal_url'] ?? '', 'url', $bad ),
			'title'     => content_title( $row['Titel'] ?? $row['Onderwerp'] ?? '', $bad ),
			'intro'     => foreign_text( foreign_string( $row['Samenvatting'] ?? '', 'intro', $bad ) ),
			'date'      => foreign_date( $row['Datum'] ?? '' ),
			'terms'     => array( 'type' => array( content_term( CONTENT_TYPES[ $type ] ) ) ),
			'documents' => array( ...content_attachment( 'Besluit', $row['Bijlage_besluit'] ?? '', $bad ), ...content_annexes( $row['Bijlagen'] ?? null, $bad ) ),
			'reference' => foreign_text( foreign_string( $row['ID'] ?? '', 'reference', $bad ) ),
		)
	);
}

/** A post of WordPress: decisions of mayor and aldermen, announcements. */
function content_decision( array $row, callable $bad ): array {
	$said      = product_plain( $row['type'] ?? '' );
	$announced = array_key_exists( 'open_govpub_type', $row ) || 'open_govpub' === $said || array_key_exists( 'open-govpub-type', $row );
	$type      = 'public-decision' === $said ? 'decision-list' : ( $announced ? 'announcement' : 'other' );
	$kinds     = content_terms( $row['open_govpub_type'] ?? $row['open-govpub-type'] ?? null, 'terms', $bad );
	$date      = foreign_date( $row['date'] ?? '' );
	return content_blank(
		array(
			'type'      => $type,
			'id'        => foreign_id( $row['id'] ?? '', $row['identifier'] ?? '', $row['slug'] ?? '' ),
			'slug'      => foreign_slug( $row['slug'] ?? '' ),
			'url'       => foreign_page_url( $row['portal_url'] ?? $row['permalink'] ?? $row['url'] ?? $row['link'] ?? '', 'url', $bad ),
			'title'     => content_title( $row['title'] ?? '', $bad ),
			'intro'     => foreign_text( foreign_string( $row['excerpt'] ?? '', 'intro', $bad ) ),
			'language'  => foreign_language( $row['language'] ?? '' ),
			'date'      => $date,
			'modified'  => content_moment( $row['date_modified'] ?? $row['modified'] ?? '' ),
			'image'     => product_image( $row['image'] ?? null, 'image', $bad ),
			'content'   => foreign_string( $row['content'] ?? '', 'content', $bad ),
			'terms'     => array( 'type' => $kinds ?: array( content_term( CONTENT_TYPES[ $type ] ) ) ),
			'documents' => content_attachments( $row['downloads'] ?? null, $bad ),
			'links'     => content_links( $row['links'] ?? null, $bad ),
			'dates'     => array( 'published' => $date ),
		)
	);
}

/**
 * @return list<array{slug: string, name: string}>
 */
function content_names_of( $value, callable $bad ): array {
	$terms = array();
	foreach ( is_array( $value ) && array_is_list( $value ) ? $value : array( $value ) as $one ) {
		$name = content_title( is_array( $one ) && product_is_row( $one ) ? $one['name'] ?? $one['Naam'] ?? '' : $one, $bad );
		if ( '' !== $name ) {
			$terms[] = content_term( $name );
		}
	}
	return $terms;
}

/**
 * @return list<array{title: string, url: string, type: string, size: string, date: string}>
 */
function content_annexes( $value, callable $bad ): array {
	$files = array();
	foreach ( foreign_rows( $value, 'documents', $bad, array( 'URL_Bijlage', 'Titel_Bijlage', 'Naam_Bijlage' ) ) as $row ) {
		$title = content_title( $row['Titel_Bijlage'] ?? $row['Naam_Bijlage'] ?? $row['Type_Bijlage'] ?? '', $bad );
		$files = array( ...$files, ...content_attachment( $title, $row['URL_Bijlage'] ?? '', $bad, array( 'size' => $row['Grootte_Bijlage'] ?? '', 'date' => $row['Tijdstip_laatste_wijziging_bijlage'] ?? '' ) ) );
	}
	return $files;
}
