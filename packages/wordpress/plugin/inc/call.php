<?php
/**
 * An element that PHP or a shortcode asks for becomes the block that an editor would have saved, and is rendered as one: there is one way
 * in which an element is printed.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Call {
	/** What any element may have beside its own attributes. Never `style` or `on…`: a strict policy has no place for them. */
	private const ANYWHERE = '~^(?:id|class|lang|dir|hidden|slot|title|role|tabindex|inert|translate|(?:aria|data)-[a-z0-9-]+)$~D';

	/** Of a field: what is known of its answer. */
	private const ANSWER = array( 'value', 'checked', 'error', 'source', 'readonly' );

	/** What the native control of a field or button has, where the block has no say in it. */
	private const NATIVE = array( 'autocomplete', 'inputmode', 'placeholder', 'maxlength', 'minlength', 'pattern', 'form', 'spellcheck', 'autocapitalize', 'disabled', 'min', 'max', 'step', 'list', 'size', 'type', 'name', 'value', 'aria-label', 'formaction', 'formmethod', 'formtarget', 'formenctype', 'formnovalidate', 'target', 'download', 'hreflang' );

	/** Of these an editor chooses from a list, but HTML has more. */
	private const FREE = array( 'type', 'format', 'autocomplete' );

	/** Blocks that are another thing than the element of their name, a list of words and the pages of a query: who calls means the element. */
	private const NOT_ITS_ELEMENT = array( 'owc/glossary', 'owc/pagination' );

	/** @var array<string, array<string, mixed>> What was printed and has its place in another element, with the block that it was. */
	private static array $printed = array();

	/** @var array<string, mixed> */
	private array $definition;

	private bool $is_field;

	/** @var array<string, mixed> The attributes of the block. */
	private array $attributes = array();

	/** @var array<string, string> HTML by slot of the block. */
	private array $slots = array();

	/** @var list<mixed> HTML and elements. */
	private array $children = array();

	/** @var array{attributes: array<string, mixed>, answer: array<string, mixed>, control: array<string, string|bool>, host: array<string, string|bool>, slots: array<string, string>, options?: list<array{value: string, label: string}>} What a block cannot hold. */
	private array $given = array( 'attributes' => array(), 'answer' => array(), 'control' => array(), 'host' => array(), 'slots' => array() );

	/**
	 * @param array<int|string, mixed>        $attributes
	 * @param string|array<int|string, mixed> $content
	 */
	public static function html( string $name, array $attributes = array(), string|array $content = '' ): string {
		$block_name = 'owc/' . self::plain( $name );
		if ( ! self::definition( $name ) ) {
			return self::without_block( $name, $attributes, $content );
		}
		$block      = ( new self( $block_name, $attributes, $content ) )->block();
		$definition = definitions()[ $block_name ];
		$html       = match ( true ) {
			isset( Field::kinds()[ $block_name ] ) => Call_Html::field( $block ),
			'owc/radio' === $block_name            => Call_Html::radio( $block ),
			default                                => \render_block( $block ),
		};
		if ( 'owc/card' === $block_name ) {
			$html = (string) preg_replace( '~^<li>|</li>$~', '', $html ); // by itself it is no item of a list
		}
		if ( '' !== $html && ( isset( $definition['parent'] ) || isset( $definition['ancestor'] ) ) ) {
			self::$printed[ $html ] = $block;
		}
		return $html;
	}

	/** The block that is printed for an element by any of its names. @return array<string, mixed>|null */
	public static function definition( string $name ): ?array {
		$block = 'owc/' . self::plain( $name );
		return in_array( $block, self::NOT_ITS_ELEMENT, true ) ? null : definitions()[ $block ] ?? null;
	}

	/** The tag of an element by any of its names; empty when there is none. */
	public static function tag( string $name ): string {
		$tag = self::definition( $name )['tag'] ?? 'owc-' . self::plain( $name );
		return isset( elements()[ $tag ] ) ? $tag : '';
	}

	/** What is said of a name that is not known. */
	public static function unknown( string $name ): string {
		$names = array_map( array( self::class, 'plain' ), array( ...array_keys( definitions() ), ...array_keys( elements() ) ) );
		return "There is no element “{$name}”." . self::nearest( self::plain( $name ), $names );
	}

	/** 'owc-text-field' and 'owc/text-field' -> 'text-field' */
	private static function plain( string $name ): string {
		return (string) preg_replace( '~^owc[-/]~', '', strtolower( trim( $name ) ) );
	}

	/** @param array<int|string> $names */
	private static function nearest( string $name, array $names ): string {
		$best  = '';
		$least = max( 2, strlen( $name ) / 2 ) + 0.5;
		foreach ( $names as $one ) {
			$distance = levenshtein( substr( $name, 0, 60 ), (string) $one );
			if ( $distance < $least ) {
				list( $best, $least ) = array( $one, $distance );
			}
		}
		return '' === $best ? '' : " Did you mean “{$best}”?";
	}

	private static function wrong( string $message ): void {
		_doing_it_wrong( 'owc_element', esc_html( $message ), '0.1.0' );
	}

	/**
	 * @param array<int|string, mixed>        $attributes
	 * @param string|array<int|string, mixed> $content
	 */
	private function __construct( private readonly string $name, array $attributes, string|array $content ) {
		$this->definition = definitions()[ $name ];
		$this->is_field   = isset( Field::kinds()[ $name ] ) || 'owc/radio' === $name;
		list( $slots, $this->children ) = self::parts( $content );
		foreach ( $slots as $slot => $html ) {
			$this->place_slot( (string) $slot, $html );
		}
		foreach ( $attributes as $attribute => $value ) {
			is_int( $attribute ) ? $this->place( (string) $value, true ) : $this->place( $attribute, $value ); // array( 'required' )
		}
	}

	/**
	 * What was given by slot, and what is in none.
	 *
	 * @param string|array<int|string, mixed> $content
	 * @return array{0: array<string, string>, 1: list<mixed>}
	 */
	private static function parts( string|array $content ): array {
		if ( is_string( $content ) || array_is_list( $content ) ) {
			return array( array(), array_values( array_filter( (array) $content ) ) );
		}
		$rest  = array();
		$slots = array();
		foreach ( $content as $slot => $html ) {
			if ( '' === $slot || is_int( $slot ) ) {
				$rest = array( ...$rest, ...array_filter( '' === $slot ? (array) $html : array( $html ) ) );
			} else {
				$slots[ $slot ] = implode( '', array_map( array( self::class, 'as_html' ), (array) $html ) );
			}
		}
		return array( $slots, $rest );
	}

	/** One of a list: HTML, or an element. */
	private static function as_html( mixed $one ): string {
		return is_array( $one ) ? self::html( (string) ( $one[0] ?? '' ), (array) ( $one[1] ?? array() ), $one[2] ?? '' ) : (string) $one;
	}

	private function place_slot( string $slot, string $html ): void {
		$tag = $this->definition['tag'];
		if ( isset( $this->definition['slots'][ $slot ] ) ) {
			$this->slots[ $slot ] = $html;
			return;
		}
		if ( ! in_array( $slot, elements()[ $tag ]['slots'] ?? array(), true ) ) {
			self::wrong( "{$tag} has no slot “{$slot}”." . self::nearest( $slot, array( ...array_keys( $this->definition['slots'] ), ...( elements()[ $tag ]['slots'] ?? array() ) ) ) );
		}
		$this->children[] = Call_Html::in_slot( $slot, $html );
	}

	/** Where an attribute goes: to the block, a slot, the answer, the control, or the element itself. */
	private function place( string $attribute, mixed $value ): void {
		$tag    = $this->definition['tag'];
		$key    = lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $attribute ) ) ) );
		$name   = strtolower( (string) preg_replace( '~(?<!^)[A-Z]~', '-$0', $attribute ) );
		$schema = $this->definition['attributes'][ $key ] ?? null;
		$slot   = 'owc/button' === $this->name && 'label' === $key ? 'text' : $key;
		if ( null === $value ) {
			return;
		}
		if ( isset( $this->definition['slots'][ $slot ] ) ) {
			$this->slots[ $slot ] ??= esc_html( self::text( $value ) );
		} elseif ( 'options' === $name && ( isset( $schema['lines'] ) || in_array( $this->name, array( 'owc/radio-group', 'owc/checkbox-group' ), true ) ) ) {
			$this->place_options( $value, ! $schema );
		} elseif ( $this->is_field && in_array( $name, self::ANSWER, true ) && ! ( $schema && 'value' === $name ) ) {
			$this->given['answer'][ $name ] = in_array( $name, array( 'checked', 'readonly' ), true ) ? self::is_true( $value ) : $value;
		} elseif ( in_array( $name, array( 'id', 'class' ), true ) ) {
			$this->attributes[ 'id' === $name ? 'anchor' : 'className' ] = self::text( is_array( $value ) ? implode( ' ', $value ) : $value );
		} elseif ( 'align' === $name ) {
			$this->attributes['align'] = self::text( $value );
		} elseif ( $schema ) {
			$this->place_choice( $key, $name, $schema, $value );
		} elseif ( in_array( $name, elements()[ $tag ]['attributes'] ?? array(), true ) || preg_match( self::ANYWHERE, $name ) ) {
			$this->place_free( $key, $name, is_bool( $value ) ? $value : self::text( $value ) );
		} else {
			$names = array( ...( elements()[ $tag ]['attributes'] ?? array() ), ...array_keys( $this->definition['slots'] ), ...array_map( array( self::class, 'kebab' ), array_keys( $this->definition['attributes'] ) ), 'id', 'class' );
			self::wrong( "{$tag} has no attribute “{$attribute}”." . self::nearest( $name, $names ) );
		}
	}

	/**
	 * What the block has a control for.
	 *
	 * @param array<string, mixed> $schema
	 */
	private function place_choice( string $key, string $name, array $schema, mixed $value ): void {
		$tag   = $this->definition['tag'];
		$value = match ( $schema['type'] ) {
			'boolean' => self::is_true( $value ),
			'number'  => is_numeric( $value ) ? $value + 0 : null,
			default   => is_array( $value ) ? implode( "\n", array_map( array( self::class, 'text' ), $value ) ) : self::text( $value ),
		};
		if ( null === $value ) {
			self::wrong( "“{$name}” of {$tag} has to be a number." );
		} elseif ( '' === $value || ! isset( $schema['options'] ) || isset( $schema['options'][ (string) $value ] ) ) {
			// What is saved in a block has entities in it.
			$this->attributes[ $key ] = is_string( $value ) ? htmlspecialchars( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
		} elseif ( $this->is_field && in_array( $name, self::FREE, true ) && ( 'format' !== $name || isset( formats()[ $value ] ) ) ) {
			$this->place_free( $key, $name, (string) $value );
		} else {
			self::wrong( "“{$name}” of {$tag} cannot be “{$value}”." . self::nearest( (string) $value, array_keys( $schema['options'] ) ) );
		}
	}

	/** What the element has, and the block has no control for. */
	private function place_free( string $key, string $name, string|bool $value ): void {
		$this->given['attributes'][ $key ] = $value;
		$in_control                        = ( $this->is_field || 'owc/button' === $this->name ) && in_array( $name, self::NATIVE, true );
		if ( $in_control ) {
			$this->given['control'][ $name ] = $value;
		}
		if ( ! $in_control || ( $this->is_field && 'disabled' === $name ) ) {
			$this->given['host'][ $name ] = $value;
		}
	}

	/** The answers to choose from; those of a group are elements. */
	private function place_options( mixed $options, bool $as_elements ): void {
		$list = is_array( $options ) ? array() : self::lines( self::text( $options ) );
		foreach ( is_array( $options ) ? $options : array() as $value => $label ) {
			$label  = is_array( $label ) ? ( $label['label'] ?? '' ) : $label;
			$list[] = array( 'value' => array_is_list( $options ) ? self::text( $options[ $value ]['value'] ?? $label ) : (string) $value, 'label' => self::text( $label ) );
		}
		if ( ! $as_elements ) {
			$this->given['options'] = $list;
			return;
		}
		foreach ( $list as $option ) {
			$this->children[] = array( 'owc/radio-group' === $this->name ? 'radio' : 'checkbox', $option );
		}
	}

	/**
	 * One answer a line: the words, or a value and the words with a | between them.
	 *
	 * @return list<array{value: string, label: string}>
	 */
	public static function lines( string $lines ): array {
		$options = array();
		foreach ( array_filter( array_map( 'trim', explode( "\n", $lines ) ), 'strlen' ) as $line ) {
			list( $value, $label ) = str_contains( $line, '|' ) ? array_map( 'trim', explode( '|', $line, 2 ) ) : array( $line, $line );
			$options[]             = array( 'value' => $value, 'label' => $label );
		}
		return $options;
	}

	private static function text( mixed $value ): string {
		return is_scalar( $value ) || $value instanceof \Stringable ? (string) $value : '';
	}

	private static function is_true( mixed $value ): bool {
		return is_string( $value ) ? ! in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) : (bool) $value;
	}

	private static function kebab( string $key ): string {
		return strtolower( (string) preg_replace( '~[A-Z]~', '-$0', $key ) );
	}

	/**
	 * The block, as parse_blocks() would have given it. `owc` is what was given that a saved block does not hold; see of_call().
	 *
	 * @return array<string, mixed>
	 */
	private function block(): array {
		$definition = $this->definition;
		$inner      = self::blocks_in( $this->children );
		$words      = isset( $definition['slots']['text'] ) ? 'text' : ( $this->is_field && ! ( Field::kinds()[ $this->name ] ?? Radio_Group::class )::PRINTS_INNER || 'owc/radio' === $this->name ? 'label' : '' );
		if ( isset( $definition['slots'][ $words ] ) ) { // what stands in a button, a field or an answer are its words
			$html                   = implode( '', array_column( array_filter( $inner, static fn( $block ) => null === $block['blockName'] ), 'innerHTML' ) );
			$this->slots[ $words ] ??= trim( $html );
			$inner                  = array_values( array_filter( $inner, static fn( $block ) => null !== $block['blockName'] ) );
		}
		if ( 'owc/form' === $this->name ) {
			$this->attributes['formId'] = sanitize_html_class( (string) ( $this->attributes['formId'] ?? $this->attributes['anchor'] ?? '' ) ) ?: Call_Html::once( 'owc-form' );
			unset( $this->attributes['anchor'] );
		}
		$this->given['slots'] = $this->slots;
		$before               = '';
		foreach ( array_keys( $definition['slots'] ) as $slot ) {
			$before .= '' === ( $this->slots[ $slot ] ?? '' ) ? '' : $this->saved_slot( $slot );
		}
		$before .= isset( $this->attributes['title'] ) && 'owc/product' === $this->name ? "<p>{$this->attributes['title']}</p>" : '';
		$item    = $definition['item'] ?? $definition['tag'];
		$after   = isset( $definition['box'] ) ? "</{$definition['box']}>" : '';
		$before .= isset( $definition['box'] ) ? "<{$definition['box']}>" : '';
		if ( ! str_starts_with( $item, 'owc-' ) ) {
			$class  = trim( wp_get_block_default_classname( $this->name ) . ' ' . ( $this->attributes['className'] ?? '' ) );
			$host   = array( 'id' => $this->attributes['anchor'] ?? null, 'class' => $class ) + ( 'li' === $item && str_starts_with( $definition['tag'], 'owc-' ) ? array() : $this->given['host'] );
			$before = substr( element( $item, $host, $before ), 0, -strlen( "</$item>" ) );
			$after .= "</$item>";
		}
		return array(
			'blockName'    => $this->name,
			'attrs'        => $this->attributes,
			'innerBlocks'  => $inner,
			'innerHTML'    => $before . $after,
			'innerContent' => array( $before, ...array_fill( 0, count( $inner ), null ), $after ),
			'owc'          => $this->given,
		);
	}

	/** A slot as an editor would have saved it; see save.ts. */
	private function saved_slot( string $slot ): string {
		$tag  = $this->definition['slots'][ $slot ]['element'];
		$href = html_entity_decode( (string) ( $this->attributes['href'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$tag  = preg_match( '~^h\d$~', $tag ) ? 'h' . min( 6, max( 1, (int) ( $this->attributes['level'] ?? substr( $tag, 1 ) ) ) ) : $tag;
		$tag  = 'owc/button' === $this->name && '' === $href ? 'button' : $tag;
		$own  = match ( $tag ) {
			'a'      => array( 'href' => sanitize_url( $href ) ),
			'button' => array( 'type' => 'submit' ),
			default  => array(),
		};
		return element( $tag, array( 'class' => "owc-slot-$slot" ) + $own, $this->slots[ $slot ] );
	}

	/**
	 * @param list<mixed> $children
	 * @return list<array<string, mixed>>
	 */
	private static function blocks_in( array $children ): array {
		$blocks = array();
		foreach ( $children as $child ) {
			$name = is_array( $child ) ? 'owc/' . self::plain( (string) ( $child[0] ?? '' ) ) : '';
			if ( self::definition( $name ) ) {
				$blocks[] = ( new self( $name, (array) ( $child[1] ?? array() ), $child[2] ?? '' ) )->block();
			} else {
				$blocks = array( ...$blocks, ...self::blocks_of( self::as_html( $child ), array_keys( self::$printed ) ) );
			}
		}
		return $blocks;
	}

	/**
	 * HTML as blocks: what was printed by itself a moment ago gets its place here, such as a field in its form.
	 *
	 * @param list<string> $printed
	 * @return list<array<string, mixed>>
	 */
	private static function blocks_of( string $html, array $printed ): array {
		usort( $printed, static fn( $a, $b ) => strlen( $b ) <=> strlen( $a ) );
		foreach ( $printed as $at => $one ) {
			$parts = explode( $one, $html );
			if ( count( $parts ) < 2 ) {
				continue;
			}
			$blocks = array();
			foreach ( $parts as $index => $part ) {
				$blocks = array( ...$blocks, ...( $index ? array( self::$printed[ $one ] ) : array() ), ...self::blocks_of( $part, array_slice( $printed, $at + 1 ) ) );
			}
			return $blocks;
		}
		return '' === trim( $html ) ? array() : array( array( 'blockName' => null, 'attrs' => array(), 'innerBlocks' => array(), 'innerHTML' => $html, 'innerContent' => array( $html ) ) );
	}

	/**
	 * An element that is no block: what was given, as it is.
	 *
	 * @param array<int|string, mixed>        $attributes
	 * @param string|array<int|string, mixed> $content
	 */
	private static function without_block( string $name, array $attributes, string|array $content ): string {
		$tag = self::tag( $name );
		list( $slots, $children ) = self::parts( $content );
		$html = implode( '', array_map( array( self::class, 'as_html' ), $children ) );
		if ( '' === $tag ) {
			self::wrong( self::unknown( $name ) );
			return implode( '', $slots ) . $html;
		}
		$host = array();
		foreach ( $attributes as $attribute => $value ) {
			list( $attribute, $value ) = is_int( $attribute ) ? array( (string) $value, true ) : array( self::kebab( $attribute ), $value );
			if ( in_array( $attribute, elements()[ $tag ]['attributes'], true ) || preg_match( self::ANYWHERE, $attribute ) ) {
				$host[ $attribute ] = is_bool( $value ) || null === $value ? $value : Call_Html::safe( $attribute, self::text( $value ) );
			} else {
				self::wrong( "{$tag} has no attribute “{$attribute}”." . self::nearest( $attribute, array( ...elements()[ $tag ]['attributes'], 'id', 'class' ) ) );
			}
		}
		foreach ( $slots as $slot => $one ) {
			$html = Call_Html::in_slot( (string) $slot, $one ) . $html;
		}
		return enqueue_elements( element( $tag, $host, $html ) );
	}
}

/**
 * Tag => the names of its attributes and slots, generated by the build.
 *
 * @return array<string, array{attributes: list<string>, slots: list<string>}>
 */
function elements(): array {
	static $elements = null;
	return $elements ??= require DIR . '/elements.php';
}
