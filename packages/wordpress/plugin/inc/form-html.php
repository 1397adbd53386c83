<?php
/**
 * Forms and their fields as HTML. A form carries its definition, signed; after a mistake it shows what was filled in and what is wrong.
 */

declare(strict_types=1);

namespace OWC\Elements;

/**
 * @phpstan-import-type Spec from Answers
 */
final class Form_Html {
	/** An item of a repeated group as it was given, for its fields to read. */
	public const UNREAD = '';

	/** @var array<string, array<string, Spec>> The fields that were printed, by form; those of an item of a repeated group apart. */
	private static array $fields = array();

	/** @var array{prefix: string, read: array<string, mixed>, errors: array<string, string>}|null The item of a repeated group that is printed now. */
	private static ?array $item = null;

	/** @var string|null The field that is printed now and in no form of ours. */
	private static ?string $alone = null;

	/**
	 * @param array<string, mixed> $attributes
	 * @param array<string, mixed> $definition
	 */
	public static function form( array $attributes, string $content, array $definition ): string {
		$id     = Form::id( $attributes['formId'] ?? '' );
		$fields = array_values( self::$fields[ $id ] ?? array() );
		unset( self::$fields[ $id ] );
		$host = host_attributes( $definition, $attributes );

		// phpcs:ignore WordPress.Security.NonceVerification -- only says that it went well.
		if ( ( $_GET[ Form::SENT ] ?? '' ) === $id ) {
			$message = html_entity_decode( (string) ( $attributes['sentMessage'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ?: __( 'Your details have been sent', 'owc-elements' );
			return element( 'owc-alert', array( 'type' => 'success', 'id' => Form::result_id( $id ), 'tabindex' => '-1', 'class' => $host['class'] ?? null ), element( 'p', array(), esc_html( $message ) ) );
		}
		$signed = base64_encode( (string) wp_json_encode( array( 'id' => $id, 'fields' => $fields ) ) );
		$hidden = element( 'input', array( 'type' => 'hidden', 'name' => Form::DEFINITION, 'value' => $signed ) )
			. element( 'input', array( 'type' => 'hidden', 'name' => Form::SIGNATURE, 'value' => Form::sign( $signed ) ) );
		// Without JavaScript the Enter key presses the first button of a form; that is not to be one that adds an item.
		$first  = in_array( 'owc/repeat', array_column( $fields, 'kind' ), true ) ? element( 'button', array( 'hidden' => true ) ) : '';
		$files  = Answers::has_files( $fields );
		$to     = $files ? add_query_arg( Form::SENDING, rawurlencode( $id ), remove_query_arg( array( Form::SENT, Form::SENDING ) ) ) : '';
		$form   = element( 'form', array( 'method' => 'post', 'action' => $to . '#' . Form::result_id( $id ), 'id' => $id, 'enctype' => $files ? 'multipart/form-data' : null, 'novalidate' => true ), $hidden . $first . $content );
		return element( $definition['tag'], $host, self::summary( $id, $fields ) . $form );
	}

	/**
	 * @param list<Spec> $fields
	 */
	private static function summary( string $id, array $fields ): string {
		if ( empty( Form::$refused['errors'] ) || Form::$refused['id'] !== $id ) {
			return '';
		}
		$items = '';
		foreach ( Form::$refused['errors'] as $name => $message ) {
			$items .= element( 'li', array(), '' === $name ? esc_html( $message ) : element( 'a', array( 'href' => '#' . Form::id_of( $id, (string) $name ) ), esc_html( $message ) ) );
		}
		$heading = isset( Form::$refused['errors'][''] ) ? __( 'Your form could not be sent', 'owc-elements' ) : __( 'There is a problem', 'owc-elements' );
		$label = Form::result_id( $id ) . '-heading';
		return element(
			'owc-error-summary',
			array( 'id' => Form::result_id( $id ), 'role' => 'group', 'tabindex' => '-1', 'aria-labelledby' => $label ),
			element( 'h2', array( 'id' => $label ), esc_html( $heading ) ) . element( 'ul', array(), $items )
		);
	}

	/** Prints a field, and notes it as one of its form. */
	public static function field( Saved $saved ): string {
		$form         = Form::id( (string) ( $saved->block->context['owc/formId'] ?? '' ) );
		$spec         = ( Field::kinds()[ $saved->block->name ] )::spec( $saved );
		$own          = self::$alone === $form && ! self::$item ? $saved->text( 'name' ) : '';
		$spec['name'] = $own ?: self::name( $saved->text( 'name' ) ?: $spec['label'], $form );
		if ( ! empty( $saved->given['answer']['readonly'] ) ) {
			$spec['fixed'] = $saved->given['answer']['value'] ?? '';
		}

		self::$fields[ $form ][ $spec['name'] ] = $spec;

		$field = Field::of( $spec, self::$item['prefix'] ?? '' );
		$html  = $field->print( $saved, self::answer( $form, $field, $saved->given['answer'] ?? array() ) );

		self::$fields[ $form ][ $spec['name'] ] += $field->inner();
		return $html;
	}

	/**
	 * Prints a field that is in no form of ours: it keeps the name that it was given, and is not signed.
	 *
	 * @param callable(): string $print
	 */
	public static function by_itself( string $id, callable $print ): string {
		$before      = array( self::$alone, self::$item );
		self::$alone = $id;
		self::$item  = null;
		$html        = $print();
		unset( self::$fields[ $id ] );
		list( self::$alone, self::$item ) = $before;
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

	/**
	 * What is known of an answer: what was sent, what is known of the resident, or what PHP gave with the field.
	 *
	 * @param array<string, mixed> $given
	 */
	private static function answer( string $form, Field $field, array $given ): Answer {
		$name = $field->spec['name'];
		if ( ! empty( $given['source'] ) ) {
			Form::keep_out_of_caches(); // what comes from elsewhere is of one resident
		}
		if ( ! empty( $given['checked'] ) ) {
			$given['value'] = $field->spec['value'] ?? '';
		}
		if ( self::$item ) {
			return new Answer( $form, self::$item['read'][ $name ] ?? $field->read( self::$item['read'][ self::UNREAD ][ $name ] ?? $given['value'] ?? null ), self::$item['errors'] );
		}
		$known  = ( self::$alone === $form ? array() : Form::known( $form )[ $name ] ?? array() ) + $given;
		$fixed  = ! empty( $known['readonly'] );
		$again  = Form::$refused && Form::$refused['id'] === $form && ! $fixed;
		$read   = $again ? Form::$refused['read'][ $name ] ?? $field->read( null ) : $field->read( $known['value'] ?? null );
		$errors = $again ? Form::$refused['errors'] : $field->errors( $given['error'] ?? '' );
		return new Answer( $form, $read, $errors, $again ? '' : (string) ( $known['source'] ?? '' ), $fixed );
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
}
