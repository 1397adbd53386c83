<?php
/**
 * Forms that work on any page, from any cache, without JavaScript.
 *
 * The form posts to its own page. What may be sent is in the page, signed, so there is no session, cookie or nonce that can be stale.
 * Wrong: the same page again with the errors and what was typed (422). Right: a redirect (303), so that reloading sends nothing twice.
 */

declare(strict_types=1);

namespace OWC\Elements;

add_filter( 'do_parse_request', array( Form::class, 'capture' ), 1 );
add_action( 'template_redirect', array( Form::class, 'handle' ), 1 );
add_filter( 'document_title_parts', array( Form::class, 'mark_title' ) );

/**
 * @phpstan-type Field array{name: string, label: string, type: string, required: bool, max: int, messages: array{required: string, invalid: string}}
 */
final class Form {
	private const DEFINITION = '_owc_form';
	private const SIGNATURE  = '_owc_signature';
	private const SENT       = 'owc-sent';

	/** No answer of a single line is longer than this. */
	private const MAX_LENGTH = 10000;

	/** @var array<string, mixed> What was posted, taken away from WordPress. */
	private static array $posted = array();

	/** @var array<string, array<string, Field>> The fields that were rendered, by form. */
	private static array $fields = array();

	/** @var array{id: string, errors: array<string, string>, values: array<string, string>}|null The form that was sent and not accepted. */
	private static ?array $refused = null;

	/** A field called "name", "year" or "error" would become a query variable, and WordPress would answer 404. */
	public static function capture( bool $go_on ): bool {
		// phpcs:ignore WordPress.Security.NonceVerification -- signed, see handle().
		if ( isset( $_POST[ self::DEFINITION ] ) ) {
			self::$posted = wp_unslash( $_POST );
			$_POST        = array();
			$_REQUEST     = $_GET;
		}
		return $go_on;
	}

	public static function handle(): void {
		if ( ! self::$posted ) {
			return;
		}
		nocache_headers();
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
		if ( ! self::is_from_here() ) {
			wp_die( esc_html__( 'This form was sent from another website.', 'owc-elements' ), '', array( 'response' => 403 ) );
		}
		$definition = self::read_definition();
		if ( ! $definition ) {
			wp_die( esc_html__( 'This form is not known. Open the page again and fill in the form once more.', 'owc-elements' ), '', array( 'response' => 400 ) );
		}

		$values = array();
		$errors = array();
		foreach ( $definition['fields'] as $field ) {
			$value                    = self::$posted[ $field['name'] ] ?? '';
			$values[ $field['name'] ] = is_string( $value ) ? trim( mb_substr( wp_check_invalid_utf8( $value, true ), 0, self::MAX_LENGTH ) ) : '';
			$error                    = self::problem( $field, $values[ $field['name'] ] );
			if ( '' !== $error ) {
				$errors[ $field['name'] ] = $error;
			}
		}
		if ( ! $errors ) {
			$errors = self::deliver( $definition, $values );
		}
		$errors ? self::refuse( $definition['id'], $errors, $values ) : self::accept( $definition['id'] );
	}

	/**
	 * Hands the values to whoever receives them. A form that nobody listens to must not say that it was sent.
	 *
	 * @param array{id: string, title: string, fields: list<Field>} $definition
	 * @param array<string, string>                                 $values
	 * @return array<string, string>
	 */
	private static function deliver( array $definition, array $values ): array {
		/**
		 * Receives a form that was sent. Return true when the values are safe with you, or a WP_Error with a message for the resident.
		 *
		 * @param null|true|\WP_Error   $result
		 * @param string                $id     The form, as it is in the page.
		 * @param array<string, string> $values What was sent, by name; checked against the fields of the form, not escaped.
		 * @param list<array>           $fields The fields with their labels, in order.
		 */
		$result = apply_filters( 'owc_elements_receive_form', null, $definition['id'], $values, $definition['fields'] );
		if ( true === $result ) {
			return array();
		}
		$message = is_wp_error( $result ) ? $result->get_error_message() : '';
		return array( '' => $message ?: __( 'The website cannot process your form now. What you filled in is still here. Send the form again, or try later.', 'owc-elements' ) );
	}

	private static function accept( string $id ): never {
		$back = add_query_arg( self::SENT, rawurlencode( $id ), remove_query_arg( self::SENT ) ) . '#' . self::result_id( $id );
		if ( self::wants_json() ) {
			wp_send_json( array( 'redirect' => $back ) ); // a script that follows a redirect loses the part of the page
		}
		wp_safe_redirect( $back, 303, 'OWC Elements' );
		exit;
	}

	/**
	 * @param array<string, string> $errors
	 * @param array<string, string> $values
	 */
	private static function refuse( string $id, array $errors, array $values ): void {
		self::$refused = compact( 'id', 'errors', 'values' );
		status_header( isset( $errors[''] ) ? 503 : 422 );
		if ( self::wants_json() ) {
			$list = array();
			foreach ( $errors as $name => $message ) {
				$list[] = array_filter( array( 'name' => $name, 'detail' => $message ) );
			}
			wp_send_json( array( 'errors' => $list ), isset( $errors[''] ) ? 503 : 422 );
		}
	}

