<?php
/**
 * A list of news, events or publications as HTML: what packages/content/src/lists/draw.ts makes in the browser. The files in
 * test/golden/content hold the two together.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param list<array<string, mixed>>        $items
 * @param list<array{0: string, 1: string}> $asked As content_pairs() gives it.
 * @param array<string, mixed>              $given As in packages/content/src/lists/context.ts.
 */
function content_list_html( array $items, array $asked, array $given ): string {
	$context = content_context( $given );
	$query   = content_query( $asked, $context['prefix'] );
	$answer  = content_select( $items, $query, (int) $context['perPage'], $context['now'] );
	$context = array( 'answer' => $answer, 'ask' => content_known( $query, $answer ), 'asked' => $asked, 'known' => array_column( $answer['filters'], 'name' ) ) + $context;
	$id      = $context['id'];
	return content_h(
		'section',
		array( 'aria-labelledby' => "$id-kop", 'data-owc' => true ),
		content_heading( (int) $context['headingLevel'], array( 'id' => "$id-kop" ), product_text( '' === $context['label'] ? $context['t'][ "{$context['kind']}-heading" ] : $context['label'] ) ),
		content_form_html( $context ),
		content_results_html( $context )
	);
}

function content_to( array $query, array $context ): string {
	return content_address( $context['path'], content_params( $query, $context['known'], $context['prefix'], $context['asked'] ) );
}

function content_form_html( array $context ): string {
	list( 'id' => $id, 'prefix' => $prefix, 't' => $t, 'ask' => $ask, 'answer' => $answer ) = $context;
	$chosen  = array_sum( array_map( 'count', $ask['filters'] ) ) + count( array_filter( array( $ask['after'], $ask['before'], $ask['period'] ), 'strlen' ) );
	$choices = '';
	foreach ( $answer['filters'] as $filter ) {
		$part  = CONTENT_NAMES[ $filter['name'] ] ?? $filter['name'];
		$label = content_label( $filter['name'], $t );
		if ( 'year' === $filter['name'] ) {
			$options = content_h( 'option', array( 'value' => '' ), $t['all-years'] );
			foreach ( $filter['options'] as $option ) {
				$options .= content_h( 'option', array( 'value' => $option['slug'], 'selected' => $option['chosen'] ), product_text( "{$option['name']} ({$option['count']})" ) );
			}
			$choices .= content_h( 'p', array( 'data-filter' => $part ), content_h( 'label', array( 'for' => "$id-$part" ), product_text( $label ) ), content_h( 'select', array( 'id' => "$id-$part", 'name' => content_name( $part, $prefix ) ), $options ) );
			continue;
		}
		$boxes = content_h( 'legend', array(), product_text( $label ) );
		foreach ( $filter['options'] as $option ) {
			$one    = "$id-$part-{$option['slug']}";
			$boxes .= content_h(
				'div',
				array(),
				content_h( 'input', array( 'type' => 'checkbox', 'id' => $one, 'name' => content_name( $part, $prefix ) . '[]', 'value' => $option['slug'], 'checked' => $option['chosen'] ) ),
				content_h( 'label', array( 'for' => $one ), product_text( 'publication' === $context['kind'] ? content_own_words( $option['name'], $context ) : $option['name'] ) . ' ', content_h( 'span', array( 'data-count' => true ), "({$option['count']})" ) )
			);
		}
		$choices .= content_h( 'fieldset', array( 'data-filter' => $part ), $boxes );
	}
	$day    = static fn( string $part, string $label, string $value ): string => content_h( 'div', array(), content_h( 'label', array( 'for' => "$id-$part" ), $label ), content_h( 'input', array( 'type' => 'date', 'id' => "$id-$part", 'name' => content_name( $part, $prefix ), 'value' => $value ) ) );
	$hidden = '';
	foreach ( content_foreign( $context['asked'], $context['known'], $prefix ) as list( $name, $value ) ) {
		$hidden .= content_h( 'input', array( 'type' => 'hidden', 'name' => $name, 'value' => $value ) );
	}
	return content_h(
		'search',
		array(),
		content_h(
			'form',
			array( 'method' => 'get', 'action' => $context['path'], 'data-list' => true ),
			$hidden,
			content_h( 'p', array(), content_h( 'label', array( 'for' => "$id-zoek" ), $t[ "{$context['kind']}-search" ] ), content_h( 'input', array( 'type' => 'search', 'id' => "$id-zoek", 'name' => content_name( 'zoek', $prefix ), 'value' => $ask['search'], 'autocomplete' => 'off' ) ) ),
			content_h(
				'details',
				array( 'open' => $chosen > 0 ),
				content_h( 'summary', array(), "{$t['filters']} ", content_h( 'span', array( 'data-chosen' => true ), $chosen ? sprintf( $t['chosen'], $chosen ) : '' ) ),
				'event' === $context['kind'] ? content_period_html( $context ) : '',
				$choices,
				content_h( 'fieldset', array( 'data-filter' => 'datum' ), content_h( 'legend', array(), $t['date'] ), $day( 'van', $t['from'], $ask['after'] ), $day( 'tot', $t['until'], $ask['before'] ) )
			),
			content_h( 'p', array(), content_h( 'button', array(), $t['search'] ), ' ', content_h( 'a', array( 'href' => content_to( CONTENT_NOTHING, $context ), 'data-clear' => true, 'hidden' => ! content_asks( $ask ) ), $t['clear'] ) )
		)
	);
}

