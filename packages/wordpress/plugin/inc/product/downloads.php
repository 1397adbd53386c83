<?php
/**
 * Files to download, as <owc-downloads>: the same that packages/products/src/downloads/downloads.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when there are none.
 *
 * @param array $product A product in our own words.
 * @param array $context What a part knows of its page: 'id', 'words', 'foreign', 'language', 't', 'under'.
 */
function product_downloads_html( array $product, array $context ): string {
	$t     = $context['t'];
	$own   = preg_match( '/"(.+)"/', $context['foreign'], $found ) ? $found[1] : $context['words'];
	$names = explode( ' ', $t['languages'] );
	$items = '';
	foreach ( $product['downloads'] as $file ) {
		$other  = '' !== $file['language'] && $own !== $file['language'] ? $file['language'] : '';
		$at     = array_search( $other, $names, true );
		$text   = product_with_file( $file['title'], $file['url'], $file['size'], $context['words'], is_int( $at ) && 0 === $at % 2 ? $names[ $at + 1 ] : '' );
		$items .= '<li><a href="' . product_text( $file['url'] ) . '"' . ( '' === $other ? '' : ' hreflang="' . esc_attr( $other ) . '"' ) . '>' . product_text( $text ) . '</a></li>';
	}
	$id = esc_attr( $context['id'] . '-downloads' );
	return '' === $items ? '' : "<owc-downloads><section aria-labelledby=\"$id\"><h{$context['under']} id=\"$id\">{$t['downloads']}</h{$context['under']}><ul{$context['foreign']}>$items</ul></section></owc-downloads>\n";
}
