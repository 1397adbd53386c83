<?php
/**
 * Files that come with a form. They stay where PHP puts them for the time of a request: whoever receives the form takes them from
 * there. Nothing comes to stand in the public folder of uploads.
 */

declare(strict_types=1);

namespace OWC\Elements;

final class File_Field extends Field {
	public const HAS_FILES = true;
	protected const FORWARDED = array( 'name', 'accept', 'multiple', 'capture' );

	/** The words that people use for a kind of file, where that is not its extension; the same as of the element. */
	private const WORDS = array( 'jpeg' => 'JPG', 'tif' => 'TIFF', 'doc' => 'Word', 'docx' => 'Word', 'xls' => 'Excel', 'xlsx' => 'Excel', 'ppt' => 'PowerPoint', 'pptx' => 'PowerPoint' );

	/** Kinds that a municipality may ask for and WordPress does not take by itself. */
	private const MORE = array( 'svg' => 'image/svg+xml', 'msg' => 'application/vnd.ms-outlook', 'eml' => 'message/rfc822' );

	public static function spec( Saved $saved ): array {
		return parent::spec( $saved ) + array(
			'accept' => $saved->text( 'accept' ),
			'each'   => self::bytes_in( $saved->text( 'maxSize' ) ) ?: wp_max_upload_size(),
			'all'    => self::bytes_in( $saved->text( 'maxTotalSize' ) ),
			'files'  => $saved->is( 'multiple' ) ? $saved->number( 'maxFiles' ) : 1,
		);
	}

	/** `10 MB`, `1,5 MB`, `5M` or `5242880`, in bytes; 0 when it is no size. */
	private static function bytes_in( string $size ): int {
		if ( ! preg_match( '/^\s*(\d+(?:[.,]\d+)?)\s*([kmg]?)i?b?\s*$/iD', $size, $found ) ) {
			return 0;
		}
		return (int) ( (float) str_replace( ',', '.', $found[1] ) * 1024 ** (int) strpos( ' kmg', strtolower( $found[2] ) ?: ' ' ) );
	}

	/** A size in words: 1,2 MB. Rounded up, so that what is just too large does not look as large as is allowed. */
	private static function in_words( int $bytes ): string {
		$power  = $bytes < 1024 ? 0 : ( $bytes < 1024 ** 2 ? 1 : ( $bytes < 1024 ** 3 ? 2 : 3 ) );
		$digits = $power > 1 ? 10 : 1;
		$number = ceil( $bytes / 1024 ** $power * $digits - 1e-9 ) / $digits;
		return number_format_i18n( $number, floor( $number ) === $number ? 0 : 1 ) . ' ' . array( 'byte', 'kB', 'MB', 'GB' )[ $power ];
	}

	/**
	 * The files that came, apart from empty places.
	 *
	 * @return list<array{name: string, type: string, size: int, path: string, error: int}>
	 */
	public function read( mixed $posted ): mixed {
		return array_map(
			static fn( $file ) => array( 'name' => self::name_of( $file['name'] ) ) + $file,
			array_values( array_filter( Posted::files( $this->name ), static fn( $file ) => UPLOAD_ERR_NO_FILE !== $file['error'] ) )
		);
	}

	/** A name as people gave it, without a folder or what cannot be seen. */
	private static function name_of( string $name ): string {
		$clean = (string) preg_replace( '/[\x00-\x1f\x7f]|\p{Cf}/u', '', wp_check_invalid_utf8( $name, true ) );
		return wp_basename( str_replace( '\\', '/', $clean ) ) ?: 'bestand';
	}

	protected function missing(): string {
		/* translators: %s: the label of a field. */
		return '' === $this->spec['label'] ? __( 'Choose a file', 'owc-elements' ) : sprintf( __( 'Choose a file for “%s”', 'owc-elements' ), $this->spec['label'] );
	}