	private static function wants_json(): bool {
		return str_starts_with( wp_unslash( $_SERVER['HTTP_ACCEPT'] ?? '' ), 'application/json' );
	}

	/** A browser says where a form comes from; what is not a browser says nothing and can do no harm with another's cookies. */
	private static function is_from_here(): bool {
		$site = $_SERVER['HTTP_SEC_FETCH_SITE'] ?? '';
		if ( '' !== $site ) {
			return in_array( $site, array( 'same-origin', 'none' ), true );
		}
		// Older browsers, and sites without https.
		$origin = $_SERVER['HTTP_ORIGIN'] ?? 'null';
		return 'null' === $origin || wp_parse_url( $origin, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST );
	}

	/**
	 * @return array{id: string, fields: list<Field>}|null
	 */
	private static function read_definition(): ?array {
		$definition = self::$posted[ self::DEFINITION ] ?? '';
		$signature  = self::$posted[ self::SIGNATURE ] ?? '';
		if ( ! is_string( $definition ) || ! is_string( $signature ) || ! hash_equals( self::sign( $definition ), $signature ) ) {
			return null;
		}
		$read = json_decode( (string) base64_decode( $definition, true ), true );
		return is_array( $read ) ? $read : null;
	}

	private static function sign( string $definition ): string {
		return hash_hmac( 'sha256', $definition, wp_salt( 'auth' ) . 'owc-form' );
	}

	/**
	 * What is wrong with a value, in the words that the element has for it; empty when nothing is.
	 *
	 * @param Field $field
	 */
	private static function problem( array $field, string $value ): string {
		$label = $field['label'];
		if ( '' === $value ) {
			if ( ! $field['required'] ) {
				return '';
			}
			/* translators: %s: the label of a field. */
			$usual = str_ends_with( $label, '?' ) ? __( 'Answer the question “%s”', 'owc-elements' ) : __( 'Enter “%s”', 'owc-elements' );
			return $field['messages']['required'] ?: sprintf( $usual, $label );
		}
		$over = $field['max'] ? mb_strlen( $value ) - $field['max'] : 0;
		if ( $over > 0 ) {
			/* translators: %d: a number of characters. */
			return sprintf( _n( 'Shorten your text: it has %d character too many', 'Shorten your text: it has %d characters too many', $over, 'owc-elements' ), $over );
		}
		$usual = match ( $field['type'] ) {
			'email'  => is_email( $value ) ? '' : __( 'Enter an email address, like name@example.nl', 'owc-elements' ),
			'url'    => wp_http_validate_url( $value ) ? '' : __( 'Enter a web address, like https://www.example.nl', 'owc-elements' ),
			'number' => preg_match( '/^[-+]?\d[\d.]*(,\d+)?$|^[-+]?\d+\.\d+$/', $value ) ? '' : __( 'Enter a number, for example 12', 'owc-elements' ),
			default  => '',
		};
		return '' === $usual ? '' : ( $field['messages']['invalid'] ?: $usual );
	}

	/**
	 * @param array<string, mixed> $attributes
	 * @param array<string, mixed> $definition
	 */
	public static function render( array $attributes, string $content, array $definition ): string {
		$id     = self::id( $attributes['formId'] ?? '' );
		$fields = array_values( self::$fields[ $id ] ?? array() );
		unset( self::$fields[ $id ] );
		$host = host_attributes( $definition, $attributes );

		// phpcs:ignore WordPress.Security.NonceVerification -- only says that it went well.
		if ( ( $_GET[ self::SENT ] ?? '' ) === $id ) {
			$message = (string) ( $attributes['sentMessage'] ?? '' ) ?: __( 'Your details have been sent', 'owc-elements' );
			return element( 'owc-alert', array( 'type' => 'success', 'id' => self::result_id( $id ), 'tabindex' => '-1', 'class' => $host['class'] ?? null ), element( 'p', array(), esc_html( $message ) ) );
		}
		$signed = base64_encode( (string) wp_json_encode( array( 'id' => $id, 'fields' => $fields ) ) );
		$hidden = element( 'input', array( 'type' => 'hidden', 'name' => self::DEFINITION, 'value' => $signed ) )
			. element( 'input', array( 'type' => 'hidden', 'name' => self::SIGNATURE, 'value' => self::sign( $signed ) ) );
		$form   = element( 'form', array( 'method' => 'post', 'action' => '#' . self::result_id( $id ), 'id' => $id, 'novalidate' => true ), $hidden . $content );
		return element( $definition['tag'], $host, self::summary( $id, $fields ) . $form );
	}

	/**
	 * @param list<Field> $fields
	 */
	private static function summary( string $id, array $fields ): string {
		if ( self::$refused === null || self::$refused['id'] !== $id ) {
			return '';
		}
		$items = '';
		foreach ( self::$refused['errors'] as $name => $message ) {
			$items .= element( 'li', array(), '' === $name ? esc_html( $message ) : element( 'a', array( 'href' => "#$id-$name" ), esc_html( $message ) ) );
		}
		$heading = isset( self::$refused['errors'][''] ) ? __( 'Your form could not be sent', 'owc-elements' ) : __( 'There is a problem', 'owc-elements' );
		$label = self::result_id( $id ) . '-heading';
		return element(
			'owc-error-summary',
			array( 'id' => self::result_id( $id ), 'role' => 'group', 'tabindex' => '-1', 'aria-labelledby' => $label ),
			element( 'h2', array( 'id' => $label ), esc_html( $heading ) ) . element( 'ul', array(), $items )
		);
	}

