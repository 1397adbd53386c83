<?php
/**
 * Our HTML among what authors write: it may stay, it is not broken by automatic paragraphs, and its text counts for an excerpt.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpt' );
add_filter( 'excerpt_allowed_wrapper_blocks', __NAMESPACE__ . '\allow_in_excerpt' );
// do_blocks runs at 9 as well, added earlier. Not at 10: do_blocks takes wpautop off and puts it back there.
add_filter( 'the_content', __NAMESPACE__ . '\hold_elements', 9 );
add_filter( 'the_content', __NAMESPACE__ . '\release_elements', 11 );
// Our elements in a block of HTML, in the classic editor's block, in a widget.
foreach ( array( 'render_block_core/html', 'render_block_core/freeform', 'widget_block_content', 'widget_custom_html_content', 'widget_text' ) as $owc_elements_hook ) {
	add_filter( $owc_elements_hook, __NAMESPACE__ . '\enqueue_elements' );
}

/**
 * An author may write our tags with their attributes, and say in which slot a node goes. Never an <input>: elements make their own.
 *
 * @param array<string, array<string, bool>> $allowed
 * @return array<string, array<string, bool>>
 */
function allow_elements( array $allowed, string|array $context ): array {
	if ( 'post' !== $context || ! did_action( 'init' ) ) {
		return $allowed;
	}
	$own = array_column( definitions(), 'attributes', 'tag' );
	foreach ( array_keys( modules() ) as $tag ) {
		if ( str_starts_with( $tag, 'owc-' ) ) {
			$allowed[ $tag ] = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'hidden', 'slot', ...array_column( $own[ $tag ] ?? array(), 'attr' ) ), true );
		}
	}
	// What our elements stand around, and WordPress does not know.
	$allowed['dialog'] = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'aria-label', 'aria-labelledby' ), true );
	$allowed['source'] = ( $allowed['source'] ?? array() ) + array_fill_keys( array( 'src', 'srcset', 'sizes', 'media', 'type', 'width', 'height' ), true );
	return array_map( static fn( $attributes ) => is_array( $attributes ) ? $attributes + array( 'slot' => true ) : $attributes, $allowed );
}

/**
 * @param list<string> $names
 * @return list<string>
 */
function allow_in_excerpt( array $names ): array {
	return array( ...$names, 'owc/alert', 'owc/accordion', 'owc/accordion-item', 'owc/card', 'owc/card-list', 'owc/icon-list', 'owc/quote', 'owc/slide', 'owc/slider', 'owc/tab', 'owc/tabs', 'owc/timeline', 'owc/timeline-item' );
}

/**
 * Automatic paragraphs put a <p> around an element: the browser then closes it empty. So our elements step out before, and come
 * back after. In content made of blocks this finds nothing to do: there are no automatic paragraphs.
 */
function hold_elements( string $html ): string {
	if ( ! str_contains( $html, '<owc-' ) || ! has_filter( 'the_content', 'wpautop' ) ) {
		return $html;
	}
	$out   = '';
	$depth = 0;
	$whole = '';
	foreach ( preg_split( '~(</?owc-[a-z0-9-]+(?:\s(?:"[^"]*"|\'[^\']*\'|[^>"\'])*)?>)~i', $html, -1, PREG_SPLIT_DELIM_CAPTURE ) as $part ) {
		$opens  = (bool) preg_match( '~^<owc-~i', $part );
		$closes = (bool) preg_match( '~^</owc-~i', $part );
		$depth += $opens ? 1 : 0;
		if ( 0 === $depth ) {
			$out .= $part;
			continue;
		}
		$whole .= $part;
		$depth -= $closes ? 1 : 0;
		if ( 0 === $depth ) {
			$out  .= '<div data-owc-held="' . count( held() ) . '"></div>';
			$whole = enqueue_elements( $whole );
			held( $whole );
			$whole = '';
		}
	}
	return $out . $whole; // one that is never closed is left as it is
}

function release_elements( string $html ): string {
	return preg_replace_callback( '~(?:<p>)?<div data-owc-held="(\d+)"></div>(?:</p>)?~', static fn( $found ) => held()[ (int) $found[1] ] ?? '', $html ) ?? $html;
}

/**
 * @return list<string>
 */
function held( ?string $html = null ): array {
	static $held = array();
	if ( null !== $html ) {
		$held[] = $html;
	}
	return $held;
}