	protected function problem( mixed $read ): string {
		$problems = array();
		foreach ( $read as $index => $file ) {
			$problem = $this->problem_of( $file, $index );
			if ( '' !== $problem ) {
				$problems[] = $problem;
			}
		}
		$more  = count( $problems ) - 3;
		$found = array_slice( $problems, 0, 3 );
		if ( $more > 0 ) {
			/* translators: %d: a number of files. */
			$found[] = sprintf( _n( 'There is something wrong with %d file more.', 'There is something wrong with %d files more.', $more, 'owc-elements' ), $more );
		}
		$size = array_sum( array_column( $read, 'size' ) );
		if ( $this->spec['all'] && $size > $this->spec['all'] ) {
			/* translators: 1, 2: a size. */
			$found[] = sprintf( __( 'Your files are too large together: %1$s. Together they can be at most %2$s. Choose fewer or smaller files.', 'owc-elements' ), self::in_words( $size ), self::in_words( $this->spec['all'] ) );
		}
		return $found ? $this->wrong( implode( ' ', $found ) ) : '';
	}

	/**
	 * @param array{name: string, type: string, size: int, path: string, error: int} $file
	 */
	private function problem_of( array $file, int $before ): string {
		$name = $file['name'];
		$most = min( $this->spec['each'], wp_max_upload_size() );
		if ( in_array( $file['error'], array( UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE ), true ) ) {
			/* translators: 1: the name of a file, 2: a size. */
			return sprintf( __( '%1$s is too large. A file can be at most %2$s. Choose another file.', 'owc-elements' ), $name, self::in_words( $most ) );
		}
		if ( UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['path'] ) ) {
			/* translators: %s: the name of a file. */
			return sprintf( __( '%s did not arrive. Choose it again.', 'owc-elements' ), $name );
		}
		if ( ! $this->accepts( $file ) ) {
			return '' === $this->spec['accept']
				/* translators: %s: the name of a file. */
				? sprintf( __( '%s is of a kind that cannot be sent here. Choose another file.', 'owc-elements' ), $name )
				/* translators: 1: the name of a file, 2: kinds of files, such as "PDF or JPG". */
				: sprintf( __( '%1$s is not a file of this kind: %2$s. Choose another file.', 'owc-elements' ), $name, $this->kinds_in_words() );
		}
		if ( 0 === $file['size'] ) {
			/* translators: %s: the name of a file. */
			return sprintf( __( '%s is empty. Choose the right one.', 'owc-elements' ), $name );
		}
		if ( $file['size'] > $most ) {
			/* translators: 1: the name of a file, 2, 3: a size. */
			return sprintf( __( '%1$s is too large: %2$s. A file can be at most %3$s. Choose another file.', 'owc-elements' ), $name, self::in_words( $file['size'] ), self::in_words( $most ) );
		}
		if ( $this->spec['files'] && $before >= $this->spec['files'] ) {
			/* translators: 1: the name of a file, 2: a number of files. */
			return sprintf( _n( '%1$s is too many: you can send at most %2$d file. Choose fewer files.', '%1$s is too many: you can send at most %2$d files. Choose fewer files.', $this->spec['files'], 'owc-elements' ), $name, $this->spec['files'] );
		}
		return '';
	}

	/**
	 * Is it of a kind that was asked for, by its name and by what is in it?
	 *
	 * @param array{name: string, type: string, size: int, path: string, error: int} $file
	 */
	private function accepts( array $file ): bool {
		$mimes = $this->mimes();
		$allow = static fn( $known ) => $known + array_diff_key( $mimes, $known );
		add_filter( 'upload_mimes', $allow );
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$type = wp_check_filetype_and_ext( $file['path'], $file['name'], $mimes );
		remove_filter( 'upload_mimes', $allow );
		if ( ! is_string( $type['type'] ) || ! in_array( $type['type'], $mimes, true ) ) {
			return false;
		}
		// WordPress leaves it open whether any binary file is a PDF, and most of what is asked for is one.
		return 'application/pdf' !== $type['type'] || str_contains( (string) file_get_contents( $file['path'], false, null, 0, 1024 ), '%PDF-' );
	}

	/**
	 * What is asked for, as WordPress writes it: `jpg|jpeg|jpe` => `image/jpeg`. Without a choice what WordPress itself takes.
	 *
	 * @return array<string, string>
	 */
	private function mimes(): array {
		$all    = wp_get_mime_types() + self::MORE;
		$tokens = self::tokens( $this->spec['accept'] );
		if ( ! $tokens ) {
			return get_allowed_mime_types();
		}
		$mimes = array();
		foreach ( $all as $extensions => $mime ) {
			foreach ( explode( '|', $extensions ) as $extension ) {
				$wanted = array_filter( $tokens, static fn( $token ) => ".$extension" === $token || $mime === $token || ( str_ends_with( $token, '/*' ) && str_starts_with( $mime, substr( $token, 0, -1 ) ) ) );
				if ( $wanted ) {
					$mimes[ $extension ] = $mime;
				}
			}
		}
		return $mimes;
	}

	/**
	 * @return list<string>
	 */
	private static function tokens( string $accept ): array {
		return array_values( array_filter( array_map( 'trim', explode( ',', strtolower( $accept ) ) ), 'strlen' ) );
	}

	/** PDF, JPG of PNG. */
	private function kinds_in_words(): string {
		$general = array( 'image/*' => __( 'image', 'owc-elements' ), 'video/*' => __( 'video', 'owc-elements' ), 'audio/*' => __( 'audio file', 'owc-elements' ) );
		$names   = array();
		foreach ( self::tokens( $this->spec['accept'] ) as $token ) {
			$extension = str_starts_with( $token, '.' ) ? substr( $token, 1 ) : self::extension_of( $token );
			$names[]   = $general[ $token ] ?? self::WORDS[ $extension ] ?? strtoupper( $extension );
		}
		$names = array_values( array_unique( $names ) );
		$last  = array_pop( $names );
		return $names ? implode( ', ', $names ) . ' ' . __( 'or', 'owc-elements' ) . ' ' . $last : (string) $last;
	}

	/** application/pdf -> pdf */
	private static function extension_of( string $mime ): string {
		$found = array_search( $mime, wp_get_mime_types() + self::MORE, true );
		return $found ? explode( '|', $found )[0] : (string) preg_replace( '~^.*[/.](x-)?|\+.*$~', '', $mime );
	}

	/** What the receiver gets: files that are gone when the request is. @return list<array{name: string, type: string, size: int, path: string}> */
	public function value( mixed $read ): mixed {
		return array_map( static fn( $file ) => array_diff_key( $file, array( 'error' => 1 ) ), $read );
	}

	public function shown( mixed $read ): string {
		return '';
	}

	public function lost( mixed $read ): array {
		return $read ? array( $this->name => __( 'Choose your file again. It is not kept when something in the form has to be mended.', 'owc-elements' ) ) : array();
	}

	/** What may be chosen, in a sentence, when the editor says nothing of it. */
	protected function help( Saved $saved ): string {
		$help = parent::help( $saved );
		if ( '' !== $help ) {
			return $help;
		}
		$several = $saved->is( 'multiple' );
		$parts   = array(
			'' === $this->spec['accept'] ? '' : $this->kinds_in_words(),
			/* translators: %d: a number of files. */
			$several && $this->spec['files'] ? sprintf( _n( 'at most %d file', 'at most %d files', $this->spec['files'], 'owc-elements' ), $this->spec['files'] ) : '',
			/* translators: %s: a size. */
			$this->spec['each'] ? sprintf( $several ? __( 'each at most %s', 'owc-elements' ) : __( 'at most %s', 'owc-elements' ), self::in_words( $this->spec['each'] ) ) : '',
			/* translators: %s: a size. */
			$several && $this->spec['all'] ? sprintf( __( 'at most %s together', 'owc-elements' ), self::in_words( $this->spec['all'] ) ) : '',
		);
		return esc_html( ucfirst( implode( ', ', array_filter( $parts ) ) ) );
	}

	protected function control( Saved $saved ): string {
		$own = array( 'type' => 'file', 'multiple' => $saved->is( 'multiple' ), 'accept' => $this->spec['accept'] ?: null );
		$all = $this->control_attributes( $this->id(), $this->name . ( $saved->is( 'multiple' ) ? '[]' : '' ), '' !== $this->error() );
		return element( 'input', $own + $all );
	}

	/** What the server takes is said before a file is sent. */
	protected function host( Saved $saved, string $html, array $more = array() ): string {
		return parent::host( $saved, $html, $more + ( '' === $saved->text( 'maxSize' ) ? array( 'max-size' => (string) $this->spec['each'] ) : array() ) );
	}
}
