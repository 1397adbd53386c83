<?php
/**
 * Products as headings with links, as <owc-product-list>: the same that packages/products/src/product-list/product-list.template.ts
 * makes in the browser. The files in test/golden/lists hold the two together.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * The inside of an <owc-product-list>.
 *
 * @param array                                                                                                                                                  $products As product_read_list() gives them.
 * @param array{view?: string, label?: string, level?: int, id?: string, page?: string, product_url?: string, theme_url?: string, themes?: array} $context What the attributes of the element say. `themes` (of product_read_themes()) are the tiles; without it they come from the products.
 */
function product_list_html( array $products, array $context ): string {
	$context += array( 'view' => 'a-z', 'label' => '', 'level' => 1, 'id' => 'products', 'page' => 'nl', 'product_url' => '', 'theme_url' => '' );
	$t        = product_list_texts( $context['page'] );
	$level    = (int) $context['level'];
	$under    = min( 6, max( 1, $level ) + 1 );
	$letters  = 'a-z' === $context['view'];
	$html     = '<div class="owc-product-list" data-owc>' . ( '' !== $context['label'] && $level ? '<h' . min( 6, $level ) . '>' . product_text( $context['label'] ) . '</h' . min( 6, $level ) . '>' : '' );
	if ( 'tiles' === $context['view'] ) {
		return $html . product_tiles_html( $context['themes'] ?? product_themes_of( $products ), $under, $context, $t ) . "</div>\n";
	}
	$groups = product_groups( $products, $context['view'], $t );
	if ( ! $groups ) {
		return "$html<p>{$t['empty']}</p></div>\n";
	}
	if ( count( $groups ) > 1 ) {
		$html .= '<nav class="' . ( $letters ? 'owc-product-letters' : 'owc-product-groups' ) . '" aria-label="' . ( $letters ? $t['letters'] : $t['groups'] ) . '"><ul>';
		foreach ( $groups as $group ) {
			$html .= '<li><a href="#' . product_text( "{$context['id']}-{$group['key']}" ) . '">' . product_text( $group['title'] ) . '</a></li>';
		}
		$html .= '</ul></nav>';
	}
	foreach ( $groups as $group ) {
		$id      = product_text( "{$context['id']}-{$group['key']}" );
		$address = $letters ? '' : product_with_slug( $group['url'], $context['theme_url'], $group['slug'] );
		$title   = product_text( $group['title'] );
		$html   .= "\n<section aria-labelledby=\"$id\"><h$under id=\"$id\">" . ( '' === $address ? $title : '<a href="' . product_text( $address ) . "\">$title</a>" ) . "</h$under><ul>";
		foreach ( $group['products'] as $product ) {
			$html .= '<li>' . product_link_html( $product, product_text( product_title( $product ) ), $context ) . '</li>';
		}
		$html .= '</ul></section>';
	}
	return "$html</div>\n";
}

/** Themes as tiles. */
function product_tiles_html( array $themes, int $under, array $context, array $t ): string {
	if ( ! $themes ) {
		return "<p>{$t['empty']}</p>";
	}
	$html = '<ul class="owc-product-tiles">';
	foreach ( product_sorted( $themes, static fn( $theme ) => $theme['title'] ) as $theme ) {
		$image   = $theme['image'];
		$address = product_with_slug( $theme['url'], $context['theme_url'], $theme['slug'] );
		$title   = product_text( $theme['title'] );
		$html   .= "\n<li>";
		if ( $image ) {
			$html .= '<img src="' . product_text( $image['url'] ) . '" alt=""' . ( $image['width'] ? " width=\"{$image['width']}\"" : '' ) . ( $image['height'] ? " height=\"{$image['height']}\"" : '' )
				. ( '' === $image['srcset'] ? '' : ' srcset="' . product_text( $image['srcset'] ) . '" sizes="(min-width: 40rem) 20rem, 100vw"' ) . ' loading="lazy">';
		} elseif ( '' !== $theme['icon'] ) {
			$html .= '<img src="' . product_text( $theme['icon'] ) . '" alt="" class="owc-product-icon" loading="lazy">';
		}
		$html .= "<h$under>" . ( '' === $address ? "<span>$title</span>" : '<a href="' . product_text( $address ) . "\">$title</a>" ) . "</h$under>"
			. ( '' === $theme['intro'] ? '' : '<p>' . product_text( $theme['intro'] ) . '</p>' )
			. ( $theme['count'] ? '<p>' . ( 1 === $theme['count'] ? $t['one'] : sprintf( $t['count'], $theme['count'] ) ) . '</p>' : '' ) . '</li>';
	}
	return "$html</ul>";
}

