<?php
/**
 * Appearance > Open Webconcept: chooses where the look comes from, shows it on the real elements and tells what can be read.
 * A plain form: without JavaScript it saves, says what is wrong, and its preview is a button away.
 */

declare(strict_types=1);

namespace OWC\Elements;

const LOOK_CAPABILITY = 'edit_theme_options';

add_action( 'admin_menu', __NAMESPACE__ . '\add_look_page' );
add_action( 'admin_post_owc_elements_preview', __NAMESPACE__ . '\print_preview' );
add_filter( 'option_page_capability_owc_elements_look', static fn() => LOOK_CAPABILITY );
add_filter( 'plugin_action_links_' . plugin_basename( DIR . '/owc-elements.php' ), __NAMESPACE__ . '\add_look_link' );

function add_look_page(): void {
	$hook = add_theme_page( __( 'Look of Open Webconcept', 'owc-elements' ), 'Open Webconcept', LOOK_CAPABILITY, LOOK, __NAMESPACE__ . '\print_look_page' );
	add_action( "admin_print_styles-$hook", __NAMESPACE__ . '\enqueue_look_page' );
}

function enqueue_look_page(): void {
	wp_enqueue_style( 'owc-elements-look', url( 'settings/look.css' ), array(), hash_of( 'settings/look.css' ) );
	wp_enqueue_script( 'owc-elements-look', url( 'editor/look.js' ), array(), hash_of( 'editor/look.js' ), true );
}

/**
 * @param array<int|string, string> $links
 * @return array<int|string, string>
 */
function add_look_link( array $links ): array {
	$link = '<a href="' . esc_url( admin_url( 'themes.php?page=' . LOOK ) ) . '">' . esc_html__( 'Look', 'owc-elements' ) . '</a>';
	return current_user_can( LOOK_CAPABILITY ) ? array( $link, ...$links ) : $links;
}

