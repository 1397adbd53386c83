<?php
/**
 * A Dutch address, in parts. What a register says of it is looked up in the browser; here each part is judged by itself.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Address_Field extends Field {
	private const MAY_BE_EMPTY = array( 'letter', 'addition' );

	/** What the browser may fill in, where it can. */
	private const AUTOCOMPLETE = array( 'postcode' => 'postal-code', 'street' => 'address-line1', 'town' => 'address-level2' );

	private const FORMATS = array( 'postcode' => 'postcode', 'number' => 'house-number', 'letter' => 'house-letter', 'addition' => 'house-addition' );

	/**
	 * @return array<string, Text_Field> A field for each part.
	 */
	private function parts(): array {
		$labels = array(
			'postcode' => __( 'Postcode', 'owc-elements' ),
			'number'   => __( 'House number', 'owc-elements' ),
			'letter'   => __( 'House letter', 'owc-elements' ),
			'addition' => __( 'Addition', 'owc-elements' ),
			'street'   => __( 'Street', 'owc-elements' ),
			'town'     => __( 'Town', 'owc-elements' ),
		);
		$parts  = array();
		foreach ( $labels as $name => $label ) {
			$required       = $this->spec['required'] && ! in_array( $name, self::MAY_BE_EMPTY, true );
			$parts[ $name ] = new Text_Field(
				array( 'kind' => 'owc/text-field', 'name' => $name, 'label' => $label, 'required' => $required, 'messages' => array(), 'format' => self::FORMATS[ $name ] ?? '' ),
				$this->name
			);
		}
		return $parts;
	}

	/** @return array<string, string> */
	public function read( mixed $posted ): mixed {
		return array_map( static fn( $part ) => $part->read( is_array( $posted ) ? $posted[ $part->spec['name'] ] ?? '' : '' ), $this->parts() );
	}

	public function is_empty( mixed $read ): bool {
		return '' === implode( '', $read );
	}

	public function problems( mixed $read ): array {
		$problems = array();
		$spread   = self::spread( $read );
		foreach ( $this->parts() as $name => $part ) {
			$problems += $part->problems( $spread[ $name ] );
		}
		return $problems;
	}

	public function value( mixed $read ): mixed {
		$spread = self::spread( $read );
		return array_map( static fn( $part ) => $part->value( $spread[ $part->spec['name'] ] ), $this->parts() );
	}

	/**
	 * “12-a III” in the place of the number is number 12, letter A and addition III, and “1234 ab 12” in that of the postcode has the
	 * number too, where those are still empty. With JavaScript the element does this while somebody types.
	 *
	 * @param array<string, string> $read
	 * @return array<string, string>
	 */
	private static function spread( array $read ): array {
		if ( '' === $read['number'] && preg_match( '/^([1-9]\d{3} ?[a-z]{2})[ ,]+(\d.*)$/i', plain_text( $read['postcode'] ), $found ) ) {
			$read = array( 'postcode' => $found[1], 'number' => $found[2] ) + $read;
		}
		if ( '' !== $read['letter'] . $read['addition'] || ! preg_match( '/^(\d{1,5})(?!\d)(?:[ \-\/.,]*([a-z])(?![a-z]))?(.*)$/i', plain_text( $read['number'] ), $found ) ) {
			return $read;
		}
		$addition = (string) preg_replace( '/[ \-\/.,]/', '', $found[3] );
		return preg_match( '/^[a-z\d]{0,4}$/iD', $addition ) ? array( 'number' => $found[1], 'letter' => $found[2], 'addition' => $addition ) + $read : $read;
	}

	/** In two lines, as on an envelope. */
	public function shown( mixed $read ): string {
		$line     = static fn( ...$parts ) => implode( ' ', array_filter( $parts, 'strlen' ) );
		$postcode = formats()['postcode']['show']( $this->value( $read )['postcode'] );
		return trim( $line( $read['street'], $read['number'], $read['letter'], $read['addition'] ) . "\n" . $line( $postcode, $read['town'] ) );
	}

	/** Each part has an error of its own. */
	protected function error(): string {
		return '';
	}

	protected function render( Saved $saved ): string {
		$texts = $this->texts( $saved, 'div', array( 'id' => $this->id( 'label' ) ) );
		$shown = $this->answer->readonly ? $this->text_node() : '';
		$notes = $this->note_node();
		$this->describe( $texts, $notes, $shown );
		$html = '';
		foreach ( $this->parts() as $name => $part ) {
			$attributes = array( 'required' => $part->spec['required'], 'unmarked' => ! $this->spec['required'], 'autocomplete' => self::AUTOCOMPLETE[ $name ] ?? '' );
			$made       = new Saved( $attributes, element( 'label', array( 'class' => 'owc-slot-label' ), esc_html( $part->spec['label'] ) ), definitions()['owc/text-field'] );
			$answer     = new Answer( $this->answer->form, $this->answer->read[ $name ], $this->answer->errors, '', false, 'postcode' === $name ? $this->described : '' );
			$html      .= $part->print( $made, $answer, array( 'slot' => $name, 'format' => $part->spec['format'] ?: null, 'hidden' => $this->answer->readonly ) );
		}
		$group = array( 'role' => 'group', 'aria-labelledby' => '' === $this->spec['label'] ? null : $this->id( 'label' ), 'aria-describedby' => $this->described ?: null );
		return $this->host( $saved, $texts . $html . $notes . $shown, $group );
	}
}
