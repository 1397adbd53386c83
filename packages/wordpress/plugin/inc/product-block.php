<?php
/**
 * The blocks that show what a catalogue holds: the whole of it is in the page, also without JavaScript.
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * A product: the one at `src`, or the one that the page is about.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_product_block( array $attributes, string $content, array $definition ): string {
	$attributes = decoded( $attributes );
	$own        = '' === ( $attributes['src'] ?? '' ) ? current_product() : null;
	$src        = $own['src'] ?? (string) ( $attributes['src'] ?? '' );
	$source     = $own ?? get_source( $src );
	$note       = '' === $src ? '' : source_note( $source, $src );
	$page       = (int) get_query_var( 'page_id' );
	$options    = array(
		'heading_level'   => (int) ( $attributes['headingLevel'] ?? 1 ),
		'product_url'     => $own ? product_address( $page ) : (string) ( $attributes['productUrl'] ?? '' ),
		'theme_url'       => $own ? theme_address( $page ) : (string) ( $attributes['themeUrl'] ?? '' ),
		'feedback'        => feedback_address(),
		'feedback_answer' => feedback_answer( own_words() ),
	);
	$times      = '' === $src ? 0 : Printed::before( "product $src" );
	$options   += array( 'id_end' => $times ? '-copy' . ( $times > 1 ? $times : '' ) : '' );
	$item       = $source['data'] && $own ? of_own_pages( $source['data'] ) : $source['data'];
	$html       = $item ? render_product( $item, $options ) : '';
	$host       = host_attributes( $definition, array( 'src' => $src ) + $attributes );
	if ( '' === $html ) {
		// The browser may still reach the source; without JavaScript the title that was saved with the page is what there is.
		return '' === $src ? '' : $note . element( 'noscript', array(), $content ) . element( $definition['tag'], $host );
	}
	print_json_ld( $item, (string) ( $own ? Product_Page::asked()?->address() : get_permalink() ) );
	return $note . element( $definition['tag'], $host, $html );
}

/**
 * Products as a list: those at `src`, or those of the theme that the page is about.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_list_block( array $attributes, array $definition ): string {
	$attributes = decoded( $attributes );
	$src        = (string) ( $attributes['src'] ?? '' );
	$theme      = '' === $src ? current_theme() : '';
	$page       = (int) get_query_var( 'page_id' );
	if ( '' !== $theme ) {
		$src        = list_source( current_source() );
		$attributes = array( 'label' => name_under(), 'productUrl' => product_address( $page ), 'themeUrl' => theme_address( $page ) ) + $attributes;
	}
	if ( '' === $src ) {
		return '';
	}
	$tiles   = preg_match( '~/(sub)?the?mas?(es)?/?(\?|$)~', $src ) && 'tiles' === ( $attributes['view'] ?? '' );
	$source  = get_list( $src );
	$note    = source_note( $source, $src );
	$found   = $source['data'] ? product_read_list( $source['data'] )['products'] : array();
	$found   = '' === $theme ? $found : array_map( __NAMESPACE__ . '\of_this_site', of_theme( $found, $theme ) );
	$context = list_context( $attributes ) + ( $tiles && $source['data'] ? array( 'themes' => product_read_themes( $source['data'] ) ) : array() );
	$host    = host_attributes( $definition, $attributes );
	if ( ! $source['data'] ) {
		return $note . element( $definition['tag'], array( 'src' => $src ) + $host );
	}
	return $note . element( $definition['tag'], $host, product_list_html( $found, $context ) );
}

/**
 * The search of a catalogue. What was asked is in the address of the page, so the answer is there without JavaScript too.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_search_block( array $attributes, array $definition ): string {
	$attributes = decoded( $attributes );
	$src        = (string) ( $attributes['src'] ?? '' );
	if ( '' === $src ) {
		return '';
	}
	$page   = get_queried_object() instanceof \WP_Post ? get_queried_object_id() : (int) get_the_ID(); // a category has an id too
	$own    = isset( catalogues()[ $page ] );
	$source = get_list( list_source( $src ) );
	$note   = source_note( $source, $src );
	// The browser asks this site for what it searches in: no more than it needs, in the same cache.
	$host = host_attributes( $definition, array( 'src' => $own ? wp_make_link_relative( rest_url( "owc-elements/v1/products/$page" ) ) : list_source( $src ), 'productUrl' => $own ? product_address( $page ) : $attributes['productUrl'] ?? '' ) + $attributes );
	if ( ! $source['data'] ) {
		return $note . element( $definition['tag'], $host );
	}
	$products = product_read_list( $source['data'] )['products'];
	$products = $own ? array_map( __NAMESPACE__ . '\of_this_site', $products ) : $products;
	$asked    = array_filter( wp_unslash( array_intersect_key( $_GET, array_flip( product_search_names() ) ) ), 'is_string' );
	$context  = array(
		'id'          => Printed::id( 'product-search' ),
		'action'      => (string) get_permalink( $page ),
		'hidden'      => get_option( 'permalink_structure' ) ? array() : array( 'page_id' => (string) $page ),
		'product_url' => $own ? product_address( $page ) : (string) ( $attributes['productUrl'] ?? '' ),
		'synonyms'    => (string) ( $attributes['synonyms'] ?? '' ),
	) + array_diff_key( list_context( $attributes ), array( 'id' => 1 ) );
	$html = product_search_html( $products, $asked, $context );
	// A theme may have a search form too.
	$tags = new \WP_HTML_Tag_Processor( $html );
	if ( $tags->next_tag( 'form' ) ) {
		$tags->set_attribute( 'aria-label', (string) ( $attributes['label'] ?? '' ) ?: html_entity_decode( product_list_texts( $context['page'] )['label'], ENT_QUOTES ) );
	}
	return $note . element( $definition['tag'], $host, $tags->get_updated_html() );
}

/**
 * What the attributes of a list say to what prints it.
 *
 * @param array<string, mixed> $attributes
 * @return array<string, mixed>
 */