function print_look_page(): void {
	if ( ! current_user_can( LOOK_CAPABILITY ) ) {
		return;
	}
	$key   = LOOK . '_typed_' . get_current_user_id();
	$typed = get_transient( $key );
	delete_transient( $key );
	$saved = look();
	// What was typed wrong stands there again, with what is wrong with it.
	list( $look, $wrong ) = judge_look( is_array( $typed ) ? $typed : $saved );
	$shown                = is_array( $typed ) ? as_typed( $typed ) + $look : $look;
	$words                = array(
		'enough'   => __( 'enough', 'owc-elements' ),
		'low'      => __( 'too low', 'owc-elements' ),
		/* translators: 1: a number such as 4.5, 2: a number */
		'ratio'    => __( '%1$s to 1 (%2$s is needed)', 'owc-elements' ),
		/* translators: %s: a colour as #0b4f9e */
		'better'   => __( 'Use %s', 'owc-elements' ),
		'noSheet'  => __( 'There is no stylesheet at this address.', 'owc-elements' ),
		'noClass'  => __( 'This stylesheet has no class that ends in -theme. If it sets its colours on the page itself, leave the class empty.', 'owc-elements' ),
		/* translators: %s: names of classes */
		'classes'  => __( 'Found in the stylesheet: %s', 'owc-elements' ),
		'allGood'  => __( 'All colours can be read.', 'owc-elements' ),
		/* translators: %d: a number */
		'someLow'  => __( 'Too low: %d. See the table.', 'owc-elements' ),
		/* translators: %s: the name of a colour */
		'pick'     => __( 'Pick: %s', 'owc-elements' ),
		'pairs'    => measured_pairs(),
	);
	?>
	<div class="wrap owc-look">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p class="owc-look-intro"><?php esc_html_e( 'The elements of Open Webconcept take the look of your website. Choose where it comes from. The example shows what visitors will see, and the table whether they can read it.', 'owc-elements' ); ?></p>
		<?php settings_errors(); ?>
		<form action="options.php" method="post" class="owc-look-form" data-preview="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" data-words="<?php echo esc_attr( (string) wp_json_encode( $words ) ); ?>">
			<div class="owc-look-choices">
				<?php settings_fields( LOOK ); ?>
				<fieldset class="owc-look-sources">
					<legend><?php esc_html_e( 'Where does the look come from?', 'owc-elements' ); ?></legend>
					<?php
					print_source( 'theme', __( 'The WordPress theme', 'owc-elements' ), sprintf( /* translators: %s: name of a theme */ __( 'Colours, fonts and corners of %s, where they can be read.', 'owc-elements' ), wp_get_theme()->display( 'Name' ) ), $shown );
					print_source( 'nlds', __( 'An NL Design System theme', 'owc-elements' ), __( 'The stylesheet with the design tokens of your municipality, as it is.', 'owc-elements' ), $shown );
					print_source( 'own', __( 'My own colours', 'owc-elements' ), __( 'A few colours, a font and corners, chosen here.', 'owc-elements' ), $shown );
					?>
				</fieldset>
				<fieldset class="owc-look-part owc-look-nlds">
					<legend><?php esc_html_e( 'NL Design System theme', 'owc-elements' ); ?></legend>
					<?php
					print_text_field( 'stylesheet', __( 'The address on this website of a file that ends in .css.', 'owc-elements' ), $shown['stylesheet'], $wrong, found_stylesheets() );
					print_text_field( 'class', __( 'The name under which the stylesheet has its tokens. Empty when it sets them on the page itself.', 'owc-elements' ), $shown['class'], $wrong, array() );
					?>
					<p class="owc-look-found" role="status"></p>
				</fieldset>
				<fieldset class="owc-look-part owc-look-own">
					<legend><?php esc_html_e( 'My own colours', 'owc-elements' ); ?></legend>
					<div class="owc-look-colors">
						<?php
						foreach ( array_diff_key( OWN_COLORS, '' === page_background() ? array() : array( 'background' => 1 ) ) as $role => $default ) {
							$help = 'background' === $role ? __( 'The colour that the page of your theme has. It does not change here.', 'owc-elements' ) : '';
							print_text_field( $role, $help, $shown['colors'][ $role ] ?? $default, $wrong, array(), "colors][$role" );
						}
						?>
					</div>
					<?php
					print_select( 'font', __( 'Font of the theme', 'owc-elements' ), array_combine( OWN_FONTS, array_map( static fn( $font ) => ucfirst( (string) strtok( $font, ',' ) ), OWN_FONTS ) ), $shown['font'] );
					print_select( 'radius', __( 'Corners of the theme', 'owc-elements' ), array_combine( OWN_CORNERS, array( '', __( 'Square', 'owc-elements' ), __( 'A little round', 'owc-elements' ), __( 'Round', 'owc-elements' ), __( 'Very round', 'owc-elements' ) ) ), $shown['radius'] );
					?>
				</fieldset>
				<div id="owc-look-report"><?php print_report( $look ); ?></div>
				<p class="submit">
					<?php submit_button( '', 'primary', 'submit', false ); ?>
					<button class="button owc-look-show" name="action" value="owc_elements_preview" formaction="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" formtarget="owc-look-preview"><?php esc_html_e( 'Show this in the example', 'owc-elements' ); ?></button>
				</p>
				<?php
				/**
				 * What else there is to do about the look of this site, as links in a list.
				 *
				 * @param array<string, string> $links Address => words.
				 */
				foreach ( (array) apply_filters( 'owc_elements_look_links', array() ) as $address => $text ) {
					echo '<p><a href="' . esc_url( (string) $address ) . '">' . esc_html( (string) $text ) . '</a></p>';
				}
				?>
				<details class="owc-look-css">
					<summary><?php esc_html_e( 'This look as CSS', 'owc-elements' ); ?></summary>
					<p><label for="owc-look-css"><?php esc_html_e( 'For a page outside WordPress, or for the stylesheet of your theme.', 'owc-elements' ); ?></label></p>
					<textarea id="owc-look-css" readonly rows="8" class="large-text code"><?php echo esc_textarea( look_as_css( $look ) ); ?></textarea>
				</details>
			</div>
			<section class="owc-look-example" aria-labelledby="owc-look-example">
				<h2 id="owc-look-example"><?php esc_html_e( 'Example', 'owc-elements' ); ?></h2>
				<iframe name="owc-look-preview" title="<?php esc_attr_e( 'Example of the look', 'owc-elements' ); ?>" src="<?php echo esc_url( admin_url( 'admin-post.php?action=owc_elements_preview' ) ); ?>"></iframe>
			</section>
		</form>
	</div>
	<?php
}