	/** What came of sending: the target of the address, so that a browser brings the resident there, also without JavaScript. */
	private static function result_id( string $id ): string {
		return "$id-result";
	}

	/**
	 * @param array<string, mixed> $attributes
	 * @param array<string, mixed> $definition
	 */
	public static function render_field( array $attributes, string $content, array $definition, string $form ): string {
		$form     = self::id( $form );
		$label    = self::text_of( $content, 'label' );
		$name     = self::name( (string) ( $attributes['name'] ?? '' ) ?: $label, $form );
		$id       = "$form-$name";
		$required = ! empty( $attributes['required'] );
		$max      = (int) ( $attributes['maxCharacters'] ?? 0 );
		$type     = (string) ( $attributes['type'] ?? 'text' );

		self::$fields[ $form ][ $name ] = array(
			'name'     => $name,
			'label'    => $label,
			'type'     => $type,
			'required' => $required,
			'max'      => $max,
			'messages' => array(
				'required' => (string) ( $attributes['requiredMessage'] ?? '' ),
				'invalid'  => (string) ( $attributes['invalidMessage'] ?? '' ),
			),
		);

		$refused = self::$refused && self::$refused['id'] === $form ? self::$refused : null;
		$error   = $refused['errors'][ $name ] ?? '';
		$value   = $refused['values'][ $name ] ?? '';
		$parts   = slotted( $content, $definition, array( 'label' => array( 'for' => $id ), 'description' => array( 'id' => "$id-description" ) ) );
		if ( '' !== $error ) {
			$parts .= element( 'div', array( 'slot' => 'error', 'id' => "$id-error" ), esc_html( $error ) );
		}
		$count = '';
		if ( $max > 0 ) {
			// Marked as made by the element, which keeps it up to date while the resident types.
			$count = element( 'div', array( 'slot' => 'count', 'id' => "$id-count", 'data-owc' => true ), esc_html( self::characters_left( $max - mb_strlen( $value ) ) ) );
		}
		$described = array_filter( array( str_contains( $parts, 'slot="description"' ) ? "$id-description" : '', $error ? "$id-error" : '', $max > 0 ? "$id-count" : '' ) );
		$input     = element(
			'input',
			array(
				'id'               => $id,
				'name'             => $name,
				'type'             => in_array( $type, array( 'text', 'number' ), true ) ? null : $type,
				'inputmode'        => 'number' === $type ? 'numeric' : null,
				'autocomplete'     => (string) ( $attributes['autocomplete'] ?? '' ) ?: null,
				'value'            => '' === $value ? null : $value,
				'aria-describedby' => implode( ' ', $described ) ?: null,
				'aria-invalid'     => $error ? 'true' : null,
				'aria-required'    => $required ? 'true' : null,
			)
		);
		// What the control says already is not said again on the host.
		$host = array_diff_key( host_attributes( $definition, $attributes ), array_flip( array( 'name', 'autocomplete', 'type' ) ) );
		if ( 'number' === $type ) {
			$host['type'] = 'number';
		}
		return element( $definition['tag'], $host + array( 'error' => $error ?: null ), $parts . $input . $count );
	}

	private static function characters_left( int $left ): string {
		/* translators: %d: a number of characters. */
		$text = $left >= 0 ? _n( 'You have %d character left', 'You have %d characters left', $left, 'owc-elements' ) : _n( 'You have %d character too many', 'You have %d characters too many', -$left, 'owc-elements' );
		return sprintf( $text, abs( $left ) );
	}

	/** The name of a field: what the editor gave, else its label; each name once in a form. */
	private static function name( string $wish, string $form ): string {
		$base = trim( sanitize_title( $wish ), '_-' ) ?: 'field';
		$name = $base;
		for ( $i = 2; isset( self::$fields[ $form ][ $name ] ); $i++ ) {
			$name = "$base-$i";
		}
		return $name;
	}

	private static function id( string $id ): string {
		return sanitize_html_class( $id, 'owc-form' );
	}

	/** The words in a slot of saved HTML. */
	private static function text_of( string $html, string $slot ): string {
		return preg_match( '~<(\w+)[^>]*\bowc-slot-' . $slot . '\b[^>]*>(.*?)</\1>~s', $html, $found ) ? trim( html_entity_decode( wp_strip_all_tags( $found[2] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
	}

	/**
	 * The title of a page is the first thing that a screen reader says of it.
	 *
	 * @param array<string, string> $parts
	 * @return array<string, string>
	 */
	public static function mark_title( array $parts ): array {
		if ( self::$refused ) {
			$parts['title'] = __( 'Error:', 'owc-elements' ) . ' ' . ( $parts['title'] ?? '' );
		}
		return $parts;
	}
}
