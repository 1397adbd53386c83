<?php
/**
 * Our elements in a part of the page that an editor gave a background: a group, a column, a cover. The tokens of the page are for the page.
 * What the editor chose is in the block, so what can be read on it is known when the page is made.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_filter( 'render_block', __NAMESPACE__ . '\dress_section', 10, 2 );

/** @param array<string, mixed> $block */
function dress_section( ?string $html, array $block ): string {
	$html = (string) $html;
	if ( ! str_contains( $html, '<owc-' ) || str_starts_with( (string) $block['blockName'], 'owc/' ) ) {
		return $html;
	}
	$colors = section_colors( (string) $block['blockName'], $block['attrs'] ?? array() );
	if ( ! $colors ) {
		return $html;
	}
	$scheme = luminance( $colors['background'] ) < 0.18 ? 'dark' : 'light';
	$class  = 'owc-on-' . substr( md5( serialize( $colors ) ), 0, 8 );
	// WordPress prints these with what it has to say itself about the blocks of the page.
	wp_style_engine_get_stylesheet_from_css_rules(
		array(
			array( 'selector' => ".$class", 'declarations' => section_tokens( $colors ) ),
			array( 'selector' => ".$class :is(" . implode( ',', section_tags( $html ) ) . ')', 'declarations' => array( 'color-scheme' => $scheme ) ),
		),
		array( 'context' => 'block-supports', 'prettify' => false )
	);
	$processor = new \WP_HTML_Tag_Processor( $html );
	if ( $processor->next_tag() ) {
		$processor->add_class( $class );
	}
	return $processor->get_updated_html();
}

/** @return list<string> */
function section_tags( string $html ): array {
	preg_match_all( '/<(owc-[a-z0-9-]+)/', $html, $found );
	return array_values( array_unique( $found[1] ) );
}

/**
 * What a block is drawn in: background, and text, link and button where they are chosen. Empty when it has no background of its own.
 *
 * @param array<string, mixed> $attributes
 * @return array<string, string>
 */
function section_colors( string $name, array $attributes ): array {
	$chosen = is_array( $attributes['style'] ?? null ) ? $attributes['style'] : array();
	$class  = is_string( $attributes['className'] ?? null ) ? $attributes['className'] : '';
	$styles = array();
	// A style of the block, such as "Section 3" of Twenty Twenty-Five.
	if ( preg_match( '/\bis-style-([\w-]+)/', $class, $found ) ) {
		$found  = wp_get_global_styles( array( 'blocks', $name, 'variations', $found[1] ), array( 'transforms' => array( 'resolve-variables' ) ) );
		$styles = is_array( $found ) ? $found : array();
	}
	$of         = static fn( mixed $slug ): string => is_string( $slug ) ? palette()[ _wp_to_kebab_case( $slug ) ] ?? '' : '';
	$background = $of( $attributes['backgroundColor'] ?? $attributes['overlayColor'] ?? '' )
		?: $attributes['customOverlayColor'] ?? $chosen['color']['background'] ?? '';
	$gradient   = $chosen['color']['gradient'] ?? $attributes['customGradient'] ?? gradient( $attributes['gradient'] ?? '' ) ?: $styles['color']['gradient'] ?? '';
	$page       = page_colors()['background'];
	$background = color( named_color( $background ), $page );
	if ( '' === $background && '' !== $gradient ) {
		$background = color_of_gradient( is_string( $gradient ) ? $gradient : '' );
	}
	if ( '' === $background && 'core/cover' === $name ) {
		// A photograph: the text of a cover is white, but on a light one.
		$background = false === ( $attributes['isDark'] ?? true ) ? '#ffffff' : '#000000';
	}
	$background = $background ?: color( named_color( $styles['color']['background'] ?? '' ), $page );
	if ( '' === $background ) {
		return array();
	}
	$read = static fn( mixed ...$values ): string => (string) current( array_filter( array_map( static fn( $value ) => color( named_color( $value ), $background ), $values ) ) );
	return array_filter(
		array(
			'background'  => $background,
			'text'        => $read( $of( $attributes['textColor'] ?? '' ), $chosen['color']['text'] ?? '', $styles['color']['text'] ?? '' ),
			'link'        => $read( $chosen['elements']['link']['color']['text'] ?? '', $styles['elements']['link']['color']['text'] ?? '' ),
			'action'      => $read( $chosen['elements']['button']['color']['background'] ?? '', $styles['elements']['button']['color']['background'] ?? '' ),
			'action-text' => $read( $chosen['elements']['button']['color']['text'] ?? '', $styles['elements']['button']['color']['text'] ?? '' ),
		)
	);
}

