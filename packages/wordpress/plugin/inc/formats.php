<?php
/**
 * Kinds of text, such as a BSN: how it is read, judged and shown. The same as the formats of the text field, in PHP: what arrives is
 * the same value with and without JavaScript. test/golden/formats holds the two together.
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * Every format by name. `judge` takes what was typed and the limits of the field (`min`, `max`, `step`) and gives the value or what
 * is wrong; `show` takes a value; `attributes` are for the control.
 *
 * @return array<string, array{judge: callable(string, array<string, string>): (string|Wrong), show?: callable(string): string, attributes: array<string, string>}>
 */
function formats(): array {
	static $formats = null;
	if ( null !== $formats ) {
		return $formats;
	}
	// No keyboard, dictionary or translation may change a code.
	$code     = array( 'spellcheck' => 'false', 'autocapitalize' => 'off', 'translate' => 'no' );
	$capitals = array( 'autocapitalize' => 'characters' ) + $code;
	$numeric  = array( 'inputmode' => 'numeric' ) + $code;
	$formats  = array(
		'bsn'      => array(
			'judge'      => static fn( $text ) => judge_elfproef( $text, 'bsn|burgerservice|sofi', __( 'A citizen service number (BSN) has 9 digits', 'owc-elements' ) ),
			'show'       => __NAMESPACE__ . '\show_elfproef',
			'attributes' => $numeric + array( 'autocomplete' => 'off' ),
		),
		'rsin'     => array(
			'judge'      => static fn( $text ) => judge_elfproef( $text, 'rsin', __( 'An RSIN has 9 digits', 'owc-elements' ) ),
			'show'       => __NAMESPACE__ . '\show_elfproef',
			'attributes' => $numeric + array( 'autocomplete' => 'off' ),
		),
		'kvk'      => array( 'judge' => __NAMESPACE__ . '\judge_kvk', 'attributes' => $numeric ),
		'btw'      => array( 'judge' => __NAMESPACE__ . '\judge_btw', 'attributes' => $capitals ),
		'iban'     => array(
			'judge'      => __NAMESPACE__ . '\judge_iban',
			'show'       => static fn( $value ) => preg_match( '/^[A-Z\d]{5,34}$/', $value ) ? trim( chunk_split( $value, 4, ' ' ) ) : $value,
			'attributes' => $capitals,
		),
		'postcode' => array(
			'judge'      => __NAMESPACE__ . '\judge_postcode',
			'show'       => static fn( $value ) => preg_replace( '/^(\d{4})([A-Z]{2})$/', '$1 $2', $value ),
			'attributes' => $capitals + array( 'autocomplete' => 'postal-code' ),
		),
		'house-number'   => array( 'judge' => __NAMESPACE__ . '\judge_house_number', 'attributes' => array( 'inputmode' => 'numeric' ) ),
		'house-letter'   => array( 'judge' => __NAMESPACE__ . '\judge_house_letter', 'attributes' => $capitals ),
		'house-addition' => array( 'judge' => __NAMESPACE__ . '\judge_house_addition', 'attributes' => $code ),
		'kenteken' => array(
			'judge'      => __NAMESPACE__ . '\judge_kenteken',
			'show'       => __NAMESPACE__ . '\show_kenteken',
			'attributes' => $capitals,
		),
		'phone'    => array(
			'judge'      => __NAMESPACE__ . '\judge_phone',
			'show'       => __NAMESPACE__ . '\show_phone',
			'attributes' => array( 'inputmode' => 'tel', 'autocomplete' => 'tel' ) + $code,
		),
		'email'    => array(
			'judge'      => __NAMESPACE__ . '\judge_email',
			'attributes' => array( 'inputmode' => 'email', 'autocomplete' => 'email' ) + $code,
		),
		'currency' => array( 'judge' => __NAMESPACE__ . '\judge_currency', 'show' => __NAMESPACE__ . '\show_number', 'attributes' => array( 'inputmode' => 'decimal' ) ),
		'number'   => array( 'judge' => __NAMESPACE__ . '\judge_number', 'show' => __NAMESPACE__ . '\show_exact_number', 'attributes' => array( 'inputmode' => 'decimal' ) ),
		'time'     => array( 'judge' => __NAMESPACE__ . '\judge_time', 'show' => __NAMESPACE__ . '\show_time', 'attributes' => array( 'inputmode' => 'numeric' ) ),
		'date'     => array( 'judge' => __NAMESPACE__ . '\judge_date', 'show' => __NAMESPACE__ . '\show_date', 'attributes' => array( 'spellcheck' => 'false' ) ),
	);
	/**
	 * Formats of a municipality, beside or in the place of ours.
	 *
	 * @param array<string, array<string, mixed>> $formats By name, see formats().
	 */
	$formats = apply_filters( 'owc_elements_formats', $formats );
	return $formats;
}

