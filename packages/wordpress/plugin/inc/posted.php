<?php
/**
 * What was posted: under names such as kinderen[0][naam], answers and files.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Posted {
	/** @var array<string, mixed> The answers. */
	private static array $values = array();

	/** @var array<string, array<string, mixed>> The files that came along. */
	private static array $files = array();

	/** Takes a form of ours away from WordPress, for which a field called "name", "year" or "error" would be a query variable, and the page a 404. */
	public static function take(): void {
		// phpcs:ignore WordPress.Security.NonceVerification -- signed, see Form::handle().
		self::$values = wp_unslash( $_POST );
		self::$files  = $_FILES;
		$_POST        = array();
		$_FILES       = array();
		$_REQUEST     = $_GET;
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function all(): array {
		return self::$values;
	}

	/** What was posted under a name such as kinderen[0][naam]. */
	public static function value( string $name ): mixed {
		return self::at( self::$values, self::path( $name ) );
	}

	/**
	 * The files that were posted under a name, as PHP leaves them.
	 *
	 * @return list<array{name: string, type: string, size: int, path: string, error: int}>
	 */
	public static function files( string $name ): array {
		$path  = self::path( $name );
		$first = array_shift( $path );
		$found = array();
		foreach ( array( 'name', 'type', 'size', 'tmp_name', 'error' ) as $key ) {
			// PHP puts the rest of a name after each of these.
			$found[ $key ] = array_values( (array) ( self::at( self::$files[ $first ][ $key ] ?? null, $path ) ?? array() ) );
		}
		$files = array();
		foreach ( $found['error'] as $index => $error ) {
			if ( is_int( $error ) ) {
				$files[] = array(
					'name'  => (string) $found['name'][ $index ],
					'type'  => (string) $found['type'][ $index ],
					'size'  => (int) $found['size'][ $index ],
					'path'  => (string) $found['tmp_name'][ $index ],
					'error' => $error,
				);
			}
		}
		return $files;
	}

	/**
	 * The items of a repeated group of which a file was posted.
	 *
	 * @return list<string|int>
	 */
	public static function keys( string $name ): array {
		$path  = self::path( $name );
		$first = array_shift( $path );
		$files = self::at( self::$files[ $first ]['error'] ?? null, $path );
		return is_array( $files ) ? array_keys( $files ) : array();
	}

	/**
	 * @return list<string> kinderen[0][naam] -> kinderen, 0, naam
	 */
	public static function path( string $name ): array {
		return explode( '[', str_replace( ']', '', $name ) );
	}

	/**
	 * @param list<string> $path
	 */
	private static function at( mixed $values, array $path ): mixed {
		foreach ( $path as $key ) {
			$values = is_array( $values ) ? $values[ $key ] ?? null : null;
		}
		return $values;
	}
}