/**
 * What was typed, as it was typed.
 *
 * @param array<string, mixed> $typed
 * @return array<string, mixed>
 */
function as_typed( array $typed ): array {
	$colors = array_filter( is_array( $typed['colors'] ?? null ) ? $typed['colors'] : array(), 'is_string' );
	return array( 'colors' => $colors + OWN_COLORS ) + array_filter( array_intersect_key( $typed, array_flip( array( 'source', 'stylesheet', 'class', 'font', 'radius' ) ) ), 'is_string' );
}

/** @param array<string, mixed> $shown */
function print_source( string $value, string $label, string $help, array $shown ): void {
	printf(
		'<div class="owc-look-source"><input type="radio" name="%1$s[source]" value="%2$s" id="owc-look-%2$s" aria-describedby="owc-look-%2$s-help"%3$s><label for="owc-look-%2$s">%4$s</label><p id="owc-look-%2$s-help">%5$s</p></div>',
		esc_attr( LOOK ),
		esc_attr( $value ),
		checked( $shown['source'], $value, false ),
		esc_html( $label ),
		esc_html( $help )
	);
}

/**
 * @param array<string, string> $wrong
 * @param list<string>          $options What can be chosen beside what is typed.
 */
function print_text_field( string $field, string $help, mixed $value, array $wrong, array $options, string $name = '' ): void {
	$id    = "owc-look-field-$field";
	$notes = array_keys( array_filter( array( "$id-error" => isset( $wrong[ $field ] ), "$id-help" => '' !== $help ) ) );
	echo '<div class="owc-look-field"><label for="' . esc_attr( $id ) . '">' . esc_html( field_names()[ $field ] ) . '</label>';
	echo '' === $help ? '' : '<p class="description" id="' . esc_attr( "$id-help" ) . '">' . esc_html( $help ) . '</p>';
	echo isset( $wrong[ $field ] ) ? '<p class="owc-look-error" id="' . esc_attr( "$id-error" ) . '">' . esc_html( $wrong[ $field ] ) . '</p>' : '';
	printf(
		'<input type="text" class="%s" id="%s" name="%s" value="%s" spellcheck="false" autocomplete="off"%s%s%s>',
		isset( OWN_COLORS[ $field ] ) ? 'code owc-look-color' : 'regular-text code',
		esc_attr( $id ),
		esc_attr( LOOK . '[' . ( $name ?: $field ) . ']' ),
		esc_attr( is_string( $value ) ? $value : '' ),
		isset( $wrong[ $field ] ) ? ' aria-invalid="true"' : '',
		$notes ? ' aria-describedby="' . esc_attr( implode( ' ', $notes ) ) . '"' : '',
		isset( OWN_COLORS[ $field ] ) ? '' : ' list="' . esc_attr( "$id-list" ) . '"'
	);
	if ( ! isset( OWN_COLORS[ $field ] ) ) {
		echo '<datalist id="' . esc_attr( "$id-list" ) . '">' . implode( '', array_map( static fn( $option ) => '<option value="' . esc_attr( $option ) . '">', $options ) ) . '</datalist>';
	}
	echo '</div>';
}

