<?php
/**
 * One news item, event or publication as HTML: what packages/content/src/lists/item.ts makes in the browser. The files in
 * test/golden/content hold the two together.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param array<string, mixed> $item
 * @param array<string, mixed> $given As in packages/content/src/lists/context.ts. Level 0: the title stands above it already.
 */
function content_item_html( array $item, array $given ): string {
	$context = content_context( $given );
	$level   = (int) $context['headingLevel'];
	$under   = max( 1, $level ) + 1;
	$id      = $context['id'];
	$t       = $context['t'];
	$lang    = content_lang( $item, $context );
	$part    = static fn( string $name, string $title, string ...$html ): string => content_h( 'section', array( 'aria-labelledby' => "$id-$name" ), content_heading( $under, array( 'id' => "$id-$name" ), product_text( $title ) ), ...$html );
	$list    = static fn( array $rows ): string => content_h( 'ul', array(), ...array_map( static fn( $row ) => content_h( 'li', array(), $row ), $rows ) );
	$news    = 'news' === $item['kind'];
	$event   = 'event' === $item['kind'];
	// What the text begins with is not said twice.
	$start    = preg_replace( '/\s*(\[?…\]?|\.\.\.)$/uD', '', $item['intro'] ) ?? '';
	$intro    = '' !== $item['intro'] && ! str_starts_with( foreign_text( $item['content'] ), $start );
	$comments = $news ? $item['comments'] : null;
	$marks    = $news ? array( ...content_news_meta( $item, $context ), content_updated( $item, $context ) ) : ( $event ? content_marks( $item, $context, $item['periods'] ) : content_publication_marks( $item, $context ) );
	$over     = $event && $item['periods'] && ! $item['longTerm'] && ! array_filter( $item['periods'], static fn( $period ) => ! content_is_over( $period, $context['now'] ) );
	$images   = $event ? array_filter( $item['images'], static fn( $image ) => $image['url'] !== ( $item['image']['url'] ?? '' ) ) : array();
	$related  = $news ? array_map( static fn( $one ) => content_spaced( array( content_link( content_item_address( $one, $context ), $one['title'] ), '' === $one['date'] ? '' : content_time( $one['date'], $context ) ) ), $item['related'] ) : array();
	return content_h(
		'article',
		array( 'class' => 'owc-content-item', 'aria-labelledby' => $level ? "$id-kop" : null, 'aria-label' => $level ? null : $item['title'], 'data-owc' => true ),
		$level ? content_heading( $level, array( 'id' => "$id-kop", 'lang' => $lang ), product_text( $item['title'] ) ) : '',
		content_meta( $marks ),
		$news && $item['expired'] ? content_notice( $item['expired']['message'] ?: $t['expired'] ) : '',
		$over ? content_notice( $t['over'] ) : '',
		$intro ? content_h( 'p', array( 'class' => 'owc-intro', 'lang' => $lang ), product_text( $item['intro'] ) ) : '',
		$item['image'] ? content_figure( $item['image'] ) : '',
		$event ? content_event_facts( $item, $context ) : '',
		'publication' === $item['kind'] ? content_publication_facts( $item, $context ) : '',
		content_foreign_html( $item['content'], "$id-inhoud-", $under, $lang, $t ),
		...array_map( __NAMESPACE__ . '\content_figure', array_values( $images ) ),
		...array(
			$item['documents'] ? $part( 'documenten', $t['documents'], content_documents( $item, $context ) ) : '',
			$item['links'] ? $part( 'links', $t['more'], $list( array_map( static fn( $link ) => content_link( $link['url'], $link['title'] ), $item['links'] ) ) ) : '',
			$related ? $part( 'meer', $t['related'], $list( $related ) ) : '',
			$comments && $comments['items'] ? $part( 'reacties', sprintf( $t['comments'], $comments['count'] ), content_comments_html( $comments['items'], $under, $lang, $context ), $comments['open'] ? '' : content_h( 'p', array(), $t['comments-closed'] ) ) : '',
		)
	);
}

function content_foreign_html( string $html, string $prefix, int $under, ?string $lang, array $t ): string {
	if ( '' === foreign_text( $html ) && ! preg_match( '/<(img|video|audio|iframe)\b/i', $html ) ) {
		return '';
	}
	return content_h( 'div', array( 'class' => 'owc-foreign', 'lang' => $lang ), product_clean( $html, min( 6, $under ), $t, $prefix ) );
}

function content_notice( string $text ): string {
	return content_h( 'owc-alert', array( 'type' => 'info' ), content_h( 'p', array(), product_text( $text ) ) );
}

function content_updated( array $item, array $context ): string {
	$day = substr( $item['modified'], 0, 10 );
	return $day > $item['date'] && '' !== $item['date'] ? content_h( 'span', array(), "{$context['t']['updated']} ", content_time( $day, $context ) ) : '';
}

function content_figure( array $image ): string {
	return content_h(
		'figure',
		array(),
		content_h( 'img', array( 'src' => $image['url'], 'alt' => $image['alt'], 'width' => $image['width'], 'height' => $image['height'], 'srcset' => $image['srcset'] ?: null, 'sizes' => $image['srcset'] ? '(min-width: 48rem) 45rem, 100vw' : null ) ),
		'' === $image['caption'] ? '' : content_h( 'figcaption', array(), product_text( $image['caption'] ) )
	);
}

function content_comments_html( array $list, int $under, ?string $lang, array $context ): string {
	$html = '';
	foreach ( $list as $one ) {
		$html .= content_h(
			'li',
			array( 'data-id' => "comment-{$one['id']}" ),
			content_h( 'article', array(), content_meta( array( '' === $one['author'] ? '' : content_h( 'strong', array(), product_text( $one['author'] ) ), '' === $one['date'] ? '' : content_time( $one['date'], $context ) ) ), content_foreign_html( $one['content'], "{$context['id']}-reactie-{$one['id']}-", $under, $lang, $context['t'] ) ),
			$one['replies'] ? content_comments_html( $one['replies'], $under, $lang, $context ) : ''
		);
	}
	return content_h( 'ol', array( 'class' => 'owc-comments' ), $html );
}

function content_fact( string $label, string ...$html ): string {
	$html = implode( '', $html );
	return '' === $html ? '' : content_h( 'div', array(), content_h( 'dt', array(), product_text( $label ) ), content_h( 'dd', array(), $html ) );
}

function content_facts_html( array $facts ): string {
	$html = implode( '', $facts );
	return '' === $html ? '' : content_h( 'dl', array( 'class' => 'owc-facts' ), $html );
}