function list_context( array $attributes ): array {
	static $count = 0;
	return array_filter(
		array(
			'view'        => $attributes['view'] ?? null,
			'label'       => $attributes['label'] ?? null,
			'level'       => isset( $attributes['headingLevel'] ) ? (int) $attributes['headingLevel'] : null,
			'id'          => 'products' . ( ++$count > 1 ? "-$count" : '' ),
			'page'        => strtolower( strtok( get_bloginfo( 'language' ), '-_' ) ),
			'product_url' => $attributes['productUrl'] ?? null,
			'theme_url'   => $attributes['themeUrl'] ?? null,
		),
		static fn( $value ) => null !== $value
	);
}

/** @param array<mixed> $item */
function print_json_ld( array $item, string $url ): void {
	print_facts( product_json_ld( $item, array( 'url' => $url ) ), product_faq_json_ld( $item, array( 'url' => $url ) ) );
}

/**
 * For machines, at the end of the page: once, also when a theme makes the content twice, for an excerpt.
 *
 * @param array<string, mixed>|null ...$all
 */
function print_facts( ?array ...$all ): void {
	static $printed = array();
	foreach ( array_filter( $all ) as $facts ) {
		$json = (string) wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		if ( ! in_array( $json, $printed, true ) ) {
			$printed[] = $json;
			add_action( 'wp_footer', static fn() => wp_print_inline_script_tag( $json, array( 'type' => 'application/ld+json' ) ) );
		}
	}
}

/**
 * A location of the catalogue: where it is and when it is open, or only when. With `src` the address of the location.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_location_block( array $attributes, array $definition ): string {
	$src      = (string) ( decoded( $attributes )['src'] ?? '' );
	$source   = get_source( $src );
	$problems = array();
	$place    = $source['data'] ? product_location( $source['data'], static function ( string $part ) use ( &$problems ): void {
		$problems[] = $part;
	} ) : null;
	$note     = '' === $src ? '' : source_note( $source, $src );
	if ( ! $place ) {
		return $note;
	}
	$context = part_context( $attributes );
	$html    = 'owc-contact' === $definition['tag'] ? product_place_html( $place, $context, $context['id'] . '-contact' ) : product_opening_hours_html( $place['hours'], $context );
	return $note . with_host( $html, host_attributes( $definition, $attributes ) );
}

/**
 * What things cost, of the catalogue: all, or those that are chosen.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_costs_block( array $attributes, array $definition ): string {
	$src    = (string) ( decoded( $attributes )['src'] ?? '' );
	$source = get_source( $src );
	$costs  = $source['data'] ? product_read( array( 'leges' => isset( $source['data']['id'] ) ? array( $source['data'] ) : $source['data'] ) )['costs'] : array();
	$note   = '' === $src ? '' : source_note( $source, $src );
	return $note . with_host( product_costs_html( array( 'costs' => $costs ), part_context( $attributes ) ), host_attributes( $definition, $attributes ) );
}

/**
 * Whether the page helped. Nothing when nobody listens.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_feedback_block( array $attributes, array $definition ): string {
	$context = part_context( $attributes );
	return feedback_answer( $context['words'] ) ?: with_host( product_feedback_html( array( 'id' => (string) get_the_ID() ), $context, feedback_address() ), host_attributes( $definition, $attributes ) );
}

/**
 * The way out of a page that is not safe to be seen on.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_quick_exit_block( array $attributes, array $definition ): string {
	return with_host( product_quick_exit_html( part_context( $attributes ) ), host_attributes( $definition, $attributes ) );
}

/**
 * What a part knows of the page that it is printed in, when there is no product around it.
 *
 * @param array<string, mixed> $attributes
 * @return array<string, mixed>
 */
function part_context( array $attributes ): array {
	static $count = 0;
	$words        = own_words();
	return array(
		'id'      => 'owc-part-' . ++$count,
		'words'   => $words,
		'foreign' => '',
		't'       => product_texts( $words ),
		'under'   => min( max( (int) ( $attributes['headingLevel'] ?? 2 ), 2 ), 6 ),
	);
}

/** The language of our own words on this site: there are two. */
function own_words(): string {
	return str_starts_with( strtolower( get_bloginfo( 'language' ) ), 'nl' ) ? 'nl' : 'en';
}

/**
 * The HTML of one element with the attributes that its block gives it.
 *
 * @param array<string, string|bool> $attributes
 */
function with_host( string $html, array $attributes ): string {
	$tags = new \WP_HTML_Tag_Processor( $html );
	if ( $tags->next_tag() ) {
		foreach ( $attributes as $name => $value ) {
			$tags->set_attribute( $name, $value );
		}
	}
	return $tags->get_updated_html();
}

/**
 * What is typed in the editor is saved with entities in it.
 *
 * @param array<string, mixed> $attributes
 * @return array<string, mixed>
 */
function decoded( array $attributes ): array {
	return array_map( static fn( $value ) => is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value, $attributes );
}
