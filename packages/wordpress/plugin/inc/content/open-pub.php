<?php
/**
 * News of OpenPub (`/owc/openpub/v1/items`, `/items/active`, `/search`), as packages/content/src/lists/open-pub.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @return array<string, mixed>
 */
function content_news( array $row, callable $bad ): array {
	$connected  = foreign_row( $row['connected'] ?? null, 'terms', $bad );
	$taxonomies = foreign_row( $row['taxonomies'] ?? null, 'terms', $bad );
	$expired    = foreign_row( $row['expired'] ?? null, 'expired', $bad );
	$related    = array();
	foreach ( foreign_rows( $row['related'] ?? null, 'related', $bad ) as $one ) {
		$title = content_title( $one['title'] ?? '', $bad );
		if ( '' !== $title ) {
			$related[] = array( 'title' => $title, 'url' => foreign_page_url( $one['portal_url'] ?? '', 'related', $bad ), 'slug' => foreign_slug( $one['slug'] ?? '' ), 'date' => foreign_date( $one['date'] ?? '' ) );
		}
	}
	return array(
		'kind'        => 'news',
		'id'          => foreign_id( $row['id'] ?? '', $row['slug'] ?? '' ),
		'slug'        => foreign_slug( $row['slug'] ?? '' ),
		'url'         => foreign_page_url( $row['portal_url'] ?? '', 'url', $bad ),
		'title'       => content_title( $row['title'] ?? '', $bad ),
		'intro'       => foreign_text( foreign_string( $row['excerpt'] ?? '', 'intro', $bad ) ),
		'language'    => foreign_language( $row['language'] ?? '' ),
		'date'        => foreign_date( $row['date'] ?? '' ),
		'modified'    => content_moment( $row['date_modified'] ?? '' ),
		'image'       => product_image( $row['image'] ?? null, 'image', $bad ),
		'content'     => foreign_string( $row['content'] ?? '', 'content', $bad ),
		'terms'       => content_filled(
			array(
				'theme'    => content_terms( $connected['openpub-item_to_openpub-theme'] ?? null, 'terms', $bad ),
				'type'     => content_terms( $taxonomies['openpub-type'] ?? null, 'terms', $bad ),
				'audience' => content_terms( $taxonomies['openpub-audience'] ?? null, 'terms', $bad ),
			)
		),
		'documents'   => content_attachments( $row['downloads'] ?? null, $bad ),
		'links'       => content_links( $row['links'] ?? null, $bad ),
		'highlighted' => foreign_flag( $row['highlighted'] ?? false ),
		'expired'     => foreign_flag( $expired['status'] ?? false ) ? array( 'message' => foreign_text( foreign_string( $expired['message'] ?? '', 'expired', $bad ) ), 'on' => foreign_date( $expired['on'] ?? '' ) ) : null,
		'comments'    => content_discussion( $row['comments'] ?? null, $bad ),
		'related'     => $related,
	);
}

/**
 * @return array{open: bool, count: int, items: list<array<string, mixed>>}|null
 */
function content_discussion( $value, callable $bad ): ?array {
	$row = foreign_row( $value, 'comments', $bad );
	if ( ! $row ) {
		return null;
	}
	$items = content_comments( $row['items'] ?? null, $bad );
	$count = product_plain( $row['count'] ?? '' );
	return array( 'open' => 'open' === product_plain( $row['status'] ?? '' ), 'count' => preg_match( '/^\d{1,9}$/D', $count ) ? (int) $count : count( $items ), 'items' => $items );
}

/**
 * Answers to answers to answers … are not read for ever: WordPress has ten at most.
 *
 * @return list<array<string, mixed>>
 */
function content_comments( $value, callable $bad, int $depth = 0 ): array {
	$comments = array();
	foreach ( $depth > 9 ? array() : foreign_rows( $value, 'comments', $bad, array( 'content', 'author' ) ) as $row ) {
		$content = foreign_string( $row['content'] ?? '', 'comments', $bad );
		if ( '' !== foreign_text( $content ) ) {
			$comments[] = array( 'id' => foreign_id( $row['id'] ?? '' ), 'author' => content_title( $row['author'] ?? '', $bad ), 'date' => content_moment( $row['date'] ?? '' ), 'content' => $content, 'replies' => content_comments( $row['replies'] ?? null, $bad, $depth + 1 ) );
		}
	}
	return $comments;
}
