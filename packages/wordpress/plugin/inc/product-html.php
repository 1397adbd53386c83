<?php
/**
 * Foreign HTML of a product made fit for the page, as packages/core/src/sanitise.ts does in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Foreign HTML that cannot do harm: no scripts, styles, forms, custom elements, classes or names, and an outline that fits.
 *
 * wp_kses() decides what is allowed and comes last. What stands before it only makes sure that what it takes out leaves no
 * remains, such as the text of a script.
 *
 * @param string $html   The foreign HTML.
 * @param int    $top    The highest heading level that it may use.
 * @param array  $t      Our own words.
 * @param string $prefix Put before every id; without it ids go.
 */
function product_clean( string $html, int $top, array $t, string $prefix = '' ): string {
	if ( '' === $html ) {
		return '';
	}
	// Possessive: a tag that never closes costs one look, not one for each letter.
	$attributes = '(?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*+';
	$html       = preg_replace(
		array(
			'/<!--.*?(?:-->|$)/s',
			"/<(script|style|textarea|title|xmp|noembed|noframes|plaintext)\\b$attributes>.*?(?:<\\/\\1\\s*>|$)/is",
			"/<(template|noscript|svg|math|object|applet|canvas|select|button|datalist|frameset)\\b$attributes>.*?<\\/\\1\\s*>/is",
		),
		'',
		$html
	) ?? '';
	$html       = preg_replace_callback(
		"/<iframe\\b$attributes>.*?(?:<\\/iframe\\s*>|$)/is",
		function ( array $found ) use ( $t ): string {
			$frame = new \WP_HTML_Tag_Processor( $found[0] );
			$frame->next_tag();
			$url = product_url( (string) $frame->get_attribute( 'src' ) );
			if ( ! preg_match( '~^(?:https?:)?//(?:[^/?#]*@)?([^/?#:]+)~i', $url, $host ) ) {
				return '';
			}
			$title = $frame->get_attribute( 'title' );
			return '<a href="' . product_text( $url ) . '">' . product_text( is_string( $title ) && '' !== $title ? $title : sprintf( $t['embed'], $host[1] ) ) . '</a>';
		},
		$html
	) ?? '';

	$allowed = product_allowed_html();
	$tags    = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		foreach ( array( 'href', 'src', 'poster', 'cite' ) as $name ) {
			$value = $tags->get_attribute( $name );
			if ( null === $value ) {
				continue;
			}
			$url = product_url( (string) $value );
			if ( '' === $url ) {
				$tags->remove_attribute( $name );
			} elseif ( '#' === $url[0] && '' !== $prefix ) {
				$tags->set_attribute( $name, "#$prefix" . substr( $url, 1 ) );
			} elseif ( $url !== $value ) {
				$tags->set_attribute( $name, $url );
			}
		}
		$id = $tags->get_attribute( 'id' );
		if ( is_string( $id ) && '' !== $id && '' !== $prefix ) {
			$tags->set_attribute( 'id', $prefix . $id );
		} else {
			$tags->remove_attribute( 'id' );
		}
		if ( preg_match( '/(^|[\s,])(?!https?:)[a-z][a-z0-9+.-]*:/i', (string) $tags->get_attribute( 'srcset' ) ) ) {
			$tags->remove_attribute( 'srcset' );
		}
		if ( 'IMG' === $tags->get_tag() && null === $tags->get_attribute( 'alt' ) ) {
			$tags->set_attribute( 'alt', '' );
		}
	}
	$html = wp_kses( $tags->get_updated_html(), $allowed, array( 'http', 'https', 'mailto', 'tel' ) );
	$html = preg_replace( '/<img\b(?![^>]*\ssrc=)[^>]*>/i', '', $html ) ?? '';
	return trim( product_fit_headings( product_balance( $html ), $top ) );
}

/** Open tags may not reach past their own text. As a browser reads it, where this WordPress can (6.7), otherwise about so. */
function product_balance( string $html ): string {
	try {
		$whole = method_exists( 'WP_HTML_Processor', 'normalize' ) ? \WP_HTML_Processor::normalize( $html ) : null;
	} catch ( \Throwable $error ) { // Thousands of tags inside each other are too much for it.
		$whole = null;
	}
	return $whole ?? force_balance_tags( $html );
}

