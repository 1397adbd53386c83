<?php
/**
 * The blocks: registered from what custom-elements.json says, rendered as elements.
 *
 * A post holds plain HTML with a class per slot (`owc-slot-heading`), so that it stays readable without this plugin. The tag of the
 * element and its `slot` attributes are written when the page is made.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

/**
 * Block name => definition, generated from custom-elements.json.
 *
 * @return array<string, array<string, mixed>>
 */
function definitions(): array {
	static $definitions = null;
	return $definitions ??= require DIR . '/blocks.php';
}

function register_blocks(): void {
	foreach ( definitions() as $name => $definition ) {
		register_block_type(
			$name,
			array_filter(
				array(
					'api_version'           => 3,
					'title'                 => $definition['title'],
					'description'           => $definition['description'],
					'keywords'              => $definition['keywords'],
					'category'              => 'owc-elements',
					'icon'                  => $definition['icon'],
					'textdomain'            => 'owc-elements',
					'parent'                => $definition['parent'] ?? null,
					'ancestor'              => isset( $definition['ancestor'] ) ? array( $definition['ancestor'] ) : null,
					'attributes'            => block_attributes( $definition ),
					'example'               => with_sample_images( $definition['example'] ),
					'provides_context'      => isset( $definition['attributes']['formId'] ) ? array( 'owc/formId' => 'formId' ) : null,
					'uses_context'          => 'owc/form' === ( $definition['ancestor'] ?? '' ) ? array( 'owc/formId' ) : ( $definition['uses'] ?? null ),
					'skip_inner_blocks'     => in_array( $name, array( 'owc/radio', 'owc/downloads', 'owc/eligibility' ), true ) || ( isset( Field::kinds()[ $name ] ) && Field::kinds()[ $name ]::PRINTS_INNER ),
					'supports'              => array(
						'anchor' => true,
						'align'  => array( 'wide', 'full' ),
						'html'   => false,
						'owc'    => array(
							'tag'   => $definition['tag'],
							'inner' => $definition['inner'],
							// How it is saved, and what it begins with.
							...array_intersect_key( $definition, array( 'item' => 1, 'box' => 1, 'section' => 1, 'template' => 1, 'sample' => 1 ) ),
							// The canvas has no language of its own.
							'lang'  => site_language(),
						),
					),
					'editor_script_handles' => array( 'owc-elements-editor' ),
					'render_callback'       => __NAMESPACE__ . '\render_block',
				),
				static fn( $value ) => null !== $value
			)
		);
	}
}

/** The language that visitors read, where an editor has WordPress in another. */
function site_language(): string {
	return implode( '-', array_slice( explode( '_', get_locale() ), 0, 2 ) );
}

/**
 * The images of an example are of this plugin.
 *
 * @param array<string, mixed> $example
 * @return array<string, mixed>
 */
function with_sample_images( array $example ): array {
	if ( isset( $example['attributes']['sample'] ) ) {
		unset( $example['attributes']['sample'] );
		$example['attributes']['url'] = url( 'editor/sample.svg' );
	}
	return array( 'attributes' => (object) $example['attributes'], 'innerBlocks' => array_map( __NAMESPACE__ . '\with_sample_images', $example['innerBlocks'] ) ) + $example;
}

/**
 * The schema of a block's attributes. What is under `owc` is for the editor: the control and its words.
 *
 * @param array<string, mixed> $definition
 * @return array<string, array<string, mixed>>
 */
function block_attributes( array $definition ): array {
	// WordPress 6.5 does not print the anchor of a dynamic block.
	$attributes = array( 'anchor' => array( 'type' => 'string' ) );
	foreach ( $definition['attributes'] as $key => $attribute ) {
		$schema = array_intersect_key( $attribute, array( 'type' => 1, 'default' => 1 ) );
		if ( isset( $attribute['options'] ) ) {
			// PHP makes numbers of numeric keys.
			$schema['enum'] = 'number' === $attribute['type'] ? array_keys( $attribute['options'] ) : array_map( 'strval', array_keys( $attribute['options'] ) );
		}
		$attributes[ $key ] = $schema + array( 'owc' => array_diff_key( $attribute, $schema ) );
	}
	foreach ( $definition['slots'] as $key => $slot ) {
		$attributes[ $key ] = array(
			'type'     => 'rich-text',
			'source'   => 'rich-text',
			'selector' => ".owc-slot-$key",
			'owc'      => $slot,
		);
	}
	return $attributes;
}

