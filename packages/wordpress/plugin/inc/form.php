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
 * @phpstan-import-type Spec from Answers
 */
final class Form {
	public const DEFINITION = '_owc_form';
	public const SIGNATURE  = '_owc_signature';
	public const SENT       = 'owc-sent';

	/** Where a form with files is sent to: of what is too large for the server, only the address arrives. */
	public const SENDING = 'owc-sending';

	/** @var array{id: string, errors: array<string, string>, read: array<string, mixed>}|null The form that was sent and not accepted, or that has to be printed again. */
	public static ?array $refused = null;

	/** Before WordPress reads the request. */
	public static function capture( bool $go_on ): bool {
		// phpcs:ignore WordPress.Security.NonceVerification -- signed, see handle().
		if ( isset( $_POST[ self::DEFINITION ] ) ) {
			Posted::take();
		}
		return $go_on;
	}

	public static function handle(): void {
		if ( ! Posted::all() ) {
			self::tell_too_large();
			return;
		}
		self::keep_out_of_caches();
		if ( ! self::is_from_here() ) {
			wp_die( esc_html__( 'This form was sent from another website.', 'owc-elements' ), '', array( 'response' => 403 ) );
		}
		$definition = self::read_definition();
		if ( ! $definition ) {
			wp_die( esc_html__( 'This form is not known. Open the page again and fill in the form once more.', 'owc-elements' ), '', array( 'response' => 400 ) );
		}

		$id     = $definition['id'];
		$fields = $definition['fields'];
		$known  = self::known( $id );
		$read   = Answers::read( $fields, Posted::all(), $known );
		if ( null !== ( Posted::value( Repeat::ADD ) ?? Posted::value( Repeat::REMOVE ) ) ) {
			self::$refused = array( 'id' => $id, 'errors' => array(), 'read' => Answers::with_items( $fields, $read ) );
			return;
		}
		$errors = Answers::problems( $fields, $read, $known );
		$lost   = self::wants_json() ? array() : Answers::lost( $fields, $read ); // a page cannot give files back; a script still has them
		$errors = $errors ?: self::deliver( $definition, Answers::values( $fields, $read ) );
		$errors ? self::refuse( $id, Answers::in_order( $errors + $lost, $fields ), $read ) : self::accept( $id );
	}

	/**
	 * What is known already of who fills in a form.
	 *
	 * @return array<string, array{value?: mixed, source?: string, readonly?: bool}>
	 */
	public static function known( string $id ): array {
		static $known = array();
		if ( ! isset( $known[ $id ] ) ) {
			/**
			 * Fills in what is known of a resident. The page is then kept out of caches, as far as they listen.
			 *
			 * @param array<string, array{value: mixed, source?: string, readonly?: bool}> $known By the name of a field: the value, where it
			 *                                                                                    comes from, and whether it is shown as text.
			 * @param string                                                               $id    The form, as it is in the page.
			 */
			$known[ $id ] = apply_filters( 'owc_elements_prefill_form', array(), $id );
			if ( $known[ $id ] ) {
				self::keep_out_of_caches();
			}
		}
		return $known[ $id ];
	}

	public static function keep_out_of_caches(): void {
		headers_sent() || nocache_headers();
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
	}

	/**
	 * Hands the values to whoever receives them. A form that nobody listens to must not say that it was sent.
	 *
	 * @param array{id: string, fields: list<Spec>} $definition
	 * @param array<string, mixed>                  $values
	 * @return array<string, string>
	 */
	private static function deliver( array $definition, array $values ): array {
		/**
		 * Receives a form that was sent. Return true when the values are safe with you, or a WP_Error with a message for the resident.
		 *
		 * @param null|true|\WP_Error  $result
		 * @param string               $id     The form, as it is in the page.
		 * @param array<string, mixed> $values What was sent, by name, not escaped: a string (a date as 2027-02-01), a list of strings where more
		 *                                     than one answer is possible, the parts of an address, a list of items, or a list of files.
		 * @param list<array>          $fields The fields with their labels, in order.
		 */
		$result = apply_filters( 'owc_elements_receive_form', null, $definition['id'], $values, $definition['fields'] );
		if ( true === $result ) {
			return array();
		}
		$message = is_wp_error( $result ) ? $result->get_error_message() : '';
		return array( '' => $message ?: __( 'The website cannot process your form now. What you filled in is still here. Send the form again, or try later.', 'owc-elements' ) );
	}