/** What foreign HTML may hold: the list of packages/core/src/sanitise.ts. */
function product_allowed_html(): array {
	$tags   = 'p br hr ul ol li dl dt dd a strong b em i u s del ins sub sup small abbr cite q blockquote code pre kbd samp var mark time bdi bdo wbr span div address'
		. ' h1 h2 h3 h4 h5 h6 figure figcaption img picture source table caption thead tbody tfoot tr th td colgroup col details summary audio video track';
	$global = array_fill_keys( array( 'title', 'lang', 'dir', 'id' ), true );
	$own    = array(
		'a'          => array( 'href' ),
		'img'        => array( 'src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading' ),
		'source'     => array( 'src', 'srcset', 'sizes', 'media', 'type', 'width', 'height' ),
		'video'      => array( 'src', 'controls', 'poster', 'preload', 'width', 'height' ),
		'audio'      => array( 'src', 'controls', 'preload' ),
		'track'      => array( 'src', 'kind', 'label', 'srclang' ),
		'th'         => array( 'colspan', 'rowspan', 'scope', 'abbr' ),
		'td'         => array( 'colspan', 'rowspan' ),
		'col'        => array( 'span' ),
		'colgroup'   => array( 'span' ),
		'ol'         => array( 'start', 'reversed', 'type' ),
		'li'         => array( 'value' ),
		'time'       => array( 'datetime' ),
		'del'        => array( 'datetime', 'cite' ),
		'ins'        => array( 'datetime', 'cite' ),
		'q'          => array( 'cite' ),
		'blockquote' => array( 'cite' ),
		'details'    => array( 'open' ),
	);
	$all = array();
	foreach ( explode( ' ', $tags ) as $tag ) {
		$all[ $tag ] = $global + array_fill_keys( $own[ $tag ] ?? array(), true );
	}
	return $all;
}

/** The levels that the text uses become consecutive ones, and none is skipped on the way down. Headings without words go. */
function product_fit_headings( string $html, int $top ): string {
	$pattern = '/<h([1-6])\b([^>]*)>(.*?)<\/h\1>/is';
	$html    = preg_replace_callback( $pattern, fn( $found ) => '' === product_heading_text( $found[3] ) && ! str_contains( $found[3], '<img' ) ? '' : $found[0], $html ) ?? '';
	preg_match_all( $pattern, $html, $found );
	$used     = array_values( array_unique( $found[1] ) );
	$previous = $top - 1;
	sort( $used );
	return preg_replace_callback(
		$pattern,
		function ( array $found ) use ( &$previous, $used, $top ): string {
			$previous = min( $top + array_search( $found[1], $used, true ), $previous + 1, 6 );
			return "<h$previous{$found[2]}>{$found[3]}</h$previous>";
		},
		$html
	) ?? '';
}

/** Names the main headings for the table of contents. */
function product_name_headings( string $html, int $level, string $id, string $lang, array &$contents ): string {
	$n = 0;
	return preg_replace_callback(
		"/<h$level\\b([^>]*)>(.*?)<\\/h$level>/is",
		function ( array $found ) use ( &$contents, &$n, $id, $lang ): string {
			++$n;
			$level = $found[0][2];
			if ( preg_match( '/\sid=["\']([^"\']+)["\']/', $found[1], $own ) ) {
				$contents[] = array( $own[1], product_heading_text( $found[2] ), $lang );
				return $found[0];
			}
			$contents[] = array( "$id-$n", product_heading_text( $found[2] ), $lang );
			return "<h$level id=\"$id-$n\"{$found[1]}>{$found[2]}</h$level>";
		},
		$html
	) ?? '';
}

/** The words of a heading. */
function product_heading_text( string $html ): string {
	return preg_replace( '/^[\s\x{a0}]+|[\s\x{a0}]+$/u', '', html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ?? '';
}
