<?php
/**
 * Places as a list with a form above it, as an <owc-map> finds them in its light DOM: packages/maps/src/map/map.read.ts reads the list,
 * map.load.ts the form. It is whole without JavaScript: searching, filtering and paging go by plain addresses.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Choices of one filter, and what is shown of a place without a card. */
const MAP_CHOICES    = 40;
const MAP_PROPERTIES = 8;

/**
 * The inside of an <owc-map>: heading, form, count, one page of the list, and links to the others.
 *
 * @param array<array<string, mixed>> $datasets As Places reads them.
 * @param array<string, mixed>        $context  label, level (0 for no heading), words (nl or en), nth (of the maps on a page), size (places on a page), page, searchable, filters, whole (the map is drawn from this list alone), form (there is one), action and hidden (where it goes), asked (what the address says).
 */
function map_html( array $datasets, array $context ): string {
	$context += array( 'label' => '', 'level' => 0, 'words' => 'nl', 'nth' => 1, 'size' => 12, 'page' => 1, 'searchable' => false, 'filters' => '', 'whole' => false, 'action' => '', 'hidden' => array(), 'asked' => array(), 'form' => true );
	$facets   = map_facets( $context['filters'] );
	$query    = map_query( $context['asked'], $facets );
	$answer   = map_ask( $datasets, $query, $context['form'] ? array_keys( $facets ) : array() );
	$total    = count( $answer['places'] );
	$pages    = max( 1, (int) ceil( $total / $context['size'] ) );
	$page     = min( max( 1, $context['page'] ), $pages );
	$t        = map_texts( $context['words'] );
	$shown    = array_slice( $answer['places'], ( $page - 1 ) * $context['size'], $context['size'] );
	$heading  = $context['level'] && '' !== $context['label'] ? "<h{$context['level']} slot=\"heading\" data-owc>" . product_text( $context['label'] ) . "</h{$context['level']}>\n" : '';
	return $heading
		. map_form_html( $datasets, $answer, $query, $facets, $context, $t )
		. '<p slot="count" class="owc-map-count" data-owc>' . ( $total ? ( 1 === $total ? $t['one'] : sprintf( $t['count'], map_number( $total, $context['words'] ) ) ) : $t['none'] ) . "</p>\n"
		. ( map_asks( $query ) ? '<ul slot="list" class="owc-map-list" data-owc>' : '<ul>' ) . implode( '', array_map( static fn( $place ) => "\n" . map_place_html( $place, $context, $t ), $shown ) ) . "\n</ul>\n"
		. map_pages_html( $page, $pages, $query, $context, $t );
}

/** One place: what its card says, or else what the source says of it. */
function map_place_html( array $place, array $context, array $t ): string {
	$under = min( 6, ( $context['level'] ?: 2 ) + 1 );
	$hash  = 'plek' . map_nth( $context['nth'] ) . '=' . $place['id'];
	$title = product_text( $place['title'] );
	$html  = '<li id="' . product_text( $hash ) . '" data-place="' . product_text( $place['id'] ) . "\"><h$under>" . ( '' === $place['url'] ? $title : '<a href="' . product_text( $place['url'] ) . "\">$title</a>" ) . "</h$under>";
	$said  = array( $place['title'] => true );
	foreach ( $place['card'] as $part ) {
		if ( 'image' === $part['kind'] || isset( $said[ $part['text'] ] ) ) {
			continue;
		}
		$said[ $part['text'] ] = true;
		$text                  = product_text( $part['text'] );
		if ( 'link' !== $part['kind'] ) {
			$html .= ( 'text' === $part['kind'] ? '<p>' : "<p class=\"owc-map-{$part['kind']}\">" ) . "$text</p>";
		} elseif ( $part['url'] !== $place['url'] ) {
			$html .= '<p><a href="' . product_text( $part['url'] ) . "\">$text</a></p>";
		}
	}
	if ( ! array_diff( array_column( $place['card'], 'kind' ), array( 'image' ) ) && $place['properties'] ) {
		$html .= '<dl>';
		foreach ( array_slice( $place['properties'], 0, MAP_PROPERTIES, true ) as $name => $text ) {
			$html .= '<dt>' . product_text( (string) $name ) . '</dt><dd>' . product_text( str_replace( PLACE_BETWEEN, ', ', $text ) ) . '</dd>';
		}
		$html .= '</dl>';
	}
	if ( ! empty( $place['nowhere'] ) ) {
		$html .= "<p class=\"owc-map-meta\">{$t['nowhere']}</p>";
	} else {
		// No paragraph: those are the words of its card.
		$html .= '<div><a class="owc-map-go" href="#' . product_text( $hash ) . "\">{$t['go']}<span class=\"owc-map-hidden\"> ($title)</span></a></div>";
	}
	return $html . map_data_html( $place, $context['whole'] ) . '</li>';
}