/** A product as a link; `$inside` is HTML. */
function product_link_html( array $product, string $inside, array $context ): string {
	$address = product_with_slug( $product['url'], $context['product_url'], $product['slug'] );
	$lang    = '' === $product['language'] || $product['language'] === $context['page'] ? '' : ' lang="' . product_text( $product['language'] ) . '"';
	return '' === $address ? "<span$lang>$inside</span>" : '<a href="' . product_text( $address ) . "\"$lang>$inside</a>";
}

function product_with_slug( string $url, string $pattern, string $slug ): string {
	return '' !== $url || '' === $slug ? $url : product_url( str_replace( '{slug}', $slug, $pattern ) );
}

function product_title( array $product ): string {
	return '' === $product['title'] ? $product['alternativeTitle'] : $product['title'];
}

/** What is sorted on: signs and accents do not count. */
function product_sort_key( string $text ): string {
	return trim( preg_replace( '/[^\p{L}\p{N}]+/u', ' ', product_bare( $text ) ) ?? '' );
}

function product_sorted( array $list, callable $title ): array {
	$keys = array();
	foreach ( $list as $at => $one ) {
		$keys[ $at ] = array( product_sort_key( $title( $one ) ), $title( $one ) );
	}
	uksort( $list, static fn( $a, $b ) => strcmp( $keys[ $a ][0], $keys[ $b ][0] ) ?: strcmp( $keys[ $a ][1], $keys[ $b ][1] ) );
	return array_values( $list );
}

/** Products under a heading each, sorted; who belongs to more groups stands in each of them. What belongs to none comes last. */
function product_groups( array $products, string $view, array $t ): array {
	$groups = array();
	$add    = static function ( string $key, string $title, array $product, string $url = '', string $slug = '' ) use ( &$groups ): void {
		$groups[ "k$key" ] ??= array( 'key' => $key, 'title' => $title, 'url' => $url, 'slug' => $slug, 'products' => array() );
		$groups[ "k$key" ]['products'][] = $product;
	};
	$rest = 'a-z' === $view ? '0-9' : '';
	foreach ( product_sorted( $products, __NAMESPACE__ . '\product_title' ) as $product ) {
		if ( 'a-z' === $view ) {
			$first = product_sort_key( product_title( $product ) )[0] ?? '';
			if ( preg_match( '/^[a-z]$/', $first ) ) {
				$add( $first, strtoupper( $first ), $product );
			} else {
				$add( $rest, $t['digits'], $product );
			}
			continue;
		}
		$of = 'audiences' === $view ? array_map( static fn( $one ) => array( 'title' => $one['name'], 'url' => '', 'slug' => '' ), $product['audience'] ) : $product['themes'];
		foreach ( $of as $one ) {
			$add( product_filter_key( $one['title'] ), $one['title'], $product, $one['url'], $one['slug'] );
		}
		if ( ! $of ) {
			$add( $rest, 'audiences' === $view ? $t['no-audience'] : $t['no-theme'], $product );
		}
	}
	$last = $groups[ "k$rest" ] ?? null;
	unset( $groups[ "k$rest" ] );
	$groups = 'a-z' === $view ? array_values( $groups ) : product_sorted( $groups, static fn( $group ) => $group['title'] );
	return $last ? array( ...$groups, array( 'key' => $last['key'] ?: 'overig' ) + $last ) : $groups;
}

/** What a theme or audience is called in an address. */
function product_filter_key( string $title ): string {
	$key = str_replace( ' ', '-', product_sort_key( $title ) );
	return '' === $key ? 'x' : $key;
}