/** What is wrong with what was typed, in a sentence. */
final class Wrong {
	public function __construct( public readonly string $message ) {}
}

/**
 * What a person meant with what was typed or pasted: full-width and Arabic digits, every kind of space and dash as one, nothing invisible.
 * Empty when it is too long, or has a raised digit or a fraction (² or ½), which would become another number.
 */
function plain_text( string $text ): string {
	$text = trim_text( $text );
	if ( text_length( $text ) > 300 || preg_match( '/\p{No}/u', $text ) ) {
		return '';
	}
	// Not every PHP has the extension "intl"; without it the digits and letters of a full-width keyboard are read.
	$text = class_exists( \Normalizer::class )
		? (string) \Normalizer::normalize( $text, \Normalizer::FORM_KC )
		: (string) preg_replace_callback( '/[\x{FF01}-\x{FF5E}]/u', static fn( $found ) => chr( mb_ord( $found[0] ) - 0xFEE0 ), $text );
	$text = (string) preg_replace( '/\p{Cf}/u', '', $text );
	$text = (string) preg_replace_callback( '/[٠-٩۰-۹]/u', static fn( $found ) => (string) ( ord( $found[0][1] ) & 15 ), $text );
	$text = (string) preg_replace( '/[\p{Pd}−]/u', '-', $text );
	return trim_text( (string) preg_replace( '/[\s\p{Z}\x{FEFF}]+/u', ' ', $text ) );
}

/** The same, without what people group with, and without a name that was copied along, as in "BSN: 123 456 782". */
function compact_text( string $text, string $name ): string {
	$text = (string) preg_replace( "/^(?:$name)(?:[ -]?(?:nummer|number|nr))?[ .:]*/i", '', plain_text( $text ) );
	return str_replace( array( ' ', '.', '-' ), '', $text );
}

/** Without the space around it, of any script. */
function trim_text( string $text ): string {
	return (string) preg_replace( '/^[\s\p{Z}\x{FEFF}]+|[\s\p{Z}\x{FEFF}]+$/u', '', $text );
}

/** How many characters a browser counts: one of which it needs two is two. */
function text_length( string $text ): int {
	return preg_match_all( '/./us', $text ) + preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $text );
}

function counted( string $rule, int $typed ): Wrong {
	/* translators: 1: how many digits there should be, 2: how many there are. */
	return new Wrong( sprintf( __( '%1$s. You filled in %2$d.', 'owc-elements' ), $rule, $typed ) );
}

/** What is wrong with a number that should be so many digits, if anything: nothing there, more than digits, or too many or few. */
function wrong_digits( string $number, int $count, string $rule ): ?Wrong {
	return match ( true ) {
		'' === $number                      => new Wrong( $rule ),
		/* translators: %s: a sentence, such as "A KvK number has 8 digits". */
		! preg_match( '/^\d+$/D', $number ) => new Wrong( sprintf( __( 'Fill in digits only. %s.', 'owc-elements' ), $rule ) ),
		strlen( $number ) !== $count        => counted( $rule, strlen( $number ) ),
		default                             => null,
	};
}

function typing_error(): Wrong {
	return new Wrong( __( 'Check the number, there is a typing error in it', 'owc-elements' ) );
}

function judge_elfproef( string $text, string $names, string $rule ): string|Wrong {
	$number = compact_text( $text, $names );
	return wrong_digits( $number, 9, $rule ) ?? ( passes_elfproef( $number ) ? $number : typing_error() );
}

/** Weighed by their place, the last one negative, nine digits add up to a multiple of eleven. 000000000 is nobody's. */
function passes_elfproef( string $number ): bool {
	$sum = -(int) $number[8];
	for ( $i = 0; $i < 8; $i++ ) {
		$sum += ( 9 - $i ) * (int) $number[ $i ];
	}
	return 0 === $sum % 11 && '000000000' !== $number;
}

