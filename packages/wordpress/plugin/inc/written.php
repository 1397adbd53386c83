<?php
/**
 * Parts of a product that an editor writes: what elsewhere the catalogue says (inc/product/*.php), of what was typed in blocks.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** A section is named by the heading that it begins with. */
function in_section( string $html ): string {
	$tags = new \WP_HTML_Tag_Processor( $html );
	if ( ! $tags->next_tag() || ! preg_match( '~^H[2-6]$~', (string) $tags->get_tag() ) ) {
		return element( 'section', array(), $html );
	}
	$id = $tags->get_attribute( 'id' );
	$id = is_string( $id ) && '' !== $id ? $id : wp_unique_id( 'owc-section-' );
	$tags->set_attribute( 'id', $id );
	return element( 'section', array( 'aria-labelledby' => $id ), $tags->get_updated_html() );
}

/**
 * The heading that something begins with, if it has one, and the rest.
 *
 * @return array{0: string, 1: string}
 */
function split_heading( string $html ): array {
	return preg_match( '~^\s*<(h[2-6])\b[^>]*>.*?</\1>~s', $html, $found ) ? array( $found[0], trim( substr( $html, strlen( $found[0] ) ) ) ) : array( '', trim( $html ) );
}

/** @param array<string, mixed> $attributes @param array<string, mixed> $definition */
function render_faq_block( array $attributes, string $content, array $definition ): string {
	list( $heading, $items ) = split_heading( slotted( $content, $definition ) );
	return '' === $items ? '' : element( $definition['tag'], host_attributes( $definition, $attributes ), in_section( $heading . element( 'owc-accordion', array(), $items ) ) );
}

/** @param array<string, mixed> $attributes @param array<string, mixed> $definition */
function render_actions_block( array $attributes, string $content, array $definition ): string {
	$html = slotted( $content, $definition );
	list( , $ways ) = split_heading( $html );
	return '' === trim( wp_strip_all_tags( $ways ) ) ? '' : element( $definition['tag'], host_attributes( $definition, $attributes ), in_section( $html ) );
}

/** @param array<string, mixed> $definition */
function render_action_block( string $content, array $definition ): string {
	$hint = take_slot( $content, 'hint' );
	$box  = '' === $hint ? '' : element( 'div', array( 'class' => 'owc-product-hint' ), "<p>$hint</p>" );
	return (string) preg_replace_callback( '~</li>\s*$~', static fn() => "$box</li>", slotted( $content, $definition ) );
}

/**
 * Files of the media library, and lists of links: one list of files that say what they are.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_downloads_block( array $attributes, array $definition, \WP_Block $block ): string {
	list( $heading ) = split_heading( slotted( name_slot_heading( $block->parsed_block['innerHTML'] ), $definition ) );
	$items           = '';
	$rest            = '';
	foreach ( $block->inner_blocks as $inner ) {
		if ( 'core/file' === $inner->name ) {
			$items .= file_item( $inner );
			continue;
		}
		$html = $inner->render();
		if ( preg_match( '~^\s*<[uo]l\b[^>]*>(.*)</[uo]l>\s*$~s', $html, $list ) ) {
			$items .= preg_replace_callback( '~(<a\b[^>]*\bhref="([^"]*)"[^>]*>)(.*?)</a>~s', static fn( $link ) => $link[1] . with_kind( $link[3], $link[2], '' ) . '</a>', $list[1] );
		} else {
			$rest .= $html;
		}
	}
	$list = '' === $items ? '' : element( 'ul', array(), $items );
	return '' === $list . $rest ? '' : element( $definition['tag'], host_attributes( $definition, $attributes ), in_section( $heading . $list . $rest ) );
}

function file_item( \WP_Block $file ): string {
	if ( ! preg_match( '~<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)</a>~s', $file->parsed_block['innerHTML'], $link ) ) {
		return '';
	}
	$path = (string) get_attached_file( (int) ( $file->attributes['id'] ?? 0 ) );
	$size = '' !== $path && is_file( $path ) ? (string) filesize( $path ) : '';
	return element( 'li', array(), element( 'a', array( 'href' => sanitize_url( html_entity_decode( $link[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) ), with_kind( $link[2], $link[1], $size ) ) );
}

/** The words of a link with the kind and the size of the file behind them, where they do not say so themselves. */
function with_kind( string $words, string $address, string $size ): string {
	$kind = product_with_file( '', html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $size, own_words() );
	return preg_match( '~\((\w+)~', $kind, $type ) && ! preg_match( "~\($type[1]\b~i", $words ) ? $words . $kind : $words;
}

/**
 * The conditions as a list, and a question for each that has one. The rules are data, not a script that runs.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_eligibility_block( array $attributes, array $definition, \WP_Block $block ): string {
	list( $heading ) = split_heading( slotted( name_slot_heading( $block->parsed_block['innerHTML'] ), $definition ) );
	$t               = 'nl' === own_words() ? array( 'Ja', 'Nee', 'Bekijk de uitkomst' ) : array( 'Yes', 'No', 'See the outcome' );
	$plain           = static fn( string $html ): string => trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$list            = '';
	$questions       = '';
	$rules           = array();
	foreach ( $block->parsed_block['innerBlocks'] as $inner ) {
		$html      = $inner['innerHTML'];
		$condition = take_slot( $html, 'condition' );
		$question  = $plain( take_slot( $html, 'question' ) );
		$otherwise = $plain( take_slot( $html, 'otherwise' ) );
		if ( 'owc/condition' !== $inner['blockName'] || '' === $condition ) {
			continue;
		}
		$list .= element( 'li', array(), $condition );
		if ( '' === $question ) {
			continue;
		}
		$name       = 'q' . ( count( $rules ) + 1 );
		$rules[]    = array( 'text' => $plain( $condition ) ) + ( '' === $otherwise ? array() : array( 'no' => $otherwise ) )
			+ array( 'rule' => array( '==' => array( array( 'var' => $name ), 'no' === ( $inner['attrs']['answer'] ?? '' ) ? 'no' : 'yes' ) ) );
		$answer     = static fn( string $value, string $word ): string => element( 'label', array(), element( 'input', array( 'type' => 'radio', 'name' => $name, 'value' => $value ) ) . " $word" );
		$questions .= element( 'fieldset', array(), element( 'legend', array(), esc_html( $question ) ) . $answer( 'yes', $t[0] ) . $answer( 'no', $t[1] ) );
	}
	if ( '' === $heading . $list ) {
		return '';
	}
	$list  = '' === $list ? '' : element( 'ul', array(), $list );
	$check = '' === $questions ? '' : element( 'form', array(), $questions . element( 'button', array(), $t[2] ) )
		. '<script type="application/json">' . wp_json_encode( array( 'conditions' => $rules ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE ) . '</script>';
	return element( $definition['tag'], host_attributes( $definition, $attributes ), $heading . $list . $check );
}

/** @param array<string, mixed> $attributes @param array<string, mixed> $definition */
function render_counter_block( array $attributes, string $content, array $definition ): string {
	$html = (string) preg_replace_callback( '~(<strong\b[^>]*>)(.*?)(</strong>)~s', static fn( $found ) => $found[1] . element( $definition['tag'], array(), $found[2] ) . $found[3], slotted( $content, $definition ), 1 );
	return with_host( $html, host_attributes( $definition, $attributes ) );
}