	private static function accept( string $id ): never {
		$back = add_query_arg( self::SENT, rawurlencode( $id ), remove_query_arg( array( self::SENT, self::SENDING ) ) ) . '#' . self::result_id( $id );
		if ( self::wants_json() ) {
			wp_send_json( array( 'redirect' => $back ) ); // a script that follows a redirect loses the part of the page
		}
		wp_safe_redirect( $back, 303, 'OWC Elements' );
		exit;
	}

	/**
	 * @param array<string, string> $errors
	 * @param array<string, mixed>  $read
	 */
	private static function refuse( string $id, array $errors, array $read, int $status = 0 ): void {
		self::$refused = compact( 'id', 'errors', 'read' );
		$status        = $status ?: ( isset( $errors[''] ) ? 503 : 422 );
		status_header( $status );
		if ( self::wants_json() ) {
			$list = array();
			foreach ( $errors as $name => $message ) {
				$list[] = array_filter( array( 'name' => (string) $name, 'detail' => $message ), 'strlen' );
			}
			wp_send_json( array( 'errors' => $list ), $status );
		}
	}

	/** What is larger than the server takes is thrown away before we can read it, and the page would open as if nothing was sent. */
	private static function tell_too_large(): void {
		// phpcs:ignore WordPress.Security.NonceVerification -- only tells.
		$id = $_GET[ self::SENDING ] ?? '';
		if ( ! is_string( $id ) || '' === $id || 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) || ! empty( $_POST ) ) {
			return;
		}
		self::keep_out_of_caches();
		$message = __( 'Your form is too large to send. Go back to the previous page, where what you filled in still is, and choose smaller files.', 'owc-elements' );
		self::refuse( $id, array( '' => $message ), array(), 413 );
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
	 * @return array{id: string, fields: list<Spec>}|null
	 */
	private static function read_definition(): ?array {
		$definition = Posted::value( self::DEFINITION );
		$signature  = Posted::value( self::SIGNATURE );
		if ( ! is_string( $definition ) || ! is_string( $signature ) || ! hash_equals( self::sign( $definition ), $signature ) ) {
			return null;
		}
		$read = json_decode( (string) base64_decode( $definition, true ), true );
		return is_array( $read ) ? $read : null;
	}

	/** A definition of before this way of writing it is not known any more. */
	public static function sign( string $definition ): string {
		return hash_hmac( 'sha256', $definition, wp_salt( 'auth' ) . 'owc-form-2' );
	}

	/** What came of sending: the target of the address, so that a browser brings the resident there, also without JavaScript. */
	public static function result_id( string $id ): string {
		return "$id-result";
	}

	/** The id of a control by its name: kinderen[0][naam] of form-1 is form-1-kinderen-0-naam. */
	public static function id_of( string $form, string $name ): string {
		return $form . '-' . trim( (string) preg_replace( '/[\[\]]+/', '-', $name ), '-' );
	}

	public static function id( string $id ): string {
		return sanitize_html_class( $id, 'owc-form' );
	}

	/**
	 * The title of a page is the first thing that a screen reader says of it.
	 *
	 * @param array<string, string> $parts
	 * @return array<string, string>
	 */
	public static function mark_title( array $parts ): array {
		if ( ! empty( self::$refused['errors'] ) ) {
			$parts['title'] = __( 'Error:', 'owc-elements' ) . ' ' . ( $parts['title'] ?? '' );
		}
		return $parts;
	}
}
