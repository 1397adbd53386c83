<?php
/**
 * A date that somebody knows, in three parts.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Day, month and year, each in an input of its own; kept as 2027-02-01. */
final class Date_Field extends Field {
	private const PARTS = array( 'day', 'month', 'year' );

	public static function spec( Saved $saved ): array {
		return parent::spec( $saved ) + array( 'limits' => array_filter( array( 'min' => $saved->text( 'min' ), 'max' => $saved->text( 'max' ) ), 'strlen' ) );
	}

	/** @return array{day: string, month: string, year: string} As it was typed; a whole date (2027-02-01) is taken apart. */
	public function read( mixed $posted ): mixed {
		if ( is_string( $posted ) && preg_match( '/^(\d{4})-0?(\d+)-0?(\d+)$/D', $posted, $found ) ) {
			return array( 'day' => $found[3], 'month' => $found[2], 'year' => $found[1] );
		}
		$parts = is_array( $posted ) ? $posted : array();
		return array_combine( self::PARTS, array_map( static fn( $part ) => mb_substr( self::clean( $parts[ $part ] ?? '' ), 0, 100 ), self::PARTS ) );
	}

	public function is_empty( mixed $read ): bool {
		return '' === implode( '', self::typed( $read ) );
	}

	public function problems( mixed $read ): array {
		if ( $this->is_empty( $read ) ) {
			$missing = parent::problems( $read );
			return $missing ? array( "{$this->name}[day]" => reset( $missing ) ) : array();
		}
		list( $message, $wrong ) = $this->judge( self::typed( $read ) );
		return '' === $message ? array() : array( "{$this->name}[{$wrong[0]}]" => $this->wrong( $message ) );
	}

	public function value( mixed $read ): mixed {
		$typed = self::typed( $read );
		return $this->judge( $typed, array() )[1] ? '' : self::iso( $typed );
	}

	public function shown( mixed $read ): string {
		$date = $this->value( $read );
		return '' === $date ? trim( implode( ' ', $read ) ) : self::in_words( $date );
	}

	/**
	 * What stands in the parts, without what people add: spaces, a dot, a leading zero, digits of another width.
	 *
	 * @param array{day: string, month: string, year: string} $read
	 * @return array{day: string, month: string, year: string}
	 */
	private static function typed( array $read ): array {
		return array_map( static fn( $part ) => (string) preg_replace( '/^[\s0]+(?=\d)|[\s.]/', '', plain_text( $part ) ), $read );
	}

	/** @param array{day: string, month: string, year: string} $typed */
	private static function iso( array $typed ): string {
		return sprintf( '%04d-%02d-%02d', (int) $typed['year'], month_from( $typed['month'] ), (int) $typed['day'] );
	}

	private static function in_words( string $date ): string {
		return (string) wp_date( 'j F Y', (int) strtotime( "$date 12:00:00 UTC" ), new \DateTimeZone( 'UTC' ) );
	}

	/**
	 * What is wrong, and with which parts. Two sentences name the field once.
	 *
	 * @param array{day: string, month: string, year: string} $typed
	 * @param array<string, string>|null                      $limits
	 * @return array{0: string, 1: list<string>}
	 */
	private function judge( array $typed, ?array $limits = null ): array {
		$label = $this->spec['label'];
		$empty = array_keys( array_filter( $typed, static fn( $part ) => '' === $part ) );
		if ( $empty ) {
			$names = array( 'day' => __( 'day', 'owc-elements' ), 'month' => __( 'month', 'owc-elements' ), 'year' => __( 'year', 'owc-elements' ) );
			$list  = implode( ' ' . __( 'and', 'owc-elements' ) . ' ', array_map( static fn( $part ) => $names[ $part ], $empty ) );
			/* translators: 1: "day and year", 2: " for “Date of birth”", or nothing. */
			return array( sprintf( __( 'Enter the %1$s%2$s', 'owc-elements' ), $list, self::at( $label ) ), $empty );
		}
		$number      = static fn( $part ) => ctype_digit( $part ) ? (int) substr( $part, 0, 9 ) : 0;
		$day         = $number( $typed['day'] );
		$month       = month_from( $typed['month'] );
		$year        = $number( $typed['year'] );
		$right_month = $month > 0 && $month < 13;
		$right_year  = $year > 999 && $year < 10000;
		$days        = $right_month ? days_in( $right_year ? $year : 2000, $month ) : 31;
		$problems    = array();
		$to          = static fn( bool $last ) => self::at( $last ? $label : '' );
		if ( $day < 1 || $day > 31 ) {
			/* translators: %s: " for “Date of birth”", or nothing. */
			$problems['day'] = sprintf( __( 'Enter a day from 1 to 31%s', 'owc-elements' ), $to( $right_month && $right_year ) );
		} elseif ( $day > $days ) {
			$name = wp_date( 2 === $month && $right_year ? 'F Y' : 'F', gmmktime( 12, 0, 0, $month, 1, $right_year ? $year : 2000 ), new \DateTimeZone( 'UTC' ) );
			/* translators: 1: a month, with its year, 2: a number of days, 3: " for “Date of birth”", or nothing. */
			$problems['day'] = ucfirst( sprintf( __( '%1$s has %2$d days. Enter another day%3$s', 'owc-elements' ), $name, $days, $to( $right_year ) ) );
		}
		if ( ! $right_month ) {
			/* translators: %s: " for “Date of birth”", or nothing. */
			$problems['month'] = sprintf( __( 'Enter a month from 1 to 12%s', 'owc-elements' ), $to( $right_year ) );
		}
		if ( ! $right_year ) {
			/* translators: %s: " for “Date of birth”", or nothing. */
			$problems['year'] = sprintf( __( 'Enter the year with four digits%s', 'owc-elements' ), $to( true ) );
		}
		if ( $problems ) {
			return array( implode( '. ', $problems ), array_keys( $problems ) );
		}
		$outside = $this->outside( self::iso( $typed ), $limits ?? $this->spec['limits'] );
		return array( $outside, '' === $outside ? array() : self::PARTS );
	}