function show_elfproef( string $value ): string {
	return (string) preg_replace( '/^(\d{4})(\d{2})(\d{3})$/D', '$1 $2 $3', $value );
}

function judge_kvk( string $text ): string|Wrong {
	$number = compact_text( $text, 'kvk|k\.v\.k\.?' );
	if ( preg_match( '/^\d{12}$/D', $number ) ) {
		return new Wrong( __( 'This looks like a branch number, as it has 12 digits. Fill in the KvK number. It has 8 digits.', 'owc-elements' ) );
	}
	return wrong_digits( $number, 8, __( 'A KvK number has 8 digits', 'owc-elements' ) ) ?? $number;
}

function judge_btw( string $text ): string|Wrong {
	$typed = compact_text( $text, 'btw-identificatie|btw[ -]?id|btw|vat' );
	if ( ! preg_match( '/^(?:nl)?(\d{9})(b\d{2})$/iD', $typed, $found ) ) {
		$abroad = '/^(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK|XI)\w*\d/i';
		return new Wrong(
			preg_match( $abroad, $typed )
				? __( 'Fill in a Dutch VAT ID. It starts with NL.', 'owc-elements' )
				: __( 'A Dutch VAT ID is NL, 9 digits, the letter B and 2 digits, such as NL000099998B57', 'owc-elements' )
		);
	}
	$number = 'NL' . $found[1] . strtoupper( $found[2] );
	$right  = passes_elfproef( $found[1] ) || 1 === modulo_97( $number );
	return $right && '000000000' !== $found[1] ? $number : typing_error();
}

/** The remainder of a text in which letters count for two digits: A is 10. */
function modulo_97( string $text ): int {
	$rest = 0;
	foreach ( str_split( $text ) as $character ) {
		$value = ctype_digit( $character ) ? (int) $character : ord( $character ) - 55;
		$rest  = ( $rest * ( $value > 9 ? 100 : 10 ) + $value ) % 97;
	}
	return $rest;
}

function judge_iban( string $text ): string|Wrong {
	static $countries = null;
	$countries ??= require DIR . '/iban.php';
	$typed       = strtoupper( compact_text( $text, 'iban' ) );
	$rule        = __( 'An IBAN starts with the letters of a country, such as NL91 ABNA 0417 1643 00', 'owc-elements' );
	if ( preg_match( '/[^A-Z\d]/', $typed ) ) {
		/* translators: %s: a sentence, such as "An IBAN starts with the letters of a country". */
		return new Wrong( sprintf( __( 'Fill in letters and digits only. %s.', 'owc-elements' ), $rule ) );
	}
	$country = substr( $typed, 0, 2 );
	if ( ! isset( $countries[ $country ] ) ) {
		return new Wrong( $rule );
	}
	list( $length, $account ) = $countries[ $country ];
	if ( strlen( $typed ) !== $length ) {
		/* translators: 1: the two letters of a country, 2: a number. */
		return counted( sprintf( __( 'An IBAN that starts with %1$s has %2$d letters and digits', 'owc-elements' ), $country, $length ), strlen( $typed ) );
	}
	$right = preg_match( "/$account/", substr( $typed, 4 ) ) && preg_match( '/^[A-Z]{2}\d{2}/', $typed ) && 1 === modulo_97( substr( $typed, 4 ) . substr( $typed, 0, 4 ) );
	return $right ? $typed : typing_error();
}

function judge_postcode( string $text ): string|Wrong {
	$postcode = strtoupper( compact_text( $text, 'postcode|nl-' ) );
	return match ( true ) {
		! preg_match( '/^[1-9]\d{3}[A-Z]{2}$/D', $postcode ) => new Wrong( __( 'A postcode is 4 digits and 2 letters, such as 1234 AB', 'owc-elements' ) ),
		(bool) preg_match( '/S[ADS]$/D', $postcode )         => new Wrong( __( 'Check the letters. A postcode never ends in SA, SD or SS.', 'owc-elements' ) ),
		default                                              => $postcode,
	};
}

