<?php
/**
 * The question whether a page helped, as <owc-feedback>: the same that packages/products/src/feedback/feedback.template.ts makes in the browser.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Empty without an address to send it to. What is sent: 'helped' (yes or no), 'missing' (text) and 'product' (its id).
 *
 * @param array  $product A product in our own words.
 * @param array  $context What a part knows of its page: 'id', 'words'.
 * @param string $action  Where it is sent.
 */
function product_feedback_html( array $product, array $context, string $action ): string {
	if ( '' === $action ) {
		return '';
	}
	$t      = array(
		'nl' => array(
			'Heeft deze informatie u geholpen?',
			'Ja',
			'Nee',
			'Wat miste u, of wat kan beter?',
			'(niet verplicht)',
			'Schrijf hier geen persoonlijke gegevens op, zoals uw naam, adres, telefoonnummer of burgerservicenummer. U krijgt geen antwoord.',
			'Versturen',
		),
		'en' => array(
			'Did this information help you?',
			'Yes',
			'No',
			'What was missing, or what can be better?',
			'(not required)',
			'Do not write personal information here, such as your name, address, telephone number or citizen service number. You will not get a reply.',
			'Send',
		),
	)[ $context['words'] ];
	$id     = esc_attr( $context['id'] );
	$answer = static fn( string $value, string $text ): string => "<label><input type=\"radio\" name=\"helped\" value=\"$value\" required> $text</label>";
	return '<owc-feedback><form method="post" action="' . product_text( $action ) . '"><input type="hidden" name="product" value="' . product_text( $product['id'] ) . '">'
		. "<fieldset><legend>$t[0]</legend>" . $answer( 'yes', $t[1] ) . $answer( 'no', $t[2] ) . '</fieldset>'
		. "<div><label for=\"$id-missing\">$t[3] <span>$t[4]</span></label><p id=\"$id-privacy\">$t[5]</p>"
		. "<textarea id=\"$id-missing\" name=\"missing\" rows=\"5\" maxlength=\"2000\" autocomplete=\"off\" aria-describedby=\"$id-privacy\"></textarea></div>"
		. "<button type=\"submit\">$t[6]</button></form></owc-feedback>\n";
}