/** Where a place is; with all that the map is drawn from where it has nothing but the list. */
function map_data_html( array $place, bool $whole ): string {
	$json = static fn( $value ): string => (string) json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
	$more = ! $whole ? array() : array_filter(
		array(
			'data-geometry'   => empty( $place['nowhere'] ) && 'Point' !== $place['geometry']['type'] ? $json( $place['geometry'] ) : '',
			'data-properties' => $place['properties'] ? $json( (object) $place['properties'] ) : '',
			'data-color'      => $place['color'],
			'data-icon'       => $place['icon'],
		),
		'strlen'
	);
	$html = '<data class="owc-place" value="' . ( empty( $place['nowhere'] ) ? map_degrees( $place['at'][1] ) . ',' . map_degrees( $place['at'][0] ) : '' ) . '"';
	foreach ( $more as $name => $value ) {
		$html .= " $name=\"" . product_text( $value ) . '"';
	}
	return "$html></data>";
}

/** As many decimals as say something: a decimetre. */
function map_degrees( float|int $degrees ): string {
	return rtrim( rtrim( sprintf( '%.6F', $degrees ), '0' ), '.' );
}

/** The form that searches and filters, by the names that the element reads too. */
function map_form_html( array $datasets, array $answer, array $query, array $facets, array $context, array $t ): string {
	$several = count( $datasets ) > 1;
	if ( '' === $context['action'] || ! $context['form'] || ( ! $context['searchable'] && ! $facets && ! $several ) ) {
		return '';
	}
	$label  = '' === $context['label'] ? $t['places'] : $context['label'];
	$html   = '<form slot="filters" role="search" method="get" action="' . product_text( $context['action'] ) . '" aria-label="' . product_text( sprintf( $t['filter'], $label ) ) . '">';
	foreach ( $context['hidden'] as $name => $value ) {
		$html .= '<input type="hidden" name="' . product_text( $name ) . '" value="' . product_text( $value ) . '">';
	}
	if ( $context['searchable'] ) {
		$id    = 'map' . map_nth( $context['nth'] ) . '-search';
		$html .= "<div class=\"owc-map-search\"><label for=\"$id\">{$t['search']}</label><input type=\"search\" id=\"$id\" name=\"zoek\" autocomplete=\"off\"" . ( '' === $query['text'] ? '' : ' value="' . product_text( $query['text'] ) . '"' ) . '></div>';
	}
	$group = static function ( string $title, string $name, array $values, array $chosen ) use ( $context ): string {
		$html = '<fieldset><legend>' . product_text( $title ) . '</legend>';
		foreach ( $values as list( $value, $text, $count ) ) {
			$html .= '<label><input type="checkbox" name="' . product_text( $name ) . '[]" value="' . product_text( $value ) . '"' . ( in_array( $value, $chosen, true ) ? ' checked' : '' ) . '><span>' . product_text( $text ) . ' <span class="owc-map-number">(' . map_number( $count, $context['words'] ) . ')</span></span></label>';
		}
		return "$html</fieldset>";
	};
	$groups = $several ? $group( $t['datasets'], 'dataset', array_map( static fn( $one ) => array( $one['id'], '' === $one['title'] ? $one['id'] : $one['title'], $answer['datasets'][ $one['id'] ] ?? 0 ), $datasets ), $query['datasets'] ) : '';
	foreach ( $facets as $name => $title ) {
		$values = array();
		foreach ( $answer['facets'][ $name ] as $value => $count ) {
			$values[] = array( (string) $value, (string) $value, $count );
		}
		$groups .= $values ? $group( $title, (string) $name, array_slice( $values, 0, MAP_CHOICES ), $query['filters'][ $name ] ?? array() ) : '';
	}
	if ( '' !== $groups ) {
		// Closed, so that the map and the list come first; who chose something sees what.
		$html .= '<details' . ( $query['datasets'] || $query['filters'] ? ' open' : '' ) . "><summary>{$t['filters']}</summary><div class=\"owc-map-facets\">$groups</div></details>";
	}
	return "$html<div><button type=\"submit\">{$t['show']}</button></div></form>\n";
}

