<?php
/**
 * The look of a theme that has no NL Design System tokens: what its theme.json says about text, headings, links and buttons, given to
 * the elements as tokens. Roles, not palette names: what a theme calls "primary" can be unreadable on its own page.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\print_theme_tokens', 20 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\print_theme_tokens_in_canvas', 20 );

function print_theme_tokens(): void {
	$css = has_elements() ? theme_css( look(), page_classes() ) : '';
	if ( '' !== $css ) {
		add_page_style( $css );
	}
}

/** In the style of WordPress itself: where that is allowed so is this. A classic theme has that style too late, or not at all. */
function add_page_style( string $css ): void {
	wp_style_is( 'global-styles' ) ? wp_add_inline_style( 'global-styles', $css ) : add_theme_style( $css );
}

function add_theme_style( string $css ): void {
	wp_register_style( 'owc-elements-theme', false, array(), VERSION );
	wp_enqueue_style( 'owc-elements-theme' );
	wp_add_inline_style( 'owc-elements-theme', $css );
}

/** Without an element of ours there is nothing to dress. A block theme made its page before its head; another theme may still come with some. */
function has_elements(): bool {
	$ours = array( 'owc-elements', ...array_keys( modules() ) );
	return is_admin() || ! wp_is_block_theme() || (bool) array_intersect( $ours, wp_styles()->queue );
}

function print_theme_tokens_in_canvas(): void {
	$css = is_admin() ? theme_css( look(), array() ) . palette_css() : '';
	if ( '' !== $css ) {
		add_theme_style( $css );
	}
}

/**
 * The classes of the page that can be those of an NL Design System theme: on its body, or on the page as a whole.
 *
 * @return list<string>
 */
function page_classes(): array {
	$html = preg_match( '/\bclass=["\']([^"\']*)/', get_language_attributes(), $found ) ? explode( ' ', $found[1] ) : array();
	return array_values( preg_grep( '/^(?!wp-).+-theme(?:-|$)/', array( ...get_body_class(), ...$html ) ) );
}

/**
 * Tokens as CSS; empty when there is nothing that can be used.
 *
 * @param array<string, mixed> $look    See look().
 * @param list<string>         $classes Those of an NL Design System theme.
 */
function theme_css( array $look, array $classes ): string {
	$styles = theme_styles();
	$theme  = 'own' === $look['source'] ? array() : theme_tokens( $styles );
	/**
	 * What the elements take from theme.json, or from the settings. Return an empty array for nothing.
	 *
	 * @param array<string, string> $tokens Custom property => value.
	 */
	$tokens = apply_filters( 'owc_elements_theme_tokens', own_tokens( $look ) + $theme + theme_shapes( $styles ) );
	if ( ! $tokens ) {
		return '';
	}
	$own      = array_filter( $tokens, static fn( $name ) => ! str_starts_with( $name, '--owc-default-' ), ARRAY_FILTER_USE_KEY );
	$defaults = array_diff_key( $tokens, $own );
	// Where a theme sets its tokens ours are sought again. The body is such a place only when the theme is there: WordPress puts the name of
	// its own theme in a class as well, and what a site says on the page itself has to reach its elements.
	$css = declare_tokens( ":root,[class*='-theme'],.owc-page", $defaults )
		. declare_tokens( ":where(:root,[class*='-theme']:not(body)" . ( $classes ? ',body' : '' ) . ')', $own );
	// What has no token here has a light and a dark default: the page decides which, not the settings of the visitor.
	$page = color( $tokens['--owc-background'] ?? ( $classes ? '' : $styles['color']['background'] ?? '' ) );
	$dark = '' === $page ? (bool) preg_grep( '/dark/', $classes ) : luminance( $page ) < 0.18;
	$tags = implode( ',', array_unique( array_column( definitions(), 'tag' ) ) );
	return "$css:is($tags){color-scheme:" . ( $dark ? 'dark' : 'light' ) . '}';
}

/** @param array<string, string> $tokens */
function declare_tokens( string $selector, array $tokens ): string {
	$css = '';
	foreach ( $tokens as $name => $value ) {
		$css .= "$name:$value;";
	}
	return '' === $css ? '' : $selector . '{' . $css . '}';
}

/**
 * What theme.json, its variation and the site editor say together, with how wide a text is.
 *
 * @return array<string, mixed>
 */
function theme_styles(): array {
	$styles = wp_get_global_styles( array(), array( 'transforms' => array( 'resolve-variables' ) ) );
	if ( wp_is_block_theme() ) {
		$styles['contentSize'] = wp_get_global_settings( array( 'layout', 'contentSize' ) );
		// Buttons are round where a theme does not say otherwise: so WordPress draws them.
		$styles['elements']['button']['border']['radius'] ??= '9999px';
	}
	return $styles;
}

/**
 * The colours of theme.json by role; empty when not said, or not known how they read.
 *
 * @param array<string, mixed> $styles
 * @return array<string, string>
 */