/**
 * @param array<string, mixed> $attributes
 */
function render_block( array $attributes, string $content, \WP_Block $block ): string {
	$definition = definitions()[ $block->name ];
	$given      = $block->parsed_block['owc'] ?? array(); // of PHP that asked for it
	if ( isset( Field::kinds()[ $block->name ] ) || 'owc/radio' === $block->name ) {
		$saved = Saved::of( $block );
		$html  = Choice_Group::print_answer( $saved ) ?? ( 'owc/radio' === $block->name ? '' : Form_Html::field( $saved ) );
		return enqueue_elements( Call_Html::finish( $html, $definition['tag'], $given ) );
	}
	$content = name_slot_heading( without_empty( $content ) );
	$html    = match ( $block->name ) {
		'owc/form'           => Form_Html::form( $attributes, $content, $definition ),
		'owc/product'        => render_product_block( $attributes, $content, $definition ),
		'owc/product-list'   => render_list_block( $attributes, $definition ),
		'owc/product-search' => render_search_block( $attributes, $definition ),
		'owc/contact',
		'owc/opening-hours'  => render_location_block( $attributes, $definition ),
		'owc/costs'          => render_costs_block( $attributes, $definition ),
		'owc/map'            => render_map_block( $attributes, $definition ),
		'owc/news-list',
		'owc/event-list',
		'owc/publication-list' => render_content_list( $attributes, $definition ),
		'owc/news-item',
		'owc/event-item',
		'owc/publication-item' => render_content_item( $attributes, $definition ),
		'owc/feedback'       => render_feedback_block( $attributes, $definition ),
		'owc/quick-exit'     => render_quick_exit_block( $attributes, $definition ),
		'owc/toc'            => render_toc_block( $attributes, $definition ),
		'owc/faq'            => render_faq_block( $attributes, $content, $definition ),
		'owc/downloads'      => render_downloads_block( $attributes, $definition, $block ),
		'owc/product-actions' => render_actions_block( $attributes, $content, $definition ),
		'owc/action'         => render_action_block( $content, $definition ),
		'owc/eligibility'    => render_eligibility_block( $attributes, $definition, $block ),
		'owc/counter'        => render_counter_block( $attributes, $content, $definition ),
		'owc/glossary'       => render_glossary_block( $attributes, $content, $definition ),
		'owc/pagination'     => render_pagination_block( $attributes, $definition, $block ),
		'owc/video'          => render_video_block( $attributes, $content, $definition ),
		'owc/accordion'      => element( $definition['tag'], host_attributes( $definition, $attributes ), empty( $attributes['single'] ) ? $content : with_one_name( $content ) ),
		'owc/button'         => render_button( $attributes, $content, $definition ),
		'owc/accordion-item',
		'owc/condition',
		'owc/key-fact',
		'owc/process-step',
		'owc/slide',
		'owc/tab',
		'owc/word'           => slotted( $content, $definition ),
		'owc/breadcrumb'     => render_breadcrumb_block( $attributes, $definition ),
		'owc/contact-card'   => render_contact_card( $attributes, $content, $definition ),
		'owc/card'           => render_card_block( $attributes, $content, $definition ),
		'owc/dialog'         => render_dialog_block( $attributes, $content, $definition ),
		'owc/figure'         => render_figure_block( $attributes, $content, $definition, $block ),
		'owc/gallery'        => render_gallery_block( $attributes, $content, $definition ),
		'owc/language-switch' => render_languages_block( $attributes, $definition ),
		'owc/quote'          => render_quote_block( $attributes, $content, $definition ),
		'owc/share'          => render_share_block( $attributes, $content, $definition ),
		'owc/slider'         => render_slider_block( $attributes, $content, $definition ),
		'owc/table'          => render_table_block( $attributes, $content, $definition ),
		'owc/timeline-item'  => render_timeline_item( $attributes, $content, $definition ),
		default              => element( $definition['tag'], host_attributes( $definition, $attributes ), slotted( $content, $definition ) ),
	};
	return enqueue_elements( Call_Html::finish( $html, $definition['tag'], $given ) );
}

/**
 * The attributes of the element as the editor chose them; what is as it is by default is left out.
 *
 * @param array<string, mixed> $definition
 * @param array<string, mixed> $attributes
 * @return array<string, string|bool>
 */
