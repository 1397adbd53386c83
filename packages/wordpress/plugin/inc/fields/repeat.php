<?php
/**
 * Fields that can be answered more than once, such as "Kind 1" and "Kind 2". Without JavaScript the buttons send the form, and it is
 * printed again with one item more or less and all that was filled in.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Repeat extends Field {
	public const PRINTS_INNER = true;
	protected const FORWARDED = array( 'name' );

	/** The buttons that add an item, and remove one. */
	public const ADD    = '_owc_add';
	public const REMOVE = '_owc_remove';

	/** More than anybody needs, and few enough to print. */
	private const MOST = 50;

	/** @var list<array<string, mixed>> The fields of an item, once they are printed. */
	private array $inner = array();

	public static function spec( Saved $saved ): array {
		$item = $saved->text( 'item' ) ?: __( 'item', 'owc-elements' );
		return array( 'label' => $item ) + parent::spec( $saved ) + array( 'min' => min( $saved->number( 'min', 1 ), self::MOST ), 'max' => min( $saved->number( 'max' ) ?: self::MOST, self::MOST ) );
	}

	public function inner(): array {
		return array( 'fields' => $this->inner );
	}

	/** @return list<array<string, mixed>> What was posted for each item, by the name of its fields. */
	public function read( mixed $posted ): mixed {
		$items = array();
		$keys  = is_array( $posted ) ? array_keys( $posted ) : array();
		foreach ( array_slice( array_unique( array( ...$keys, ...Posted::keys( $this->name ) ) ), 0, self::MOST + 1 ) as $key ) {
			$item = is_array( $posted[ $key ] ?? null ) ? $posted[ $key ] : array();
			// What is known of somebody comes before its fields are: they read it themselves when they are printed.
			$items[] = isset( $this->spec['fields'] ) ? Answers::read( $this->spec['fields'], $item, array(), $this->item_name( $key ) ) : array( Form_Html::UNREAD => $item );
		}
		while ( isset( $this->spec['fields'] ) && count( $items ) < $this->spec['min'] ) {
			$items[] = $this->empty_item( count( $items ) );
		}
		return $items;
	}

	/** @return array<string, mixed> */
	private function empty_item( int $index ): array {
		return Answers::read( $this->spec['fields'], array(), array(), $this->item_name( "new-$index" ) );
	}

	private function item_name( string|int $key ): string {
		return "{$this->name}[$key]";
	}

	/**
	 * The items after somebody asked for one more, or one less, without JavaScript.
	 *
	 * @param list<array<string, mixed>> $read
	 * @return list<array<string, mixed>>
	 */
	public function changed( array $read, ?int $remove ): array {
		if ( null === $remove ) {
			return count( $read ) < $this->spec['max'] ? array( ...$read, $this->empty_item( count( $read ) ) ) : $read;
		}
		return count( $read ) > $this->spec['min'] ? array_values( array_diff_key( $read, array( $remove => 1 ) ) ) : $read;
	}

	public function problems( mixed $read ): array {
		$problems = count( $read ) > $this->spec['max'] ? array( $this->name => $this->most() ) : array();
		foreach ( $read as $index => $item ) {
			$problems += Answers::problems( $this->spec['fields'], $item, array(), $this->item_name( $index ) );
		}
		return $problems;
	}

	public function value( mixed $read ): mixed {
		return array_map( fn( $item, $index ) => Answers::values( $this->spec['fields'], $item, $this->item_name( $index ) ), $read, array_keys( $read ) );
	}

	public function lost( mixed $read ): array {
		$lost = array();
		foreach ( $read as $index => $item ) {
			$lost += Answers::lost( $this->spec['fields'], $item, $this->item_name( $index ) );
		}
		return $lost;
	}

	private function most(): string {
		/* translators: %d: a number of items. */
		return sprintf( __( 'You cannot fill in more than %d here', 'owc-elements' ), $this->spec['max'] );
	}

	protected function render( Saved $saved ): string {
		$read  = array_pad( $this->answer->read, $this->spec['min'], array() );
		$items = '';
		foreach ( $read as $index => $item ) {
			$items .= $this->item( $saved, (int) $index, $item, $this->answer->errors, count( $read ) > $this->spec['min'] );
		}
		$full     = count( $read ) >= $this->spec['max'];
		$template = element( 'template', array(), $this->item( $saved, 0, array(), array(), true ) );
		$add      = $full ? '' : $this->button(
			array( 'slot' => 'add' ),
			array( 'name' => self::ADD . "[{$this->spec['name']}]", 'value' => '1', 'formaction' => '#' . $this->id( (string) count( $read ) ) ),
			/* translators: %s: what is added, such as "child". */
			esc_html( count( $read ) ? sprintf( __( 'Add another %s', 'owc-elements' ), $this->spec['label'] ) : ucfirst( sprintf( __( 'Add a %s', 'owc-elements' ), $this->spec['label'] ) ) )
		);
		$note     = $full ? element( 'div', array( 'slot' => 'note', 'data-owc' => true ), esc_html( $this->most() ) ) : '';
		return $this->host( $saved, $items . $template . $add . $note, array( 'id' => $this->id(), 'tabindex' => '-1' ) );
	}

	/**
	 * @param array<string, mixed>  $read
	 * @param array<string, string> $errors
	 */
	private function item( Saved $saved, int $index, array $read, array $errors, bool $removable ): string {
		list( $html, $this->inner ) = Form_Html::within(
			$this->answer->form,
			$this->item_name( $index ),
			$read,
			$errors,
			static function () use ( $saved ) {
				$html = '';
				foreach ( $saved->block->inner_blocks as $block ) {
					$html .= $block->render();
				}
				return $html;
			}
		);
		$number = element( 'span', array( 'class' => 'owc-number' ), (string) ( $index + 1 ) );
		$legend = element( 'legend', array(), esc_html( mb_strtoupper( mb_substr( $this->spec['label'], 0, 1 ) ) . mb_substr( $this->spec['label'], 1 ) ) . " $number" );
		$remove = $this->button(
			array( 'hidden' => ! $removable ),
			array( 'class' => 'owc-remove', 'name' => self::REMOVE . "[{$this->spec['name']}]", 'value' => (string) $index, 'formaction' => '#' . $this->id() ),
			/* translators: %s: what is removed, such as "child 2". */
			sprintf( __( 'Remove %s', 'owc-elements' ), esc_html( $this->spec['label'] ) . " $number" )
		);
		return element( 'fieldset', array( 'id' => $this->id( (string) $index ) ), $legend . $html . $remove );
	}

	/**
	 * @param array<string, string|bool> $host
	 * @param array<string, string>      $button
	 */
	private function button( array $host, array $button, string $html ): string {
		return element( 'owc-button', array( 'variant' => 'secondary' ) + $host, element( 'button', $button + array( 'formnovalidate' => true ), $html ) );
	}
}
