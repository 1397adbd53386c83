<?php
/**
 * The search for products of a page without JavaScript, as <owc-product-search>: the same HTML that
 * packages/products/src/product-search/product-search.results.ts makes in the browser, and a search of its own that knows the same
 * words. The files in test/golden/lists hold the HTML together, and count what both searches find.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** So many results are on a page. */
const PRODUCT_RESULTS = 25;

/** The names in the address: what is looked for, the two filters, and from which result on. */
function product_search_names(): array {
	return array( 'q', 'thema', 'doelgroep', 'vanaf' );
}

/**
 * The inside of an <owc-product-search>: the form, and what was found.
 *
 * @param array                                                                                          $products As product_read_list() gives them.
 * @param array{q?: string, thema?: string, doelgroep?: string, vanaf?: string}                          $asked    What the address asks.
 * @param array{action?: string, label?: string, level?: int, id?: string, page?: string, product_url?: string, hidden?: array<string, string>, synonyms?: string} $context  Where it stands. `hidden`: what else the address needs, such as a page_id. `synonyms`: what the attribute of the element says.
 */
function product_search_html( array $products, array $asked, array $context ): string {
	$context += array( 'action' => '', 'label' => '', 'level' => 2, 'id' => 'product-search', 'page' => 'nl', 'product_url' => '', 'hidden' => array(), 'synonyms' => '' );
	$t        = product_list_texts( $context['page'] );
	$none     = array_fill_keys( product_search_names(), '' );
	$asked    = array_map( static fn( $value ) => is_string( $value ) ? trim( $value ) : '', array_intersect_key( $asked, $none ) ) + $none;
	$id       = product_text( $context['id'] );
	$html     = '<form role="search" method="get" action="' . product_text( $context['action'] ) . '" class="owc-search-form" data-owc>';
	foreach ( $context['hidden'] as $name => $value ) {
		$html .= '<input type="hidden" name="' . product_text( (string) $name ) . '" value="' . product_text( $value ) . '">';
	}
	$html .= "<div class=\"owc-search-words\"><label for=\"$id-q\">" . ( '' === $context['label'] ? $t['label'] : product_text( $context['label'] ) ) . '</label>'
		. "<input type=\"search\" id=\"$id-q\" name=\"q\" value=\"" . product_text( $asked['q'] ) . "\" autocomplete=\"off\"><button type=\"submit\">{$t['button']}</button></div>"
		. "<div class=\"owc-search-filters\" role=\"group\" aria-label=\"{$t['filters']}\">";
	foreach ( array( 'thema' => array( 'theme', 'all-themes' ), 'doelgroep' => array( 'audience', 'all-audiences' ) ) as $name => list( $label, $all ) ) {
		$html .= "<div><label for=\"$id-$name\">{$t[ $label ]}</label><select id=\"$id-$name\" name=\"$name\"><option value=\"\">{$t[ $all ]}</option>";
		foreach ( product_filter_options( $products, $name ) as $key => $title ) {
			$html .= '<option value="' . product_text( (string) $key ) . '"' . ( (string) $key === $asked[ $name ] ? ' selected' : '' ) . '>' . product_text( $title ) . '</option>';
		}
		$html .= '</select></div>';
	}
	$html .= "</div></form>\n";
	return '' === $asked['q'] . $asked['thema'] . $asked['doelgroep'] ? $html : $html . product_results_html( $products, $asked, $context, $t );
}

