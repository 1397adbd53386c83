<?php
/**
 * For themes and plugins that print our elements themselves, without blocks. These functions are in no namespace: their names stay.
 */

declare(strict_types=1);

use OWC\Elements\Call;

/**
 * An element as HTML: whole, as it is without JavaScript. Its code and its first look are loaded with the page.
 *
 *     echo owc_element( 'text-field', array( 'label' => 'Naam', 'name' => 'naam', 'autocomplete' => 'name' ) );
 *     echo owc_element( 'alert', array( 'type' => 'warning' ), array( 'heading' => 'Let op', '' => '<p>Wij zijn vrijdag dicht.</p>' ) );
 *     echo owc_element( 'news-list', array( 'src' => '/wp-json/owc/openpub/v1/items', 'label' => 'Nieuws' ) );
 *
 * A form has its fields in it: then it is signed, it posts to its own page, and `owc_elements_receive_form` gets what was sent.
 *
 *     echo owc_element( 'form', array( 'id' => 'contact' ), array(
 *         array( 'text-field', array( 'label' => 'Naam', 'name' => 'naam', 'required' => true ) ),
 *         array( 'radio-group', array( 'label' => 'Antwoord', 'name' => 'antwoord', 'options' => array( 'mail' => 'Per e-mail', 'post' => 'Per post' ) ) ),
 *         array( 'button', array(), 'Versturen' ),
 *     ) );
 *
 * @param string                             $name       'text-field', 'owc-text-field' or 'owc/text-field'.
 * @param array<string, mixed>               $attributes By the names that they have in HTML ('max-characters'), and `label`, `description`,
 *                                                       `heading` and other slots with words. They are plain text: they are escaped here.
 *                                                       true is an attribute without a value; false, null and '' are left out. `options` and
 *                                                       `src` may be a list; options by value are those with other words.
 * @param string|array<int|string, mixed>    $content    What is in it: HTML, which you escape as you do when you print it (also what this
 *                                                       function returned); or HTML by slot, with '' for what is in none; or a list of such
 *                                                       HTML and of elements: array( name, attributes, content ).
 * @return string HTML that can be printed. Of an element that is not known: its content, and a notice for who develops (_doing_it_wrong).
 */
function owc_element( string $name, array $attributes = array(), string|array $content = '' ): string {
	return Call::html( $name, $attributes, $content );
}

/**
 * Loads what HTML that you write yourself needs: the code and the first look of the elements that you name. Without a name: one script
 * (`@owc/autoloader`) that looks which of our elements are on the page and loads those, and one sheet (`owc-elements`) with every first look.
 * Before `wp_head` the sheet is in the head; after it, at the end of the page.
 *
 *     add_action( 'wp_enqueue_scripts', static fn() => owc_enqueue( 'alert', 'text-field' ) );
 *
 * @param string ...$names As for owc_element().
 */
function owc_enqueue( string ...$names ): void {
	if ( ! $names ) {
		wp_enqueue_script_module( '@owc/autoloader' );
		wp_enqueue_style( 'owc-elements' );
		\OWC\Elements\load_late( '@owc/autoloader' );
	}
	foreach ( $names as $name ) {
		$tag = Call::tag( $name );
		if ( '' === $tag ) {
			_doing_it_wrong( __FUNCTION__, esc_html( Call::unknown( $name ) ), '0.1.0' );
		} else {
			\OWC\Elements\enqueue_elements( "<$tag" );
		}
	}
}