function judge_house_number( string $text ): string|Wrong {
	$number = (string) preg_replace( '/^(?:huis)?(?:nummer|nr)\b[ .:]*|^[ .,\/-]+|[ .,\/-]+$/iD', '', plain_text( $text ) );
	return match ( true ) {
		(bool) preg_match( '/^0*[1-9]\d{0,4}$/D', $number )  => ltrim( $number, '0' ),
		(bool) preg_match( '/^0*[1-9]\d{0,4}\D/', $number ) => new Wrong( __( 'Fill in the number only, such as 12. The letter or addition has its own place.', 'owc-elements' ) ),
		default                                             => new Wrong( __( 'A house number is a number from 1 to 99999', 'owc-elements' ) ),
	};
}

function judge_house_letter( string $text ): string|Wrong {
	$letter = strtoupper( trim( plain_text( $text ), ' .,/-' ) );
	return preg_match( '/^[A-Z]$/D', $letter ) ? $letter : new Wrong( __( 'A house letter is one letter, such as A. Is it more than one letter? Then it is an addition.', 'owc-elements' ) );
}

function judge_house_addition( string $text ): string|Wrong {
	$addition = str_replace( array( ' ', '.', ',', '/', '-' ), '', plain_text( $text ) );
	return preg_match( '/^[a-z\d]{1,4}$/iD', $addition ) ? $addition : new Wrong( __( 'An addition has at most 4 letters and digits, such as bis or 2', 'owc-elements' ) );
}

/** Diplomats, exports, oldtimers and visitors park here too, so a plate is hardly judged. */
function judge_kenteken( string $text ): string|Wrong {
	$plate = (string) preg_replace( '/^kenteken[ .:]*/i', '', plain_text( $text ) );
	$plate = mb_strtoupper( (string) preg_replace( '/[ .·-]/u', '', $plate ) );
	return preg_match( '/^[A-Z\dÀ-ÖØ-ÞĀ-Ž]{2,10}$/uD', $plate ) ? $plate : new Wrong( __( 'Fill in the letters and digits of the number plate, such as AB-12-CD', 'owc-elements' ) );
}

/** The dashes stand where letters become digits, and in a group of four. */
function show_kenteken( string $value ): string {
	$groups = '/^(?:([A-Z]{2})(\d\d)(\d\d)|(\d\d)(\d\d)([A-Z]{2})|(\d\d)([A-Z]{2})(\d\d)|([A-Z]{2})(\d\d)([A-Z]{2})|([A-Z]{2})([A-Z]{2})(\d\d)|(\d\d)([A-Z]{2})([A-Z]{2})|(\d\d)([A-Z]{3})(\d)|(\d)([A-Z]{3})(\d\d)|([A-Z]{2})(\d{3})([A-Z])|([A-Z])(\d{3})([A-Z]{2})|([A-Z]{3})(\d\d)([A-Z])|([A-Z])(\d\d)([A-Z]{3})|(\d)([A-Z]{2})(\d{3})|(\d{3})([A-Z]{2})(\d))$/D';
	return preg_match( $groups, $value, $found ) ? implode( '-', array_filter( array_slice( $found, 1 ), 'strlen' ) ) : $value;
}

/**
 * A phone number as +31612345678. Which numbers are in use is in a library of hundreds of kilobytes, which the element loads a part of;
 * here a Dutch number has nine digits after the zero, or is one of the short and long ones (0800, 0900, 14 030), and any number abroad is possible.
 */