/** What was found, or what else can be tried. */
function product_results_html( array $products, array $asked, array $context, array $t ): string {
	$found   = product_search( $products, $asked['q'], $asked, $context['synonyms'] );
	$total   = count( $found['products'] );
	$from    = max( 1, min( (int) $asked['vanaf'], $total ) );
	$to      = min( $total, $from + PRODUCT_RESULTS - 1 );
	$level   = min( 6, max( 1, (int) $context['level'] ) );
	$under   = min( 6, $level + 1 );
	$id      = product_text( $context['id'] ) . '-results';
	$address = static function ( array $change ) use ( $asked, $context ): string {
		$query = http_build_query( array_filter( array_replace( array_fill_keys( product_search_names(), '' ), $asked, array( 'vanaf' => '' ), $change ) + $context['hidden'], 'strlen' ) );
		return product_text( $context['action'] . ( '' === $query ? '' : ( str_contains( $context['action'], '?' ) ? '&' : '?' ) . $query ) );
	};
	$count = 0 === $total ? $t['no-results'] : ( 1 === $total ? $t['one-result'] : sprintf( $t['results'], $total ) );
	$title = '' === $asked['q'] ? $count : sprintf( $t['for'], $count, $asked['q'] );
	$html  = "<section class=\"owc-search-results\" aria-labelledby=\"$id\" data-owc><h$level id=\"$id\" tabindex=\"-1\">" . product_text( $title ) . "</h$level>";
	if ( '' !== $found['meant'] ) {
		$html .= "<p class=\"owc-search-meant\">{$t['meant']} <a href=\"" . $address( array( 'q' => $found['meant'] ) ) . '">' . product_text( $found['meant'] ) . '</a>?</p>';
	}
	if ( 0 === $total ) {
		$html .= "<p>{$t['help']}</p><ul><li>{$t['help-spelling']}</li><li>{$t['help-words']}</li>"
			. ( '' === $asked['thema'] . $asked['doelgroep'] ? '' : '<li><a href="' . $address( array( 'thema' => '', 'doelgroep' => '' ) ) . "\">{$t['help-filters']}</a></li>" )
			. '</ul>';
		return "$html</section>\n";
	}
	if ( $from > 1 ) {
		$html .= '<p>' . sprintf( $t['part'], $from, $to ) . ' <a href="' . $address( array( 'vanaf' => $from > PRODUCT_RESULTS + 1 ? (string) ( $from - PRODUCT_RESULTS ) : '' ) ) . "\">{$t['previous']}</a></p>";
	}
	$html .= '<ol' . ( $from > 1 ? " start=\"$from\"" : '' ) . '>';
	foreach ( array_slice( $found['products'], $from - 1, PRODUCT_RESULTS ) as $product ) {
		$html .= "\n<li><h$under>" . product_link_html( $product, product_marked( product_title( $product ), $found ), $context ) . "</h$under>"
			. ( '' === $product['intro'] ? '' : '<p>' . product_marked( $product['intro'], $found ) . '</p>' ) . '</li>';
	}
	$html .= '</ol>';
	if ( $to < $total ) {
		$html .= '<p class="owc-search-more"><a href="' . $address( array( 'vanaf' => (string) ( $to + 1 ) ) ) . '">' . sprintf( $t['more'], min( PRODUCT_RESULTS, $total - $to ) ) . '</a></p>';
	}
	return "$html</section>\n";
}

/** The choices of a filter: what it is called in an address => what people read. */
function product_filter_options( array $products, string $name ): array {
	$options = array();
	foreach ( $products as $product ) {
		foreach ( 'thema' === $name ? array_column( $product['themes'], 'title' ) : array_column( $product['audience'], 'name' ) as $title ) {
			$options[ product_filter_key( $title ) ] ??= $title;
		}
	}
	uasort( $options, static fn( $a, $b ) => strcmp( product_sort_key( $a ), product_sort_key( $b ) ) ?: strcmp( $a, $b ) );
	return $options;
}

/** Text as HTML, with what was found marked. */
function product_marked( string $text, array $found ): string {
	if ( ! $found['terms'] ) {
		return product_text( $text );
	}
	$html = '';
	foreach ( preg_split( "/([\\p{L}\\p{N}\\p{M}'’]+)/u", $text, -1, PREG_SPLIT_DELIM_CAPTURE ) ?: array( $text ) as $at => $piece ) {
		$hit = false;
		foreach ( $at % 2 ? product_words( $piece ) : array() as $word ) {
			$hit = $hit || ( ! product_is_little( $word ) && array_intersect_key( array_flip( ( $found['index']->terms )( $word ) ), $found['terms'] ) );
		}
		$html .= $hit ? '<mark>' . product_text( $piece ) . '</mark>' : product_text( $piece );
	}
	return $html;
}

