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
			$message = (string) ( $attributes['sentMessage'] ?? '' ) ?: __( 'Your details have been sent', 'owc-elements' );
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
			$given = self::$item['read'][ self::UNREAD ][ $field->spec['name'] ] ?? null;
			return new Answer( $form, self::$item['read'][ $field->spec['name'] ] ?? $field->read( $given ), self::$item['errors'] );
		}
		$known = Form::known( $form )[ $field->spec['name'] ] ?? array();
		$fixed = ! empty( $known['readonly'] );
		$again = Form::$refused && Form::$refused['id'] === $form && ! $fixed;
		$read  = $again ? Form::$refused['read'][ $field->spec['name'] ] ?? $field->read( null ) : $field->read( $known['value'] ?? null );
		return new Answer( $form, $read, $again ? Form::$refused['errors'] : array(), $again ? '' : (string) ( $known['source'] ?? '' ), $fixed );
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