	/**
	 * @param array<string, string> $limits
	 */
	private function outside( string $date, array $limits ): string {
		$label = $this->spec['label'];
		$named = '' === $label || str_ends_with( $label, '?' ) ? __( 'The date', 'owc-elements' ) : "“{$label}”";
		$said  = static fn( $limit ) => 'today' === $limit ? __( 'today', 'owc-elements' ) : self::in_words( $limit );
		$limit = static fn( $name ) => 'today' === ( $limits[ $name ] ?? '' ) ? wp_date( 'Y-m-d' ) : $limits[ $name ] ?? '';
		return match ( true ) {
			/* translators: 1: the label of a field, 2: a date. */
			$limit( 'min' ) && $date < $limit( 'min' ) => sprintf( __( '%1$s must be %2$s or later', 'owc-elements' ), $named, $said( $limits['min'] ) ),
			/* translators: 1: the label of a field, 2: a date. */
			$limit( 'max' ) && $date > $limit( 'max' ) => sprintf( __( '%1$s must be %2$s or earlier', 'owc-elements' ), $named, $said( $limits['max'] ) ),
			default                                  => '',
		};
	}

	private static function at( string $label ): string {
		/* translators: %s: the label of a field; begins with a space. */
		return '' === $label ? '' : sprintf( __( ' for “%s”', 'owc-elements' ), $label );
	}

	public function errors( mixed $error ): array {
		return parent::errors( is_scalar( $error ) && '' !== (string) $error ? array( 'day' => $error ) : $error );
	}

	/** What is wrong, whichever part it is about. */
	protected function error(): string {
		foreach ( self::PARTS as $part ) {
			if ( isset( $this->answer->errors[ "{$this->name}[$part]" ] ) ) {
				return $this->answer->errors[ "{$this->name}[$part]" ];
			}
		}
		return '';
	}

	protected function render( Saved $saved ): string {
		$texts = $this->texts( $saved, 'div', array( 'id' => $this->id( 'label' ) ) );
		$shown = $this->answer->readonly ? $this->text_node() : '';
		$notes = $this->note_node();
		$this->describe( $texts, $notes, $shown );
		$typed = self::typed( $this->answer->read );
		$wrong = '' === $this->error() ? array() : ( $this->is_empty( $this->answer->read ) ? self::PARTS : $this->judge( $typed )[1] );
		$words = array( 'day' => __( 'Day', 'owc-elements' ), 'month' => __( 'Month', 'owc-elements' ), 'year' => __( 'Year', 'owc-elements' ) );
		$parts = '';
		foreach ( self::PARTS as $index => $part ) {
			$own    = $this->control_attributes( $this->id( $part ), "{$this->name}[$part]", in_array( $part, $wrong, true ) );
			$more   = array(
				'slot'             => $part,
				'inputmode'        => 'numeric',
				'autocomplete'     => $saved->is( 'birthday' ) ? "bday-$part" : null,
				'value'            => '' === $this->answer->read[ $part ] ? null : $this->answer->read[ $part ],
				'aria-describedby' => 0 === $index ? $own['aria-describedby'] : null, // the group says it for the others
			);
			$parts .= element( 'label', array( 'slot' => $part, 'for' => $own['id'], 'hidden' => $this->answer->readonly ), esc_html( $words[ $part ] ) ) . element( 'input', array_replace( $own, $more ) );
		}
		$group = array( 'role' => 'group', 'aria-labelledby' => '' === $this->spec['label'] ? null : $this->id( 'label' ), 'aria-describedby' => $this->described ?: null );
		return $this->host( $saved, $texts . $parts . $notes . $shown, $group );
	}
}