function content_period_html( array $context ): string {
	$html = content_h( 'legend', array(), $context['t']['when'] );
	foreach ( array( '' => '' ) + CONTENT_PERIODS as $value => $period ) {
		$id    = "{$context['id']}-periode" . ( '' === $value ? '' : "-$value" );
		$html .= content_h( 'div', array(), content_h( 'input', array( 'type' => 'radio', 'id' => $id, 'name' => content_name( 'periode', $context['prefix'] ), 'value' => $value, 'checked' => $period === $context['ask']['period'] ) ), content_h( 'label', array( 'for' => $id ), $context['t'][ $period ?: 'always' ] ) );
	}
	return content_h( 'fieldset', array( 'data-filter' => 'periode' ), $html );
}

function content_results_html( array $context ): string {
	list( 'id' => $id, 't' => $t, 'answer' => $answer, 'ask' => $ask ) = $context;
	$items = '';
	foreach ( $answer['items'] as $item ) {
		$items .= content_list_item( $item, $context );
	}
	$feeds = content_spaced(
		array(
			'' === $context['feedUrl'] ? '' : content_h( 'a', array( 'href' => $context['feedUrl'], 'type' => 'application/rss+xml' ), $t['feed'] ),
			'event' !== $context['kind'] || '' === $context['calendarUrl'] ? '' : content_h( 'a', array( 'href' => preg_replace( '~/?\{id\}~', '', $context['calendarUrl'] ), 'type' => 'text/calendar' ), $t['calendar'] ),
		)
	);
	return content_h(
		'div',
		array( 'data-results' => true ),
		content_h( 'p', array( 'id' => "$id-aantal", 'role' => 'status', 'tabindex' => '-1' ), product_text( content_count_text( $context ) ) ),
		$answer['total'] ? content_h( 'ul', array(), $items ) : ( content_asks( $ask ) ? content_tips( $context ) : '' ),
		$answer['pages'] > 1 ? content_pages_html( $context ) : '',
		'' === $feeds ? '' : content_h( 'p', array( 'class' => 'owc-feeds' ), $feeds )
	);
}

function content_count_text( array $context ): string {
	list( 't' => $t, 'answer' => $answer, 'ask' => $ask, 'kind' => $kind ) = $context;
	if ( ! $answer['total'] && ! content_asks( $ask ) ) {
		return $t[ "$kind-empty" ];
	}
	return ( $answer['total'] ? content_count( "$kind-count", $answer['total'], $context ) : $t[ "$kind-none" ] )
		. ( '' === $ask['search'] ? '' : sprintf( $t['for-words'], $ask['search'] ) )
		. ( $answer['pages'] > 1 ? sprintf( $t['page-of'], $answer['page'], $answer['pages'] ) : '' );
}

function content_tips( array $context ): string {
	list( 't' => $t, 'ask' => $ask ) = $context;
	return content_h(
		'div',
		array( 'class' => 'owc-none' ),
		content_h( 'p', array(), $t['tips'] ),
		content_h(
			'ul',
			array(),
			'' === $ask['search'] ? '' : "<li>{$t['tip-spelling']}</li><li>{$t['tip-words']}</li>",
			content_asks( array( 'search' => '' ) + $ask ) ? "<li>{$t['tip-filters']}</li>" : '',
			content_h( 'li', array(), content_h( 'a', array( 'href' => content_to( CONTENT_NOTHING, $context ), 'data-clear' => true ), $t[ "{$context['kind']}-all" ] ) )
		)
	);
}