function gradient( mixed $slug ): string {
	foreach ( array_merge( ...array_values( array_filter( (array) wp_get_global_settings( array( 'color', 'gradients' ) ), 'is_array' ) ) ) as $one ) {
		if ( $slug === ( $one['slug'] ?? null ) ) {
			return (string) $one['gradient'];
		}
	}
	return '';
}

/** Of a gradient its middle: what can be read on that can nearly always be read on all of it. */
function color_of_gradient( string $gradient ): string {
	preg_match_all( '/#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch)a?\([^()]+\)/i', $gradient, $found );
	$stops = array_filter( array_map( static fn( $stop ) => color( $stop, '#ffffff' ), $found[0] ) );
	if ( ! $stops ) {
		return '';
	}
	$channels = array_map( __NAMESPACE__ . '\channels', array_values( $stops ) );
	return hex( array_map( static fn( int $i ) => array_sum( array_column( $channels, $i ) ) / count( $channels ), array( 0, 1, 2 ) ) );
}

/**
 * All that is read on a background, as tokens. What was chosen for it is used where it can be read there; the rest is made of it.
 *
 * @param array<string, string> $colors background, and perhaps text, link, action and action-text
 * @return array<string, string> Token => colour.
 */
function tokens_on( array $colors ): array {
	$page    = $colors['background'];
	$plain   = contrast( '#1b1f24', $page ) >= contrast( '#ffffff', $page ) ? '#1b1f24' : '#ffffff';
	$text    = contrast( $colors['text'] ?? '', $page ) >= 4.5 ? $colors['text'] : readable( $plain, array( $page ), 4.5 );
	$surface = surface( $page, $text );
	$both    = array( $page, $surface );
	$link    = min( contrast( $colors['link'] ?? '', $page ), contrast( $colors['link'] ?? '', $surface ) ) >= 4.5 ? $colors['link'] : $text;
	$subtle  = readable( mix( $text, $page, 0.8 ), $both, 4.5 ) ?: $text;
	$border  = readable( mix( $text, $page, 0.55 ), $both, 3 ) ?: $text;
	$error   = readable( '#b3261e', $both, 4.5 ) ?: $text;
	$action  = $colors['action'] ?? '';
	$label   = $colors['action-text'] ?? '';
	if ( contrast( $action, $page ) < 3 || contrast( $label, $action ) < 4.5 ) {
		list( $action, $label ) = array( $text, $page );
	}
	$hover = mix( luminance( $label ) > luminance( $action ) ? '#000000' : '#ffffff', $action, 0.2 );
	$hover = contrast( $hover, $page ) >= 3 ? $hover : $action;
	return array(
		'text'                              => $text,
		'text-subtle'                       => $subtle,
		'background'                        => $page,
		'surface'                           => $surface,
		'border'                            => $border,
		'border-subtle'                     => mix( $text, $page, 0.2 ),
		'heading-text'                      => $text,
		'heading-1-text'                    => $text,
		'link-text'                         => $link,
		'link-text-hover'                   => $link,
		'action-background'                 => $action,
		'action-text'                       => $label,
		'action-border'                     => $action,
		'action-background-hover'           => $hover,
		'action-text-hover'                 => $label,
		'action-secondary-background'       => $page,
		'action-secondary-text'             => $link,
		'action-secondary-border'           => $link,
		'action-secondary-background-hover' => $surface,
		'action-secondary-text-hover'       => $link,
		'action-subtle-text'                => $link,
		'field-background'                  => $page,
		'field-text'                        => $text,
		'field-border'                      => $border,
		'field-placeholder'                 => $subtle,
		'field-background-disabled'         => $surface,
		'field-text-disabled'               => $subtle,
		'field-border-invalid'              => $error,
		'overlay-background'                => $page,
		'overlay-text'                      => $text,
		'label-text'                        => $text,
		'description-text'                  => $subtle,
		'error-text'                        => $error,
	);
}

