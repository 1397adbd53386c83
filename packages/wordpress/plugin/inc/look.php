<?php
/**
 * Where the look comes from, as chosen under Appearance > Open Webconcept: the theme, an NL Design System theme, or colours of one's own.
 */

declare(strict_types=1);

namespace OWC\Elements;

const LOOK = 'owc_elements_look';

/** The colours of one's own, with what they are when nothing is chosen. */
const OWN_COLORS = array(
	'background'  => '#ffffff',
	'text'        => '#1b1f24',
	'link'        => '#0b4f9e',
	'action'      => '#0b4f9e',
	'action-text' => '#ffffff',
	'focus'       => '#0b0c0d',
);

/** Fonts that computers have; a font of the theme can be typed. */
const OWN_FONTS = array( '', 'system-ui, sans-serif', 'Arial, Helvetica, sans-serif', 'Verdana, Geneva, sans-serif', 'Tahoma, Geneva, sans-serif', 'Georgia, serif' );

const OWN_CORNERS = array( '', '0', '0.25rem', '0.5rem', '1rem' );

add_action( 'init', __NAMESPACE__ . '\register_look' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_stylesheet', 20 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_stylesheet_in_canvas' );
add_filter( 'body_class', __NAMESPACE__ . '\add_look_class' );

function register_look(): void {
	register_setting(
		LOOK,
		LOOK,
		array(
			'type'              => 'object',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_look',
		)
	);
}

/**
 * The choice, whole: what was never chosen is as it is by default. What is stored is judged again, because others can store as well.
 *
 * @return array{source: string, stylesheet: string, class: string, colors: array<string, string>, font: string, radius: string}
 */
function look(): array {
	return judge_look( get_option( LOOK, array() ) )[0];
}

/**
 * What can be used of a choice, and what is wrong with the rest: field => message.
 *
 * @return array{array{source: string, stylesheet: string, class: string, colors: array<string, string>, font: string, radius: string}, array<string, string>}
 */
function judge_look( mixed $input ): array {
	$input  = is_array( $input ) ? $input : array();
	$text   = static fn( mixed $value ): string => is_string( $value ) ? trim( $value ) : '';
	$wrong  = array();
	$source = $text( $input['source'] ?? '' );
	$look   = array(
		'source'     => in_array( $source, array( 'theme', 'nlds', 'own' ), true ) ? $source : 'theme',
		'stylesheet' => '',
		'class'      => '',
		'colors'     => OWN_COLORS,
		'font'       => '',
		'radius'     => '',
	);

	$address = $text( $input['stylesheet'] ?? '' );
	if ( '' !== $address ) {
		$look['stylesheet'] = own_stylesheet( $address );
		if ( '' === $look['stylesheet'] ) {
			$wrong['stylesheet'] = __( 'Give the address of a stylesheet (.css) on this website, such as /wp-content/themes/…/tokens.css.', 'owc-elements' );
		}
	} elseif ( 'nlds' === $look['source'] ) {
		$wrong['stylesheet'] = __( 'Give the address of the stylesheet of your theme.', 'owc-elements' );
	}
	$class  = ltrim( $text( $input['class'] ?? '' ), '.' );
	$colors = is_array( $input['colors'] ?? null ) ? $input['colors'] : array();
	if ( preg_match( '/^(?:[a-z_][\w-]*)?$/i', $class ) ) {
		$look['class'] = $class;
	} else {
		$wrong['class'] = __( 'A class has only letters, digits, - and _, such as buren-theme.', 'owc-elements' );
	}
	foreach ( OWN_COLORS as $role => $default ) {
		$value = $text( $colors[ $role ] ?? '' );
		// A colour is often copied without its sign.
		$color = '' === $value ? $default : ( color( $value ) ?: color( "#$value" ) );
		if ( '' === $color ) {
			/* translators: %s: what was typed */
			$wrong[ $role ] = sprintf( __( '“%s” is not a colour. Write it as #0b4f9e or rgb(11 79 158).', 'owc-elements' ), wp_html_excerpt( $value, 40, '…' ) );
		} else {
			$look['colors'][ $role ] = $color;
		}
	}
	$font = $text( $input['font'] ?? '' );
	if ( '' !== $font && '' === css_font( $font ) ) {
		$wrong['font'] = __( 'Write the names of fonts with commas between them, such as: Arial, sans-serif.', 'owc-elements' );
	} else {
		$look['font'] = $font;
	}
	$radius         = $text( $input['radius'] ?? '' );
	$look['radius'] = in_array( $radius, OWN_CORNERS, true ) ? $radius : '';
	return array( $look, $wrong );
}

