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
 * @phpstan-type Spec array{name: string, kind: string, label: string, required: bool, messages: array<string, string>}
 */
final class Form {
	private const DEFINITION = '_owc_form';
	private const SIGNATURE  = '_owc_signature';
	private const SENT       = 'owc-sent';

	/** The buttons that add an item to a repeated group, and remove one. */
	public const ADD    = '_owc_add';
	public const REMOVE = '_owc_remove';

	/** @var array<string, mixed> What was posted, taken away from WordPress. */
	private static array $posted = array();

	/** @var array<string, array<string, mixed>> The files that came along. */
	private static array $files = array();

	/** @var array<string, array<string, Spec>> The fields that were printed, by form; those of an item of a repeated group apart. */
	private static array $fields = array();

	/** @var array{prefix: string, read: array<string, mixed>, errors: array<string, string>}|null The item of a repeated group that is printed now. */
	private static ?array $item = null;

	/** @var array{id: string, errors: array<string, string>, read: array<string, mixed>}|null The form that was sent and not accepted. */
	private static ?array $refused = null;

	/** A field called "name", "year" or "error" would become a query variable, and WordPress would answer 404. */
	public static function capture( bool $go_on ): bool {
		// phpcs:ignore WordPress.Security.NonceVerification -- signed, see handle().
		if ( isset( $_POST[ self::DEFINITION ] ) ) {
			self::$posted = wp_unslash( $_POST );
			self::$files  = $_FILES;
			$_POST        = array();
			$_FILES       = array();
			$_REQUEST     = $_GET;
		}
		return $go_on;
	}

