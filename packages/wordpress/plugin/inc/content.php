<?php
/**
 * Our HTML among what authors write: it may stay, it is not broken by automatic paragraphs, and its text counts for an excerpt.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Elements that stand in the line of a text. */
const INLINE = array( 'owc-glossary', 'owc-counter', 'owc-button' );

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpt' );
add_filter( 'excerpt_allowed_wrapper_blocks', __NAMESPACE__ . '\allow_in_excerpt' );
// Where paragraphs are made. do_blocks runs at 9 as well, added earlier. Not at 10: do_blocks takes wpautop off and puts it back there.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'term_description', 'the_excerpt' ) as $owc_elements_hook ) {
	in_array( $owc_elements_hook, array( 'term_description', 'the_excerpt' ), true ) || add_filter( $owc_elements_hook, __NAMESPACE__ . '\expand_shortcodes', 8 );
	add_filter( $owc_elements_hook, __NAMESPACE__ . '\hold_elements', 9 );
	add_filter( $owc_elements_hook, __NAMESPACE__ . '\release_elements', 11 );
}
add_filter( 'pre_render_block', __NAMESPACE__ . '\render_shortcode_block', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_classic_editor' );
add_action( 'wp_enqueue_editor', __NAMESPACE__ . '\enqueue_in_classic_editor' );
// Our elements in a block of HTML, in the classic editor's block, in a widget.
foreach ( array( 'render_block_core/html', 'render_block_core/freeform', 'widget_custom_html_content', 'widget_text' ) as $owc_elements_hook ) {
	add_filter( $owc_elements_hook, __NAMESPACE__ . '\repair_elements' );
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
	foreach ( elements() as $tag => $element ) {
		$names           = array_column( $own[ $tag ] ?? array(), 'attr' ) ?: $element['attributes'];
		$allowed[ $tag ] = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'hidden', 'slot', ...$names ), true );
	}
	// What our elements stand around, and WordPress does not know.
	$allowed['dialog'] = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'aria-label', 'aria-labelledby' ), true );
	$allowed['source'] = ( is_array( $allowed['source'] ?? null ) ? $allowed['source'] : array() ) + array_fill_keys( array( 'src', 'srcset', 'sizes', 'media', 'type', 'width', 'height' ), true );
	return array_map( static fn( $attributes ) => is_array( $attributes ) ? $attributes + array( 'slot' => true ) : $attributes, $allowed );
}

/**
 * @param list<string> $names
 * @return list<string>
 */
function allow_in_excerpt( array $names ): array {
	return array( ...$names, 'owc/alert', 'owc/accordion', 'owc/accordion-item', 'owc/card', 'owc/card-list', 'owc/counter', 'owc/faq', 'owc/icon-list', 'owc/key-fact', 'owc/key-facts', 'owc/process-step', 'owc/process-steps', 'owc/quote', 'owc/slide', 'owc/slider', 'owc/tab', 'owc/tabs', 'owc/timeline', 'owc/timeline-item' );
}

/**
 * Automatic paragraphs put a <p> around an element: the browser then closes it empty. So our elements step out before, and come
 * back after. In content made of blocks there are no automatic paragraphs.
 */
function hold_elements( ?string $html ): string {
	return has_filter( (string) current_filter(), 'wpautop' ) ? hold_elements_in( (string) $html ) : enqueue_elements( (string) $html );
}

function hold_elements_in( string $html ): string {
	if ( false === stripos( $html, '<owc-' ) ) {
		return $html;
	}
	$html  = repair_elements( $html );
	$out   = '';
	$at    = 0;
	$depth = 0;
	$start = 0;
	foreach ( Own_Tags::in( $html ) as $tag ) {
		if ( $tag['closes'] ) {
			if ( 0 === --$depth ) {
				$out .= hold_html( substr( $html, $start, $tag['end'] - $start ), true );
				$at   = $tag['end'];
			}
			$depth = max( 0, $depth );
		} elseif ( 0 === $depth++ ) {
			$out .= substr( $html, $at, $tag['start'] - $at );
			$start = $at = $tag['start'];
		}
	}
	return $out . substr( $html, $at );
}