/**
 * Finds products, the best first. Without words they are all there that fit the filters.
 *
 * @return array{products: array, meant: string, terms: array<string, true>, index: Product_Index|null}
 */
function product_search( array $products, string $query, array $filters = array(), string $synonyms = '' ): array {
	$theme  = (string) ( $filters['thema'] ?? '' );
	$who    = (string) ( $filters['doelgroep'] ?? '' );
	$of     = static fn( string $key, array $titles ): bool => '' === $key || in_array( $key, array_map( __NAMESPACE__ . '\product_filter_key', $titles ), true );
	$fits   = static fn( array $product ): bool => $of( $theme, array_column( $product['themes'], 'title' ) ) && $of( $who, array_column( $product['audience'], 'name' ) );
	$query  = mb_substr( $query, 0, 200 );
	if ( ! product_words( $query ) ) {
		return array( 'products' => product_sorted( array_filter( $products, $fits ), __NAMESPACE__ . '\product_title' ), 'meant' => '', 'terms' => array(), 'index' => null );
	}
	static $index = null;
	if ( null === $index || $index->products !== $products || $index->own !== $synonyms ) {
		$index = new Product_Index( $products, $synonyms );
	}
	list( $found, $terms ) = $index->search( $query, $fits );
	return array( 'products' => $found, 'meant' => $index->meant( $query ), 'terms' => $terms, 'index' => $index );
}

/** The words of all products. */
final class Product_Index {
	private const FIELDS = array( 'title' => 4.0, 'alternativeTitle' => 3.0, 'synonyms' => 3.0, 'themes' => 0.8, 'intro' => 0.6 );
	/** How much less a product is what was meant for each word of its title that was not asked for. */
	private const SPECIAL = 0.25;
	/** What people do with products: it says nothing about which one. */
	private const USUAL = array( 'aanvragen', 'aanvraag', 'melden', 'melding', 'doorgeven', 'aangeven', 'aangifte', 'regelen', 'maken', 'doen', 'indienen', 'laten', 'krijgen', 'kopen', 'huren', 'zoeken', 'vragen', 'inzien', 'bekijken', 'betalen', 'plaatsen', 'bouwen', 'aanleggen', 'registreren', 'inschrijven', 'ophalen', 'inleveren', 'omruilen', 'opvragen', 'reserveren', 'organiseren', 'beginnen', 'starten', 'gebruiken', 'bezoeken', 'worden', 'vergunning' );

	/** Word => what it is found by. */
	public readonly \Closure $terms;
	/** Stem => how it is written. */
	private array $known = array();
	/** Term => number of the product => weight. */
	private array $places = array();
	private array $seen   = array();
	private array $parts  = array();
	private ?array $said  = null;

	/** @param string $own Synonyms of this site, as those of synonyms.php, also between semicolons. */
	public function __construct( public readonly array $products, public readonly string $own = '' ) {
		$this->terms = fn( string $word ): array => $this->terms_of( $word );
		$texts       = array();
		foreach ( $products as $at => $product ) {
			foreach ( self::FIELDS as $field => $weight ) {
				$texts[ $at ][ $field ] = product_words( match ( $field ) {
					'synonyms' => implode( ' ', $product['synonyms'] ),
					'themes' => implode( ' ', array_column( $product['themes'], 'title' ) ),
					default => $product[ $field ],
				} );
				foreach ( $texts[ $at ][ $field ] as $word ) {
					$this->known[ product_stem( $word ) ] ??= $word;
				}
			}
		}
		foreach ( $texts as $at => $fields ) {
			foreach ( $fields as $field => $words ) {
				// A word among few weighs more than one among many.
				$weight = self::FIELDS[ $field ] / ( 0.7 + 0.1 * count( $words ) );
				foreach ( $words as $word ) {
					foreach ( $this->terms_of( $word ) as $term ) {
						$this->places[ "$term" ][ $at ] = max( $this->places[ "$term" ][ $at ] ?? 0, $weight );
					}
				}
			}
		}
	}