/**
 * The tokens for a part of the page with a background of its own. A link and a button stay as they are on the page where they can be told
 * from this background as well.
 *
 * @param array<string, string> $colors See section_colors().
 * @return array<string, string>
 */
function section_tokens( array $colors ): array {
	$page   = page_colors();
	$tokens = tokens_on( $colors + array( 'link' => $page['link'] ) );
	if ( ! isset( $colors['action'] ) && contrast( $page['action'], $colors['background'] ) >= 3 ) {
		unset( $tokens['action-background'], $tokens['action-text'], $tokens['action-border'], $tokens['action-background-hover'], $tokens['action-text-hover'] );
	}
	return prefixed( $tokens );
}

/**
 * What is known of the page around it.
 *
 * @return array{background: string, link: string, action: string}
 */
function page_colors(): array {
	static $known = array();
	$look = look();
	$key  = get_current_blog_id() . get_stylesheet() . wp_json_encode( $look );
	if ( ! isset( $known[ $key ] ) ) {
		$tokens = 'own' === $look['source'] ? own_tokens( $look ) : theme_tokens( theme_styles() );
		$token  = static fn( string $name ): string => color( $tokens[ "--owc-$name" ] ?? $tokens[ "--owc-default-$name" ] ?? '' );
		// Of an NL Design System theme we know no colours: its links keep the colour of the text, and its buttons are dark enough for what is light.
		$themed        = 'theme' === $look['source'] && ! is_admin() && page_classes() || 'nlds' === $look['source'];
		$known[ $key ] = array(
			'background' => $token( 'background' ) ?: '#ffffff',
			'link'       => $themed ? '' : $token( 'link-text' ),
			'action'     => ( $themed ? '' : $token( 'action-background' ) ) ?: '#0b4f9e',
		);
	}
	return $known[ $key ];
}

/**
 * @param array<string, string> $tokens
 * @return array<string, string>
 */
function prefixed( array $tokens ): array {
	return array_combine( array_map( static fn( $name ) => "--owc-$name", array_keys( $tokens ) ), $tokens );
}

/** For the editor, where PHP does not see what is being chosen: what can be read on each colour of the palette, and in each style of a group. */
function palette_css(): string {
	$css = '';
	foreach ( palette() as $slug => $value ) {
		$color = color( named_color( $value ) );
		if ( '' !== $color && preg_match( '/^[\w-]+$/', (string) $slug ) ) {
			$css .= declare_tokens( ".has-$slug-background-color", section_tokens( array( 'background' => $color ) ) );
		}
	}
	$styles = wp_get_global_styles( array( 'blocks', 'core/group', 'variations' ) );
	foreach ( array_keys( is_array( $styles ) ? $styles : array() ) as $name ) {
		$colors = preg_match( '/^[\w-]+$/', (string) $name ) ? section_colors( 'core/group', array( 'className' => "is-style-$name" ) ) : array();
		$css   .= $colors ? declare_tokens( ".wp-block-group.is-style-$name", section_tokens( $colors ) ) : '';
	}
	// A colour that is in no palette is in the block alone: there all is in the colour that was chosen for text.
	$text = array_fill_keys( array( 'text', 'text-subtle', 'heading-text', 'heading-1-text', 'label-text', 'description-text', 'error-text', 'link-text', 'link-text-hover', 'action-subtle-text', 'border', 'field-text', 'field-border', 'field-placeholder' ), 'currentcolor' );
	return $css . declare_tokens( ".has-text-color.has-background[style*='background']", prefixed( $text + array_fill_keys( array( 'background', 'surface', 'field-background' ), 'transparent' ) ) );
}
