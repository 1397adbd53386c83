<?php
/**
 * Fields in which somebody chooses: a list, radio buttons, checkboxes, and a statement to agree with. What was not offered is refused.
 */

declare(strict_types=1);

namespace OWC\Elements;

/** One answer from a list. */
class Select extends Field {
	public static function spec( Saved $saved ): array {
		return parent::spec( $saved ) + array( 'options' => $saved->given['options'] ?? Call::lines( $saved->text( 'options' ) ) );
	}

	protected function missing(): string {
		return self::choose( $this->spec['label'] );
	}

	protected function problem( mixed $read ): string {
		return in_array( $read, array_column( $this->spec['options'], 'value' ), true ) ? '' : $this->wrong( self::not_right( $this->spec['label'] ) );
	}

	public function shown( mixed $read ): string {
		return array_column( $this->spec['options'], 'label', 'value' )[ $read ] ?? '';
	}

	protected function control( Saved $saved ): string {
		$options = element( 'option', array( 'value' => '' ), esc_html( $saved->text( 'placeholder' ) ?: __( 'Choose an answer', 'owc-elements' ) ) );
		foreach ( $this->spec['options'] as $option ) {
			$options .= element( 'option', array( 'value' => $option['value'], 'selected' => $this->answer->read === $option['value'] ), esc_html( $option['label'] ) );
		}
		return element( 'select', $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) + array( 'autocomplete' => $saved->text( 'autocomplete' ) ?: null ), $options );
	}
}

/** A question with answers that are blocks of their own. */
abstract class Choice_Group extends Field {
	public const PRINTS_INNER = true;
	protected const ROLE      = 'group';
	protected const TYPE      = 'checkbox';

	/** @var self|null The group of which the answers are printed now. */
	private static ?self $printing = null;

	/** @var int How many answers of it were printed. */
	private int $printed = 0;

	public static function spec( Saved $saved ): array {
		$options = array();
		foreach ( self::answers( $saved ) as $block ) {
			$answer    = Saved::of( $block );
			$options[] = array( 'value' => self::value_of( $answer ), 'label' => $answer->words( 'label' ) ) + ( $answer->is( 'exclusive' ) ? array( 'exclusive' => true ) : array() );
		}
		return parent::spec( $saved ) + array( 'options' => $options );
	}

	/**
	 * @return list<\WP_Block>
	 */
	private static function answers( Saved $saved ): array {
		$inner = $saved->block ? iterator_to_array( $saved->block->inner_blocks ) : array();
		return array_values( array_filter( $inner, static fn( $block ) => 'owc/' . ( 'radiogroup' === static::ROLE ? 'radio' : 'checkbox' ) === $block->name ) );
	}

	private static function value_of( Saved $answer ): string {
		$value = $answer->text( 'value' );
		return '' === $value ? $answer->words( 'label' ) : $value;
	}

	protected function missing(): string {
		return self::choose( $this->spec['label'] );
	}

	/** The group is called by its label. The first answer has the id that a summary leads to. */
	protected function render( Saved $saved ): string {
		$texts = $this->texts( $saved, 'div', array( 'id' => $this->id( 'label' ) ) );
		$shown = $this->answer->readonly ? $this->text_node() : '';
		$notes = $this->note_node();
		$this->describe( $texts, $notes, $shown );
		$radios = 'radiogroup' === static::ROLE;
		$more   = array(
			'role'             => static::ROLE,
			'aria-labelledby'  => '' === $this->spec['label'] ? null : $this->id( 'label' ),
			'aria-describedby' => $this->described ?: null,
			'aria-required'    => $radios && $this->spec['required'] ? 'true' : null,
			'aria-invalid'     => $radios && '' !== $this->error() ? 'true' : null,
		);
		return $this->host( $saved, $texts . $this->print_answers( $saved ) . $notes . $shown, $more );
	}

	/** The answers, and the words between them. */
	private function print_answers( Saved $saved ): string {
		list( $outer, self::$printing ) = array( self::$printing, $this );
		$html                           = '';
		foreach ( $saved->block->inner_blocks as $block ) {
			$html .= $block->render();
		}
		self::$printing = $outer;
		return $html;
	}

	/** Prints an answer of the group that is being printed. Undefined when there is none: then it is a field of its own. */
	public static function print_answer( Saved $saved ): ?string {
		$group = self::$printing;
		return $group && $saved->definition['tag'] === ( 'radiogroup' === $group::ROLE ? 'owc-radio' : 'owc-checkbox' ) ? $group->answer_html( $saved ) : null;
	}