function theme_colors( array $styles ): array {
	$elements = $styles['elements'] ?? array();
	$button   = $elements['button'] ?? array();
	$outline  = $styles['blocks']['core/button']['variations']['outline'] ?? array();
	$page     = color( named_color( $styles['color']['background'] ?? '' ) );
	$text     = color( named_color( $styles['color']['text'] ?? '' ), $page );
	$read     = static function ( mixed $value, string $over ) use ( $text ): string {
		$value = named_color( $value );
		return is_string( $value ) && preg_match( '/^\s*(?:currentcolor|inherit)\s*$/i', $value ) ? $text : color( $value, $over );
	};
	$action   = $read( $button['color']['background'] ?? '', $page );
	$beside   = $outline['color']['background'] ?? 'transparent';
	return array(
		'background'   => $page,
		'text'         => $text,
		'heading'      => $read( $elements['h2']['color']['text'] ?? $elements['heading']['color']['text'] ?? '', $page ),
		'heading-1'    => $read( $elements['h1']['color']['text'] ?? $elements['heading']['color']['text'] ?? '', $page ),
		'link'         => $read( $elements['link']['color']['text'] ?? '', $page ),
		'link-hover'   => $read( $elements['link'][':hover']['color']['text'] ?? '', $page ),
		'action'       => $action,
		'action-text'  => $read( $button['color']['text'] ?? '', $action ),
		'action-hover' => $read( $button[':hover']['color']['background'] ?? '', $page ),
		'secondary'      => $read( $beside, $page ),
		'secondary-text' => $read( $outline['color']['text'] ?? '', $page ),
		'secondary-border' => $read( $outline['border']['color'] ?? '', $page ),
	);
}

/** The colour that a theme calls by its name, where WordPress left that. */
function named_color( mixed $value ): mixed {
	if ( ! is_string( $value ) || ! preg_match( '/^(?:var:preset\|color\||var\(--wp--preset--color--)([\w-]+)\)?$/', trim( $value ), $found ) ) {
		return $value;
	}
	return palette()[ $found[1] ] ?? '';
}

/**
 * What an editor can choose from: slug => colour. A theme goes before WordPress, and the site before its theme.
 *
 * @return array<string, string>
 */
function palette(): array {
	$palette = wp_get_global_settings( array( 'color', 'palette' ) );
	$colors  = array();
	foreach ( array( 'default', 'theme', 'custom' ) as $origin ) {
		foreach ( is_array( $palette[ $origin ] ?? null ) ? $palette[ $origin ] : array() as $one ) {
			$colors[ _wp_to_kebab_case( (string) $one['slug'] ) ] = (string) $one['color'];
		}
	}
	return $colors;
}

/**
 * Colours as defaults, which a theme with NL Design System tokens overrules. In pairs that can be read, or not at all: text on its
 * background at 4.5, a button against the page at 3. What elements read on these backgrounds they compute themselves.
 *
 * @param array<string, mixed> $styles
 * @return array<string, string>
 */
function theme_tokens( array $styles ): array {
	$color = theme_colors( $styles );
	$page  = $color['background'];
	if ( contrast( $color['text'], $page ) < 4.5 ) {
		return array();
	}
	$tokens = array(
		'--owc-default-background' => $page,
		'--owc-default-surface'    => surface( $page, $color['text'] ),
		'--owc-default-text'       => $color['text'],
	);

	if ( contrast( $color['link'], $page ) >= 4.5 ) {
		$tokens['--owc-default-link-text']       = $color['link'];
		$tokens['--owc-default-link-text-hover'] = contrast( $color['link-hover'], $page ) >= 4.5 ? $color['link-hover'] : $color['link'];
	}
	foreach ( array( 'heading' => 'heading-text', 'heading-1' => 'heading-1-text' ) as $role => $name ) {
		if ( contrast( $color[ $role ], $page ) >= 4.5 ) {
			$tokens[ "--owc-$name" ] = after_theme( $name, $color[ $role ] );
		}
	}

	$label = $color['action-text'];
	if ( contrast( $label, $color['action'] ) >= 4.5 && contrast( $color['action'], $page ) >= 3 ) {
		$tokens['--owc-default-action-background'] = $color['action'];
		$tokens['--owc-default-action-text']       = $label;
		// Some themes change both on hover; only what can be read with the same text is taken.
		$hover = contrast( $label, $color['action-hover'] ) >= 4.5 && contrast( $color['action-hover'], $page ) >= 3;

		$tokens['--owc-default-action-background-hover'] = $hover ? $color['action-hover'] : $color['action'];
	}
	if ( contrast( $color['secondary-text'], $color['secondary'] ) >= 4.5 ) {
		$tokens['--owc-action-secondary-background'] = after_theme( 'action-secondary-background', $color['secondary'] );
		$tokens['--owc-action-secondary-text']       = after_theme( 'action-secondary-text', $color['secondary-text'] );
		$line                                        = contrast( $color['secondary-border'], $page ) >= 3 ? $color['secondary-border'] : $color['secondary-text'];
		$tokens['--owc-action-secondary-border']     = after_theme( 'action-secondary-border', $line );
		// A tint of the button on the page, as the outline is one.
		$hover = surface( $color['secondary'], $color['secondary-text'] );

		$tokens['--owc-action-secondary-background-hover'] = after_theme( 'action-secondary-background-hover', $hover );
		$tokens['--owc-action-secondary-text-hover']       = after_theme( 'action-secondary-text-hover', $color['secondary-text'] );
	}
	return $tokens;
}

