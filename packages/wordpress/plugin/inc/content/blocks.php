<?php
/**
 * The blocks with news, events and publications: a list that is searched, filtered and paged by its address, and one item. Only what an
 * editor chose in a block is read.
 *
 * A page with a list has a page for each of its items under it (see under.php), a feed, and events a calendar to follow (feeds.php).
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Block => what its list is of, and its template. */
const CONTENT_LISTS = array( 'owc/news-list' => 'news', 'owc/event-list' => 'event', 'owc/publication-list' => 'publication' );
const CONTENT_ITEMS = array( 'owc/news-item' => 'news', 'owc/event-item' => 'event', 'owc/publication-item' => 'publication' );

add_filter( 'wp_robots', __NAMESPACE__ . '\content_robots' );
add_filter( 'get_canonical_url', __NAMESPACE__ . '\content_canonical', 5, 2 );
add_filter( 'document_title_parts', __NAMESPACE__ . '\content_document_title' );

/**
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_content_list( array $attributes, array $definition ): string {
	$name       = 'owc/' . substr( $definition['tag'], 4 );
	$attributes = decoded( $attributes );
	$sources    = map_sources( (string) ( $attributes['src'] ?? '' ) );
	if ( ! $sources ) {
		return '';
	}
	$found = content_found( $sources, CONTENT_LISTS[ $name ] );
	$note  = content_note( $found );
	$post  = get_post();
	$nth   = $post ? content_nth( $post, $name, $attributes ) : 0;
	$given = content_given( $attributes, $name, $post, $nth );
	$asked = wp_is_serving_rest_request() ? array() : content_asked(); // an editor asks nothing of the list
	$host  = array_merge( array( 'id' => $given['id'] ), host_attributes( $definition, array_diff_key( $attributes, array( 'src' => 1 ) ) ) );
	if ( ! $found['known'] ) {
		// The browser may still reach the source.
		return $note . element( $definition['tag'], array( 'src' => $sources[0] ) + $host );
	}
	return $note . element( $definition['tag'], $host, content_list_html( $found['items'], $asked, array( 'id' => (string) $host['id'] ) + $given ) );
}

/**
 * One item: that at `src`, or that which the page is about.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_content_item( array $attributes, array $definition ): string {
	$kind       = CONTENT_ITEMS[ 'owc/' . substr( $definition['tag'], 4 ) ];
	$attributes = decoded( $attributes );
	$src        = map_sources( (string) ( $attributes['src'] ?? '' ) )[0] ?? '';
	$own        = '' === $src ? current_item() : null;
	if ( '' === $src && ! $own ) {
		return '';
	}
	$post   = get_post();
	$source = $own['source'] ?? get_source( $src );
	$item   = $own ? $own['item'] : ( $source['data'] ? content_read_one( $source['data'], $kind )['item'] : null );
	$note   = $own ? '' : source_note( $source, $src );
	$host   = host_attributes( $definition, array_diff_key( $attributes, array( 'src' => 1 ) ) );
	if ( ! $item || $kind !== $item['kind'] ) { // a template may have the block of another kind
		return $own ? $note : $note . element( $definition['tag'], array( 'src' => $src ) + $host );
	}
	$page  = $own['post'] ?? $post;
	$nth   = $own['nth'] ?? ( $post ? content_nth( $post, 'owc/' . substr( $definition['tag'], 4 ), $attributes ) : 0 );
	$route = $page && 'event' === $kind ? content_route( $page, $nth ) : '';
	$given = array(
		'kind'         => $kind,
		'id'           => (string) ( $attributes['anchor'] ?? '' ) ?: content_item_id( $kind, $own ? null : $post ),
		'headingLevel' => (int) ( $attributes['headingLevel'] ?? 1 ),
		'itemUrl'      => $own ? content_item_url( $own['post']->ID ) : (string) ( $attributes['itemUrl'] ?? '' ),
		'mapUrl'       => (string) ( $attributes['mapUrl'] ?? '' ),
		'calendarUrl'  => '' === $route ? '' : content_rest( "calendar/$route" ) . '/{id}',
		'now'          => content_now(),
		'language'     => get_bloginfo( 'language' ),
		'served'       => true,
	);
	if ( $own ) {
		print_facts( content_json_ld( $item, array( 'url' => content_absolute( (string) Item_Page::asked()?->address() ), 'now' => content_now(), 'organisation' => array( 'title' => site_name(), 'url' => home_url( '/' ) ) ) ) );
		$note .= content_back( $own['post'] );
	}
	return $note . element( $definition['tag'], $host, content_item_html( $item, $given ) );
}

/** From an item to the list that it is in. */
function content_back( \WP_Post $post ): string {
	$title = html_entity_decode( wp_strip_all_tags( $post->post_title ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	/* translators: %s: title of a page with a list */
	$text = '' === $title ? __( 'Back to the list', 'owc-elements' ) : sprintf( __( 'Back to %s', 'owc-elements' ), $title );
	return element( 'owc-back', array(), '<a href="' . esc_url( (string) get_permalink( $post ) ) . '">' . esc_html( $text ) . '</a>' );
}

/** What this site is called, as people read it. */
function site_name(): string {
	return html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * What all sources of a list have, and how each of them is.
 *
 * @param list<string> $sources
 * @return array{items: list<array<string, mixed>>, known: bool, sources: array<string, array<string, mixed>>, problems: array<string, list<string>>}
 */
function content_found( array $sources, string $kind ): array {
	static $kept = array(); // it is asked for the head, the body and the page under it
	$key = $kind . implode( "\n", $sources );
	if ( isset( $kept[ $key ] ) && array_sum( $kept[ $key ][1] ) === array_sum( array_map( static fn( $src ) => known( "$src#all" )['since'], $sources ) ) ) {
		return $kept[ $key ][0];
	}
	$ids   = array();
	$found = array( 'items' => array(), 'known' => false, 'sources' => array(), 'problems' => array() );
	foreach ( $sources as $src ) {
		$source                   = get_list( $src );
		$found['sources'][ $src ] = array( 'data' => null ) + $source;
		if ( null === $source['data'] ) {
			continue;
		}
		$read                      = content_read( $source['data'], $kind );
		$found['problems'][ $src ] = $read['problems'];
		$found['known']            = true;
		foreach ( $read['items'] as $item ) {
			// Two sources may number alike.
			while ( isset( $ids[ $item['id'] ] ) ) {
				$item['id'] .= '-2';
			}
			$ids[ $item['id'] ] = true;
			$found['items'][]   = $item;
		}
	}
	$kept[ $key ] = array( $found, array_column( $found['sources'], 'since' ) );
	return $found;
}

/** What an editor hears of the sources of a list. @param array<string, mixed> $found */
function content_note( array $found ): string {
	$note = '';
	foreach ( $found['sources'] as $src => $source ) {
		$note .= source_note( $source, $src ) . problem_note( $found['problems'][ $src ] ?? array(), $src );
	}
	return $note;
}

/**
 * What a list is printed with.
 *
 * @param array<string, mixed> $attributes
 * @return array<string, mixed>
 */
function content_given( array $attributes, string $name, ?\WP_Post $post, int $nth ): array {
	$kind  = CONTENT_LISTS[ $name ];
	$own   = $post && ( pages_above()[ $post->ID ][ $name ] ?? '' ) === (string) ( $attributes['src'] ?? '' );
	$route = $post ? content_route( $post, $nth ) : '';
	return array(
		'kind'         => $kind,
		'id'           => content_id( $kind, (string) ( $attributes['anchor'] ?? '' ), $nth ),
		'label'        => (string) ( $attributes['label'] ?? '' ),
		'headingLevel' => (int) ( $attributes['headingLevel'] ?? 2 ),
		'perPage'      => min( 100, max( 1, (int) ( $attributes['perPage'] ?? 10 ) ) ),
		'prefix'       => $post ? content_prefix( $post, $kind, $nth ) : '',
		'itemUrl'      => $own ? content_item_url( $post->ID ) : (string) ( $attributes['itemUrl'] ?? '' ),
		'calendarUrl'  => '' === $route || 'event' !== $kind ? '' : content_rest( "calendar/$route" ) . '/{id}',
		'feedUrl'      => '' === $route ? '' : content_rest( "feed/$route" ),
		'path'         => $post ? wp_make_link_relative( (string) strtok( (string) get_permalink( $post ), '?#' ) ) : '',
		'now'          => content_now(),
		'language'     => get_bloginfo( 'language' ),
	);
}

/** What stands before each name in the address where a post has more than one list. */
function content_prefix( \WP_Post $post, string $kind, int $nth ): string {
	$lists = array_filter( content_blocks( $post ), static fn( $block ) => isset( CONTENT_LISTS[ $block['name'] ] ) );
	return count( $lists ) > 1 && $nth ? content_id( $kind, '', $nth ) : '';
}

/** What every id in a list or item begins with. */
function content_id( string $kind, string $anchor, int $nth ): string {
	return $anchor ?: array( 'news' => 'nieuws', 'event' => 'agenda', 'publication' => 'publicaties' )[ $kind ] . ( $nth > 1 ? "-$nth" : '' );
}

/** The same of an item, where there may be more of them, or a list. */
function content_item_id( string $kind, ?\WP_Post $post ): string {
	$id = content_id( $kind, '', 1 );
	if ( ! $post ) {
		return $id;
	}
	$lists = array_filter( content_blocks( $post ), static fn( $block ) => $kind === ( CONTENT_LISTS[ $block['name'] ] ?? '' ) );
	$nth   = Printed::before( "$id-item" ) + ( $lists ? 1 : 0 );
	return $nth ? "$id-item" . ( $nth > 1 ? "-$nth" : '' ) : $id;
}

/** The address of an item under a page. */
function content_item_url( int $page ): string {
	return address_under( $page, 'owc_item', '' );
}

/**
 * What the address asks.
 *
 * @return list<array{0: string, 1: string}>
 */
function content_asked(): array {
	return content_pairs( (string) ( $_SERVER['QUERY_STRING'] ?? '' ) ); // phpcs:ignore WordPress.Security -- only a choice of what is shown.
}

/**
 * The blocks with content that are saved in a post, in their order.
 *
 * @return list<array{name: string, attributes: array<string, mixed>}>
 */
function content_blocks( \WP_Post $post ): array {
	$walk = static function ( array $blocks ) use ( &$walk ): array {
		$found = array();
		foreach ( $blocks as $block ) {
			if ( isset( ( CONTENT_LISTS + CONTENT_ITEMS )[ $block['blockName'] ] ) ) {
				$found[] = array( 'name' => $block['blockName'], 'attributes' => decoded( $block['attrs'] ) );
			}
			$found = array( ...$found, ...$walk( $block['innerBlocks'] ) );
		}
		return $found;
	};
	return preg_match( '~<!-- wp:owc/(?:news|event|publication)-~', $post->post_content ) ? $walk( parse_blocks( $post->post_content ) ) : array();
}

/**
 * Which of the blocks of a post this is; 0 where it is not saved in it.
 *
 * @param array<string, mixed> $attributes
 */
function content_nth( \WP_Post $post, string $name, array $attributes ): int {
	$same = array();
	foreach ( content_blocks( $post ) as $at => $block ) {
		if ( $block['name'] === $name && array_intersect_key( $attributes, $block['attributes'] ) == $block['attributes'] ) { // a number may be a text
			$same[] = $at + 1;
		}
	}
	return count( $same ) > 1 ? $same[ Printed::before( $name . wp_json_encode( $attributes ) ) % count( $same ) ] : $same[0] ?? 0;
}

/**
 * What is asked that stands under a page with a list; null on any other page. `item` is null when it is not there.
 *
 * @return array{item: array<string, mixed>|null, name: string, nth: int, post: \WP_Post, source: array<string, mixed>}|null
 */
function current_item(): ?array {
	$slug = did_action( 'parse_query' ) ? get_query_var( 'owc_item' ) : '';
	$page = (int) get_query_var( 'page_id' );
	$post = $page ? get_post( $page ) : null;
	if ( ! is_string( $slug ) || '' === $slug || ! $post || ! array_intersect_key( pages_above()[ $page ] ?? array(), CONTENT_LISTS ) ) {
		return null;
	}
	static $kept = array(); // it is asked for the title, the head and the body
	if ( isset( $kept["$page/$slug"] ) ) {
		return $kept["$page/$slug"];
	}
	$state = null;
	foreach ( content_blocks( $post ) as $at => $block ) {
		if ( ! isset( CONTENT_LISTS[ $block['name'] ], pages_above()[ $page ][ $block['name'] ] ) ) {
			continue;
		}
		$found = content_found( map_sources( (string) ( $block['attributes']['src'] ?? '' ) ), CONTENT_LISTS[ $block['name'] ] );
		$here  = array( 'name' => $block['name'], 'nth' => $at + 1, 'post' => $post );
		foreach ( $found['items'] as $item ) {
			if ( in_array( $slug, array( content_slug( $item ), rawurldecode( content_slug( $item ) ) ), true ) ) {
				return $kept["$page/$slug"] = array( 'item' => content_whole( $item, array_keys( $found['sources'] ) ), 'source' => array( 'state' => 'fresh', 'since' => 0, 'data' => null ) ) + $here;
			}
		}
		// One that does not answer may have had it.
		foreach ( $found['sources'] as $source ) {
			$state = ! $state || 'down' === $source['state'] ? $source : $state;
		}
	}
	return array( 'item' => null, 'name' => $block['name'] ?? '', 'nth' => 0, 'post' => $post, 'source' => $state ?? array( 'state' => 'gone', 'since' => 0, 'data' => null ) );
}

/** What an item is called in an address. @param array<string, mixed> $item */
function content_slug( array $item ): string {
	return '' === $item['slug'] ? $item['id'] : $item['slug'];
}

/**
 * A list of OpenPub leaves out what only the item by itself has: comments, and what belongs to it.
 *
 * @param array<string, mixed> $item
 * @param list<string>         $sources
 * @return array<string, mixed>
 */
function content_whole( array $item, array $sources ): array {
	foreach ( 'news' === $item['kind'] ? $sources : array() as $src ) {
		list( $path, $query ) = explode( '?', $src, 2 ) + array( 1 => '' );
		if ( ! preg_match( '~^(.*/openpub/v\d+/items)(?:/active)?/?$~', $path, $found ) ) {
			continue;
		}
		$source = get_source( add_query_arg( 'with', 'comments', "$found[1]/" . rawurlencode( $item['id'] ) . ( '' === $query ? '' : "?$query" ) ) );
		$whole  = $source['data'] ? content_read_one( $source['data'], 'news' )['item'] : null;
		if ( $whole && $whole['id'] === $item['id'] && $whole['slug'] === $item['slug'] ) {
			return $whole;
		}
	}
	return $item;
}

/**
 * What is asked of each list on the page that is shown.
 *
 * @return list<array{prefix: string, query: array<string, mixed>}>
 */
function content_asked_here(): array {
	static $kept = array(); // each of them is asked by several filters of the head
	$post = is_singular() && ! under() ? get_queried_object() : null;
	$here = array();
	if ( $post instanceof \WP_Post && isset( $kept[ $post->ID ] ) ) {
		return $kept[ $post->ID ];
	}
	foreach ( $post instanceof \WP_Post ? content_blocks( $post ) : array() as $at => $block ) {
		$sources = map_sources( (string) ( $block['attributes']['src'] ?? '' ) );
		if ( isset( CONTENT_LISTS[ $block['name'] ] ) && $sources ) {
			$prefix = content_prefix( $post, CONTENT_LISTS[ $block['name'] ], $at + 1 );
			$query  = content_query( content_asked(), $prefix );
			$items  = content_found( $sources, CONTENT_LISTS[ $block['name'] ] )['items'];
			$query  = array( 'filters' => array_intersect_key( $query['filters'], array_flip( content_filters( $items ) ) ) ) + $query;
			if ( $query['page'] > 1 ) {
				// After the last page comes the last page, not one more.
				$query['page'] = content_select( $items, $query, content_given( $block['attributes'], $block['name'], $post, $at + 1 )['perPage'], content_now() )['page'];
			}
			$here[] = compact( 'prefix', 'query' );
		}
	}
	return $post instanceof \WP_Post ? $kept[ $post->ID ] = $here : $here;
}

/**
 * Results of a search, which are endless, are not for other searchers; the items are.
 *
 * @param array<string, bool|string> $robots
 * @return array<string, bool|string>
 */
function content_robots( array $robots ): array {
	foreach ( content_asked_here() as list( 'query' => $query ) ) {
		if ( content_asks( $query ) ) {
			return array( 'noindex' => true, 'follow' => true ) + $robots;
		}
	}
	return $robots;
}

/** A next page of a list is a page of its own. */
function content_canonical( string $url, \WP_Post $post ): string {
	$more = array();
	foreach ( get_queried_object_id() === $post->ID ? content_asked_here() : array() as $list ) {
		$more += $list['query']['page'] > 1 ? array( content_name( 'pagina', $list['prefix'] ) => $list['query']['page'] ) : array();
	}
	return $more ? add_query_arg( $more, $url ) : $url;
}

/**
 * @param array<string, string> $parts
 * @return array<string, string>
 */
function content_document_title( array $parts ): array {
	foreach ( content_asked_here() as list( 'query' => $query ) ) {
		$parts['title'] .= '' === $query['search'] ? '' : ": {$query['search']}";
		if ( $query['page'] > 1 ) {
			/* translators: %s: number of a page */
			$parts['page'] = sprintf( __( 'Page %s', 'owc-elements' ), number_format_i18n( $query['page'] ) );
		}
	}
	return $parts;
}