function content_list_item( array $item, array $context ): string {
	$to    = content_item_address( $item, $context );
	$image = $item['image'];
	// Only what is not ours is in another language.
	$lang = content_lang( $item, $context );
	return content_h(
		'li',
		array( 'data-id' => "{$item['kind']}-{$item['id']}" ),
		content_h(
			'article',
			array(),
			content_heading( max( 1, (int) $context['headingLevel'] ) + 1, array( 'lang' => $lang ), content_link( $to, $item['title'] ) ),
			content_meta( content_meta_of( $item, $context ) ),
			'event' === $item['kind'] ? content_venue_line( $item ) : '',
			'' === $item['intro'] ? '' : content_h( 'p', array( 'lang' => $lang ), product_text( $item['intro'] ) ),
			// Without a page of its own there is no other place to get them.
			'' === $to && $item['documents'] ? content_documents( $item, $context ) : '',
			$image ? content_h( 'img', array( 'src' => $image['url'], 'alt' => '', 'width' => $image['width'], 'height' => $image['height'], 'srcset' => $image['srcset'] ?: null, 'sizes' => $image['srcset'] ? '(min-width: 40rem) 15rem, 100vw' : null, 'loading' => 'lazy' ) ) : ''
		)
	);
}

/** @return list<string> */
function content_meta_of( array $item, array $context ): array {
	return match ( $item['kind'] ) {
		'event'       => content_event_meta( $item, $context ),
		'publication' => content_publication_meta( $item, $context ),
		default       => content_news_meta( $item, $context ),
	};
}

/** @return list<string> */
function content_news_meta( array $item, array $context ): array {
	return array( $item['highlighted'] ? content_span( $context['t']['highlighted'] ) : '', '' === $item['date'] ? '' : content_time( $item['date'], $context ) );
}

function content_pages_html( array $context ): string {
	list( 'page' => $page, 'pages' => $pages ) = $context['answer'];
	return content_pages_nav( $page, $pages, static fn( int $number ): string => content_to( array( 'page' => $number ) + $context['ask'], $context ), $context['t'] );
}

/** @param callable(int): string $to The address of each page. @param array<string, string> $t */
function content_pages_nav( int $page, int $pages, callable $to, array $t ): string {
	$html = $page > 1 ? content_h( 'li', array(), content_h( 'a', array( 'href' => $to( $page - 1 ), 'rel' => 'prev', 'aria-label' => $t['previous-page'] ), content_span( $t['previous'] ) ) ) : '';
	// The first, the last, this one and those beside it; a gap is never one page wide.
	$numbers = array( 1, $page - 1, $page, $page + 1, $pages, 4 === $page ? 2 : 1, $pages - 3 === $page ? $pages - 1 : 1 );
	$numbers = array_unique( array_filter( $numbers, static fn( $number ) => $number >= 1 && $number <= $pages ) );
	sort( $numbers );
	foreach ( $numbers as $at => $number ) {
		$html .= $at && $number - $numbers[ $at - 1 ] > 1 ? '<li><span>…</span></li>' : '';
		$html .= content_h( 'li', array(), content_h( 'a', array( 'href' => $to( $number ), 'aria-label' => sprintf( $t['page-number'], $number ), 'aria-current' => $number === $page ? 'page' : null ), (string) $number ) );
	}
	$html .= $page < $pages ? content_h( 'li', array(), content_h( 'a', array( 'href' => $to( $page + 1 ), 'rel' => 'next', 'aria-label' => $t['next-page'] ), content_span( $t['next'] ) ) ) : '';
	return content_h( 'owc-pagination', array(), content_h( 'nav', array( 'aria-label' => $t['pages'] ), content_h( 'ul', array(), $html ) ) );
}

function content_label( string $key, array $t ): string {
	if ( in_array( $key, CONTENT_ORDER, true ) ) {
		return $t[ $key ];
	}
	$words = trim( preg_replace( '/[-_]+/', ' ', $key ) ?? '' );
	return mb_strtoupper( mb_substr( $words, 0, 1 ) ) . mb_substr( $words, 1 );
}