/** Plain links to the rest of a long list. */
function map_pages_html( int $page, int $pages, array $query, array $context, array $t ): string {
	if ( $pages < 2 ) {
		return '';
	}
	$link = static function ( int $to, string $text, string $rel = '' ) use ( $context, $query ): string {
		$asked = array_filter( array( 'zoek' => $query['text'], 'dataset' => $query['datasets'] ) ) + $query['filters'] + ( $to > 1 ? array( 'owc-pagina' . map_nth( $context['nth'] ) => $to ) : array() );
		$asked = $context['hidden'] + $asked;
		$url   = $context['action'] . ( $asked ? ( str_contains( $context['action'], '?' ) ? '&' : '?' ) . http_build_query( $asked ) : '' );
		return '<a href="' . product_text( $url ) . '"' . ( '' === $rel ? '' : " rel=\"$rel\"" ) . ">$text</a>";
	};
	// Of what was asked: the element has an answer of its own, and puts it in their place.
	$html = ( map_asks( $query ) ? '<nav slot="more" class="owc-map-more" data-owc' : '<nav' ) . " aria-label=\"{$t['pages']}\"><p>" . sprintf( $t['page'], map_number( $page, $context['words'] ), map_number( $pages, $context['words'] ) ) . '</p><p>';
	$html .= $page > 1 ? $link( $page - 1, $t['previous'], 'prev' ) . ' ' : '';
	foreach ( range( 1, $pages ) as $one ) {
		if ( 1 === $one || $pages === $one || abs( $one - $page ) <= 2 ) {
			$words = "<span class=\"owc-map-hidden\">{$t['nth']} </span>" . map_number( $one, $context['words'] );
			$html .= $one === $page ? "<span aria-current=\"page\">$words</span> " : $link( $one, $words ) . ' ';
		} elseif ( 3 === abs( $one - $page ) ) {
			$html .= '… ';
		}
	}
	return $html . ( $page < $pages ? $link( $page + 1, $t['next'], 'next' ) : '' ) . "</p></nav>\n";
}

/**
 * Properties to filter on, and what they are called.
 *
 * @return array<string, string>
 */
function map_facets( string $filters ): array {
	$facets = array();
	foreach ( explode( ',', $filters ) as $part ) {
		list( $name, $title ) = array_map( 'trim', explode( ':', $part, 2 ) ) + array( '', '' );
		if ( '' !== $name ) {
			$facets[ $name ] = '' === $title ? $name : $title;
		}
	}
	return $facets;
}

/**
 * What an address asks.
 *
 * @param array<mixed>          $asked As PHP reads it.
 * @param array<string, string> $facets
 * @return array{text: string, datasets: list<string>, filters: array<string, list<string>>}
 */
function map_query( array $asked, array $facets ): array {
	$texts   = static fn( $value ): array => array_values( array_filter( is_array( $value ) ? $value : array( $value ), static fn( $one ) => is_string( $one ) && '' !== $one ) );
	$filters = array();
	foreach ( array_keys( $facets ) as $name ) {
		// PHP makes these of a name in an address.
		$values = $texts( $asked[ strtr( (string) $name, ' .', '__' ) ] ?? null );
		if ( $values ) {
			$filters[ $name ] = $values;
		}
	}
	return array( 'text' => is_string( $asked['zoek'] ?? null ) ? mb_substr( trim( $asked['zoek'] ), 0, 200 ) : '', 'datasets' => $texts( $asked['dataset'] ?? null ), 'filters' => $filters );
}

/** Is anything asked? */
function map_asks( array $query ): bool {
	return '' !== $query['text'] || $query['datasets'] || $query['filters'];
}

/**
 * The places that fit, by title, and how many each choice has: as if nothing was chosen of its own property.
 *
 * @param list<string|int> $facets
 * @return array{places: list<array<string, mixed>>, facets: array<string, array<string, int>>, datasets: array<string, int>}
 */
