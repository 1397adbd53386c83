<?php
/**
 * The same block may stand on a page more than once, and each is told apart: by the ids in it, and by what the address asks of it.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_filter( 'the_content', array( Printed::class, 'start' ), 0 );

final class Printed {
	/** @var array<int, array<string, int>> By post. */
	private static array $times = array();

	/** A theme may make the content of a post more than once, for an excerpt: what it then prints is the same. */
	public static function start( ?string $content ): string {
		unset( self::$times[ (int) get_the_ID() ] );
		return (string) $content;
	}

	/** How often this was printed before, in the same post. */
	public static function before( string $what ): int {
		$post  = (int) get_the_ID();
		$times = self::$times[ $post ][ $what ] ?? 0;
		if ( ! doing_action( 'wp_head' ) ) { // there it is made for a description
			self::$times[ $post ][ $what ] = $times + 1;
		}
		return $times;
	}

	/** An id that only what is printed now has, in whichever post of the page. */
	public static function id( string $wish ): string {
		$times = array_sum( array_column( self::$times, $wish ) );
		self::before( $wish );
		return $times ? $wish . '-' . ( $times + 1 ) : $wish;
	}
}