	/** @return array{0: array, 1: array<string, true>} the products, and the terms by which they were found */
	public function search( string $query, callable $fits ): array {
		$said  = product_words( $query );
		$words = array_values( array_filter( $said, static fn( $word ) => ! product_is_little( $word ) ) ) ?: $said;
		$nodes = $this->nodes( $words, $said );
		$terms = array();
		$sums  = array();
		$hits  = array();
		foreach ( $nodes as $ways ) {
			$best = array();
			foreach ( $ways as list( $weight, $all ) ) {
				foreach ( $this->together( $all, $terms ) as $at => $score ) {
					$best[ $at ] = max( $best[ $at ] ?? 0, $weight * $score );
				}
			}
			foreach ( $best as $at => $score ) {
				$sums[ $at ] = ( $sums[ $at ] ?? 0 ) + $score;
				$hits[ $at ] = ( $hits[ $at ] ?? 0 ) + 1;
			}
		}
		$sums  = array_filter( $sums, fn( $at ) => $fits( $this->products[ $at ] ), ARRAY_FILTER_USE_KEY );
		$whole = array_filter( $sums, static fn( $at ) => $hits[ $at ] === count( $nodes ), ARRAY_FILTER_USE_KEY );
		// Who says more than the catalogue knows is still helped with what it does know.
		if ( count( $whole ) < 3 ) {
			foreach ( $sums as $at => $score ) {
				$whole[ $at ] = $score * $hits[ $at ];
			}
		}
		foreach ( $whole as $at => $score ) {
			$whole[ $at ] = $score / ( 1 + self::SPECIAL * $this->extra( $this->products[ $at ], $terms ) );
		}
		$order = array_keys( $whole );
		usort( $order, static fn( $a, $b ) => $whole[ $b ] <=> $whole[ $a ] ?: $a <=> $b );
		return array( array_map( fn( $at ) => $this->products[ $at ], $order ), $terms );
	}

	/** The query with the word that is nearest in the place of each that is not known. */
	public function meant( string $query ): string {
		$other = false;
		$words = array();
		foreach ( preg_split( '/\s+/', trim( $query ) ) ?: array() as $typed ) {
			$own = product_words( $typed );
			$new = 1 === count( $own ) && ! product_is_little( $own[0] ) ? $this->nearest( $own[0] ) : '';
			$other   = $other || '' !== $new;
			$words[] = '' === $new ? $typed : $new;
		}
		return $other ? implode( ' ', $words ) : '';
	}

	private function nearest( string $word ): string {
		$stem = product_stem( $word );
		if ( isset( $this->known[ $stem ] ) || $this->synonyms( array( $stem ), 0 ) || $this->split( $word, 3 ) ) {
			return '';
		}
		$sound = product_sound( $word );
		$best  = array( PHP_INT_MAX, '' );
		foreach ( $this->places as $term => $places ) {
			$term = (string) $term;
			if ( str_starts_with( $term, $sound ) ) {
				return '';
			}
			if ( isset( $this->known[ $term ] ) ) {
				$far = self::far( $stem, $term, self::distance( $word ) );
				if ( null !== $far && $far * 10000 - count( $places ) < $best[0] ) {
					$best = array( $far * 10000 - count( $places ), $this->known[ $term ] );
				}
			}
		}
		return $best[1] === $word ? '' : $best[1];
	}