/**
 * Fonts, sizes and corners of theme.json, within what stays readable: a theme may set its page small, light or tight.
 *
 * @param array<string, mixed> $styles
 * @return array<string, string>
 */
function theme_shapes( array $styles ): array {
	$type     = $styles['typography'] ?? array();
	$elements = $styles['elements'] ?? array();
	$heading  = ( $elements['heading']['typography'] ?? array() );
	$size     = static fn( string $tag ): mixed => $elements[ $tag ]['typography']['fontSize'] ?? '';
	$button   = css_length( $styles['blocks']['core/button']['border']['radius'] ?? $elements['button']['border']['radius'] ?? '', 0, 625 );
	$corner   = css_length( $button, 0, 0.5 );
	$line     = (string) ( is_scalar( $type['lineHeight'] ?? '' ) ? $type['lineHeight'] ?? '' : '' );
	$weight   = array( 'normal' => '400', 'bold' => '700' )[ $heading['fontWeight'] ?? '' ] ?? $heading['fontWeight'] ?? '';
	$width    = css_length( $styles['contentSize'] ?? '', 30, 50 );
	$shapes   = array(
		'font'           => css_font( $type['fontFamily'] ?? '' ),
		'heading-font'   => css_font( $heading['fontFamily'] ?? $type['fontFamily'] ?? '' ),
		'font-size'      => css_length( $type['fontSize'] ?? '', 1, 1.5 ),
		'line-height'    => is_numeric( $line ) && $line >= 1.5 && $line <= 2 ? $line : '',
		'heading-weight' => is_scalar( $weight ) && preg_match( '/^[3-9]00$/', (string) $weight ) ? (string) $weight : '',
		// As wide as the text of the theme, but no wider than a line that can be read.
		'measure'        => '' === $width ? '' : "min($width, 75ch)",
		'action-radius'  => $button,
		'radius'         => $corner,
		'field-radius'   => $corner,
	);
	// Steps that belong together: all of them, or ours.
	$steps = array(
		'heading-1-size' => css_length( $size( 'h1' ), 1.75, 3.5 ),
		'heading-2-size' => css_length( $size( 'h2' ), 1.375, 2.75 ),
		'heading-3-size' => css_length( $size( 'h3' ), 1.125, 2 ),
		'heading-4-size' => css_length( $size( 'h4' ), 1, 1.5 ),
	);
	$shapes += in_array( '', $steps, true ) ? array() : $steps;
	$tokens  = array();
	foreach ( array_filter( $shapes, static fn( $value ) => '' !== $value ) as $name => $value ) {
		$tokens[ "--owc-$name" ] = after_theme( $name, $value );
	}
	return $tokens;
}

/** A value that is there for when no NL Design System theme has one: these have their own names for it. */
function after_theme( string $name, string $value ): string {
	static $names = null;
	$names ??= require DIR . '/tokens.php';
	return array_reduce( array_reverse( $names[ $name ] ?? array() ), static fn( string $rest, string $one ) => "var($one,$rest)", $value );
}

/** A family as CSS writes it: names, in quotes or not, and variables; otherwise empty. */
function css_font( mixed $font ): string {
	$name = '(?:"[^"\\\\<>{};]*"|\'[^\'\\\\<>{};]*\'|var\(--[\w-]+\)|-?[a-z_][\w -]*)';
	return is_string( $font ) && preg_match( "/^\s*$name(?:\s*,\s*$name)*\s*$/i", $font ) ? trim( $font ) : '';
}

/**
 * A length between these, in rem; also one that grows with the window, when both its ends are. Otherwise empty.
 */
function css_length( mixed $length, float $least, float $most ): string {
	$length = is_scalar( $length ) ? trim( (string) $length ) : '';
	$rem    = static fn( string $text ): ?float => preg_match( '/^(\d*\.?\d+)(px|rem|em)?$/', trim( $text ), $found ) && ( isset( $found[2] ) || 0.0 === (float) $found[1] )
		? (float) $found[1] / ( 'px' === ( $found[2] ?? '' ) ? 16 : 1 ) : null;
	$ends   = preg_match( '/^clamp\(([^,()]+),([\d\sa-z.%+*()\/-]+),([^,()]+)\)$/', $length, $found ) && substr_count( $found[2], '(' ) === substr_count( $found[2], ')' )
		? array( $rem( $found[1] ), $rem( $found[3] ) ) : array( $rem( $length ) );
	foreach ( $ends as $end ) {
		if ( null === $end || $end < $least || $end > $most ) {
			return '';
		}
	}
	return '0' === $length ? '0px' : $length; // what is computed with it needs its unit
}

/** A panel on the page: a trace of the text's colour in it, as long as the text can be read there. */
function surface( string $page, string $text ): string {
	$mixed = mix( $text, $page, 0.045 );
	return contrast( $text, $mixed ) >= 4.5 ? $mixed : $page;
}