/** The address of a stylesheet as this website has it, or empty: another site would see each visitor, and could change the page. */
function own_stylesheet( string $address ): string {
	$home = wp_parse_url( home_url() );
	$url  = wp_parse_url( str_starts_with( $address, '//' ) ? 'https:' . $address : $address );
	if ( ! is_array( $url ) || ! preg_match( '~^/?[\w\-./%@+]+\.css$~', $url['path'] ?? '' ) || str_contains( $url['path'], '..' ) || ! in_array( $url['scheme'] ?? 'http', array( 'http', 'https' ), true ) ) {
		return '';
	}
	if ( isset( $url['host'] ) && ( strtolower( $url['host'] ) !== strtolower( $home['host'] ?? '' ) || ( $url['port'] ?? null ) !== ( $home['port'] ?? null ) ) ) {
		return '';
	}
	$query = isset( $url['query'] ) && preg_match( '/^[\w\-.=&]*$/', $url['query'] ) ? '?' . $url['query'] : '';
	return '/' . ltrim( $url['path'], '/' ) . $query;
}

/**
 * What is saved. Of a wrong field the old value stays; what was typed comes back on the page to be corrected.
 *
 * @return array<string, mixed>
 */
function sanitize_look( mixed $input ): array {
	list( $look, $wrong ) = judge_look( $input );
	$old                  = judge_look( get_option( LOOK, array() ) )[0];
	if ( ! function_exists( 'add_settings_error' ) ) {
		return $look;
	}
	foreach ( $wrong as $field => $message ) {
		if ( isset( OWN_COLORS[ $field ] ) ) {
			$look['colors'][ $field ] = $old['colors'][ $field ];
		} else {
			$look[ $field ] = $old[ $field ];
		}
		/* translators: 1: name of a field, 2: what is wrong with it */
		tell( "owc-$field", sprintf( __( '%1$s: %2$s It was not changed.', 'owc-elements' ), field_names()[ $field ], $message ), 'error' );
	}
	if ( 'nlds' === $look['source'] && '' === $look['stylesheet'] ) {
		$look['source'] = $old['source']; // without a stylesheet it would be no theme at all
	}
	foreach ( 'own' === $look['source'] ? own_pairs( $look['colors'] ) : array() as $pair ) {
		if ( $pair['ratio'] < $pair['needed'] ) {
			tell( "owc-pair-{$pair['front']}", pair_sentence( $pair ), 'warning' );
		}
	}
	tell( 'owc-saved', $wrong ? __( 'The rest was saved.', 'owc-elements' ) : __( 'The look was saved.', 'owc-elements' ), 'success' );
	if ( $wrong ) {
		set_transient( LOOK . '_typed_' . get_current_user_id(), map_deep( is_array( $input ) ? $input : array(), 'sanitize_text_field' ), 5 * MINUTE_IN_SECONDS );
	}
	return $look;
}

/** WordPress judges an option twice when it is new; what is said once is enough. */
function tell( string $code, string $message, string $type ): void {
	if ( ! in_array( $code, array_column( get_settings_errors( LOOK ), 'code' ), true ) ) {
		add_settings_error( LOOK, $code, esc_html( $message ), $type );
	}
}

/**
 * What is read against what, with the colours that are chosen and those that are used.
 *
 * @param array<string, string> $colors
 * @return list<array{front: string, back: string, ratio: float, needed: float, color: string, on: string, used: string}>
 */
function own_pairs( array $colors ): array {
	$used   = repaired( $colors );
	$colors = array( 'background' => $used['background'] ) + $colors;
	$pairs  = array();
	foreach ( array( array( 'text', 'background', 4.5 ), array( 'link', 'background', 4.5 ), array( 'action', 'background', 3.0 ), array( 'action-text', 'action', 4.5 ), array( 'focus', 'background', 3.0 ) ) as list( $front, $back, $needed ) ) {
		$pairs[] = array(
			'front'  => $front,
			'back'   => $back,
			'ratio'  => contrast( $colors[ $front ], $colors[ $back ] ),
			'needed' => $needed,
			'color'  => $colors[ $front ],
			'on'     => $colors[ $back ],
			'used'   => $used[ $front ],
		);
	}
	return $pairs;
}

/** The colour of the page as the theme says it; empty when it does not. Elements stand on it whatever is chosen for them. */
function page_background(): string {
	static $known = array();
	return $known[ get_current_blog_id() . get_stylesheet() ] ??= theme_colors( theme_styles() )['background'];
}

/**
 * The colours as they are used: of a pair that cannot be read the nearest that can. The background is the one that stays.
 *
 * @param array<string, string> $colors
 * @return array<string, string>
 */
