<?php
/**
 * Plugin Name: Hostile habits
 * Description: What themes, optimisers and page builders do to a page, each asked for by the header X-Habit. For the tests only.
 */

declare(strict_types=1);

namespace OWC\Hostile;

$owc_hostile_habits = array_filter( explode( ',', (string) ( $_SERVER['HTTP_X_HABIT'] ?? '' ) ) );
if ( ! $owc_hostile_habits || ! isset( $_SERVER['REQUEST_METHOD'] ) || is_admin() ) {
	return;
}

/** What a theme says about everything. */
const STYLES = array(
	'box-sizing' => '*,*::before,*::after{box-sizing:content-box}',
	'small-root' => 'html{font-size:62.5%}body{font-size:1.6rem}',
	// The same, in a theme that we were told about: for visitors without JavaScript.
	'known-root' => 'html{font-size:10px}body{font-size:1.6rem}',
	'important'  => 'input,button,select,textarea,label,fieldset,legend,details,summary,ul,ol,li,table,th,td,h2,h3,h4,p{margin:0!important;padding:0!important;border:0!important;background:transparent!important;font:inherit!important;color:#ddd!important;line-height:1!important;list-style:none!important;min-height:0!important;outline:0!important;appearance:none!important}',
	'unset'      => 'button,input,select,textarea{all:unset}label,summary{display:inline!important;float:left!important;font-size:10px!important;text-transform:uppercase!important}',
	'everything' => '*+*{margin-top:2em}svg{width:100%}[hidden]{display:block}form *{position:relative}a,button{display:block;width:100%}div,span{line-height:0.9}',
	'float'      => 'form>*{float:left;width:33%}label{position:absolute!important;left:-9999px!important}',
);

/** What a script of a theme does once the page is there. */
const SCRIPTS = array(
	// Draws its own select, checkbox, radio and file: the real one is wrapped and made invisible.
	'uniform'   => '$("select,:checkbox,:radio,:file").each(function(){$(this).wrap("<span class=uniform></span>").css("opacity",.01).before("<span>"+($(this).find(":selected").text()||"")+"</span>")});',
	'labels'    => '$("label[for]").each(function(){var c=$("#"+$.escapeSelector($(this).attr("for")));c.attr("placeholder",$(this).text()).after(this)});',
	'wrap'      => '$("input,textarea,select").not(":hidden").wrap("<div class=\"input-group\"><div class=\"input-inner\"></div></div>");',
	'mask'      => '$("input[type=text],input[type=tel],input[type=email],input:not([type])").on("input keyup blur",function(){var v=$(this).val();$(this).val(v+"_").val(v)}).attr("autocomplete","off");',
	'submit'    => '$("form").on("submit",function(){$(this).find(":submit").prop("disabled",true).addClass("loading").text("Even geduld")});$(":submit").on("click",function(){var b=this;setTimeout(function(){b.disabled=true},0)});',
	// A page builder brings its part of the page itself, or moves it into a tab or a popup.
	'inner-html' => 'var b=$("main,.site-main,#content").first()[0],h=b.innerHTML;b.innerHTML="";setTimeout(function(){b.innerHTML=h},200);',
	'hidden-tab' => 'var b=$("main,.site-main,#content").first().hide();setTimeout(function(){b.show()},800);',
	'move'      => '$("main,.site-main,#content").first().children().appendTo($("<div class=popup>").appendTo("body"));',
	// A carousel and a sticky header: nodes twice, ids and all. (Put before the real ones, the labels of the page belong to the copies.)
	'clone'     => '$("main,.site-main,#content").first().find("owc-accordion,owc-alert,owc-form").each(function(){$(this).clone(true).addClass("cloned").attr("aria-hidden","true").hide().insertAfter(this)});',
	'prototype' => 'Array.prototype.each=function(f){this.forEach(f)};Element.prototype.closest2=function(){};window.html=1;window.name="label";',
);