function host_attributes( array $definition, array $attributes, bool $is_block = true ): array {
	$host = array();
	foreach ( $definition['attributes'] as $key => $attribute ) {
		$value = $attributes[ $key ] ?? null;
		if ( ! isset( $attribute['attr'] ) || in_array( $value, array( null, '', false, $attribute['initial'] ?? null ), true ) ) {
			continue;
		}
		if ( isset( $attribute['options'] ) && ! isset( $attribute['options'][ $value ] ) ) {
			continue;
		}
		// What is typed in the editor is saved with entities in it.
		$text                       = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
		$host[ $attribute['attr'] ] = true === $text ? true : ( empty( $attribute['url'] ) ? (string) $text : sanitize_url( (string) $text ) );
	}
	if ( ! $is_block ) {
		return $host;
	}
	$wrapper = get_block_wrapper_attributes( empty( $attributes['anchor'] ) ? array() : array( 'id' => $attributes['anchor'] ) );
	foreach ( wp_kses_hair( $wrapper, wp_allowed_protocols() ) as $name => $attribute ) {
		$host[ $name ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return $host;
}

/**
 * An element as HTML. The inner HTML must be safe already.
 *
 * @param array<string, string|bool|null> $attributes true is an attribute without a value; false and null are left out
 */
function element( string $tag, array $attributes, string $html = '' ): string {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		if ( null === $value || false === $value ) {
			continue;
		}
		$written .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$void = in_array( $tag, array( 'input', 'br', 'hr', 'img' ), true );
	return "<$tag$written>" . ( $void ? '' : "$html</$tag>" );
}

/**
 * Saved HTML with the class of each slot turned into its attribute. `$more` adds attributes per slot, such as an id.
 *
 * @param array<string, mixed>                         $definition
 * @param array<string, array<string, string|bool>> $more
 */
function slotted( string $html, array $definition, array $more = array() ): string {
	$left      = $definition['slots'];
	$processor = new \WP_HTML_Tag_Processor( $html );
	while ( $left && $processor->next_tag() ) {
		foreach ( $left as $key => $slot ) {
			if ( ! $processor->has_class( "owc-slot-$key" ) ) {
				continue;
			}
			$processor->remove_class( "owc-slot-$key" );
			if ( $slot['slot'] ) {
				$processor->set_attribute( 'slot', $slot['slot'] );
			}
			foreach ( $more[ $key ] ?? array() as $name => $value ) {
				$processor->set_attribute( $name, $value );
			}
			unset( $left[ $key ] );
		}
	}
	return trim( $processor->get_updated_html() );
}

/**
 * A button stands in the line of the text; what a theme says about the place of a block is for the box around it.
 *
 * @param array<string, mixed> $attributes
 * @param array<string, mixed> $definition
 */
function render_button( array $attributes, string $content, array $definition ): string {
	$host = host_attributes( $definition, $attributes );
	$box  = array_flip( array( 'class', 'id' ) );
	// The link is in the saved HTML.
	$own = array_diff_key( $host, $box, array( 'href' => 1 ) );
	return element( 'div', array_intersect_key( $host, $box ), element( $definition['tag'], $own, slotted( $content, $definition ) ) );
}

/** What a block began with and nobody filled: a heading that is read as nothing, a summary that opens nothing. */
function without_empty( string $html ): string {
	if ( ! preg_match( '~<(h[1-6]|summary)\b[^>]*>\s*</\1>~', $html ) ) {
		return $html;
	}
	$html = (string) preg_replace( '~<details\b[^>]*>\s*<summary\b[^>]*>\s*</summary>(?:\s*<p\b[^>]*>\s*</p>)*\s*</details>~', '', $html );
	return (string) preg_replace( '~<(h[1-6])\b[^>]*>\s*</\1>~', '', $html );
}

/** Items with the same name close each other, also without JavaScript. */
function with_one_name( string $items ): string {
	$name      = wp_unique_id( 'owc-accordion-' );
	$processor = new \WP_HTML_Tag_Processor( $items );
	while ( $processor->next_tag( array( 'tag_name' => 'details', 'class_name' => 'wp-block-owc-accordion-item' ) ) ) {
		$processor->set_attribute( 'name', $name );
	}
	return $processor->get_updated_html();
}

/**
 * @param array<int, array<string, mixed>> $categories
 * @return array<int, array<string, mixed>>
 */
function add_category( array $categories ): array {
	return array( ...$categories, array( 'slug' => 'owc-elements', 'title' => __( 'Open Webconcept', 'owc-elements' ) ) );
}