/**
 * What is not closed would take the rest of the page in it: it is closed where it begins. So is `<owc-x/>`, of which a browser does not
 * see the slash. What closes nothing is left out.
 */
function repair_elements( ?string $html ): string {
	if ( null === $html || false === stripos( $html, '<owc-' ) ) {
		return (string) $html;
	}
	$open  = array();
	$wrong = array();
	foreach ( Own_Tags::in( $html ) as $tag ) {
		if ( ! $tag['closes'] ) {
			$tag['empty'] ? $wrong[ $tag['start'] ] = $tag : $open[] = $tag;
			continue;
		}
		for ( $last = count( $open ) - 1; $last >= 0 && $open[ $last ]['name'] !== $tag['name']; $last-- ); // phpcs:ignore Generic.CodeAnalysis.EmptyStatement
		if ( $last < 0 ) {
			$wrong[ $tag['start'] ] = $tag;
			continue;
		}
		foreach ( array_splice( $open, $last ) as $index => $one ) {
			$index && $wrong[ $one['start'] ] = $one;
		}
	}
	foreach ( $open as $tag ) {
		$wrong[ $tag['start'] ] = $tag;
	}
	krsort( $wrong );
	foreach ( $wrong as $tag ) {
		$html = $tag['closes'] ? substr_replace( $html, '', $tag['start'], $tag['end'] - $tag['start'] ) : substr_replace( $html, "</{$tag['name']}>", $tag['end'], 0 );
	}
	return enqueue_elements( $html );
}

/** Where tags of ours are in HTML: not those in comments, attributes and scripts. */
final class Own_Tags extends \WP_HTML_Tag_Processor {
	/** @return list<array{name: string, start: int, end: int, closes: bool, empty: bool}> */
	public static function in( string $html ): array {
		$tags  = new self( $html );
		$found = array();
		while ( $tags->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
			$name = strtolower( (string) $tags->get_tag() );
			if ( str_starts_with( $name, 'owc-' ) && $tags->set_bookmark( 'here' ) ) {
				$span    = $tags->bookmarks['here'];
				$end     = (int) strpos( $html, '>', $span->start + $span->length - 1 ) + 1; // WordPress 6.5 leaves the last sign out
				$found[] = array( 'name' => $name, 'start' => $span->start, 'end' => $end, 'closes' => $tags->is_tag_closer(), 'empty' => $tags->has_self_closing_flag() );
			}
		}
		return $found;
	}
}

/**
 * Keeps HTML apart, and gives what stands in its place: a word, because some filters take away every tag that they do not know. What
 * does not stand in the line of a text is a paragraph of its own.
 */
function hold_html( string $html, bool $has_shortcodes = false ): string {
	$is_inline = (bool) preg_match( '~^<(?:' . implode( '|', INLINE ) . ')\b~i', $html );
	$token     = held_token() . Held::add( $html, $is_inline, $has_shortcodes ) . 'z';
	return $is_inline ? $token : "\n\n$token\n\n";
}

/** Where paragraphs were made. A theme or a field of another plugin may filter what is no text at all. */
function release_elements( ?string $html ): string {
	// A theme may make paragraphs once more, at the end: what is ours waits for that.
	$hook = (string) current_filter();
	$late = array_filter( array_keys( $GLOBALS['wp_filter'][ $hook ]->callbacks ?? array() ), static fn( $priority ) => isset( $GLOBALS['wp_filter'][ $hook ]->callbacks[ $priority ]['wpautop'] ) && $priority > $GLOBALS['wp_filter'][ $hook ]->current_priority() );
	if ( $late ) {
		add_filter( $hook, __NAMESPACE__ . '\release_elements', max( $late ) + 1 );
		return (string) $html;
	}
	// WordPress expanded shortcodes of others before us where it does.
	return release_held( (string) $html, has_filter( $hook, 'do_shortcode' ) ? 'do_shortcode' : 'strval' );
}