/** What is done to the content before it is printed. */
const CONTENTS = array(
	'strip-tags'       => 'strip_all',
	'strip-attributes' => 'strip_attributes',
	'autop'            => 'wpautop',
	'typography'       => 'typography',
);

/** What an optimiser does to the whole page. */
const PAGES = array(
	'minify' => 'minify',
	'lazy'   => 'lazy',
	'delay'  => 'delay',
	'defer'  => 'defer',
	'concat' => 'concat',
	'cache'  => 'keep',
);

// Whoever comes first gets a page made; all others get that page.
if ( array( 'cache' ) === $owc_hostile_habits && is_string( $owc_hostile_kept = cached() ) ) {
	header( 'X-Cache: hit' );
	echo $owc_hostile_kept; // phpcs:ignore
	exit;
}

add_filter( 'owc_elements_root_size', static fn( $size ) => in_array( 'known-root', $GLOBALS['owc_hostile_habits'], true ) ? 10.0 : $size );
// Sizes of theme.json are sizes of the theme's own text, whatever its rem: a classic theme has none.
array_intersect( array( 'small-root', 'known-root' ), $owc_hostile_habits ) && add_filter( 'owc_elements_theme_tokens', '__return_empty_array' );
foreach ( $owc_hostile_habits as $owc_hostile_habit ) {
	if ( isset( STYLES[ $owc_hostile_habit ] ) ) {
		add_action( 'wp_head', static fn() => print '<style id="hostile">' . STYLES[ $owc_hostile_habit ] . '</style>', 99 ); // phpcs:ignore
	}
	if ( isset( SCRIPTS[ $owc_hostile_habit ] ) ) {
		add_action( 'wp_enqueue_scripts', static fn() => wp_enqueue_script( 'jquery' ) );
		add_action( 'wp_footer', static fn() => print '<script>jQuery(function($){' . SCRIPTS[ $owc_hostile_habit ] . '});</script>', 99 ); // phpcs:ignore
	}
	if ( isset( CONTENTS[ $owc_hostile_habit ] ) ) {
		$owc_hostile_name = CONTENTS[ $owc_hostile_habit ];
		add_filter( 'the_content', function_exists( $owc_hostile_name ) ? $owc_hostile_name : __NAMESPACE__ . "\\$owc_hostile_name", 99 );
	}
	if ( isset( PAGES[ $owc_hostile_habit ] ) ) {
		add_action( 'template_redirect', static fn() => ob_start( __NAMESPACE__ . '\\' . PAGES[ $owc_hostile_habit ] ), 0 );
	}
}

/** A "security" filter with a list of its own. */
function strip_all( string $html ): string {
	return strip_tags( $html, '<p><a><h1><h2><h3><h4><ul><ol><li><strong><em><br><div><span><img><table><thead><tbody><tr><th><td><form><input><label><textarea><select><option><button><fieldset><legend><details><summary>' );
}

/** Attributes that it does not know go. */
function strip_attributes( string $html ): string {
	return (string) preg_replace( '~\s(?:slot|data-[\w-]+|aria-[\w-]+|role)(?:="[^"]*")?(?=[\s>])~', '', $html );
}

/** Curly quotes, dashes and pictures in whatever is between tags. */
function typography( string $html ): string {
	return (string) preg_replace_callback( '~>[^<]+<~', static fn( $found ) => str_replace( array( '...', ' - ', ':-)', '14 0123' ), array( '…', ' – ', '<img class="emoji" alt="🙂" src="data:,">', '<a href="tel:140123">14 0123</a>' ), $found[0] ), wptexturize( $html ) );
}