function judge_phone( string $text ): string|Wrong {
	$typed = (string) preg_replace( '/^(?:telefoon|tel|mobiel|gsm|phone)(?:[ -]?(?:nummer|number|nr))?[ .:]*/i', '', plain_text( $text ) );
	if ( ! preg_match( '/^[ (]*\+?[\d ().\/-]+$/D', $typed ) ) {
		return new Wrong( __( 'Fill in a phone number, such as 06 12345678 or +32 475 12 34 56', 'owc-elements' ) );
	}
	$abroad = (bool) preg_match( '/^\D*(?:\+|0\D*0)/', $typed );
	// +31 (0)6: the 0 is for who calls from within the country.
	$digits = (string) preg_replace( '/\D/', '', $abroad ? preg_replace( '/\(0\)/', '', $typed, 1 ) : $typed );
	$digits = (string) preg_replace( '/^00/', '', $digits );
	$dutch  = $abroad ? ( str_starts_with( $digits, '31' ) ? preg_replace( '/^0/', '', substr( $digits, 2 ) ) : null ) : ( preg_match( '/^(?:0|14)/', $digits ) ? preg_replace( '/^0/', '', $digits ) : '' );
	if ( is_string( $dutch ) && preg_match( '/^(?:[1-578]\d{8}|6[1-58]\d{7}|66\d{7}|9[17]\d{7}|970\d{8}|800\d{4,7}|90[069]\d{4,7}|140\d{2,3})$/D', $dutch ) ) {
		return "+31$dutch";
	}
	if ( $abroad ) {
		return null === $dutch && preg_match( '/^[1-9]\d{6,14}$/D', $digits ) ? "+$digits" : new Wrong( __( 'Check whether there is a digit too many or too few. A number from abroad is written like this: +32 475 12 34 56.', 'owc-elements' ) );
	}
	if ( ! str_starts_with( $digits, '0' ) ) {
		return new Wrong( __( 'Fill in a phone number, such as 06 12345678 or +32 475 12 34 56', 'owc-elements' ) );
	}
	return 10 === strlen( $digits ) ? typing_error() : counted( __( 'A Dutch phone number has 10 digits', 'owc-elements' ), strlen( $digits ) );
}

/** As it is written in the Netherlands; how it is written elsewhere, only the library of the element knows. */
function show_phone( string $value ): string {
	if ( ! preg_match( '/^\+31(\d+)$/D', $value, $found ) ) {
		return $value;
	}
	$number = $found[1];
	$groups = match ( true ) {
		str_starts_with( $number, '14' ) && strlen( $number ) < 9                   => '/^(14)(\d+)$/',
		(bool) preg_match( '/^[89]0/', $number )                                    => '/^(\d{3})(\d+)$/',
		str_starts_with( $number, '66' )                                            => '/^(\d\d)(\d+)$/',
		str_starts_with( $number, '6' )                                             => '/^(\d)(\d+)$/',
		(bool) preg_match( '/^(?:1[16-8]|2[259]|3[124]|4[17-9]|5[124679])/', $number ) => '/^(\d{3})(\d{3})(\d+)$/',
		(bool) preg_match( '/^(?:[1-578]|91)/', $number )                           => '/^(\d\d)(\d{3})(\d+)$/',
		default                                                                     => '/^(\d{3})(\d{3})(\d+)$/',
	};
	$spaced = preg_match( $groups, $number, $parts ) ? implode( ' ', array_slice( $parts, 1 ) ) : $number;
	return str_starts_with( $spaced, '14 ' ) ? $spaced : "0$spaced";
}

function judge_email( string $text ): string|Wrong {
	$pasted  = (string) preg_replace( '/^(?:mailto|e-?mail(?:adres)?):\s*/i', '', plain_text( $text ) );
	$typed   = preg_match( '/^[^<>]*<([^<>]+)>$/D', $pasted, $found ) ? $found[1] : $pasted; // Jan Jansen <jan@voorbeeld.nl>
	$parts   = explode( '@', $typed );
	$general = new Wrong( __( 'Fill in an email address such as name@example.com', 'owc-elements' ) );
	if ( '' === $typed ) {
		return $general;
	}
	if ( 2 !== count( $parts ) ) {
		return new Wrong( __( 'An email address has one @, as in name@example.com', 'owc-elements' ) );
	}
	if ( str_contains( $typed, ' ' ) ) {
		return new Wrong( __( 'Remove the space. An email address has no spaces.', 'owc-elements' ) );
	}
	list( $local, $domain ) = array( $parts[0], mb_strtolower( $parts[1] ) );
	if ( ! str_contains( $domain, '.' ) ) {
		return new Wrong( __( 'After the @ there is a dot, as in name@example.com', 'owc-elements' ) );
	}
	$signs  = '[\p{L}\p{M}\p{N}!#$%&\'*+\/=?^_`{|}~-]+';
	$labels = explode( '.', $domain );
	$named  = static fn( $label ) => (bool) preg_match( '/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/uD', $label );
	$right  = preg_match( "/^$signs(?:\.$signs)*$/uD", $local ) && text_length( $local ) <= 64
		&& count( array_filter( $labels, $named ) ) === count( $labels ) && preg_match( '/\D{2}/u', end( $labels ) );
	return $right && text_length( "$local@$domain" ) <= 254 ? "$local@$domain" : $general;
}
