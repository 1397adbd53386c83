<?php
/**
 * The demo in the house style of a municipality: `?thema=buren` chooses one, for this visitor, until another is chosen.
 */

declare(strict_types=1);

namespace OWC\Demo;

/** Name => the class that its tokens are under, and how people call it. */
const THEMES = array(
	'geen'           => array( '', 'geen' ),
	'voorbeeld'      => array( 'voorbeeld-theme', 'Voorbeeld' ),
	'buren'          => array( 'buren-theme', 'Buren' ),
	'utrecht'        => array( 'utrecht-theme', 'Utrecht' ),
	'rijkshuisstijl' => array( 'rhc-theme', 'Rijkshuisstijl' ),
);

const COOKIE = 'owc_demo_thema';

add_action( 'template_redirect', __NAMESPACE__ . '\remember_theme' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_theme' );
add_filter( 'body_class', __NAMESPACE__ . '\add_class' );
add_shortcode( 'owc_demo_themas', __NAMESPACE__ . '\theme_links' );

/** The theme that was asked for now, before, or in the settings. */
function theme(): string {
	// phpcs:ignore WordPress.Security.NonceVerification -- only a choice of looks.
	foreach ( array( $_GET['thema'] ?? '', $_COOKIE[ COOKIE ] ?? '', get_option( COOKIE, '' ) ) as $wish ) {
		if ( is_string( $wish ) && isset( THEMES[ $wish ] ) ) {
			return $wish;
		}
	}
	return 'geen';
}

function remember_theme(): void {
	if ( isset( $_GET['thema'] ) && ! headers_sent() ) {
		setcookie( COOKIE, theme(), array( 'path' => '/', 'samesite' => 'Lax', 'httponly' => true ) );
	}
}

function enqueue_theme(): void {
	wp_enqueue_style( 'owc-demo', url( 'demo.css' ), array(), (string) filemtime( DIR . '/demo.css' ) );
	if ( THEMES[ theme() ][0] ) {
		wp_enqueue_style( 'owc-demo-theme', url( 'themes/' . theme() . '.css' ), array(), (string) filemtime( DIR . '/themes/' . theme() . '.css' ) );
	}
}

/**
 * @param list<string> $classes
 * @return list<string>
 */
function add_class( array $classes ): array {
	$class = THEMES[ theme() ][0];
	return $class ? array( ...$classes, $class, 'owc-demo-themed' ) : $classes;
}

/** The links in the footer. */
function theme_links(): string {
	$links = '';
	foreach ( THEMES as $name => list( , $label ) ) {
		$current = theme() === $name ? ' aria-current="true"' : '';
		$links  .= '<li><a href="' . esc_url( add_query_arg( 'thema', $name ) ) . "\"$current>" . esc_html( $label ) . '</a></li>';
	}
	return "<ul class=\"owc-demo-themas\">$links</ul>";
}