/** Quotes that HTML can do without, ends that a browser makes itself, and all white space. */
function minify( string $html ): string {
	$parts = preg_split( '~(<(script|style|textarea|pre)\b.*?</\2>)~is', $html, -1, PREG_SPLIT_DELIM_CAPTURE ) ?: array( $html );
	$out   = '';
	for ( $index = 0; isset( $parts[ $index ] ); $index += 3 ) {
		$part = (string) preg_replace( array( '~<!--(?!\[if).*?-->~s', '~\s+~', '~> <~', '~</(?:li|p|option|tbody|thead|tr|td|th|dt|dd|body|html)>~' ), array( '', ' ', '><', '' ), $parts[ $index ] );
		$part = (string) preg_replace_callback( '~<[a-z][^<>]*>~i', static fn( $tag ) => preg_replace( array( '~=""(?=[\s>])~', '~="([^"\'`=<>\s/]+)"~' ), array( '', '=$1' ), $tag[0] ), $part );
		$out .= $part . ( $parts[ $index + 1 ] ?? '' );
	}
	return $out;
}

/** Images come when they are seen. */
function lazy( string $html ): string {
	return (string) preg_replace( '~<img([^>]*?)\ssrc="([^"]+)"~', '<img$1 src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="$2" class="lazy"', $html );
}

/** Scripts run after the first key or movement. */
function delay( string $html ): string {
	$html   = (string) preg_replace( '~<script([^>]*)\stype="module"~', '<script$1 type="delayed/module"', $html );
	$runner = '<script>["keydown","mousemove","pointerdown","touchstart"].forEach(function(e){addEventListener(e,function(){document.querySelectorAll("script[type=\"delayed/module\"]").forEach(function(o){var s=document.createElement("script");s.type="module";if(o.src)s.src=o.src;else s.textContent=o.textContent;o.replaceWith(s)})},{once:true})});</script>';
	return str_replace( '</body>', "$runner</body>", $html );
}

/** Every script is deferred, every sheet comes later. */
function defer( string $html ): string {
	$html = (string) preg_replace( '~<script(?![^>]*type="(?:importmap|application/|speculationrules))([^>]*)\ssrc=~', '<script$1 defer async src=', $html );
	return (string) preg_replace( '~<link rel=.stylesheet.([^>]*) media=.all.([^>]*)>~', '<link rel="stylesheet"$1 media="print" onload="this.media=\'all\'"$2>', $html );
}

/** All sheets in one, squeezed, after what the page itself says about style. */
function concat( string $html ): string {
	$css  = '';
	$html = (string) preg_replace_callback(
		'~<link\b[^>]*\brel=.stylesheet.[^>]*>~',
		static function ( $link ) use ( &$css ) {
			preg_match( '~\bhref=["\']' . preg_quote( home_url( '/' ), '~' ) . '([^"\'?]+)~', $link[0], $found );
			$sheet = $found ? file_get_contents( ABSPATH . $found[1] ) : false; // phpcs:ignore
			if ( false === $sheet ) {
				return $link[0];
			}
			$folder = home_url( '/' . dirname( $found[1] ) . '/' );
			$sheet  = (string) preg_replace( array( '~/\*.*?\*/~s', '~\s+~', '~ ?([{};,]) ?~' ), array( '', ' ', '$1' ), $sheet );
			$css   .= preg_replace( '~url\((["\']?)(?!data:|https?:|/|#)~', '$0' . $folder, $sheet );
			return '';
		},
		$html
	);
	return str_replace( '</head>', "<style>$css</style></head>", $html );
}

function cached(): string|false {
	return 'GET' === $_SERVER['REQUEST_METHOD'] && ! str_contains( $_SERVER['REQUEST_URI'], '?' ) ? get_transient( 'hostile_' . md5( $_SERVER['REQUEST_URI'] ) ) : false;
}

function keep( string $html ): string {
	'GET' === $_SERVER['REQUEST_METHOD'] && ! str_contains( $_SERVER['REQUEST_URI'], '?' ) && set_transient( 'hostile_' . md5( $_SERVER['REQUEST_URI'] ), $html, HOUR_IN_SECONDS );
	return $html;
}