	/** For each word the ways in which it can be there: a weight, and what must all be there (each a list of term => weight). */
	private function nodes( array $words, array $said ): array {
		$stems = array_map( __NAMESPACE__ . '\product_stem', $said );
		$own   = array_map( __NAMESPACE__ . '\product_stem', $words );
		$nodes = array();
		$count  = count( $words );
		$expand = fn( string $word ): array => $this->expand( $word, 1 === $count );
		for ( $at = 0; $at < $count; $at++ ) {
			$place    = (int) array_search( $words[ $at ], $said, true );
			$synonyms = array_merge( $this->synonyms( $own, $at ), $this->synonyms( $stems, $place ) );
			$longest  = $synonyms ? max( array_map( static fn( $one ) => count( $one[0] ), $synonyms ) ) : 0;
			$covers   = max( 1, $longest - count( array_filter( array_slice( $said, $place, $longest ), __NAMESPACE__ . '\product_is_little' ) ) );
			$ways     = array( array( 1.0, array_map( $expand, array_slice( $words, $at, $covers ) ) ) );
			foreach ( $synonyms as list( $left, $meant ) ) {
				foreach ( count( $left ) === $longest ? $meant : array() as $one ) {
					$ways[] = array( 0.9, array_map( fn( $stem ) => $this->starting( $stem, 0.3 ), $one ) );
				}
			}
			if ( isset( $words[ $at + 1 ] ) ) {
				$whole = $words[ $at ] . $words[ $at + 1 ];
				$stem  = product_stem( $whole );
				$near  = isset( $this->known[ $stem ] ) ? array( $stem => 1.2 ) : ( strlen( $whole ) > 7 ? $this->near( product_sound( $whole ), 2 ) : array() );
				if ( $near ) {
					$ways[0][1] = array_map( $expand, array_slice( $words, $at, max( 2, $covers ) ) );
					$ways[]     = array( 1.0, array( $near ) );
					$covers     = max( 2, $covers );
				}
			}
			$nodes[] = $ways;
			$at     += $covers - 1;
		}
		return $nodes;
	}

	/** What a typed word can be: term => weight. */
	private function expand( string $word, bool $alone ): array {
		$stem  = product_stem( $word );
		$terms = $this->starting( product_sound( $word ), 0.4, $alone ? 1 : 3 );
		if ( isset( $this->known[ $stem ] ) ) {
			return array( $stem => 1.0 ) + $terms;
		}
		if ( count( $terms ) > 1 || isset( $this->places[ product_sound( $word ) ] ) ) {
			return $terms; // not spelled wrong, but the beginning of a word
		}
		$terms += $this->near( $stem, self::distance( $stem ) ) + $this->near( product_sound( $word ), self::distance( $word ) );
		$parts  = $this->split( $word, 3 );
		// A compound that is not known as such is there when its parts are.
		return $parts ? array( '' => $parts ) + $terms : $terms;
	}

	/** Words that begin like this. One or two letters say something only by themselves. */
	private function starting( string $start, float $weight, int $least = 3 ): array {
		$terms = array( $start => 1.0 );
		foreach ( strlen( $start ) >= $least ? array_keys( $this->places ) : array() as $term ) {
			if ( str_starts_with( (string) $term, $start ) && (string) $term !== $start ) {
				$terms[ $term ] = $weight * strlen( $start ) / strlen( (string) $term ) + 0.1;
			}
		}
		return $terms;
	}

	private function near( string $word, int $distance ): array {
		$terms = array();
		foreach ( $distance ? array_keys( $this->places ) : array() as $term ) {
			$far = self::far( $word, (string) $term, $distance );
			if ( null !== $far ) {
				$terms[ $term ] = 0.6 * strlen( $word ) / ( strlen( $word ) + $far );
			}
		}
		return $terms;
	}

	/** Scores of the products that have all of these. */
	private function together( array $all, array &$terms ): array {
		$scores = null;
		foreach ( $all as $any ) {
			$found = array();
			foreach ( $any as $term => $weight ) {
				if ( is_array( $weight ) ) {
					foreach ( $this->together( array_map( static fn( $part ) => array( $part => 1.0 ), $weight ), $terms ) as $at => $score ) {
						$found[ $at ] = max( $found[ $at ] ?? 0, 0.8 * $score );
					}
					continue;
				}
				$places = $this->places[ "$term" ] ?? array();
				if ( ! $places ) {
					continue;
				}
				$terms[ $term ] = true;
				$rare           = log( 1 + count( $this->products ) / count( $places ) );
				foreach ( $places as $at => $own ) {
					$found[ $at ] = max( $found[ $at ] ?? 0, $weight * $own * $rare );
				}
			}
			if ( null === $scores ) {
				$scores = $found;
				continue;
			}
			$scores = array_intersect_key( $scores, $found );
			foreach ( $scores as $at => $score ) {
				$scores[ $at ] = $score + $found[ $at ];
			}
		}
		return $scores ?? array();
	}

