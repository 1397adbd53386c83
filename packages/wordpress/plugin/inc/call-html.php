<?php
/**
 * What is printed of a call beside what its block prints: the fields that stand by themselves, and attributes that a block has no control for.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Call_Html {
	/** @var array<string, int> How often something was asked for by a name. */
	private static array $times = array();

	/** HTML with its slot on it, in a box where it is not one element. */
	public static function in_slot( string $slot, string $html ): string {
		if ( preg_match( '~^\s*<([a-z][\w-]*)\b(?:(?!</?\1\b).)*+</\1>\s*$~is', $html ) ) {
			$tags = new \WP_HTML_Tag_Processor( $html );
			$tags->next_tag();
			$tags->set_attribute( 'slot', $slot );
			return trim( $tags->get_updated_html() );
		}
		return element( 'div', array( 'slot' => $slot ), $html );
	}

	/**
	 * A field by itself is of the form that somebody wrote around it: it keeps its name, and its answer is theirs.
	 *
	 * @param array<string, mixed> $block
	 */
	public static function field( array $block ): string {
		$id   = self::once( 'owc', (string) ( $block['attrs']['name'] ?? $block['owc']['slots']['label'] ?? '' ) );
		$form = static fn( array $context ): array => array( 'owc/formId' => $id ) + $context;
		add_filter( 'render_block_context', $form );
		try {
			return Form_Html::by_itself( $id, static fn() => \render_block( $block ) );
		} finally {
			remove_filter( 'render_block_context', $form );
		}
	}

	/**
	 * A radio button in a group that somebody wrote around it.
	 *
	 * @param array<string, mixed> $block
	 */
	public static function radio( array $block ): string {
		$given   = $block['owc'];
		$words   = $given['slots']['label'] ?? '';
		$help    = $given['slots']['description'] ?? '';
		$value   = html_entity_decode( (string) ( $block['attrs']['value'] ?? '' ) ?: wp_strip_all_tags( $words ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$id      = self::once( 'owc-' . sanitize_title( ( $given['control']['name'] ?? 'radio' ) . "-$value" ) );
		$control = array( 'type' => 'radio', 'id' => $id, 'value' => $value, 'checked' => ! empty( $given['answer']['checked'] ), 'aria-describedby' => '' === $help ? null : "$id-description" );
		$html    = element( 'input', $control ) . element( 'label', array( 'slot' => 'label', 'for' => $id ), $words )
			. ( '' === $help ? '' : element( 'div', array( 'slot' => 'description', 'id' => "$id-description" ), $help ) );
		return enqueue_elements( self::finish( element( 'owc-radio', array( 'class' => $block['attrs']['className'] ?? null ), $html ), 'owc-radio', $given ) );
	}

	/** A name that is given once, and with a number after that. */
	public static function once( string $name, string $of = '' ): string {
		$times = self::$times[ "$name $of" ] = ( self::$times[ "$name $of" ] ?? 0 ) + 1;
		return $times > 1 ? "$name-$times" : $name;
	}

	public static function safe( string $attribute, string $value ): string {
		return in_array( $attribute, array( 'href', 'src', 'formaction', 'action' ), true ) || str_ends_with( $attribute, '-url' ) || str_ends_with( $attribute, '-src' ) ? sanitize_url( $value ) : $value;
	}

	/**
	 * Puts on what a block printed what it has no control for.
	 *
	 * @param array<string, mixed> $given
	 */
	public static function finish( string $html, string $tag, array $given ): string {
		if ( empty( $given['host'] ) && empty( $given['control'] ) ) {
			return $html;
		}
		$tags = new \WP_HTML_Tag_Processor( $html );
		if ( ! $tags->next_tag( $tag ) ) {
			return $html;
		}
		self::write( $tags, $given['host'] );
		$first = true;
		while ( $given['control'] && $tags->next_tag() ) {
			if ( ! in_array( $tags->get_tag(), array( 'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'A' ), true ) || 'hidden' === $tags->get_attribute( 'type' ) ) {
				continue;
			}
			self::write( $tags, $first ? $given['control'] : array_intersect_key( $given['control'], array( 'disabled' => 1, 'form' => 1 ) ) );
			$first = false;
		}
		return $tags->get_updated_html();
	}

	/** @param array<string, string|bool> $attributes */
	private static function write( \WP_HTML_Tag_Processor $tags, array $attributes ): void {
		foreach ( $attributes as $name => $value ) {
			false === $value ? $tags->remove_attribute( $name ) : $tags->set_attribute( $name, is_string( $value ) ? self::safe( $name, $value ) : $value );
		}
	}
}
