<?php
/**
 * The answers to the fields of a form or of an item in it: read, judged and handed over, each by its kind of field.
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @phpstan-type Spec array{name: string, kind: string, label: string, required: bool, messages: array<string, string>}
 */
final class Answers {
	/**
	 * What was posted for each field, by name.
	 *
	 * @param list<Spec>                          $specs
	 * @param array<string, mixed>                $posted
	 * @param array<string, array<string, mixed>> $known  What a resident cannot change is not taken from the post.
	 * @return array<string, mixed>
	 */
	public static function read( array $specs, array $posted, array $known = array(), string $prefix = '' ): array {
		$read = array();
		foreach ( $specs as $spec ) {
			$name          = $spec['name'];
			$given         = $spec['fixed'] ?? ( empty( $known[ $name ]['readonly'] ) ? $posted[ $name ] ?? null : $known[ $name ]['value'] ?? null );
			$read[ $name ] = Field::of( $spec, $prefix )->read( self::is_asked( $spec, $read ) ? $given : null );
		}
		return $read;
	}

	/**
	 * Is a field asked that goes with an answer to another one?
	 *
	 * @param Spec                 $spec
	 * @param array<string, mixed> $read
	 */
	private static function is_asked( array $spec, array $read ): bool {
		return ! isset( $spec['when'] ) || in_array( $spec['when']['value'], (array) ( $read[ $spec['when']['name'] ] ?? '' ), true );
	}

	/**
	 * What is wrong with what was read.
	 *
	 * @param list<Spec>                          $specs
	 * @param array<string, mixed>                $read
	 * @param array<string, array<string, mixed>> $known What a resident cannot change they cannot mend.
	 * @return array<string, string> By the name of a control.
	 */
	public static function problems( array $specs, array $read, array $known = array(), string $prefix = '' ): array {
		$problems = array();
		foreach ( $specs as $spec ) {
			if ( self::is_asked( $spec, $read ) && ! isset( $spec['fixed'] ) && empty( $known[ $spec['name'] ]['readonly'] ) ) {
				$problems += Field::of( $spec, $prefix )->problems( $read[ $spec['name'] ] );
			}
		}
		return $problems;
	}

	/**
	 * What the receiver gets of what was read.
	 *
	 * @param list<Spec>           $specs
	 * @param array<string, mixed> $read
	 * @return array<string, mixed>
	 */
	public static function values( array $specs, array $read, string $prefix = '' ): array {
		$values = array();
		foreach ( $specs as $spec ) {
			$values += Field::of( $spec, $prefix )->values( $read[ $spec['name'] ] );
		}
		return $values;
	}

	/**
	 * What is said of answers that cannot be shown again.
	 *
	 * @param list<Spec>           $specs
	 * @param array<string, mixed> $read
	 * @return array<string, string> By the name of a control.
	 */
	public static function lost( array $specs, array $read, string $prefix = '' ): array {
		$lost = array();
		foreach ( $specs as $spec ) {
			$lost += Field::of( $spec, $prefix )->lost( $read[ $spec['name'] ] );
		}
		return $lost;
	}

	/**
	 * With one item more or less in the group of which a button was pressed.
	 *
	 * @param list<Spec>           $fields
	 * @param array<string, mixed> $read
	 * @return array<string, mixed>
	 */
	public static function with_items( array $fields, array $read ): array {
		foreach ( $fields as $spec ) {
			$name   = $spec['name'];
			$remove = Posted::value( Repeat::REMOVE . "[$name]" );
			$field  = Field::of( $spec );
			if ( $field instanceof Repeat && ( null !== $remove || null !== Posted::value( Repeat::ADD . "[$name]" ) ) ) {
				$read[ $name ] = $field->changed( $read[ $name ], null === $remove ? null : (int) $remove );
			}
		}
		return $read;
	}

	/**
	 * @param array<string, string> $errors
	 * @param list<Spec>            $fields
	 * @return array<string, string> In the order of the fields.
	 */
	public static function in_order( array $errors, array $fields ): array {
		$order = array_flip( array_column( $fields, 'name' ) );
		uksort( $errors, static fn( $a, $b ) => ( $order[ Posted::path( (string) $a )[0] ] ?? -1 ) <=> ( $order[ Posted::path( (string) $b )[0] ] ?? -1 ) );
		return $errors;
	}

	/**
	 * @param list<Spec> $fields
	 */
	public static function has_files( array $fields ): bool {
		foreach ( $fields as $spec ) {
			if ( Field::kinds()[ $spec['kind'] ]::HAS_FILES || self::has_files( $spec['fields'] ?? array() ) ) {
				return true;
			}
		}
		return false;
	}
}
