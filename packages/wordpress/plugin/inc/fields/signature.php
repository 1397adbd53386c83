<?php
/**
 * A signature: a name that is typed, or a drawing. A drawing is a data URL of a PNG image, under the name of the field with -drawing.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class Signature extends Field {
	/** A drawing in black on white is some ten kilobytes. */
	private const LARGEST = 500_000;

	public static function spec( Saved $saved ): array {
		return parent::spec( $saved ) + array( 'drawing' => $saved->text( 'drawingName' ) );
	}

	private function drawing_name(): string {
		return $this->spec['drawing'] ?: "{$this->spec['name']}-drawing";
	}

	/** @return array{name: string, drawing: string} */
	public function read( mixed $posted ): mixed {
		return array( 'name' => self::clean( $posted ), 'drawing' => self::clean( Posted::value( $this->beside( $this->drawing_name() ) ) ) );
	}

	public function is_empty( mixed $read ): bool {
		return '' === $read['name'] && '' === $read['drawing'];
	}

	protected function missing(): string {
		return __( 'Type your name or draw your signature', 'owc-elements' );
	}

	protected function problem( mixed $read ): string {
		if ( '' !== $read['drawing'] && ! self::is_drawing( $read['drawing'] ) ) {
			return $this->wrong( __( 'Your drawing did not arrive well. Draw your signature again, or type your name.', 'owc-elements' ) );
		}
		return '';
	}

	/** Is it an image as the element makes it, and not too large? */
	private static function is_drawing( string $url ): bool {
		$start = 'data:image/png;base64,';
		if ( strlen( $url ) > self::LARGEST || ! str_starts_with( $url, $start ) ) {
			return false;
		}
		$image = base64_decode( substr( $url, strlen( $start ) ), true );
		$size  = $image ? @getimagesizefromstring( $image ) : false; // phpcs:ignore WordPress.PHP.NoSilencedErrors -- what anybody sends is no trouble of the site
		return $size && IMAGETYPE_PNG === $size[2] && $size[0] <= 8000 && $size[1] <= 8000;
	}

	public function values( mixed $read ): array {
		return array( $this->spec['name'] => $read['name'], $this->drawing_name() => $read['drawing'] );
	}

	public function shown( mixed $read ): string {
		return $read['name'];
	}

	/** Without JavaScript there is nothing to draw in; with it the button says so. */
	protected function help( Saved $saved ): string {
		return parent::help( $saved ) ?: esc_html__( 'Type your name', 'owc-elements' );
	}

	protected function control( Saved $saved ): string {
		$own     = array( 'value' => '' === $this->answer->read['name'] ? null : $this->answer->read['name'], 'autocomplete' => $saved->text( 'autocomplete' ) ?: 'name', 'spellcheck' => 'false' );
		$html    = element( 'input', $this->control_attributes( $this->id(), $this->name, '' !== $this->error() ) + $own );
		$drawing = $this->answer->read['drawing'];
		if ( '' === $drawing || ! self::is_drawing( $drawing ) ) {
			return $html;
		}
		return $html . element( 'img', array( 'slot' => 'drawing', 'src' => $drawing, 'alt' => __( 'Your signature as you drew it', 'owc-elements' ) ) )
			. element( 'input', array( 'type' => 'hidden', 'name' => $this->beside( $this->drawing_name() ), 'value' => $drawing ) );
	}
}