/** @param array<string, string> $options value => words */
function print_select( string $field, string $first, array $options, string $value ): void {
	$options = array( '' => $first ) + $options + ( isset( $options[ $value ] ) ? array() : array( $value => $value ) );
	printf( '<div class="owc-look-field"><label for="owc-look-field-%1$s">%2$s</label><select id="owc-look-field-%1$s" name="%3$s[%1$s]">', esc_attr( $field ), esc_html( field_names()[ $field ] ), esc_attr( LOOK ) );
	foreach ( $options as $option => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( (string) $option ), selected( $value, (string) $option, false ), esc_html( $text ) );
	}
	echo '</select></div>';
}

/**
 * Stylesheets of the theme that hold tokens of NL Design System, as addresses: few files and only their beginnings are read.
 *
 * @return list<string>
 */
function found_stylesheets(): array {
	$found = array();
	foreach ( array( get_stylesheet_directory() => get_stylesheet_directory_uri(), get_template_directory() => get_template_directory_uri() ) as $folder => $address ) {
		// Not every system knows braces in a pattern.
		$files = array_merge( ...array_map( static fn( string $below ) => glob( "$folder/$below.css" ) ?: array(), array( '*', '*/*', '*/*/*' ) ) );
		foreach ( array_slice( $files, 0, 100 ) as $file ) {
			if ( preg_match( '/--(?:utrecht|nl|basis)-[a-z]/', (string) file_get_contents( $file, false, null, 0, 20000 ) ) ) {
				$found[] = (string) wp_parse_url( $address . substr( $file, strlen( $folder ) ), PHP_URL_PATH );
			}
		}
	}
	return array_values( array_unique( $found ) );
}

/**
 * What a browser measures in a theme whose colours only it knows: words, token, token or colour behind it, what is needed.
 *
 * @return list<array{string, string, string, float}>
 */
function measured_pairs(): array {
	$names = field_names();
	$of    = static fn( string $front, string $back ): string => sprintf( /* translators: 1: a colour, 2: the one behind it */ __( '%1$s on %2$s', 'owc-elements' ), $front, lcfirst( $back ) );
	$page  = page_background();
	return array(
		// The stylesheet brings its own background, but the elements stand on the page of the WordPress theme.
		...( '' === $page ? array() : array( array( $of( $names['text'], __( 'Page of your theme', 'owc-elements' ) ), 'text', $page, 4.5 ) ) ),
		array( $of( $names['text'], $names['background'] ), 'text', 'background', 4.5 ),
		array( $of( $names['link'], $names['background'] ), 'link-text', 'background', 4.5 ),
		array( $of( $names['action'], $names['background'] ), 'action-background', 'background', 3.0 ),
		array( $of( $names['action-text'], $names['action'] ), 'action-text', 'action-background', 4.5 ),
		array( $of( __( 'Secondary button', 'owc-elements' ), $names['background'] ), 'action-secondary-text', 'action-secondary-background', 4.5 ),
		array( $of( __( 'Error', 'owc-elements' ), $names['background'] ), 'error-text', 'background', 4.5 ),
		array( __( 'Text of a field', 'owc-elements' ), 'field-text', 'field-background', 4.5 ),
		array( __( 'Border of a field', 'owc-elements' ), 'field-border', 'field-background', 3.0 ),
		array( __( 'Message: information', 'owc-elements' ), 'info-text', 'info-background', 4.5 ),
		array( __( 'Message: success', 'owc-elements' ), 'success-text', 'success-background', 4.5 ),
		array( __( 'Message: warning', 'owc-elements' ), 'warning-text', 'warning-background', 4.5 ),
		array( __( 'Message: error', 'owc-elements' ), 'error-background-text', 'error-background', 4.5 ),
	);
}

/**
 * What is read against what in the theme, and whether it is used.
 *
 * @return list<array{front: string, back: string, ratio: float, needed: float, color: string, on: string, used: string}>
 */