	public static function handle(): void {
		if ( ! self::$posted ) {
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
		$read   = self::read( $fields, self::$posted, $known );
		if ( isset( self::$posted[ self::ADD ] ) || isset( self::$posted[ self::REMOVE ] ) ) {
			self::$refused = array( 'id' => $id, 'errors' => array(), 'read' => self::with_items( $fields, $read ) );
			return;
		}
		$errors = self::problems( $fields, $read, $known );
		$lost   = self::wants_json() ? array() : self::lost( $fields, $read ); // a page cannot give files back; a script still has them
		$errors = $errors ?: self::deliver( $definition, self::values( $fields, $read ) );
		$errors ? self::refuse( $id, self::in_order( $errors + $lost, $fields ), $read ) : self::accept( $id );
	}

	/**
	 * What was posted for each field, by name.
	 *
	 * @param list<Spec>                          $specs
	 * @param array<string, mixed>                $posted
	 * @param array<string, array<string, mixed>> $known  What a resident cannot change is not taken from the post.
	 * @return array<string, mixed>
	 */
	public static function read( array $specs, array $posted, array $known = array(), string $prefix = '' ): array {
		$read = array();
		foreach ( $specs as $spec ) {
			$name          = $spec['name'];
			$given         = empty( $known[ $name ]['readonly'] ) ? $posted[ $name ] ?? null : $known[ $name ]['value'] ?? null;
			$read[ $name ] = Field::of( $spec, $prefix )->read( self::is_asked( $spec, $read ) ? $given : null );
		}
		return $read;
	}

	/**
	 * Is a field asked that goes with an answer to another one?
	 *
	 * @param Spec                 $spec
	 * @param array<string, mixed> $read
	 */
	private static function is_asked( array $spec, array $read ): bool {
		return ! isset( $spec['when'] ) || in_array( $spec['when']['value'], (array) ( $read[ $spec['when']['name'] ] ?? '' ), true );
	}

	/**
	 * What is wrong with what was read.
	 *
	 * @param list<Spec>                          $specs
	 * @param array<string, mixed>                $read
	 * @param array<string, array<string, mixed>> $known What a resident cannot change they cannot mend.
	 * @return array<string, string> By the name of a control.
	 */
	public static function problems( array $specs, array $read, array $known = array(), string $prefix = '' ): array {
		$problems = array();
		foreach ( $specs as $spec ) {
			if ( self::is_asked( $spec, $read ) && empty( $known[ $spec['name'] ]['readonly'] ) ) {
				$problems += Field::of( $spec, $prefix )->problems( $read[ $spec['name'] ] );
			}
		}
		return $problems;
	}

	/**
	 * What the receiver gets of what was read.
	 *
	 * @param list<Spec>           $specs
	 * @param array<string, mixed> $read
	 * @return array<string, mixed>
	 */
	public static function values( array $specs, array $read, string $prefix = '' ): array {
		$values = array();
		foreach ( $specs as $spec ) {
			$values += Field::of( $spec, $prefix )->values( $read[ $spec['name'] ] );
		}
		return $values;
	}

	/**
	 * What is said of answers that cannot be shown again.
	 *
	 * @param list<Spec>           $specs
	 * @param array<string, mixed> $read
	 * @return array<string, string> By the name of a control.
	 */
	public static function lost( array $specs, array $read, string $prefix = '' ): array {
		$lost = array();
		foreach ( $specs as $spec ) {
			$lost += Field::of( $spec, $prefix )->lost( $read[ $spec['name'] ] );
		}
		return $lost;
	}

	/**
	 * With one item more or less in the group of which a button was pressed.
	 *
	 * @param list<Spec>           $fields
	 * @param array<string, mixed> $read
	 * @return array<string, mixed>
	 */
	private static function with_items( array $fields, array $read ): array {
		foreach ( $fields as $spec ) {
			$name   = $spec['name'];
			$remove = self::posted( self::REMOVE . "[$name]" );
			$field  = Field::of( $spec );
			if ( $field instanceof Repeat && ( null !== $remove || null !== self::posted( self::ADD . "[$name]" ) ) ) {
				$read[ $name ] = $field->changed( $read[ $name ], null === $remove ? null : (int) $remove );
			}
		}
		return $read;
	}

	/**
	 * @param array<string, string> $errors
	 * @param list<Spec>            $fields
	 * @return array<string, string> In the order of the fields.
	 */
	private static function in_order( array $errors, array $fields ): array {
		$order = array_flip( array_column( $fields, 'name' ) );
		uksort( $errors, static fn( $a, $b ) => ( $order[ self::path( (string) $a )[0] ] ?? -1 ) <=> ( $order[ self::path( (string) $b )[0] ] ?? -1 ) );
		return $errors;
	}

	/**
	 * What is known already of who fills in a form.
	 *
	 * @return array<string, array{value?: mixed, source?: string, readonly?: bool}>
	 */
	private static function known( string $id ): array {
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

	private static function keep_out_of_caches(): void {
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
		$back = add_query_arg( self::SENT, rawurlencode( $id ), remove_query_arg( self::SENT ) ) . '#' . self::result_id( $id );
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
	private static function refuse( string $id, array $errors, array $read ): void {
		self::$refused = compact( 'id', 'errors', 'read' );
		status_header( isset( $errors[''] ) ? 503 : 422 );
		if ( self::wants_json() ) {
			$list = array();
			foreach ( $errors as $name => $message ) {
				$list[] = array_filter( array( 'name' => $name, 'detail' => $message ) );
			}
			wp_send_json( array( 'errors' => $list ), isset( $errors[''] ) ? 503 : 422 );
		}
	}

	/** What was posted under a name such as kinderen[0][naam]. */
	public static function posted( string $name ): mixed {
		return self::at( self::$posted, self::path( $name ) );
	}

	/**
	 * The files that were posted under a name, as PHP leaves them.
	 *
	 * @return list<array{name: string, type: string, size: int, path: string, error: int}>
	 */
	public static function files( string $name ): array {
		$path  = self::path( $name );
		$first = array_shift( $path );
		$found = array();
		foreach ( array( 'name', 'type', 'size', 'tmp_name', 'error' ) as $key ) {
			// PHP puts the rest of a name after each of these.
			$found[ $key ] = array_values( (array) ( self::at( self::$files[ $first ][ $key ] ?? null, $path ) ?? array() ) );
		}
		$files = array();
		foreach ( $found['error'] as $index => $error ) {
			if ( is_int( $error ) ) {
				$files[] = array(
					'name'  => (string) $found['name'][ $index ],
					'type'  => (string) $found['type'][ $index ],
					'size'  => (int) $found['size'][ $index ],
					'path'  => (string) $found['tmp_name'][ $index ],
					'error' => $error,
				);
			}
		}
		return $files;
	}

	/**
	 * The items of a repeated group of which a file was posted.
	 *
	 * @return list<string|int>
	 */
	public static function keys( string $name ): array {
		$path  = self::path( $name );
		$first = array_shift( $path );
		$files = self::at( self::$files[ $first ]['error'] ?? null, $path );
		return is_array( $files ) ? array_keys( $files ) : array();
	}

	/**
	 * @return list<string> kinderen[0][naam] -> kinderen, 0, naam
	 */
	private static function path( string $name ): array {
		return explode( '[', str_replace( ']', '', $name ) );
	}

	/**
	 * @param list<string> $path
	 */
	private static function at( mixed $values, array $path ): mixed {
		foreach ( $path as $key ) {
			$values = is_array( $values ) ? $values[ $key ] ?? null : null;
		}
		return $values;
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
		// Without JavaScript the Enter key presses the first button of a form; that is not to be one that adds an item.
		$first  = in_array( 'owc/repeat', array_column( $fields, 'kind' ), true ) ? element( 'button', array( 'hidden' => true ) ) : '';
		$form   = element( 'form', array( 'method' => 'post', 'action' => '#' . self::result_id( $id ), 'id' => $id, 'enctype' => self::has_files( $fields ) ? 'multipart/form-data' : null, 'novalidate' => true ), $hidden . $first . $content );
		return element( $definition['tag'], $host, self::summary( $id, $fields ) . $form );
	}

	/**
	 * @param list<Spec> $fields
	 */
	private static function has_files( array $fields ): bool {
		foreach ( $fields as $spec ) {
			if ( Field::kinds()[ $spec['kind'] ]::HAS_FILES || self::has_files( $spec['fields'] ?? array() ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param list<Spec> $fields
	 */
	private static function summary( string $id, array $fields ): string {
		if ( empty( self::$refused['errors'] ) || self::$refused['id'] !== $id ) {
			return '';
		}
		$items = '';
		foreach ( self::$refused['errors'] as $name => $message ) {
			$items .= element( 'li', array(), '' === $name ? esc_html( $message ) : element( 'a', array( 'href' => '#' . self::id_of( $id, $name ) ), esc_html( $message ) ) );
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

	/** Prints a field, and notes it as one of its form. */
	public static function render_field( Saved $saved ): string {
		$form         = self::id( (string) ( $saved->block->context['owc/formId'] ?? '' ) );
		$spec         = ( Field::kinds()[ $saved->block->name ] )::spec( $saved );
		$spec['name'] = self::name( $saved->text( 'name' ) ?: $spec['label'], $form );

		self::$fields[ $form ][ $spec['name'] ] = $spec;

		$field = Field::of( $spec, self::$item['prefix'] ?? '' );
		$html  = $field->print( $saved, self::answer( $form, $field ) );

		self::$fields[ $form ][ $spec['name'] ] += $field->inner();
		return $html;
	}

	/**
	 * Prints the fields of an item of a repeated group. Their names stand by themselves.
	 *
	 * @param array<string, mixed>  $read
	 * @param array<string, string> $errors
	 * @param callable(): string    $print
	 * @return array{0: string, 1: list<Spec>}
	 */
	public static function within( string $form, string $prefix, array $read, array $errors, callable $print ): array {
		list( $fields, $item )   = array( self::$fields[ $form ] ?? array(), self::$item );
		self::$fields[ $form ]   = array();
		self::$item              = compact( 'prefix', 'read', 'errors' );
		$html                    = $print();
		$inner                   = array_values( self::$fields[ $form ] );
		self::$fields[ $form ]   = $fields;
		self::$item              = $item;
		return array( $html, $inner );
	}

	/**
	 * Prints fields that are only asked when another one has a certain answer.
	 *
	 * @param array{name: string, value: string} $when
	 * @param callable(): string                 $print
	 */
	public static function only_when( string $form, array $when, callable $print ): string {
		$before = self::$fields[ $form ] ?? array();
		$html   = $print();
		foreach ( array_diff_key( self::$fields[ $form ] ?? array(), $before ) as $name => $spec ) {
			self::$fields[ $form ][ $name ] = $spec + array( 'when' => $when );
		}
		return $html;
	}

	private static function answer( string $form, Field $field ): Answer {
		if ( self::$item ) {
			return new Answer( $form, self::$item['read'][ $field->spec['name'] ] ?? $field->read( null ), self::$item['errors'] );
		}
		$known = self::known( $form )[ $field->spec['name'] ] ?? array();
		$fixed = ! empty( $known['readonly'] );
		$again = self::$refused && self::$refused['id'] === $form && ! $fixed;
		$read  = $again ? self::$refused['read'][ $field->spec['name'] ] ?? $field->read( null ) : $field->read( $known['value'] ?? null );
		return new Answer( $form, $read, $again ? self::$refused['errors'] : array(), $again ? '' : (string) ( $known['source'] ?? '' ), $fixed );
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

	/** The id of a control by its name: kinderen[0][naam] of form-1 is form-1-kinderen-0-naam. */
	public static function id_of( string $form, string $name ): string {
		return $form . '-' . trim( (string) preg_replace( '/[\[\]]+/', '-', $name ), '-' );
	}

	private static function id( string $id ): string {
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
