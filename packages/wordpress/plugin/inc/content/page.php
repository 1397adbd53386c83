<?php
/**
 * What stands under the page of a list: one of its items.
 *
 *     /nieuws/                      the page itself, with its list
 *     /nieuws/stationsstraat-dicht/ a news item
 */

declare(strict_types=1);

namespace OWC\Elements;

add_action( 'init', static fn() => wp_register_sitemap_provider( 'lists', new Content_Sitemap() ) );

/** The page of an item. */
final class Item_Page implements Under {
	/** @param array{item: array<string, mixed>|null, name: string, nth: int, post: \WP_Post, source: array<string, mixed>} $found */
	private function __construct( private readonly array $found ) {}

	public static function asked(): ?self {
		$found = current_item();
		return $found ? new self( $found ) : null;
	}

	public function state(): string {
		return $this->found['item'] ? 'here' : ( 'down' === $this->found['source']['state'] ? 'down' : 'gone' );
	}

	public function title(): string {
		return $this->found['item']['title'] ?? '';
	}

	public function description(): string {
		return $this->found['item']['intro'] ?? '';
	}

	public function address(): string {
		return str_replace( '{slug}', $this->found['item'] ? content_slug( $this->found['item'] ) : rawurlencode( (string) get_query_var( 'owc_item' ) ), content_item_url( $this->found['post']->ID ) );
	}

	public function template(): string {
		return 'owc-' . ( CONTENT_LISTS[ $this->found['name'] ] ?? 'news' );
	}

	public function block( int $level ): string {
		return '<!-- wp:owc/' . ( CONTENT_LISTS[ $this->found['name'] ] ?? 'news' ) . "-item {\"headingLevel\":$level} /-->";
	}
}

/** The items of all lists for /wp-sitemap.xml. */
class Content_Sitemap extends \WP_Sitemaps_Provider {
	public function __construct() {
		$this->name        = 'lists';
		$this->object_type = 'list';
	}

	/**
	 * @param int    $page_num
	 * @param string $object_subtype
	 * @return list<array{loc: string, lastmod?: string}>
	 */
	public function get_url_list( $page_num, $object_subtype = '' ): array {
		return array_slice( $this->urls(), ( (int) $page_num - 1 ) * wp_sitemaps_get_max_urls( 'list' ), wp_sitemaps_get_max_urls( 'list' ) );
	}

	/**
	 * @param string $object_subtype
	 */
	public function get_max_num_pages( $object_subtype = '' ): int {
		return (int) ceil( count( $this->urls() ) / wp_sitemaps_get_max_urls( 'list' ) );
	}

	/**
	 * @return list<array{loc: string, lastmod?: string}>
	 */
	private function urls(): array {
		$urls = array();
		foreach ( pages_above() as $page => $sources ) {
			foreach ( array_intersect_key( $sources, CONTENT_LISTS ) as $name => $src ) {
				foreach ( content_found( map_sources( $src ), CONTENT_LISTS[ $name ] )['items'] as $item ) {
					$url            = str_replace( '{slug}', content_slug( $item ), content_item_url( $page ) );
					$urls[ $url ] ??= array_filter( array( 'loc' => $url, 'lastmod' => '' === $item['modified'] ? $item['date'] : substr( $item['modified'], 0, 10 ) ) );
				}
			}
		}
		return array_values( $urls );
	}
}