function theme_pairs(): array {
	$found = theme_colors( theme_styles() );
	$pairs = array();
	foreach ( array( array( 'text', 'background', 4.5 ), array( 'link', 'background', 4.5 ), array( 'action', 'background', 3.0 ), array( 'action-text', 'action', 4.5 ) ) as list( $front, $back, $needed ) ) {
		$pairs[] = array( 'front' => $front, 'back' => $back, 'ratio' => contrast( $found[ $front ], $found[ $back ] ), 'needed' => $needed, 'color' => $found[ $front ], 'on' => $found[ $back ], 'used' => '' );
	}
	return $pairs;
}

/** @param array<string, mixed> $look */
function print_report( array $look ): void {
	$names = field_names();
	$rows  = 'own' === $look['source'] ? own_pairs( $look['colors'] ) : ( 'theme' === $look['source'] ? theme_pairs() : array() );
	$low   = array_filter( $rows, static fn( $row ) => $row['ratio'] < $row['needed'] );
	// WordPress itself has a button for every theme; without a page and its text a theme has no colours.
	$known = ( $rows[0]['ratio'] ?? 0 ) > 0;
	$sum   = match ( true ) {
		'nlds' === $look['source'] => __( 'The colours of this theme are measured in the example, by JavaScript.', 'owc-elements' ),
		! $known                   => __( 'This theme does not say its colours in theme.json. The elements have their own look, on a light page. You can choose your own colours.', 'owc-elements' ),
		! $low                     => __( 'All colours can be read.', 'owc-elements' ),
		default                    => sprintf( /* translators: %d: a number */ _n( '%d pair of colours cannot be read well, or is not known.', '%d pairs of colours cannot be read well, or are not known.', count( $low ), 'owc-elements' ), count( $low ) ),
	};
	echo '<h2>' . esc_html__( 'Can it be read?', 'owc-elements' ) . '</h2><p role="status" class="owc-look-sum">' . esc_html( $sum ) . '</p>';
	if ( ! $known && 'nlds' !== $look['source'] ) {
		return;
	}
	echo '<table class="owc-look-pairs"><thead><tr><th scope="col">' . esc_html__( 'Colours', 'owc-elements' ) . '</th><th scope="col">' . esc_html__( 'Contrast', 'owc-elements' ) . '</th><th scope="col">' . esc_html__( 'Verdict', 'owc-elements' ) . '</th></tr></thead><tbody>';
	foreach ( $rows as $row ) {
		$good    = $row['ratio'] >= $row['needed'];
		$one     = sprintf( /* translators: 1: a colour, 2: the one behind it */ __( '%1$s on %2$s', 'owc-elements' ), $names[ $row['front'] ], lcfirst( $names[ $row['back'] ] ) );
		$needed  = number_format_i18n( $row['needed'], fmod( $row['needed'], 1 ) > 0 ? 1 : 0 );
		$ratio   = $row['ratio'] > 0 ? sprintf( /* translators: 1: a number such as 4.5, 2: a number */ __( '%1$s to 1 (%2$s is needed)', 'owc-elements' ), number_format_i18n( floor( $row['ratio'] * 10 ) / 10, 1 ), $needed ) : __( 'not known', 'owc-elements' );
		$verdict = $good ? esc_html__( 'enough', 'owc-elements' ) : '<strong>' . esc_html( $row['ratio'] > 0 ? __( 'too low', 'owc-elements' ) : __( 'not used', 'owc-elements' ) ) . '</strong>';
		if ( ! $good && '' !== $row['used'] ) {
			/* translators: %s: a colour as #0b4f9e */
			$verdict .= '<span class="owc-look-better" data-field="' . esc_attr( $row['front'] ) . '" data-color="' . esc_attr( $row['used'] ) . '">' . esc_html( sprintf( __( 'The website uses %s', 'owc-elements' ), $row['used'] ) ) . swatch( $row['used'] ) . '</span>';
		} elseif ( ! $good && $row['ratio'] > 0 ) {
			$verdict .= '<span>' . esc_html__( 'Not used: the elements take a colour of their own.', 'owc-elements' ) . '</span>';
		}
		echo '<tr class="' . ( $good ? 'is-good' : 'is-low' ) . '"><th scope="row">' . ( $row['ratio'] > 0 ? swatch( $row['on'], $row['color'] ) : '' ) . esc_html( $one ) . '</th><td>' . esc_html( $ratio ) . '</td><td>' . wp_kses_post( $verdict ) . '</td></tr>';
	}
	echo '</tbody></table>';
}