function repaired( array $colors ): array {
	$colors['background']  = page_background() ?: $colors['background'];
	$page                  = array( $colors['background'] );
	$colors['text']        = readable( $colors['text'], $page, 4.5 );
	$colors['link']        = readable( $colors['link'], $page, 4.5 );
	$colors['action']      = readable( $colors['action'], $page, 3 );
	$colors['action-text'] = readable( $colors['action-text'], array( $colors['action'] ), 4.5 );
	$colors['focus']       = readable( $colors['focus'], $page, 3 );
	return $colors;
}

/**
 * What is said after saving of a pair that cannot be read.
 *
 * @param array{front: string, back: string, ratio: float, needed: float, color: string, on: string, used: string} $pair
 */
function pair_sentence( array $pair ): string {
	$names = field_names();
	$ratio = number_format_i18n( floor( $pair['ratio'] * 10 ) / 10, 1 );
	$whole = number_format_i18n( $pair['needed'], fmod( $pair['needed'], 1 ) > 0 ? 1 : 0 );
	/* translators: 1: a colour, 2: the one behind it, 3: how much they differ, 4: how much is needed, 5: a colour as #0b4f9e */
	return sprintf( __( '%1$s on %2$s: %3$s to 1. That is too low: %4$s is needed. Until you choose another colour, the website uses %5$s.', 'owc-elements' ), $names[ $pair['front'] ], lcfirst( $names[ $pair['back'] ] ), $ratio, $whole, $pair['used'] );
}

/** @return array<string, string> */
function field_names(): array {
	return array(
		'background'  => __( 'Background', 'owc-elements' ),
		'text'        => __( 'Text', 'owc-elements' ),
		'link'        => __( 'Link', 'owc-elements' ),
		'action'      => __( 'Button', 'owc-elements' ),
		'action-text' => __( 'Text of a button', 'owc-elements' ),
		'focus'       => __( 'Focus', 'owc-elements' ),
		'font'        => __( 'Font', 'owc-elements' ),
		'radius'      => __( 'Corners', 'owc-elements' ),
		'stylesheet'  => __( 'Stylesheet', 'owc-elements' ),
		'class'       => __( 'Class of the theme', 'owc-elements' ),
	);
}

/**
 * The tokens of a look of one's own; none of another.
 *
 * @param array<string, mixed> $look
 * @return array<string, string>
 */
function own_tokens( array $look ): array {
	if ( 'own' !== $look['source'] ) {
		return array();
	}
	$colors = repaired( $look['colors'] );
	$tokens = tokens_on( $colors ) + array(
		'focus-outer'   => $colors['focus'],
		'focus-inner'   => contrast( '#ffffff', $colors['focus'] ) >= contrast( '#0b0c0d', $colors['focus'] ) ? '#ffffff' : '#0b0c0d',
		'font'          => $look['font'],
		'heading-font'  => $look['font'],
		'radius'        => $look['radius'],
		'action-radius' => $look['radius'],
		'field-radius'  => $look['radius'],
	);
	return prefixed( array_filter( $tokens, static fn( $value ) => '' !== $value ) );
}

function enqueue_stylesheet(): void {
	$look = look();
	if ( 'nlds' === $look['source'] && '' !== $look['stylesheet'] && has_elements() ) {
		wp_enqueue_style( 'owc-elements-nlds', stylesheet_url( $look['stylesheet'] ), array(), stylesheet_version( $look['stylesheet'] ) );
	}
}

/** React writes the classes of the body in which an editor works; those of the page are ours to write. */
function enqueue_stylesheet_in_canvas(): void {
	$look = look();
	if ( ! is_admin() || 'nlds' !== $look['source'] ) {
		return;
	}
	enqueue_stylesheet();
	if ( '' !== $look['class'] ) {
		wp_add_inline_script( 'owc-elements-canvas', 'document.documentElement.classList.add(' . wp_json_encode( $look['class'] ) . ');' );
	}
}

/** A path of this host: WordPress may be in a folder of it. */
function stylesheet_url( string $path ): string {
	$home = wp_parse_url( home_url() );
	return ( is_ssl() ? 'https' : ( $home['scheme'] ?? 'http' ) ) . '://' . ( $home['host'] ?? '' ) . ( isset( $home['port'] ) ? ":{$home['port']}" : '' ) . $path;
}

/** A changed file is a new address, where it can be found on this machine. */
function stylesheet_version( string $path ): ?string {
	$content = (string) wp_parse_url( content_url(), PHP_URL_PATH );
	$file    = str_starts_with( $path, "$content/" ) ? WP_CONTENT_DIR . substr( strtok( $path, '?' ), strlen( $content ) ) : '';
	return '' !== $file && is_file( $file ) ? (string) filemtime( $file ) : null;
}

/**
 * @param list<string> $classes
 * @return list<string>
 */
function add_look_class( array $classes ): array {
	$look = look();
	return 'nlds' === $look['source'] && '' !== $look['class'] ? array( ...$classes, $look['class'] ) : $classes;
}
