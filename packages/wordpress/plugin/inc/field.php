<?php
/**
 * A field of a form: what its block becomes, what is read when the form is sent, and how that is judged. What a kind of field does
 * differently is in fields/. The markup is whole, so that it works without JavaScript and the element changes nothing in it.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** A block of a field as it was saved. */
final class Saved {
	/**
	 * @param array<string, mixed> $attributes
	 * @param array<string, mixed> $definition
	 * @param array<string, mixed> $given
	 */
	public function __construct(
		public readonly array $attributes,
		public readonly string $html,
		public readonly array $definition,
		public readonly ?\WP_Block $block = null,
		public readonly array $given = array(), // by PHP, what a block has no place for; see call.php
	) {}

	public static function of( \WP_Block $block ): self {
		$given = $block->parsed_block['owc'] ?? array();
		return new self( ( $given['attributes'] ?? array() ) + $block->attributes, $block->inner_html, definitions()[ $block->name ], $block, $given );
	}

	/** A choice of the editor as text. What is typed in the editor is saved with entities in it. */
	public function text( string $key ): string {
		$value = $this->attributes[ $key ] ?? $this->definition['attributes'][ $key ]['default'] ?? '';
		return is_scalar( $value ) ? trim( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
	}

	public function number( string $key, int $otherwise = 0 ): int {
		return max( 0, (int) ( $this->attributes[ $key ] ?? $otherwise ) );
	}

	public function is( string $key ): bool {
		return ! empty( $this->attributes[ $key ] );
	}

	/** The HTML that was typed in a slot. */
	public function slot( string $key ): string {
		if ( isset( $this->given['slots'] ) ) {
			return $this->given['slots'][ $key ] ?? '';
		}
		if ( preg_match( '~<(\w+)[^>]*\bowc-slot-' . $key . '\b[^>]*>(.*?)</\1>~s', $this->html, $found ) ) {
			return trim( $found[2] );
		}
		// Of an earlier version, or written by hand.
		return 'label' === $key && preg_match( '~<label\b[^>]*>(.*?)</label>~s', $this->html, $found ) ? trim( $found[1] ) : '';
	}

	/** The words in a slot. */
	public function words( string $key ): string {
		return trim( html_entity_decode( wp_strip_all_tags( $this->slot( $key ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
}

abstract class Field {
	/** Does a field print the blocks within it? */
	public const PRINTS_INNER = false;

	/** Do files come with it? */
	public const HAS_FILES = false;

	/** No answer is longer than this, whatever the form says. */
	protected const LONGEST = 100_000;

	/** What the native control says, and its element not again. */
	protected const FORWARDED = array( 'name', 'type', 'value', 'autocomplete', 'inputmode', 'placeholder', 'rows' );

	/** As a browser sends it, with the item of a repeated group before it: kinderen[0][naam]. */
	public readonly string $name;

	/** What is known of this field while its form is printed. */
	protected Answer $answer;

	/**
	 * @param array<string, mixed> $spec What is signed with the form, and asked again when it is sent.
	 */
	final public function __construct( public readonly array $spec, private readonly string $prefix = '' ) {
		$this->name = $this->beside( $spec['name'] );
	}

	/**
	 * @return array<string, class-string<Field>> The kinds of fields by the name of their block.
	 */
	public static function kinds(): array {
		static $kinds = null;
		/**
		 * Kinds of fields of a municipality, beside ours.
		 *
		 * @param array<string, class-string<Field>> $kinds By the name of their block.
		 */
		return $kinds ??= apply_filters( 'owc_elements_fields', array(
			'owc/text-field'     => Text_Field::class,
			'owc/text-area'      => Text_Area::class,
			'owc/select'         => Select::class,
			'owc/combobox'       => Combobox::class,
			'owc/radio-group'    => Radio_Group::class,
			'owc/checkbox-group' => Checkbox_Group::class,
			'owc/checkbox'       => Checkbox::class,
			'owc/consent'        => Consent::class,
			'owc/date-field'     => Date_Field::class,
			'owc/time-field'     => Time_Field::class,
			'owc/file-field'     => File_Field::class,
			'owc/signature'      => Signature::class,
			'owc/address-field'  => Address_Field::class,
			'owc/location-field' => Location_Field::class,
			'owc/repeat'         => Repeat::class,
		) );
	}

	/**
	 * @param array<string, mixed> $spec
	 */
	public static function of( array $spec, string $prefix = '' ): self {
		return new ( self::kinds()[ $spec['kind'] ] )( $spec, $prefix );
	}

	/**
	 * What is signed with the form for a block; the name comes from the form.
	 *
	 * @return array<string, mixed>
	 */
	public static function spec( Saved $saved ): array {
		return array(
			'kind'     => $saved->block ? $saved->block->name : '',
			'label'    => $saved->words( 'label' ),
			'required' => $saved->is( 'required' ),
			'messages' => array_filter( array( 'required' => $saved->text( 'requiredMessage' ), 'invalid' => $saved->text( 'invalidMessage' ) ) ),
		);
	}

	/**
	 * What was posted, as it can be shown again.
	 *
	 * @param mixed $posted What came under the name of this field.
	 */
	public function read( mixed $posted ): mixed {
		return self::clean( $posted );
	}

	/** Is there no answer in this? */
	public function is_empty( mixed $read ): bool {
		return in_array( $read, array( '', array(), null ), true );
	}

	/**
	 * What is wrong with an answer, in the words of the element; empty when nothing is.
	 *
	 * @return array<string, string> By the name of the control that it is about.
	 */
	public function problems( mixed $read ): array {
		if ( $this->is_empty( $read ) ) {
			return $this->spec['required'] ? array( $this->name => $this->spec['messages']['required'] ?? $this->missing() ) : array();
		}
		$wrong = $this->problem( $read );
		return '' === $wrong ? array() : array( $this->name => $wrong );
	}

	/** What the receiver of the form gets, of an answer in which nothing is wrong. */
	public function value( mixed $read ): mixed {
		return $read;
	}

	/**
	 * The same, by name.
	 *
	 * @return array<string, mixed>
	 */
	public function values( mixed $read ): array {
		return array( $this->spec['name'] => $this->value( $read ) );
	}

	/** The answer in words, as a field that cannot be changed shows it. */
	public function shown( mixed $read ): string {
		return is_string( $read ) ? $read : '';
	}

	/**
	 * What is said when an answer cannot be shown again in a form that was refused.
	 *
	 * @return array<string, string> By the name of the control that it is about.
	 */
	public function lost( mixed $read ): array {
		return array();
	}

	/**
	 * What is only known of a field once it is printed, to be signed too.
	 *
	 * @return array<string, mixed>
	 */
	public function inner(): array {
		return array();
	}

	/**
	 * What PHP says is wrong, by the name of the control that it is about. Of an address: by the name of the part.
	 *
	 * @return array<string, string>
	 */
	public function errors( mixed $error ): array {
		$errors = array();
		foreach ( is_array( $error ) ? $error : array() as $part => $message ) {
			$errors[ "{$this->name}[$part]" ] = (string) $message;
		}
		return is_scalar( $error ) && '' !== (string) $error ? array( $this->name => (string) $error ) : $errors;
	}

	/** What is wrong with an answer that is not empty. */
	protected function problem( mixed $read ): string {
		return '';
	}

	/** What is said when there is no answer. */
	protected function missing(): string {
		return self::enter( $this->spec['label'] );
	}

	/** What is wrong with the value of the right kind, but not right: the editor's own words go first. */
	protected function wrong( string $usual ): string {
		return $this->spec['messages']['invalid'] ?? $usual;
	}

	protected static function enter( string $label ): string {
		if ( '' === $label ) {
			return __( 'Fill in this field', 'owc-elements' );
		}
		/* translators: %s: the label of a field. */
		return sprintf( str_ends_with( $label, '?' ) ? __( 'Answer the question “%s”', 'owc-elements' ) : __( 'Enter “%s”', 'owc-elements' ), $label );
	}

	protected static function choose( string $label ): string {
		if ( '' === $label ) {
			return __( 'Make a choice', 'owc-elements' );
		}
		/* translators: %s: the label of a group of choices. */
		return sprintf( str_ends_with( $label, '?' ) ? __( 'Answer the question “%s”', 'owc-elements' ) : __( 'Make a choice for “%s”', 'owc-elements' ), $label );
	}

	/** What is said of an answer that was not offered, or that nobody can give here. */
	protected static function not_right( string $label ): string {
		/* translators: %s: the label of a field. */
		return '' === $label ? __( 'This is not filled in correctly', 'owc-elements' ) : sprintf( __( 'Check “%s”: this is not filled in correctly', 'owc-elements' ), $label );
	}

	/** A text that was posted: valid, trimmed, with the line ends of a browser's own value. */
	protected static function clean( mixed $posted ): string {
		return is_string( $posted ) ? trim( str_replace( array( "\r\n", "\r" ), "\n", wp_check_invalid_utf8( $posted, true ) ) ) : '';
	}

	/** @var array<string, string|bool> What its element has because of where it stands. */
	private array $place = array();

	/**
	 * Prints the field, with what is known of its answer.
	 *
	 * @param array<string, string|bool> $place What its element has because of where it stands.
	 */
	public function print( Saved $saved, Answer $answer, array $place = array() ): string {
		$this->answer = $answer;
		$this->place  = $place;
		return $this->render( $saved );
	}

	/** One control with its label. */
	protected function render( Saved $saved ): string {
		$id    = $this->id();
		$texts = $this->texts( $saved, 'label', array( 'for' => $id ) );
		$shown = $this->answer->readonly ? $this->text_node() : '';
		$notes = $this->note_node();
		$this->describe( $texts, $notes, $shown );
		return $this->host( $saved, $texts . $this->control( $saved ) . $notes . $shown );
	}

	/** The native control of a field that has one. */
	protected function control( Saved $saved ): string {
		return '';
	}

	/**
	 * The element around it all.
	 *
	 * @param array<string, string|bool|null> $more
	 */
	protected function host( Saved $saved, string $html, array $more = array() ): string {
		$host  = array_diff_key( host_attributes( $saved->definition, $saved->attributes, null !== $saved->block ), array_flip( static::FORWARDED ) );
		$host += $this->place + array(
			'error'    => $this->error() ?: null,
			'source'   => $this->answer->source ?: null,
			'readonly' => $this->answer->readonly,
		);
		return element( $saved->definition['tag'], $host + $more, $html );
	}

	/**
	 * The label, the help and the error.
	 *
	 * @param array<string, string> $attributes
	 */
	protected function texts( Saved $saved, string $tag, array $attributes ): string {
		$label = $saved->slot( 'label' );
		$help  = $this->help( $saved );
		$html  = '' === $label ? '' : element( $tag, array( 'slot' => 'label' ) + $attributes, $label . $this->mark( $saved ) );
		$html .= '' === $help ? '' : element( 'div', array( 'slot' => 'description', 'id' => $this->id( 'description' ) ), $help );
		return $html . $this->error_node();
	}

	/** The help that stays in place, as HTML. */
	protected function help( Saved $saved ): string {
		return $saved->slot( 'description' );
	}

	/** What stands beside the label of a field that can be left empty, where others cannot. */
	protected function mark( Saved $saved ): string {
		if ( $this->spec['required'] || $saved->is( 'unmarked' ) || $this->answer->readonly ) {
			return '';
		}
		$words = $saved->is( 'softRequired' ) ? __( '(please answer if you can, optional)', 'owc-elements' ) : __( '(optional)', 'owc-elements' );
		return ' ' . element( 'span', array( 'class' => 'owc-optional' ), esc_html( $words ) );
	}

	protected function error_node(): string {
		$error = $this->error();
		return '' === $error ? '' : element( 'div', array( 'slot' => 'error', 'id' => $this->id( 'error' ) ), esc_html( $error ) );
	}

	/** What is said about the answer. Marked as made by the element, which keeps it up to date while the resident types. */
	protected function note_node(): string {
		$notes = implode( ' ', array_filter( $this->notes() ) );
		return '' === $notes ? '' : element( 'div', array( 'slot' => 'note', 'id' => $this->id( 'note' ), 'data-owc' => true ), esc_html( $notes ) );
	}

	/** The answer of a field that cannot be changed. */
	protected function text_node(): string {
		$text = $this->shown( $this->answer->read );
		$text = '' === $text ? __( 'Not filled in', 'owc-elements' ) : $text;
		return element( 'div', array( 'slot' => 'text', 'id' => $this->id( 'text' ), 'data-owc' => true ), esc_html( $text ) );
	}

	/**
	 * @return list<string>
	 */
	protected function notes(): array {
		/* translators: %s: where a value comes from, such as "Basisregistratie Personen". */
		return array( $this->answer->source && ! $this->is_empty( $this->answer->read ) ? sprintf( __( 'Taken from: %s', 'owc-elements' ), $this->answer->source ) : '' );
	}

	/** What is wrong, as the field says it. */
	protected function error(): string {
		return $this->answer->errors[ $this->name ] ?? '';
	}

	/** @var string The ids of what describes the control. */
	protected string $described = '';

	/** Notes which texts there are, in the order in which they are read. */
	protected function describe( string ...$html ): void {
		preg_match_all( '/ slot="(description|error|note|text)" id="([^"]+)"/', implode( '', $html ), $found );
		$this->described = trim( implode( ' ', $found[2] ) . ' ' . $this->answer->described );
	}

	/**
	 * What every control of a field has.
	 *
	 * @return array<string, string|bool|null>
	 */
	protected function control_attributes( string $id, string $name, bool $wrong ): array {
		return array(
			'id'               => $id,
			'name'             => $name,
			'hidden'           => $this->answer->readonly, // the text in its place is read
			'aria-describedby' => $this->described ?: null,
			'aria-invalid'     => $wrong ? 'true' : null,
			'aria-required'    => $this->spec['required'] ? 'true' : null,
		);
	}

	/** Another name in the same form or item. */
	protected function beside( string $name ): string {
		return '' === $this->prefix ? $name : "{$this->prefix}[$name]";
	}

	/** The id of the control, of one of its parts, or of a text beside it. */
	protected function id( string $part = '' ): string {
		return Form::id_of( $this->answer->form, $this->name . ( '' === $part ? '' : "[$part]" ) );
	}
}

/** What is known of the answer to a field while its form is printed. */
final class Answer {
	/**
	 * @param array<string, string> $errors By the name of the control.
	 */
	public function __construct(
		public readonly string $form,
		public readonly mixed $read = '',
		public readonly array $errors = array(),
		public readonly string $source = '',
		public readonly bool $readonly = false,
		public readonly string $described = '', // ids of texts around it that describe it too
	) {}
}
