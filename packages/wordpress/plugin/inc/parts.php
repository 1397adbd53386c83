<?php
/**
 * The blocks of content that hold blocks of WordPress: what those print becomes what the element stands around.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** @param array<string, mixed> $attributes @param array<string, mixed> $definition */
function render_card_block( array $attributes, string $content, array $definition ): string {
	$inner = (string) preg_replace( '~^\s*<li\b[^>]*>|</li>\s*$~', '', $content );
	return '<li>' . element( $definition['tag'], host_attributes( $definition, $attributes ), trim( $inner ) ) . '</li>';
}

/**
 * What is saved has no `<dialog>`: without this plugin a browser would not show it.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_dialog_block( array $attributes, string $content, array $definition ): string {
	$host   = host_attributes( $definition, $attributes );
	$id     = (string) ( $host['id'] ?? wp_unique_id( 'owc-dialog-' ) );
	$opener = '';
	$inner  = preg_replace_callback(
		'~<p[^>]*\bowc-slot-opener\b[^>]*>(.*?)</p>~s',
		static function ( array $found ) use ( $id, &$opener ): string {
			$words  = wp_kses( $found[1], array( 'strong' => array(), 'em' => array() ) );
			$opener = '' === trim( $words ) ? '' : element( 'p', array(), element( 'a', array( 'href' => "#$id" ), $words ) );
			return '';
		},
		$content,
		1
	);
	return $opener . element( $definition['tag'], array_diff_key( $host, array( 'id' => 1 ) ), element( 'dialog', array( 'id' => $id ), slotted( (string) $inner, $definition ) ) );
}

/**
 * The table itself, with the words below it as its caption, and heads that say what they are the head of.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_table_block( array $attributes, string $content, array $definition ): string {
	if ( ! preg_match( '~<table\b[^>]*>~', $content, $table, PREG_OFFSET_CAPTURE ) ) {
		return '';
	}
	$from    = $table[0][1] + strlen( $table[0][0] );
	$rows    = substr( $content, $from, ( strpos( $content, '</table>', $from ) ?: strlen( $content ) ) - $from );
	$caption = preg_match( '~<figcaption\b[^>]*>(.*?)</figcaption>~s', $content, $found ) && ! str_contains( $rows, '<caption' ) ? element( 'caption', array(), $found[1] ) : '';
	$tags    = new \WP_HTML_Tag_Processor( element( 'table', array(), $caption . $rows ) );
	$in_head = false;
	while ( $tags->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
		if ( 'THEAD' === $tags->get_tag() ) {
			$in_head = ! $tags->is_tag_closer();
		} elseif ( 'TH' === $tags->get_tag() && ! $tags->is_tag_closer() && null === $tags->get_attribute( 'scope' ) ) {
			$tags->set_attribute( 'scope', $in_head ? 'col' : 'row' );
		}
	}
	return element( $definition['tag'], host_attributes( $definition, $attributes ), $tags->get_updated_html() );
}

/**
 * Whose words they are stands in the caption, not among the words.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_quote_block( array $attributes, string $content, array $definition ): string {
	$html = (string) preg_replace( '~^<blockquote\b[^>]*>~', '<blockquote>', trim( $content ) );
	$html = preg_replace( '~<cite>((?:(?!</?cite>).)*+)</cite>\s*</blockquote>$~s', '</blockquote><figcaption>$1</figcaption>', $html ) ?? $html;
	return element( $definition['tag'], host_attributes( $definition, $attributes ), element( 'figure', array(), $html ) );
}

/**
 * An image, perhaps with a link to its large file, and a description in `<details>`.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_figure_block( array $attributes, string $content, array $definition, \WP_Block $block ): string {
	$tags = new \WP_HTML_Tag_Processor( trim( $content ) );
	$src  = '';
	while ( $tags->next_tag() ) {
		if ( 'IMG' === $tags->get_tag() && '' === $src ) {
			$src = (string) $tags->get_attribute( 'src' );
		} elseif ( 'DETAILS' === $tags->get_tag() && $tags->has_class( 'wp-block-details' ) ) {
			$tags->set_attribute( 'slot', 'description' );
		}
	}
	$image = (int) ( $block->parsed_block['innerBlocks'][0]['attrs']['id'] ?? 0 );
	$file  = ( $image ? wp_get_attachment_url( $image ) : '' ) ?: $src;
	$words = str_starts_with( get_bloginfo( 'language' ), 'en' ) ? 'Enlarge image' : 'Vergroot afbeelding';
	$large = empty( $attributes['large'] ) || '' === $file ? '' : element( 'a', array( 'slot' => 'large', 'href' => sanitize_url( $file ) ), $words );
	$html  = (string) preg_replace_callback( '~(?=<details\b[^>]*\bslot="description")|\z~', static fn() => $large, $tags->get_updated_html(), 1 );
	return element( $definition['tag'], host_attributes( $definition, $attributes ), $html );
}

/**
 * The images of a gallery as a list: who does not see them hears how many there are.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_gallery_block( array $attributes, string $content, array $definition ): string {
	preg_match_all( '~<figure\b[^>]*\bwp-block-image\b[^>]*>(.*?)</figure>~s', $content, $images, PREG_SET_ORDER );
	$items   = implode( '', array_map( static fn( $image ) => "<li><figure>{$image[1]}</figure></li>", $images ) );
	$rest    = str_replace( array_column( $images, 0 ), '', $content );
	$caption = preg_match( '~<figcaption\b[^>]*>(.*?)</figcaption>~s', $rest, $found ) ? element( 'p', array( 'class' => 'owc-meta' ), $found[1] ) : '';
	return '' === $items ? '' : element( $definition['tag'], host_attributes( $definition, $attributes ), "<ul>$items</ul>$caption" );
}

/**
 * A video of another site is a link; one of the media library stands in a figure, of which the element takes the video itself.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_video_block( array $attributes, string $content, array $definition ): string {
	$html = (string) preg_replace_callback(
		'~<figure\b[^>]*\bwp-block-video\b[^>]*>(<video\b.*?</video>)(?:<figcaption\b[^>]*>(.*?)</figcaption>)?</figure>~s',
		static fn( $found ) => $found[1] . ( isset( $found[2] ) ? "<p>$found[2]</p>" : '' ),
		slotted( $content, $definition )
	);
	return '' === $html ? '' : element( $definition['tag'], host_attributes( $definition, $attributes ), $html );
}

/**
 * The list of slides can be scrolled by keyboard, without a script too.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_slider_block( array $attributes, string $content, array $definition ): string {
	$tags = new \WP_HTML_Tag_Processor( trim( $content ) );
	if ( $tags->next_tag( 'ul' ) ) {
		$tags->set_attribute( 'tabindex', '0' );
	}
	$host = host_attributes( $definition, $attributes );
	$name = isset( $host['label'] ) ? array( 'role' => 'group', 'aria-label' => $host['label'] ) : array();
	return element( $definition['tag'], $host + $name, $tags->get_updated_html() );
}

/** @param array<string, mixed> $attributes */
function render_timeline_item( array $attributes, string $content, array $definition ): string {
	$tags  = new \WP_HTML_Tag_Processor( slotted( $content, $definition ) );
	$state = (string) ( $attributes['state'] ?? '' );
	if ( $tags->next_tag( 'li' ) && '' !== $state ) {
		'current' === $state ? $tags->set_attribute( 'aria-current', 'step' ) : $tags->set_attribute( 'data-state', $state );
	}
	return $tags->get_updated_html();
}