/** A colour, or two letters in it. Decoration: the words beside it say which. */
function swatch( string $background, string $text = '' ): string {
	return '<span class="owc-look-swatch" aria-hidden="true" style="background-color:' . esc_attr( $background ) . ( '' === $text ? '' : ';color:' . esc_attr( $text ) ) . '">' . ( '' === $text ? '' : 'Aa' ) . '</span>';
}

/** @param array<string, mixed> $look */
function look_as_css( array $look ): string {
	return str_replace( array( '{', ';', '}' ), array( " {\n  ", ";\n  ", "}\n" ), str_replace( ';}', ";\n}", theme_css( $look, '' === $look['class'] ? array() : array( $look['class'] ) ) ) );
}

/** The real elements in a page of their own, in the look that is chosen but not saved yet. */
function print_preview(): void {
	if ( ! current_user_can( LOOK_CAPABILITY ) ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	$look = look();
	// phpcs:ignore WordPress.Security.NonceVerification -- it is checked on this line and the next.
	if ( isset( $_POST[ LOOK ] ) ) {
		check_admin_referer( LOOK . '-options' );
		$look = judge_look( wp_unslash( $_POST[ LOOK ] ) )[0]; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- judged here.
	}
	$nlds  = 'nlds' === $look['source'];
	$class = $nlds ? $look['class'] : '';
	$html  = preview_html();
	nocache_headers();
	header( 'Content-Type: text/html; charset=' . get_bloginfo( 'charset' ) );
	?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<meta name="viewport" content="width=device-width">
	<title><?php esc_html_e( 'Example of the look', 'owc-elements' ); ?></title>
	<?php
	wp_print_font_faces();
	// phpcs:disable WordPress.WP.EnqueuedResources -- a page outside WordPress, with only what it shows.
	foreach ( array_filter( array_map( static fn( $tag ) => modules()[ $tag ]['style'] ?? '', array( 'owc-defaults', ...section_tags( $html ) ) ) ) as $sheet ) {
		echo '<link rel="stylesheet" href="' . esc_url( url( "elements/$sheet" ) ) . '">';
	}
	echo '<link rel="stylesheet" href="' . esc_url( url( 'editor/page.css' ) ) . '"><link rel="stylesheet" href="' . esc_url( url( 'settings/preview.css' ) ) . '">';
	echo '<link rel="stylesheet" id="owc-look-sheet"' . ( $nlds && '' !== $look['stylesheet'] ? ' href="' . esc_url( stylesheet_url( $look['stylesheet'] ) ) . '"' : '' ) . '>';
	// phpcs:ignore WordPress.Security.EscapeOutput -- made of colours, lengths and fonts that are judged one by one.
	echo '<style id="owc-look-tokens">' . str_replace( '<', '', theme_css( $look, '' === $class ? array() : array( $class ) ) ) . '</style>';
	foreach ( section_tags( $html ) as $tag ) {
		echo '<script type="module" src="' . esc_url( url( 'elements/' . modules()[ $tag ]['file'] ) ) . '"></script>'; // phpcs:ignore
	}
	?>
</head>
<body class="owc-page<?php echo '' === $class ? '' : ' ' . esc_attr( $class ); ?>">
	<div class="owc-look-report" hidden><?php print_report( $look ); ?><textarea><?php echo esc_textarea( look_as_css( $look ) ); ?></textarea></div>
	<main><?php echo $html; // phpcs:ignore WordPress.Security.EscapeOutput -- written below. ?></main>
</body>
</html>
	<?php
	exit;
}

/** What is shown: what a page of a municipality has most of. */
function preview_html(): string {
	$alert = static fn( string $type, string $heading, string $text ): string => element( 'owc-alert', array( 'type' => $type ), '<h3 slot="heading">' . esc_html( $heading ) . '</h3><p>' . esc_html( $text ) . '</p>' );
	$item  = static fn( string $summary, string $text, bool $open ): string => '<details' . ( $open ? ' open' : '' ) . '><summary>' . esc_html( $summary ) . '</summary><p>' . esc_html( $text ) . '</p></details>';
	$card  = static fn(): string => element( 'owc-card', array(), '<h3><a href="#example">' . esc_html__( 'Report a move', 'owc-elements' ) . '</a></h3><p>' . esc_html__( 'You can do this from four weeks before you move.', 'owc-elements' ) . '</p>' );
	$field = static fn( string $id, string $error ): string => element(
		'owc-text-field',
		'' === $error ? array() : array( 'error' => $error ),
		'<label slot="label" for="' . $id . '">' . esc_html__( 'Email address', 'owc-elements' ) . '</label><div slot="description" id="' . $id . '-d">' . esc_html__( 'We send a confirmation to this address.', 'owc-elements' ) . '</div>'
		. '<input id="' . $id . '" name="' . $id . '" type="text" value="' . ( '' === $error ? '' : 'jan.jansen' ) . '" aria-describedby="' . $id . '-d">'
	);
	return '<h1>' . esc_html__( 'Moving house', 'owc-elements' ) . '</h1>'
		. '<p>' . esc_html__( 'Are you moving? Tell the municipality within five days.', 'owc-elements' ) . ' <a href="#example">' . esc_html__( 'Read what you need', 'owc-elements' ) . '</a>.</p>'
		. '<p class="owc-look-buttons"><owc-button><button type="button">' . esc_html__( 'Report a move', 'owc-elements' ) . '</button></owc-button> <owc-button variant="secondary"><button type="button">' . esc_html__( 'Make an appointment', 'owc-elements' ) . '</button></owc-button></p>'
		. '<h2 id="example">' . esc_html__( 'Your details', 'owc-elements' ) . '</h2>'
		. $field( 'owc-example-1', '' ) . $field( 'owc-example-2', __( 'Enter an email address with an @ in it, such as naam@voorbeeld.nl.', 'owc-elements' ) )
		. '<h2>' . esc_html__( 'Good to know', 'owc-elements' ) . '</h2>'
		. $alert( 'info', __( 'Closed on Friday', 'owc-elements' ), __( 'The town hall is closed on Friday.', 'owc-elements' ) )
		. $alert( 'success', __( 'Sent', 'owc-elements' ), __( 'We have received your report.', 'owc-elements' ) )
		. $alert( 'warning', __( 'Longer waiting time', 'owc-elements' ), __( 'It takes a week longer now.', 'owc-elements' ) )
		. $alert( 'error', __( 'Disruption', 'owc-elements' ), __( 'DigiD does not work at this moment.', 'owc-elements' ) )
		. '<owc-accordion>' . $item( __( 'What does it cost?', 'owc-elements' ), __( 'Reporting a move is free.', 'owc-elements' ), true ) . $item( __( 'How long does it take?', 'owc-elements' ), __( 'Your new address is known within five working days.', 'owc-elements' ), false ) . '</owc-accordion>'
		. '<h2>' . esc_html__( 'Costs', 'owc-elements' ) . '</h2>'
		. '<owc-table><table><thead><tr><th scope="col">' . esc_html__( 'What', 'owc-elements' ) . '</th><th scope="col">' . esc_html__( 'Price', 'owc-elements' ) . '</th></tr></thead><tbody><tr><th scope="row">' . esc_html__( 'Moving', 'owc-elements' ) . '</th><td>€ 0,00</td></tr><tr><th scope="row">' . esc_html__( 'Extract', 'owc-elements' ) . '</th><td>€ 18,10</td></tr></tbody></table></owc-table>'
		. '<h2>' . esc_html__( 'See also', 'owc-elements' ) . '</h2>' . $card();
}
