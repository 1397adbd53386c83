<?php
/**
 * Fields in which somebody types: one line of text, a time, or more lines.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** One line of text, of a certain format or not. */
class Text_Field extends Field {
	public static function spec( Saved $saved ): array {
		$type = $saved->text( 'type' );
		return parent::spec( $saved ) + array_filter(
			array(
				'type'   => $type,
				'format' => $saved->text( 'format' ) ?: ( in_array( $type, array( 'number', 'email' ), true ) ? $type : '' ),
				'max'    => $saved->number( 'maxCharacters' ),
				'limits' => array_filter( array( 'min' => $saved->text( 'min' ), 'max' => $saved->text( 'max' ), 'step' => $saved->text( 'step' ) ), 'strlen' ),
			)
		);
	}

	protected function problem( mixed $read ): string {
		$over = self::characters( $read ) - ( $this->spec['max'] ?? static::LONGEST );
		if ( $over > 0 ) {
			/* translators: %d: a number of characters. */
			return sprintf( _n( 'Shorten your text: it has %d character too many', 'Shorten your text: it has %d characters too many', $over, 'owc-elements' ), $over );
		}
		// A browser judges these before a format does, and leaves it at this.
		$type = $this->spec['type'] ?? '';
		if ( 'email' === $type && ! preg_match( '/^[a-z\d.!#$%&\'*+\/=?^_`{|}~-]+@[a-z\d\x80-\xff](?:[a-z\d.\x80-\xff-]*[a-z\d\x80-\xff])?$/iD', $read ) ) {
			return $this->wrong( __( 'Enter an email address, like name@example.nl', 'owc-elements' ) );
		}
		if ( 'url' === $type && ! wp_http_validate_url( $read ) ) {
			return $this->wrong( __( 'Enter a web address, like https://www.example.nl', 'owc-elements' ) );
		}
		$format = formats()[ $this->spec['format'] ?? '' ] ?? null;
		$judged = $format ? $format['judge']( $read, $this->spec['limits'] ?? array() ) : $read;
		return $judged instanceof Wrong ? $this->wrong( $judged->message ) : '';
	}

	/** Without spaces, dots and lower case, as the element sends it. */
	public function value( mixed $read ): mixed {
		$format = formats()[ $this->spec['format'] ?? '' ] ?? null;
		$judged = $format && '' !== $read ? $format['judge']( $read, array() ) : $read;
		return $judged instanceof Wrong ? $read : $judged;
	}

	public function shown( mixed $read ): string {
		$show = formats()[ $this->spec['format'] ?? '' ]['show'] ?? null;
		return $show ? $show( $this->value( $read ) ) : $read;
	}

	protected function notes(): array {
		$max = $this->spec['max'] ?? 0;
		return array( ...parent::notes(), $max && ! $this->answer->readonly ? self::characters_left( $max - self::characters( $this->answer->read ) ) : '' );
	}

	protected function control( Saved $saved ): string {
		$type = $this->spec['type'] ?? '';
		$own  = array(
			'type'         => in_array( $type, array( '', 'text', 'number' ), true ) ? null : $type,
			'value'        => '' === $this->answer->read ? null : $this->answer->read,
			'autocomplete' => $saved->text( 'autocomplete' ) ?: null,
		);
		$given = formats()[ $this->spec['format'] ?? '' ]['attributes'] ?? array();
		return element( 'input', $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) + array_filter( $own, 'is_string' ) + $given );
	}

	protected function host( Saved $saved, string $html, array $more = array() ): string {
		// The kind of number that is typed as text is the element's to know.
		return parent::host( $saved, $html, $more + ( 'number' === ( $this->spec['type'] ?? '' ) ? array( 'type' => 'number' ) : array() ) );
	}

	/** As the element counts them: an emoji is one. */
	private static function characters( string $text ): int {
		return (int) preg_match_all( '/./us', $text );
	}

	protected static function characters_left( int $left ): string {
		/* translators: %d: a number of characters. */
		$text = $left >= 0 ? _n( 'You have %d character left', 'You have %d characters left', $left, 'owc-elements' ) : _n( 'You have %d character too many', 'You have %d characters too many', -$left, 'owc-elements' );
		return sprintf( $text, abs( $left ) );
	}
}

/** Text of more than one line. */
final class Text_Area extends Text_Field {
	public static function spec( Saved $saved ): array {
		return Field::spec( $saved ) + array_filter( array( 'max' => $saved->number( 'maxCharacters' ) ) );
	}

	protected function control( Saved $saved ): string {
		$own = array( 'rows' => (string) ( $saved->number( 'rows' ) ?: 5 ), 'autocomplete' => $saved->text( 'autocomplete' ) ?: null );
		// A browser takes one line end after the tag away.
		return element( 'textarea', $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) + $own, "\n" . esc_textarea( $this->answer->read ) );
	}
}

/** A time of the day; kept as 09:30. */
final class Time_Field extends Text_Field {
	public static function spec( Saved $saved ): array {
		$limits = array_filter( array( 'min' => $saved->text( 'min' ), 'max' => $saved->text( 'max' ) ), 'strlen' );
		return Field::spec( $saved ) + array( 'format' => 'time', 'limits' => $limits );
	}
}