/** @param callable(string): string $expand What is done with what may have shortcodes in it. */
function release_held( string $html, callable $expand ): string {
	if ( ! str_contains( $html, held_token() ) ) {
		return $html;
	}
	$token   = held_token() . '(\d+)z';
	$release = static function ( array $found ) use ( $expand ): string {
		list( $whole, $is_inline, $has_shortcodes ) = Held::get( (int) ( $found[3] ?? $found[2] ) );
		$whole = release_held( $whole, $expand );
		$whole = $has_shortcodes ? $expand( $whole ) : $whole;
		return $is_inline && '' !== $found[1] ? "{$found[1]}$whole</p>" : $whole;
	};
	return Held::let_go( static fn() => preg_replace_callback( "~(<p(?:\\s[^>]*)?>)\\s*$token\\s*</p>|\\n{0,2}$token\\n{0,2}~", $release, $html ) ?? $html );
}

/** What no text has in it, and no filter changes. */
function held_token(): string {
	static $token = null;
	return $token ??= 'owcheld' . strtr( bin2hex( random_bytes( 6 ) ), '0123456789', 'ghijklmnop' ) . 'q';
}

/** What is kept apart, until it is back in its place: a site may make thousands of texts in one run. */
final class Held {
	/** @var array<int, array{0: string, 1: bool, 2: bool}> */
	private static array $held = array();

	private static int $last = 0;

	private static int $depth = 0;

	/** @var array<int, true> What is back in its place. Something may have copied it, so it is kept until the whole text is done. */
	private static array $back = array();

	public static function add( string $html, bool $is_inline, bool $has_shortcodes ): int {
		self::$held[ ++self::$last ] = array( $html, $is_inline, $has_shortcodes );
		return self::$last;
	}

	/** @return array{0: string, 1: bool, 2: bool} */
	public static function get( int $number ): array {
		self::$back[ $number ] = true;
		return self::$held[ $number ] ?? array( '', true, false );
	}

	/** @param callable(): string $release */
	public static function let_go( callable $release ): string {
		++self::$depth;
		try {
			return $release();
		} finally {
			if ( 0 === --self::$depth ) {
				self::$held = array_diff_key( self::$held, self::$back );
				self::$back = array();
			}
		}
	}
}

/**
 * The block “Shortcode” makes paragraphs too, and not by a filter.
 *
 * @param string|null          $html
 * @param array<string, mixed> $block
 * @return string|null
 */
function render_shortcode_block( $html, array $block ) {
	if ( null !== $html || 'core/shortcode' !== $block['blockName'] || ! preg_match( '~\[owc_|<owc-~i', $block['innerHTML'] ) ) {
		return $html;
	}
	return release_held( wpautop( hold_elements_in( expand_shortcodes( $block['innerHTML'] ) ) ), 'strval' ); // the page expands those of others
}

/**
 * The classic editor throws away every tag and attribute that it does not know.
 *
 * @param array<string, mixed> $settings
 * @return array<string, mixed>
 */
function allow_in_classic_editor( array $settings ): array {
	$inline  = static fn( string $tag ): bool => in_array( $tag, INLINE, true );
	$tags    = array_keys( elements() );
	$slotted = array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'span', 'a', 'label', 'ul', 'ol', 'table', 'img', 'figure' );
	$add     = static fn( string $setting, array $names ): string => implode( ',', array_filter( array( $settings[ $setting ] ?? '', ...$names ) ) );
	$settings['custom_elements']         = $add( 'custom_elements', array_map( static fn( $tag ) => $inline( $tag ) ? "~$tag" : $tag, $tags ) );
	$settings['extended_valid_elements'] = $add( 'extended_valid_elements', array_map( static fn( $tag ) => "{$tag}[*]", array( ...$tags, ...$slotted ) ) );
	return $settings;
}

/** @param array{tinymce: bool, quicktags: bool} $load */
function enqueue_in_classic_editor( array $load ): void {
	if ( $load['tinymce'] ) {
		wp_enqueue_script( 'owc-elements-classic', url( 'editor/classic.js' ), array( 'jquery', 'editor' ), hash_of( 'editor/classic.js' ), true );
	}
}