	private function answer_html( Saved $saved ): string {
		$value     = self::value_of( $saved );
		$first     = 0 === $this->printed++;
		$id        = $first ? $this->id() : $this->id( "answer-{$this->printed}" );
		$help      = $saved->slot( 'description' );
		$help_id   = $this->id( "answer-{$this->printed}-description" );
		$described = trim( ( $first ? $this->described : '' ) . ( '' === $help ? '' : " $help_id" ) );
		$control   = element(
			'input',
			array(
				'type'             => static::TYPE,
				'id'               => $id,
				'name'             => $this->name . ( 'checkbox' === static::TYPE ? '[]' : '' ),
				'value'            => $value,
				'checked'          => in_array( $value, (array) $this->answer->read, true ),
				'aria-describedby' => $described ?: null,
				'aria-invalid'     => 'checkbox' === static::TYPE && '' !== $this->error() ? 'true' : null,
			)
		);
		$html      = $control . element( 'label', array( 'slot' => 'label', 'for' => $id ), $saved->slot( 'label' ) )
			. ( '' === $help ? '' : element( 'div', array( 'slot' => 'description', 'id' => $help_id ), $help ) );
		$host      = array_diff_key( host_attributes( $saved->definition, $saved->attributes ), array_flip( array( 'name', 'value', 'checked' ) ) );
		return element( $saved->definition['tag'], $host + array( 'hidden' => $this->answer->readonly ), $html . $this->revealed( $saved, $value ) );
	}

	/** A field that is only asked with this answer. Without JavaScript it is always there, and not used with another answer. */
	private function revealed( Saved $saved, string $value ): string {
		list( $outer, self::$printing ) = array( self::$printing, null );
		$html                           = Form_Html::only_when(
			$this->answer->form,
			array( 'name' => $this->spec['name'], 'value' => $value ),
			static function () use ( $saved ) {
				$html = '';
				foreach ( $saved->block->inner_blocks as $block ) {
					$html .= $block->render();
				}
				return $html;
			}
		);
		self::$printing                 = $outer;
		$processor                      = new \WP_HTML_Tag_Processor( $html );
		if ( $processor->next_tag() ) {
			$processor->set_attribute( 'slot', 'reveal' );
		}
		return $processor->get_updated_html();
	}
}

/** One answer out of several. */
final class Radio_Group extends Choice_Group {
	protected const ROLE = 'radiogroup';
	protected const TYPE = 'radio';

	protected function problem( mixed $read ): string {
		return in_array( $read, array_column( $this->spec['options'], 'value' ), true ) ? '' : $this->wrong( self::not_right( $this->spec['label'] ) );
	}

	public function shown( mixed $read ): string {
		return array_column( $this->spec['options'], 'label', 'value' )[ $read ] ?? '';
	}
}

/** Several answers. */
final class Checkbox_Group extends Choice_Group {
	public function read( mixed $posted ): mixed {
		return array_values( array_unique( array_filter( array_map( array( self::class, 'clean' ), is_array( $posted ) ? $posted : array() ), 'strlen' ) ) );
	}

	protected function problem( mixed $read ): string {
		if ( array_diff( $read, array_column( $this->spec['options'], 'value' ) ) ) {
			return $this->wrong( self::not_right( $this->spec['label'] ) );
		}
		foreach ( $this->spec['options'] as $option ) {
			if ( ! empty( $option['exclusive'] ) && count( $read ) > 1 && in_array( $option['value'], $read, true ) ) {
				/* translators: %s: the answer that goes with no other one, such as "None of these". */
				return $this->wrong( sprintf( __( 'Tick “%s”, or tick other answers. They do not go together.', 'owc-elements' ), $option['label'] ) );
			}
		}
		return '';
	}

	public function shown( mixed $read ): string {
		return implode( ', ', array_intersect_key( array_column( $this->spec['options'], 'label', 'value' ), array_flip( $read ) ) );
	}
}

/** A checkbox of its own. */
class Checkbox extends Field {
	public static function spec( Saved $saved ): array {
		return parent::spec( $saved ) + array( 'value' => '' === $saved->text( 'value' ) ? __( 'yes', 'owc-elements' ) : $saved->text( 'value' ) );
	}

	public function read( mixed $posted ): mixed {
		return self::clean( $posted ) === $this->spec['value'] ? $this->spec['value'] : '';
	}

	protected function missing(): string {
		/* translators: %s: the label of a checkbox. */
		return '' === $this->spec['label'] ? __( 'Tick this', 'owc-elements' ) : sprintf( __( 'Tick “%s”', 'owc-elements' ), $this->spec['label'] );
	}

