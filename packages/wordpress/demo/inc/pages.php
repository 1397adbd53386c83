<?php
/**
 * The site of the demo municipality: its pages, menu and footer, made when the plugin is activated.
 */

declare(strict_types=1);

namespace OWC\Demo;

/** Slug => title and template, in the order of the menu. The block markup of a page is in pages/<slug>.html. */
const PAGES = array(
	'home'                => array( 'Welkom in Voorbeeldstad', '' ),
	'producten'           => array( 'Producten en diensten', '' ),
	'nieuws'              => array( 'Nieuws', '' ),
	'agenda'              => array( 'Agenda', '' ),
	'publicaties'         => array( 'Publicaties', '' ),
	'kaart'               => array( 'Kaart', '' ),
	'verhuizen'           => array( 'Verhuizen', '' ),
	'contact'             => array( 'Contact', '' ),
	'evenement-aanvragen' => array( 'Evenement aanvragen', '' ),
	'inhoud'              => array( 'Inhoud', '' ),
	'over-deze-website'   => array( 'Over deze website', '' ),
);

function create_site(): void {
	if ( get_page_by_path( 'home' ) ) {
		return;
	}
	foreach ( array( 'sample-page', 'voorbeeld-pagina', 'privacybeleid', 'privacy-policy' ) as $slug ) {
		$page = get_page_by_path( $slug );
		$page && wp_delete_post( $page->ID, true );
	}
	$ids = array();
	foreach ( PAGES as $slug => list( $title, $template ) ) {
		$ids[ $slug ] = create_page( $slug, $title, markup( "pages/$slug" ), count( $ids ), 0, $template );
	}
	foreach ( array( 'header', 'footer' ) as $area ) {
		create_part( $area, markup( "parts/$area" ) );
	}
	update_option( 'show_on_front', 'page' );
	update_option( 'page_on_front', $ids['home'] );
	update_option( 'blogname', 'Gemeente Voorbeeldstad' );
	update_option( 'blogdescription', 'Een verzonnen gemeente met de elementen van het Open Webconcept' );
	update_option( 'permalink_structure', '/%postname%/' );
	flush_rewrite_rules();
}

/** Block markup from a file, with the address of this site and of this plugin in it. */
function markup( string $name ): string {
	return str_replace( array( '{home}', '{demo}' ), array( untrailingslashit( home_url() ), untrailingslashit( url( '' ) ) ), (string) file_get_contents( DIR . "/$name.html" ) );
}

function create_page( string $slug, string $title, string $content, int $order, int $parent, string $template ): int {
	return wp_insert_post(
		wp_slash(
			array(
				'post_type'     => 'page',
				'post_author'   => 1,
				'post_status'   => 'publish',
				'post_name'     => $slug,
				'post_title'    => $title,
				'post_content'  => $content,
				'post_parent'   => $parent,
				'menu_order'    => $order,
				'page_template' => $template,
			)
		)
	);
}

/** A header or footer of the block theme in use. */
function create_part( string $area, string $content ): void {
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_type'    => 'wp_template_part',
				'post_status'  => 'publish',
				'post_name'    => $area,
				'post_title'   => $area,
				'post_content' => $content,
			)
		)
	);
	wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' );
	wp_set_object_terms( $id, $area, 'wp_template_part_area' );
}
