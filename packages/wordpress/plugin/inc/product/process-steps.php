<?php
/**
 * The steps of a procedure, as <owc-process-steps>: the same that packages/products/src/process-steps/process-steps.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty when there are none, or none that says something.
 *
 * @param array  $steps   For each its 'title', and 'html' that is foreign.
 * @param array  $context What a part knows of its page: 'id', 'words', 'foreign', 't', 'under'.
 * @param string $id      What the ids of the headings begin with.
 */
function product_process_steps_html( array $steps, array $context, string $id ): string {
	$under = min( $context['under'] + 1, 6 );
	$items = '';
	foreach ( array_values( $steps ) as $index => $step ) {
		$text   = product_clean( $step['html'], min( $context['under'] + 2, 6 ), $context['t'] );
		$title  = '' === $step['title'] ? '' : "<h$under id=\"" . esc_attr( $id . '-step-' . ( $index + 1 ) ) . "\"{$context['foreign']}>" . product_text( $step['title'] ) . "</h$under>";
		$items .= '' === $title . $text ? '' : "<li>$title$text</li>";
	}
	return '' === $items ? '' : "<owc-process-steps><ol>$items</ol></owc-process-steps>";
}
