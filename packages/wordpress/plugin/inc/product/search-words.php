<?php
/**
 * Dutch words in a form in which people's ways of writing meet, as packages/products/src/search/dutch.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** Small letters without accents. */
function product_bare( string $text ): string {
	static $letters = null;
	if ( null === $letters ) {
		$letters = array( 'ß' => 'ss', 'æ' => 'ae', 'œ' => 'oe', 'ø' => 'o', 'ł' => 'l', 'đ' => 'd' ) + foreign_accents();
	}
	return preg_replace( '/\p{M}+/u', '', strtr( mb_strtolower( $text, 'UTF-8' ), $letters ) ) ?? '';
}

/**
 * The words of a text. “id-kaart” is two words, “auto's” is one.
 *
 * @return list<string>
 */
function product_words( string $text ): array {
	return preg_match_all( '/[\p{L}\p{N}]+/u', str_replace( array( "'", '’' ), '', product_bare( $text ) ), $found ) ? $found[0] : array();
}

/** Does a word say nothing about what is looked for? */
function product_is_little( string $word ): bool {
	static $little = null;
	$little ??= array_flip( explode( ' ', 'de het een en of van voor op in naar aan bij met door uit over te om is ben bent zijn heb hebt heeft hebben wil wilt willen kan kunt kunnen moet mag ik u je jij wij we mijn uw jouw ons onze mij me er die dat dit deze wat waar hoe wie wanneer als niet geen graag doet doen krijgen the a an and or of for on in to at with from is are am have has want can must may i you we my your our it this that what where how who when if not do does get' ) );
	return isset( $little[ $word ] );
}

/** How a word sounds, more or less. */
function product_sound( string $word ): string {
	return preg_replace(
		array( '/ij|y/', '/auw?|ouw/', '/th/', '/ph/', '/c(?=[ei])/', '/c(?!h)|q/', '/x/', '/z/', '/v/', '/(.)\1+/u' ),
		array( 'ei', 'ou', 't', 'f', 's', 'k', 'ks', 's', 'f', '$1' ),
		$word
	) ?? $word;
}

/** What a word and its other forms have in common. */
function product_stem( string $word ): string {
	static $seen = array();
	if ( ! isset( $seen[ $word ] ) ) {
		$stem = product_sound( $word );
		if ( strlen( $stem ) > 4 ) {
			$stem = preg_replace( '/heden$/', 'heid', $stem ) ?? $stem;
			$stem = preg_replace( '/(?<=...)(?:tjes?|en|e|s)$/', '', $stem ) ?? $stem;
		}
		if ( strlen( $stem ) > 6 ) {
			$stem = preg_replace( '/ing$/', '', $stem ) ?? $stem;
		}
		$seen[ $word ] = preg_replace( array( '/(.)\1$/', '/dt?$/' ), array( '$1', 't' ), $stem ) ?? $stem;
	}
	return $seen[ $word ];
}