	public function shown( mixed $read ): string {
		return '' === $read ? __( 'No', 'owc-elements' ) : __( 'Yes', 'owc-elements' );
	}

	/** The box goes before its label. */
	protected function render( Saved $saved ): string {
		$shown = $this->answer->readonly ? $this->text_node() : '';
		$notes = $this->note_node();
		$label = $saved->slot( 'label' );
		$label = '' === $label ? '' : element( 'label', array( 'slot' => 'label', 'for' => $this->id() ), $label . $this->mark( $saved ) );
		$help  = $saved->slot( 'description' );
		$help  = '' === $help ? '' : element( 'div', array( 'slot' => 'description', 'id' => $this->id( 'description' ) ), $help );
		$error = $this->error_node();
		$this->describe( $help, $error, $notes, $shown );
		$own = array( 'type' => 'checkbox', 'value' => $this->spec['value'], 'checked' => '' !== $this->answer->read );
		$box = element( 'input', $own + $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) );
		return $this->host( $saved, $this->ordered( compact( 'help', 'error', 'box', 'label', 'shown', 'notes' ) ) );
	}

	/**
	 * @param array{help: string, error: string, box: string, label: string, shown: string, notes: string} $parts
	 */
	protected function ordered( array $parts ): string {
		return $parts['error'] . $parts['box'] . $parts['label'] . $parts['shown'] . $parts['help'] . $parts['notes'];
	}
}

/** A statement that somebody agrees with. */
final class Consent extends Checkbox {
	public static function spec( Saved $saved ): array {
		return array( 'required' => true ) + parent::spec( $saved );
	}

	protected function missing(): string {
		/* translators: %s: the label of a checkbox. */
		return '' === $this->spec['label'] ? parent::missing() : sprintf( __( 'Tick to confirm: “%s”', 'owc-elements' ), $this->spec['label'] );
	}

	/** The text of the statement goes before the box. */
	protected function ordered( array $parts ): string {
		return implode( '', $parts );
	}
}

/** An answer from a long list, found by typing; a text field without JavaScript. What arrives is the value of an option, or the text. */
final class Combobox extends Select {
	public static function spec( Saved $saved ): array {
		// A list that comes from elsewhere is not known here.
		return parent::spec( $saved ) + array( 'restricted' => $saved->is( 'restricted' ) && '' === $saved->text( 'src' ) );
	}

	/** The words of an option, also when its value came. */
	public function read( mixed $posted ): mixed {
		$text = self::clean( $posted );
		return $this->option( $text )['label'] ?? $text;
	}

	/**
	 * The option that a text is: to the letter, or as people mean it, without capitals, accents and signs.
	 *
	 * @return array{value: string, label: string}|null
	 */
	private function option( string $text ): ?array {
		$key = static fn( $words ) => trim( (string) preg_replace( '/[^\p{L}\p{N}]+/u', ' ', mb_strtolower( remove_accents( $words ) ) ) );
		foreach ( array( static fn( $option ) => $option['label'] === $text || $option['value'] === $text, static fn( $option ) => '' !== $key( $text ) && $key( $option['label'] ) === $key( $text ) ) as $is ) {
			foreach ( $this->spec['options'] as $option ) {
				if ( $is( $option ) ) {
					return $option;
				}
			}
		}
		return null;
	}

	protected function missing(): string {
		return self::enter( $this->spec['label'] );
	}

	protected function problem( mixed $read ): string {
		if ( ! $this->spec['restricted'] || $this->option( $read ) ) {
			return '';
		}
		$label = $this->spec['label'];
		$usual = '' === $label || str_ends_with( $label, '?' )
			? __( 'Choose an answer from the list', 'owc-elements' )
			/* translators: %s: the label of a field. */
			: sprintf( __( 'Choose an answer from the list for “%s”', 'owc-elements' ), $label );
		return $this->wrong( $usual );
	}

	public function value( mixed $read ): mixed {
		return $this->option( $read )['value'] ?? $read;
	}

	public function shown( mixed $read ): string {
		return $read;
	}

	protected function control( Saved $saved ): string {
		$list    = $this->id( 'list' );
		$options = '';
		foreach ( $this->spec['options'] as $option ) {
			$options .= element( 'option', array( 'value' => $option['label'], 'data-value' => $option['value'] === $option['label'] ? null : $option['value'] ) );
		}
		$own = array( 'list' => '' === $options ? null : $list, 'value' => '' === $this->answer->read ? null : $this->answer->read, 'autocomplete' => $saved->text( 'autocomplete' ) ?: null );
		return element( 'input', $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) + $own ) . ( '' === $options ? '' : element( 'datalist', array( 'id' => $list ), $options ) );
	}
}
