<?php
/**
 * Every element as a shortcode, for the classic editor and for text widgets: [owc_alert type="warning"]…[/owc_alert]. Attributes have
 * the names that they have in HTML. Shortcodes may stand in each other, but WordPress reads no shortcode in one of the same name.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_action( 'init', __NAMESPACE__ . '\register_shortcodes', 20 );

function register_shortcodes(): void {
	foreach ( shortcodes() as $name ) {
		add_shortcode( $name, __NAMESPACE__ . '\render_shortcode' );
	}
}

/** @return list<string> */
function shortcodes(): array {
	static $names = null;
	$plain = static fn( string $name ): string => 'owc_' . substr( $name, 4 );
	return $names ??= array_values( array_unique( array_map( $plain, array( ...array_keys( definitions() ), ...array_keys( elements() ) ) ) ) );
}

/** @param array<int|string, string>|string|null $attributes */
function render_shortcode( array|string|null $attributes, ?string $content, string $shortcode ): string {
	$name       = substr( $shortcode, 4 );
	$definition = Call::definition( $name ) ?? array( 'inner' => true, 'slots' => array(), 'attributes' => array() );
	$given      = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $key => $value ) {
		if ( in_array( is_int( $key ) ? $value : $key, array( 'formaction', 'formmethod', 'formenctype', 'formtarget' ), true ) ) {
			continue; // where a form goes, and how, is not for an author to say: answers could come in an address
		}
		$given[ $key ] = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	// Where paragraphs were made already, halves of them stand at the ends.
	$content = trim( (string) preg_replace( '~^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$~', '', trim( (string) $content ) ) );
	$inner   = hold_elements_in( expand_shortcodes( $content ) );
	$group   = is_array( $definition['inner'] ) && str_starts_with( $definition['inner'][0], 'owc/' );
	$field   = isset( Field::kinds()[ "owc/$name" ] );
	$lines   = isset( $definition['attributes']['options']['lines'] ) || in_array( $name, array( 'radio-group', 'checkbox-group' ), true );
	if ( $lines && ! isset( $given['options'] ) && ! str_contains( $inner, held_token() ) ) {
		// One answer on each line.
		$given['options'] = html_entity_decode( wp_strip_all_tags( (string) preg_replace( '~<br\s*/?>\n?|</p>~', "\n", $inner ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$inner            = '';
	} elseif ( isset( $definition['slots']['text'] ) || $group || ( $field && true !== $definition['inner'] ) || 'radio' === $name || in_array( "owc-$name", INLINE, true ) ) {
		$inner = (string) preg_replace( '~</?p>|<br\s*/?>~', '', $inner ); // words, or other elements
	} else {
		$inner = wpautop( $inner );
	}
	return Call::html( $name, $given, do_shortcode( release_held( $inner, 'strval' ) ) );
}

/** Puts something in the place of our shortcodes that automatic paragraphs and strange filters leave alone; see release_held(). */
function expand_shortcodes( ?string $html ): string {
	if ( null === $html || ! str_contains( $html, '[owc_' ) ) {
		return (string) $html;
	}
	preg_match_all( '~\[(owc_[a-z-]+)~', $html, $found );
	$names = array_values( array_intersect( array_unique( $found[1] ), array_filter( shortcodes(), 'shortcode_exists' ) ) );
	if ( ! $names ) {
		return $html;
	}
	$html   = do_shortcodes_in_html_tags( $html, true, $names ); // hides those in comments and attributes
	$expand = static function ( array $found ): string {
		if ( '[' === $found[1] && ']' === $found[6] ) {
			return $found[0]; // [[owc_alert]] is text; WordPress takes a bracket off
		}
		$whole = do_shortcode_tag( $found );
		return $found[1] . hold_html( substr( $whole, strlen( $found[1] ), strlen( $whole ) - strlen( $found[1] . $found[6] ) ) ) . $found[6];
	};
	return unescape_invalid_shortcodes( preg_replace_callback( '~' . get_shortcode_regex( $names ) . '~', $expand, $html ) ?? $html );
}
