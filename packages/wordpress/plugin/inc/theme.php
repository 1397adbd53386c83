<?php
/**
 * The look of a theme that has no NL Design System tokens: what its theme.json says about text, links and buttons, given to the
 * elements as tokens. Roles, not palette names: what a theme calls "primary" can be unreadable on its own page.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\print_theme_tokens', 20 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\print_theme_tokens_in_canvas', 20 );

function print_theme_tokens(): void {
	$css = theme_css();
	if ( '' !== $css ) {
		// In the style of WordPress itself: where that is allowed so are these, and no inline style is added by us.
		wp_add_inline_style( 'global-styles', $css );
	}
}

function print_theme_tokens_in_canvas(): void {
	$css = is_admin() ? theme_css() : '';
	if ( '' !== $css ) {
		wp_register_style( 'owc-elements-theme', false, array(), VERSION );
		wp_enqueue_style( 'owc-elements-theme' );
		wp_add_inline_style( 'owc-elements-theme', $css );
	}
}

/** The tokens as CSS; empty when the theme says nothing that can be used. */
function theme_css(): string {
	$styles = wp_get_global_styles( array(), array( 'transforms' => array( 'resolve-variables' ) ) );
	// A municipality's own NL Design System theme, known by its class, goes first. Its colours do so anyway: see theme_tokens().
	$has_theme = ! is_admin() && preg_grep( '/^(?!wp-).+-theme$/', get_body_class() );
	/**
	 * What the elements take from theme.json. Return an empty array for nothing.
	 *
	 * @param array<string, string> $tokens Custom property => value.
	 */
	$tokens = apply_filters( 'owc_elements_theme_tokens', theme_tokens( $styles ) + ( $has_theme ? array() : theme_fonts( $styles ) ) );
	if ( ! $tokens ) {
		return '';
	}
	$css = '';
	foreach ( $tokens as $name => $value ) {
		$css .= "$name:$value;";
	}
	// What has no token here has a light and a dark default: the page decides which, not the settings of the visitor.
	$page = color( $styles['color']['background'] ?? '' );
	$dark = '' !== $page && luminance( $page ) < 0.18;
	$tags = implode( ',', array_column( definitions(), 'tag' ) );
	return ":root,[class*='-theme']{{$css}}:is($tags){color-scheme:" . ( $dark ? 'dark' : 'light' ) . '}';
}

/**
 * Colours as defaults, which a theme with NL Design System tokens overrules. In pairs that can be read, or not at all: text on its
 * background at 4.5, a button against the page at 3. What elements read on these backgrounds they compute themselves.
 *
 * @param array<string, mixed> $styles
 * @return array<string, string>
 */
function theme_tokens( array $styles ): array {
	$text = color( $styles['color']['text'] ?? '' );
	$page = color( $styles['color']['background'] ?? '' );
	if ( contrast( $text, $page ) < 4.5 ) {
		return array();
	}
	$tokens = array(
		'--owc-default-background' => $page,
		'--owc-default-surface'    => surface( $page, $text ),
		'--owc-default-text'       => $text,
	);

	$link = $styles['elements']['link']['color']['text'] ?? '';
	$link = is_string( $link ) && 'currentcolor' === strtolower( $link ) ? $text : color( $link );
	if ( contrast( $link, $page ) >= 4.5 ) {
		$tokens['--owc-default-link-text']       = $link;
		$tokens['--owc-default-link-text-hover'] = $link;
	}

	$label  = color( $styles['elements']['button']['color']['text'] ?? '' );
	$button = color( $styles['elements']['button']['color']['background'] ?? '' );
	if ( contrast( $label, $button ) >= 4.5 && contrast( $button, $page ) >= 3 ) {
		$tokens['--owc-default-action-background'] = $button;
		$tokens['--owc-default-action-text']       = $label;
		// What the theme does on hover is not known as a pair.
		$tokens['--owc-default-action-background-hover'] = $button;
	}
	return $tokens;
}

/**
 * @param array<string, mixed> $styles
 * @return array<string, string>
 */
function theme_fonts( array $styles ): array {
	$text  = $styles['typography']['fontFamily'] ?? '';
	$fonts = array(
		'--owc-font'         => $text,
		'--owc-heading-font' => $styles['elements']['heading']['typography']['fontFamily'] ?? $text,
	);
	// A font goes in a style sheet: letters, quotes and commas, or the theme's own variable.
	return array_filter( $fonts, static fn( $font ) => is_string( $font ) && preg_match( '/^[\w\s,"\'()-]+$/', $font ) );
}

/** A panel on the page: a trace of the text's colour in it, as long as the text can be read there. */
function surface( string $page, string $text ): string {
	$mix = '#' . implode( '', array_map( static fn( int $one, int $other ) => sprintf( '%02x', (int) round( 0.955 * $one + 0.045 * $other ) ), channels( $page ), channels( $text ) ) );
	return contrast( $text, $mix ) >= 4.5 ? $mix : $page;
}

/** A hexadecimal colour, or empty: of others we do not know how they read. */
function color( mixed $value ): string {
	return is_string( $value ) && preg_match( '/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i', trim( $value ) ) ? trim( $value ) : '';
}

/** The contrast of two hexadecimal colours by WCAG, 1 to 21; 0 when one of them is not known. */
function contrast( string $one, string $other ): float {
	if ( '' === $one || '' === $other ) {
		return 0;
	}
	$lights = array( luminance( $one ), luminance( $other ) );
	return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
}

function luminance( string $color ): float {
	list( $red, $green, $blue ) = array_map(
		static fn( int $channel ) => $channel / 255 <= 0.04045 ? $channel / 255 / 12.92 : ( ( $channel / 255 + 0.055 ) / 1.055 ) ** 2.4,
		channels( $color )
	);
	return 0.2126 * $red + 0.7152 * $green + 0.0722 * $blue;
}

/**
 * Red, green and blue, 0 to 255.
 *
 * @return array{int, int, int}
 */
function channels( string $color ): array {
	$hex = ltrim( $color, '#' );
	$hex = 3 === strlen( $hex ) ? preg_replace( '/./', '$0$0', $hex ) : $hex;
	return array_map( 'hexdec', str_split( (string) $hex, 2 ) );
}