/**
 * Links to share the page that it stands on.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_share_block( array $attributes, string $content, array $definition ): string {
	$host    = host_attributes( $definition, $attributes );
	$url     = (string) ( $host['url'] ?? page_address() );
	$subject = (string) ( $host['subject'] ?? page_title() );
	$u       = rawurlencode( $url );
	$links   = array(
		'E-mail'   => 'mailto:?subject=' . rawurlencode( $subject ) . "&body=$u",
		'WhatsApp' => 'https://wa.me/?text=' . rawurlencode( "$subject $url" ),
		'LinkedIn' => "https://www.linkedin.com/sharing/share-offsite/?url=$u",
		'Facebook' => "https://www.facebook.com/sharer/sharer.php?u=$u",
	);
	$items   = '';
	foreach ( $links as $name => $href ) {
		$items .= element( 'li', array(), element( 'a', array( 'href' => $href ), $name ) );
	}
	return element( $definition['tag'], $host, slotted( $content, $definition ) . element( 'ul', array(), $items ) );
}

/** The address of what is asked: a page, or what stands under one. */
function page_address(): string {
	return under()?->address() ?? (string) get_permalink();
}

function page_title(): string {
	return html_entity_decode( wp_strip_all_tags( under()?->title() ?: (string) get_the_title() ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * The pages above this one; what stands under a page has that page above it.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_breadcrumb_block( array $attributes, array $definition ): string {
	$page = (int) get_the_ID();
	if ( ! $page ) {
		return '';
	}
	$front = 'page' === get_option( 'show_on_front' ) ? (int) get_option( 'page_on_front' ) : 0;
	$path  = array( array( home_url( '/' ), 'Home' ) );
	foreach ( array_diff( array_reverse( get_post_ancestors( $page ) ), array( $front ) ) as $above ) {
		$path[] = array( (string) get_permalink( $above ), wp_strip_all_tags( (string) get_post( $above )?->post_title ) );
	}
	if ( $page !== $front ) {
		$path[] = array( (string) get_permalink( $page ), wp_strip_all_tags( (string) get_post( $page )?->post_title ) );
	}
	if ( under() ) {
		$path[] = array( under()->address(), name_under() );
	}
	$items = '';
	foreach ( $path as $index => list( $href, $name ) ) {
		$here   = count( $path ) - 1 === $index;
		$items .= element( 'li', array(), element( 'a', array( 'href' => sanitize_url( $href ), 'aria-current' => $here ? 'page' : null ), esc_html( html_entity_decode( $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ) );
	}
	$name = str_starts_with( get_bloginfo( 'language' ), 'en' ) ? 'Breadcrumb' : 'Kruimelpad';
	return element( $definition['tag'], host_attributes( $definition, $attributes ), element( 'nav', array( 'aria-label' => $name ), element( 'ol', array(), $items ) ) );
}

/**
 * Each line is a language, its own name and its address; the first that leads here is the one that is read.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_languages_block( array $attributes, array $definition ): string {
	$items = '';
	$here  = strtolower( strtok( get_bloginfo( 'language' ), '-' ) ?: '' );
	foreach ( preg_split( '~\R~', html_entity_decode( (string) ( $attributes['languages'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ?: array() as $line ) {
		$parts = array_map( 'trim', explode( '|', $line, 3 ) );
		if ( 3 !== count( $parts ) || ! preg_match( '~^[a-z]{2,3}(-[a-z0-9]+)*$~iD', $parts[0] ) ) {
			continue;
		}
		list( $code, $name, $address ) = $parts;
		$language                      = strtolower( strtok( $code, '-' ) ?: '' );
		$link                          = array(
			'href'         => sanitize_url( $address ),
			'lang'         => $code,
			'hreflang'     => $code,
			'dir'          => in_array( $language, array( 'ar', 'fa', 'he', 'ps', 'ur' ), true ) ? 'rtl' : null,
			'aria-current' => $language === $here ? 'true' : null,
		);
		$items                        .= element( 'li', array(), element( 'a', $link, esc_html( $name ) ) );
	}
	$name = 'en' === $here ? 'Language' : 'Taal';
	return '' === $items ? '' : element( $definition['tag'], host_attributes( $definition, $attributes ), element( 'nav', array( 'aria-label' => $name ), element( 'ul', array(), $items ) ) );
}

/** What was typed in one of the slots, and what is left without it. */
function take_slot( string &$html, string $key ): string {
	$found = '';
	$html  = preg_replace_callback(
		"~<(\\w+)[^>]*\\bowc-slot-$key\\b[^>]*>(.*?)</\\1>~s",
		static function ( array $match ) use ( &$found ): string {
			$found = trim( $match[2] );
			return '';
		},
		$html,
		1
	) ?? $html;
	return $found;
}

/**
 * Address books and search engines read the classes.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_contact_card( array $attributes, string $content, array $definition ): string {
	$street  = take_slot( $content, 'street' );
	$town    = take_slot( $content, 'town' );
	$phone   = take_slot( $content, 'phone' );
	$mail    = take_slot( $content, 'mail' );
	$english = str_starts_with( get_bloginfo( 'language' ), 'en' );
	$span    = static fn( string $name, string $text ): string => '' === $text ? '' : element( 'span', array( 'class' => $name ), $text );
	$town    = preg_match( '~^(\d{4}\s?[A-Za-z]{2})\s+(.+)$~su', $town, $parts ) ? $span( 'p-postal-code', $parts[1] ) . ' ' . $span( 'p-locality', $parts[2] ) : $span( 'p-locality', $town );
	$where   = implode( '<br>', array_filter( array( $span( 'p-street-address', $street ), $town ) ) );
	$row     = static fn( string $name, string $class, string $href, string $text ): string => '' === $text ? ''
		: '<div>' . element( 'dt', array(), $name ) . element( 'dd', array(), element( 'a', array( 'class' => $class, 'href' => $href ), $text ) ) . '</div>';
	$plain   = static fn( string $text ): string => html_entity_decode( wp_strip_all_tags( $text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$rows    = $row( $english ? 'Telephone' : 'Telefoon', 'p-tel', 'tel:' . preg_replace( '~(?!^\+)\D~', '', $plain( $phone ) ), wp_strip_all_tags( $phone ) )
		. $row( $english ? 'Email' : 'E-mail', 'u-email', 'mailto:' . sanitize_email( $plain( $mail ) ), wp_strip_all_tags( $mail ) );
	$address = ( '' === $where ? '' : element( 'p', array( 'class' => 'h-adr' ), $where ) ) . ( '' === $rows ? '' : element( 'dl', array(), $rows ) );
	$tags    = new \WP_HTML_Tag_Processor( trim( $content ) );
	if ( $tags->next_tag( array( 'class_name' => 'owc-slot-heading' ) ) ) {
		$tags->remove_class( 'owc-slot-heading' );
		$tags->add_class( 'p-name' );
	}
	$html  = $tags->get_updated_html();
	$parts = preg_split( '~(?<=</h[2-6]>)~', $html, 2 ) ?: array( $html );
	list( $heading, $rest ) = 2 === count( $parts ) && str_contains( $parts[0], 'p-name' ) ? $parts : array( '', $html );
	$host          = host_attributes( $definition, $attributes );
	$host['class'] = trim( ( $host['class'] ?? '' ) . ' h-card' );
	return element( $definition['tag'], $host, $heading . ( '' === $address ? '' : element( 'address', array(), $address ) ) . trim( $rest ) );
}