	/** How many words of the title were not asked for. */
	private function extra( array $product, array $terms ): int {
		$extra = fn( string $text ): int => count( array_filter( product_words( $text ), fn( $word ) => ! product_is_little( $word ) && ! in_array( $word, self::USUAL, true ) && ! array_intersect_key( array_flip( $this->terms_of( $word ) ), $terms ) ) );
		return '' === $product['alternativeTitle'] ? $extra( $product['title'] ) : min( $extra( $product['title'] ), $extra( $product['alternativeTitle'] ) );
	}

	/** What a word of the catalogue is found by: its stem, its sound, the parts of a compound. */
	private function terms_of( string $word ): array {
		return $this->seen[ $word ] ??= product_is_little( $word ) ? array() : array_values( array_unique( array( product_stem( $word ), product_sound( $word ), ...( $this->split( $word, 3 ) ?: $this->ending( $word ) ) ) ) );
	}

	/** The stems of the parts of a compound. */
	private function split( string $word, int $depth ): array {
		if ( isset( $this->parts[ "$depth$word" ] ) ) {
			return $this->parts[ "$depth$word" ];
		}
		$best = array();
		for ( $at = 3; $at <= strlen( $word ) - 3; $at++ ) {
			$head = $this->part( substr( $word, 0, $at ) );
			if ( '' === $head ) {
				continue;
			}
			$rest  = substr( $word, $at );
			$tail  = $this->part( $rest );
			$tails = '' !== $tail ? array( $tail ) : ( $depth > 1 ? $this->split( $rest, $depth - 1 ) : array() );
			if ( $tails && ( ! $best || count( $tails ) + 1 < count( $best ) ) ) {
				$best = array( $head, ...$tails );
			}
		}
		return $this->parts[ "$depth$word" ] = $best;
	}

	/** Only the last part is known. */
	private function ending( string $word ): array {
		for ( $at = 4; $at <= strlen( $word ) - 4; $at++ ) {
			$rest  = substr( $word, $at );
			$tail  = $this->part( $rest );
			$tails = '' !== $tail ? array( $tail ) : $this->split( $rest, 2 );
			if ( $tails ) {
				return array( product_stem( substr( $word, 0, $at ) ), ...$tails );
			}
		}
		return array();
	}

	private function part( string $text ): string {
		$stem = product_stem( $text );
		return strlen( $stem ) > 2 && ! product_is_little( $text ) && isset( $this->known[ $stem ] ) ? $stem : '';
	}

	/** What is said from this place on, and what is meant by it. */
	private function synonyms( array $stems, int $at ): array {
		if ( null === $this->said ) {
			$this->said = array();
			$lines      = apply_filters( 'owc_elements_product_synonyms', PRODUCT_SYNONYMS ) . "\n$this->own";
			$stemmed    = static fn( string $text ): array => array_map( __NAMESPACE__ . '\product_stem', product_words( $text ) );
			foreach ( preg_split( '/[\n;]/', $lines ) ?: array() as $line ) {
				list( $left, $right ) = explode( '=', $line ) + array( '', '' );
				$meant                = array_values( array_filter( array_map( $stemmed, explode( '|', $right ) ) ) );
				foreach ( $meant ? array_filter( array_map( $stemmed, explode( ',', $left ) ) ) : array() as $said ) {
					$this->said[ $said[0] ][] = array( $said, $meant );
				}
			}
		}
		return array_values( array_filter( $this->said[ $stems[ $at ] ?? '' ] ?? array(), static fn( $one ) => array_slice( $stems, $at, count( $one[0] ) ) === $one[0] ) );
	}

	/** How many letters may differ. */
	private static function distance( string $word ): int {
		return strlen( $word ) < 4 ? 0 : ( strlen( $word ) < 7 ? 1 : 2 );
	}

	private static function far( string $one, string $other, int $most ): ?int {
		if ( abs( strlen( $one ) - strlen( $other ) ) > $most || strlen( $one ) > 255 ) {
			return null;
		}
		$far = levenshtein( $one, $other );
		return $far <= $most ? $far : null;
	}
}