function map_ask( array $datasets, array $query, array $facets ): array {
	$words  = array_filter( explode( ' ', place_fold( $query['text'] ) ), 'strlen' );
	$places = array();
	$counts = array_fill_keys( $facets, array() );
	$ofset  = array();
	foreach ( $datasets as $dataset ) {
		$open                    = ! $query['datasets'] || in_array( $dataset['id'], $query['datasets'], true );
		$ofset[ $dataset['id'] ] = 0;
		foreach ( $dataset['places'] as $place ) {
			if ( $words && ! map_has_words( $place, $words ) ) {
				continue;
			}
			$failed = array();
			foreach ( $query['filters'] as $name => $values ) {
				if ( ! array_intersect( map_values( $place, $name ), $values ) ) {
					$failed[] = $name;
				}
			}
			$ofset[ $dataset['id'] ] += $failed ? 0 : 1;
			if ( ! $open ) {
				continue;
			}
			if ( ! $failed ) {
				$places[] = $place;
			}
			foreach ( $facets as $name ) {
				foreach ( ! $failed || array( $name ) === $failed ? map_values( $place, $name ) : array() as $value ) {
					$counts[ $name ][ $value ] = ( $counts[ $name ][ $value ] ?? 0 ) + 1;
				}
			}
		}
	}
	// A choice that has nothing now stays there to be seen.
	foreach ( $facets as $name ) {
		foreach ( $datasets as $dataset ) {
			foreach ( $dataset['places'] as $place ) {
				foreach ( map_values( $place, $name ) as $value ) {
					$counts[ $name ][ $value ] ??= 0;
				}
			}
		}
		$values          = array_map( 'strval', array_keys( $counts[ $name ] ) );
		$counts[ $name ] = array_replace( array_flip( map_in_order( $values, $values ) ), $counts[ $name ] );
	}
	return array( 'places' => map_in_order( $places, array_column( $places, 'title' ) ), 'facets' => $counts, 'datasets' => $ofset );
}

/**
 * What a place has of a property that may have several values.
 *
 * @return list<string>
 */
function map_values( array $place, string|int $name ): array {
	$text = $place['properties'][ $name ] ?? '';
	return '' === $text ? array() : array_values( array_unique( explode( PLACE_BETWEEN, $text ) ) );
}

/** @param string[] $words */
function map_has_words( array $place, array $words ): bool {
	$own = ' ' . place_fold( $place['title'] ) . ' ' . place_fold( implode( ' ', $place['properties'] ) );
	foreach ( $words as $word ) {
		if ( ! str_contains( $own, " $word" ) ) {
			return false;
		}
	}
	return true;
}

/**
 * In the order of the alphabet, 9 before 10.
 *
 * @param list<mixed>  $list
 * @param list<string> $titles
 * @return list<mixed>
 */
function map_in_order( array $list, array $titles ): array {
	if ( ! $list ) {
		return array();
	}
	$collator = class_exists( 'Collator' ) ? new \Collator( 'nl' ) : null;
	$collator?->setAttribute( \Collator::NUMERIC_COLLATION, \Collator::ON );
	$keys = array_map( static fn( $title ) => $collator ? (string) $collator->getSortKey( $title ) : place_fold( $title ), $titles );
	$nth  = array_keys( $list ); // those that are the same stay as they came
	array_multisort( $keys, $collator ? SORT_STRING : SORT_NATURAL, $nth, $list );
	return $list;
}

/** What stands behind a name where it is not the first map of a page. */
function map_nth( int $nth ): string {
	return $nth > 1 ? "-$nth" : '';
}

function map_number( int $number, string $words ): string {
	return number_format( $number, 0, '', 'nl' === $words ? '.' : ',' );
}

/** Our own words: those of packages/maps/src/map/map.load.nl.ts and .en.ts where they are the same. */
function map_texts( string $words ): array {
	return 'nl' === $words ? array(
		'search'   => 'Zoek een locatie',
		'filter'   => '%s zoeken en filteren',
		'places'   => 'Locaties',
		'filters'  => 'Filters',
		'datasets' => 'Soort locatie',
		'show'     => 'Toon locaties',
		'one'      => '1 locatie',
		'count'    => '%s locaties',
		'none'     => 'Geen locaties gevonden. Gebruik andere woorden of haal een filter weg.',
		'go'       => 'Toon op de kaart',
		'nowhere'  => 'Niet op de kaart: van deze locatie is niet bekend waar zij is.',
		'failed'   => 'De locaties konden niet worden geladen.',
		'pages'    => 'Pagina’s met locaties',
		'page'     => 'Pagina %1$s van %2$s',
		'nth'      => 'Pagina',
		'previous' => 'Vorige',
		'next'     => 'Volgende',
	) : array(
		'search'   => 'Search for a location',
		'filter'   => 'Search and filter %s',
		'places'   => 'locations',
		'filters'  => 'Filters',
		'datasets' => 'Kind of location',
		'show'     => 'Show locations',
		'one'      => '1 location',
		'count'    => '%s locations',
		'none'     => 'No locations found. Use other words or remove a filter.',
		'go'       => 'Show on the map',
		'nowhere'  => 'Not on the map: it is not known where this location is.',
		'failed'   => 'The locations could not be loaded.',
		'pages'    => 'Pages of locations',
		'page'     => 'Page %1$s of %2$s',
		'nth'      => 'Page',
		'previous' => 'Previous',
		'next'     => 'Next',
	);
}
