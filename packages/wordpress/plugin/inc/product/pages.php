<?php
/**
 * What stands under the page of a catalogue: a product, or the products of a theme.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** The page of a product. */
final class Product_Page implements Under {
	/** @param array{src: string, data: array<mixed>|null, state: string, since: int} $product */
	private function __construct( private readonly array $product ) {}

	public static function asked(): ?self {
		$product = current_product();
		return $product ? new self( $product ) : null;
	}

	public function state(): string {
		return null !== $this->product['data'] ? 'here' : ( 'gone' === $this->product['state'] ? 'gone' : 'down' );
	}

	public function title(): string {
		return $this->product['data'] ? product_read( $this->product['data'] )['title'] : '';
	}

	public function description(): string {
		return $this->product['data'] ? product_read( $this->product['data'] )['intro'] : '';
	}

	public function address(): string {
		return str_replace( '{slug}', sanitize_title( (string) get_query_var( 'owc_product' ) ), product_address( (int) get_query_var( 'page_id' ) ) );
	}

	public function template(): string {
		return 'owc-product';
	}

	public function block( int $level ): string {
		return "<!-- wp:owc/product {\"headingLevel\":$level} /-->";
	}
}

/** The page of a theme. */
final class Theme_Page implements Under {
	private function __construct( private readonly string $theme ) {}

	public static function asked(): ?self {
		return '' === current_theme() ? null : new self( current_theme() );
	}

	public function state(): string {
		$source = get_list( list_source( current_source() ) );
		if ( null === $source['data'] ) {
			return 'gone' === $source['state'] ? 'gone' : 'down';
		}
		return null === theme_name( current_source(), $this->theme ) ? 'gone' : 'here';
	}

	public function title(): string {
		return (string) theme_name( current_source(), $this->theme );
	}

	public function description(): string {
		return '';
	}

	public function address(): string {
		return str_replace( '{slug}', $this->theme, theme_address( (int) get_query_var( 'page_id' ) ) );
	}

	public function template(): string {
		return 'owc-products';
	}

	public function block( int $level ): string {
		return "<!-- wp:owc/product-list {\"headingLevel\":$level} /-->";
	}
}
