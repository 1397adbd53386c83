<?php
/**
 * The way out for who must not be seen reading a page, as <owc-quick-exit>: see packages/products/src/quick-exit.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @param array $context What a part knows of its page: 'words'.
 */
function product_quick_exit_html( array $context ): string {
	return '<owc-quick-exit><a href="https://www.buienradar.nl/" rel="nofollow noreferrer">' . ( 'nl' === $context['words'] ? 'Verlaat deze pagina snel' : 'Leave this page quickly' ) . "</a></owc-quick-exit>\n";
}
