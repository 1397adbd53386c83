<?php
/**
 * What a resident gets.
 *
 * @var array<string, string> $attributes
 */

declare(strict_types=1);

if ( ! function_exists( 'owc_element' ) || ( '' !== $attributes['until'] && $attributes['until'] < wp_date( 'Y-m-d' ) ) ) {
	return; // OWC Elements is off, or the day is over
}
$details = '' === $attributes['question'] ? '' : owc_element( 'accordion', array(), array( array( 'accordion-item', array( 'summary' => $attributes['question'] ), '<p>' . esc_html( $attributes['text'] ) . '</p>' ) ) );
?>
<div <?php echo get_block_wrapper_attributes(); // phpcs:ignore WordPress.Security.EscapeOutput ?>>
	<?php
	// Words in attributes are escaped by owc_element(); content is HTML, which you escape.
	echo owc_element( 'alert', array( 'type' => 'warning', 'heading' => $attributes['heading'] ), $details ?: '<p>' . esc_html( $attributes['text'] ) . '</p>' ); // phpcs:ignore WordPress.Security.EscapeOutput
	?>
</div>