/** The themes that products say they belong to, with how many do. */
function product_themes_of( array $products ): array {
	$themes = array();
	foreach ( $products as $product ) {
		foreach ( $product['themes'] as $theme ) {
			$key            = 't' . $theme['title'];
			$themes[ $key ] ??= $theme + array( 'intro' => '', 'image' => null, 'icon' => '', 'count' => 0 );
			++$themes[ $key ]['count'];
		}
	}
	return array_values( $themes );
}

/** Reads /themas or /subthemas. */
function product_read_themes( $json ): array {
	$ignore = static function (): void {};
	$themes = array();
	foreach ( foreign_list( $json, 'themes', $ignore ) as $row ) {
		$title = foreign_words( $row['title'] ?? '', 'themes', $ignore );
		$icon  = product_plain( $row['icon'] ?? '' );
		if ( '' !== $title ) {
			$themes[] = array(
				'title' => $title,
				'intro' => foreign_bare( $row['excerpt'] ?? '', 'themes', $ignore ),
				'url'   => foreign_page_url( $row['portal_url'] ?? '', 'themes', $ignore ),
				'slug'  => foreign_slug( $row['slug'] ?? '' ),
				'image' => product_image( $row['image'] ?? null, 'themes', $ignore ),
				'icon'  => preg_match( '~[./]~', $icon ) ? foreign_page_url( $icon, 'themes', $ignore ) : '',
				'count' => null,
			);
		}
	}
	return $themes;
}

/** Our own words. They are those of packages/products/src/lists/nl.ts and en.ts. */
function product_list_texts( string $page ): array {
	return 'nl' === $page ? array(
		'empty'         => 'Er zijn nu geen producten.',
		'letters'       => 'Ga naar een letter',
		'groups'        => 'Ga naar een onderdeel',
		'digits'        => '0–9',
		'no-theme'      => 'Overige onderwerpen',
		'no-audience'   => 'Iedereen',
		'one'           => '1 product',
		'count'         => '%d producten',
		'label'         => 'Zoek een product of dienst',
		'button'        => 'Zoeken',
		'filters'       => 'Filter de resultaten',
		'theme'         => 'Onderwerp',
		'all-themes'    => 'Alle onderwerpen',
		'audience'      => 'Voor wie',
		'all-audiences' => 'Iedereen',
		'no-results'    => 'Geen resultaten',
		'one-result'    => '1 resultaat',
		'results'       => '%d resultaten',
		'for'           => '%1$s voor ‘%2$s’',
		'part'          => '%1$d tot en met %2$d staan hieronder.',
		'meant'         => 'Bedoelde u',
		'more'          => 'Toon de volgende %d',
		'previous'      => 'Vorige resultaten',
		'help'          => 'Wat u kunt proberen:',
		'help-spelling' => 'Kijk of de woorden goed gespeld zijn.',
		'help-words'    => 'Gebruik andere of minder woorden, bijvoorbeeld ‘verhuizen’ of ‘parkeren’.',
		'help-filters'  => 'Zoek zonder filters',
	) : array(
		'empty'         => 'There are no products now.',
		'letters'       => 'Go to a letter',
		'groups'        => 'Go to a part',
		'digits'        => '0–9',
		'no-theme'      => 'Other subjects',
		'no-audience'   => 'Everyone',
		'one'           => '1 product',
		'count'         => '%d products',
		'label'         => 'Find a product or service',
		'button'        => 'Search',
		'filters'       => 'Filter the results',
		'theme'         => 'Subject',
		'all-themes'    => 'All subjects',
		'audience'      => 'For whom',
		'all-audiences' => 'Everyone',
		'no-results'    => 'No results',
		'one-result'    => '1 result',
		'results'       => '%d results',
		'for'           => '%1$s for ‘%2$s’',
		'part'          => '%1$d to %2$d are shown below.',
		'meant'         => 'Did you mean',
		'more'          => 'Show the next %d',
		'previous'      => 'Previous results',
		'help'          => 'What you can try:',
		'help-spelling' => 'Check the spelling of the words.',
		'help-words'    => 'Use other or fewer words, such as ‘moving’ or ‘parking’.',
		'help-filters'  => 'Search without filters',
	);
}
