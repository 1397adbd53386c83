<?php
/**
 * How lists and items are printed: what they are told, and the words. As packages/content/src/lists/{dom,context,nl,en}.ts.
 *
 * @package OWC\Elements
 */

declare(strict_types=1);

namespace OWC\Elements;

/** An element; text between tags must be HTML already. An attribute that is `false` or nothing is not there. */
function content_h( string $tag, array $attributes = array(), string ...$children ): string {
	$html = "<$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= null === $value || false === $value ? '' : ( true === $value ? " $name" : " $name=\"" . product_text( (string) $value ) . '"' );
	}
	return "$html>" . ( in_array( $tag, array( 'input', 'img', 'br' ), true ) ? '' : implode( '', $children ) . "</$tag>" );
}

/** A heading of a level; under the sixth there is none. */
function content_heading( int $level, array $attributes, string $html ): string {
	return content_h( 'h' . min( 6, max( 1, $level ?: 2 ) ), $attributes, $html );
}

/** A link, or its text when there is no address. */
function content_link( string $url, string $text ): string {
	return '' === $url ? product_text( $text ) : content_h( 'a', array( 'href' => $url ), product_text( $text ) );
}

/** @param list<string> $children with a space between them */
function content_spaced( array $children ): string {
	return implode( ' ', array_filter( $children, 'strlen' ) );
}

function content_meta( array $parts ): string {
	$html = content_spaced( $parts );
	return '' === $html ? '' : content_h( 'p', array( 'class' => 'owc-meta' ), $html );
}

function content_span( string $text ): string {
	return content_h( 'span', array(), product_text( $text ) );
}

/** What a list or an item is printed with when nothing else is said. */
function content_context( array $given ): array {
	$given += array(
		'kind'         => 'news',
		'label'        => '',
		'headingLevel' => 2,
		'perPage'      => 10,
		'prefix'       => '',
		'itemUrl'      => '',
		'mapUrl'       => '',
		'calendarUrl'  => '',
		'feedUrl'      => '',
		'path'         => '',
		'now'          => '',
		'language'     => 'nl',
	);
	$given += array( 'id' => array( 'news' => 'nieuws', 'event' => 'agenda', 'publication' => 'publicaties' )[ $given['kind'] ] );
	$words  = str_starts_with( strtolower( $given['language'] ), 'nl' ) ? 'nl' : 'en';
	return array( 'words' => $words, 't' => content_texts( $words ) ) + $given;
}

/** An address with something of an item in it; nothing when the item does not have that. */
function content_with( string $pattern, array $item ): string {
	$whole = true;
	$url   = preg_replace_callback(
		'/\{(slug|id)\}/',
		static function ( array $found ) use ( $item, &$whole ): string {
			$value = (string) ( $item[ $found[1] ] ?? '' );
			$whole = $whole && '' !== $value;
			return $value;
		},
		$pattern
	);
	return $whole ? product_url( (string) $url ) : '';
}

function content_item_address( array $item, array $context ): string {
	return ( '' === $context['itemUrl'] ? '' : content_with( $context['itemUrl'], $item ) ) ?: $item['url'];
}

/** A language other than that of the page. */
function content_lang( array $item, array $context ): ?string {
	return '' !== $item['language'] && strtok( strtolower( $context['language'] ), '-' ) !== $item['language'] ? $item['language'] : null;
}

function content_time( string $moment, array $context, ?string $words = null ): string {
	return content_h( 'time', array( 'datetime' => $moment ), product_text( $words ?? product_date( substr( $moment, 0, 10 ), $context['words'] ) ) );
}

/** `Besluit (PDF, 1,2 MB)`: who downloads wants to know with which program, and how long it takes. */
function content_documents( array $item, array $context ): string {
	$html = '';
	foreach ( $item['documents'] as $one ) {
		$about = implode( ', ', array_filter( array( $one['type'], 'nl' === $context['words'] ? $one['size'] : str_replace( ',', '.', $one['size'] ) ), 'strlen' ) );
		$html .= content_h( 'li', array(), content_link( $one['url'], ( 'publication' === $item['kind'] ? content_own_words( $one['title'], $context ) : $one['title'] ) . ( '' === $about ? '' : " ($about)" ) ) );
	}
	return content_h( 'ul', array( 'class' => 'owc-documents' ), $html );
}

/** What a reader calls something, for want of a name in the source, in the language of the page. */
function content_own_words( string $text, array $context ): string {
	if ( 'nl' !== $context['words'] ) {
		$dutch = content_texts( 'nl' );
		foreach ( array( 'woo-request', 'covenant', 'decision-list', 'announcement', 'other', 'decision', 'requester', 'authority', 'receiver', 'postcodes', 'address', 'duration', 'field', 'request-document', 'inventory' ) as $name ) {
			if ( $dutch[ $name ] === $text ) {
				return $context['t'][ $name ];
			}
		}
	}
	return $text;
}

/** `1 bericht`, `12 berichten` */
function content_count( string $what, int $count, array $context ): string {
	return $count . ' ' . explode( '|', $context['t'][ $what ] )[ 1 === $count ? 0 : 1 ];
}

/** Our own words: those of packages/content/src/lists/nl.ts and en.ts. */
function content_texts( string $words ): array {
	return 'nl' === $words ? array(
		'news-count'            => 'bericht|berichten',
		'event-count'           => 'activiteit|activiteiten',
		'publication-count'     => 'publicatie|publicaties',
		'news-none'             => 'Geen berichten gevonden',
		'event-none'            => 'Geen activiteiten gevonden',
		'publication-none'      => 'Geen publicaties gevonden',
		'news-empty'            => 'Er zijn nu geen berichten.',
		'event-empty'           => 'Er zijn nu geen activiteiten.',
		'publication-empty'     => 'Er zijn nu geen publicaties.',
		'news-all'              => 'Bekijk alle berichten',
		'event-all'             => 'Bekijk alle activiteiten',
		'publication-all'       => 'Bekijk alle publicaties',
		'news-heading'          => 'Nieuws',
		'event-heading'         => 'Agenda',
		'publication-heading'   => 'Publicaties',
		'news-search'           => 'Zoek in nieuws',
		'event-search'          => 'Zoek in de agenda',
		'publication-search'    => 'Zoek in publicaties',
		'search'                => 'Zoeken',
		'clear'                 => 'Wis alles',
		'filters'               => 'Filters',
		'chosen'                => '(%d gekozen)',
		'for-words'             => ' voor ‘%s’',
		'page-of'               => ', pagina %1$d van %2$d',
		'tips'                  => 'Wat u kunt proberen:',
		'tip-spelling'          => 'Kijk of de woorden goed gespeld zijn.',
		'tip-words'             => 'Gebruik andere of minder woorden.',
		'tip-filters'           => 'Kies minder filters.',
		'theme'                 => 'Thema',
		'type'                  => 'Soort',
		'audience'              => 'Doelgroep',
		'city'                  => 'Plaats',
		'year'                  => 'Jaar',
		'all-years'             => 'Alle jaren',
		'date'                  => 'Datum',
		'from'                  => 'Vanaf',
		'until'                 => 'Tot en met',
		'when'                  => 'Wanneer',
		'always'                => 'Alle dagen',
		'today'                 => 'Vandaag',
		'tomorrow'              => 'Morgen',
		'this-weekend'          => 'Dit weekend',
		'this-week'             => 'Deze week',
		'next-week'             => 'Volgende week',
		'this-month'            => 'Deze maand',
		'next-month'            => 'Volgende maand',
		'pages'                 => 'Pagina\'s',
		'previous'              => 'Vorige',
		'previous-page'         => 'Vorige pagina',
		'next-page'             => 'Volgende pagina',
		'next'                  => 'Volgende',
		'page-number'           => 'Pagina %d',
		'feed'                  => 'RSS',
		'calendar'              => 'Agenda (ICS)',
		'highlighted'           => 'Uitgelicht',
		'document-count'        => 'document|documenten',
		'updated'               => 'Bijgewerkt op',
		'expired'               => 'Dit bericht is verlopen. De informatie klopt misschien niet meer.',
		'over'                  => 'Deze activiteit is afgelopen.',
		'documents'             => 'Documenten',
		'more'                  => 'Meer informatie',
		'related'               => 'Meer nieuws',
		'comments'              => 'Reacties (%d)',
		'comments-closed'       => 'U kunt niet meer reageren.',
		'embed'                 => 'Bekijk op %s',
		'span'                  => '%1$s tot en met %2$s',
		'daily'                 => 'elke dag',
		'fortnightly'           => 'om de week op %s',
		'between'               => 'van %1$s tot en met %2$s',
		'through'               => 'tot en met %s',
		'more-dates'            => array( 'en daarna nog %d keer', 'en daarna nog %d keer' ),
		'all-dates'             => 'Alle %d data',
		'date-unknown'          => 'Datum nog niet bekend',
		'long-term'             => 'Langlopend',
		'now'                   => 'Nu bezig',
		'past'                  => 'Afgelopen',
		'where'                 => 'Waar',
		'map-link'              => 'Bekijk op de kaart',
		'map-outside'           => 'Bekijk op de kaart van OpenStreetMap',
		'price'                 => 'Prijs',
		'free'                  => 'Gratis',
		'price-from'            => 'vanaf %s',
		'price-range'           => '%1$s tot %2$s',
		'registration'          => 'Aanmelden',
		'registration-no'       => 'Aanmelden is niet nodig',
		'registration-optional' => 'Aanmelden kan, maar is niet verplicht',
		'registration-required' => 'Aanmelden is verplicht',
		'register'              => 'Meld u aan',
		'tickets'               => 'Koop kaartjes',
		'website'               => 'Website van de activiteit',
		'video'                 => 'Bekijk de video',
		'calendar-add'          => 'Zet in uw agenda (ICS)',
		'organiser'             => 'Organisator',
		'contact'               => 'Contact',
		'accessibility'         => 'Toegankelijkheid',
		'woo-request'           => 'Woo-verzoek',
		'covenant'              => 'Convenant',
		'decision-list'         => 'Besluitenlijst',
		'announcement'          => 'Bekendmaking',
		'other'                 => 'Publicatie',
		'reference'             => 'Kenmerk',
		'decision'              => 'Besluit',
		'status'                => 'Status',
		'received'              => 'Ontvangen',
		'decided'               => 'Besloten',
		'signed'                => 'Ondertekend',
		'published'             => 'Gepubliceerd',
		'parties'               => 'Partijen',
		'requester'             => 'Verzoeker',
		'authority'             => 'Bestuursorgaan',
		'receiver'              => 'Ontvanger',
		'postcodes'             => 'Postcodegebied',
		'address'               => 'Adres',
		'duration'              => 'Duur',
		'field'                 => 'Beleidsterrein',
		'request-document'      => 'Verzoek om informatie',
		'inventory'             => 'Inventarisatielijst',
	) : array(
		'news-count'            => 'message|messages',
		'event-count'           => 'event|events',
		'publication-count'     => 'publication|publications',
		'news-none'             => 'No messages found',
		'event-none'            => 'No events found',
		'publication-none'      => 'No publications found',
		'news-empty'            => 'There are no messages now.',
		'event-empty'           => 'There are no events now.',
		'publication-empty'     => 'There are no publications now.',
		'news-all'              => 'View all messages',
		'event-all'             => 'View all events',
		'publication-all'       => 'View all publications',
		'news-heading'          => 'News',
		'event-heading'         => 'Events',
		'publication-heading'   => 'Publications',
		'news-search'           => 'Search the news',
		'event-search'          => 'Search events',
		'publication-search'    => 'Search publications',
		'search'                => 'Search',
		'clear'                 => 'Clear all',
		'filters'               => 'Filters',
		'chosen'                => '(%d chosen)',
		'for-words'             => ' for ‘%s’',
		'page-of'               => ', page %1$d of %2$d',
		'tips'                  => 'What you can try:',
		'tip-spelling'          => 'Check the spelling of the words.',
		'tip-words'             => 'Use other or fewer words.',
		'tip-filters'           => 'Choose fewer filters.',
		'theme'                 => 'Theme',
		'type'                  => 'Type',
		'audience'              => 'Audience',
		'city'                  => 'Town',
		'year'                  => 'Year',
		'all-years'             => 'All years',
		'date'                  => 'Date',
		'from'                  => 'From',
		'until'                 => 'Until',
		'when'                  => 'When',
		'always'                => 'Any day',
		'today'                 => 'Today',
		'tomorrow'              => 'Tomorrow',
		'this-weekend'          => 'This weekend',
		'this-week'             => 'This week',
		'next-week'             => 'Next week',
		'this-month'            => 'This month',
		'next-month'            => 'Next month',
		'pages'                 => 'Pages',
		'previous'              => 'Previous',
		'previous-page'         => 'Previous page',
		'next-page'             => 'Next page',
		'next'                  => 'Next',
		'page-number'           => 'Page %d',
		'feed'                  => 'RSS',
		'calendar'              => 'Calendar (ICS)',
		'highlighted'           => 'Featured',
		'document-count'        => 'document|documents',
		'updated'               => 'Updated on',
		'expired'               => 'This message has expired. The information may no longer be correct.',
		'over'                  => 'This event is over.',
		'documents'             => 'Documents',
		'more'                  => 'More information',
		'related'               => 'More news',
		'comments'              => 'Comments (%d)',
		'comments-closed'       => 'Comments are closed.',
		'embed'                 => 'View on %s',
		'span'                  => '%1$s to %2$s',
		'daily'                 => 'every day',
		'fortnightly'           => 'every other %s',
		'between'               => 'from %1$s to %2$s',
		'through'               => 'until %s',
		'more-dates'            => array( 'and %d more time', 'and %d more times' ),
		'all-dates'             => 'All %d dates',
		'date-unknown'          => 'Date not yet known',
		'long-term'             => 'Long-term',
		'now'                   => 'Happening now',
		'past'                  => 'Over',
		'where'                 => 'Where',
		'map-link'              => 'View on the map',
		'map-outside'           => 'View on the map of OpenStreetMap',
		'price'                 => 'Price',
		'free'                  => 'Free',
		'price-from'            => 'from %s',
		'price-range'           => '%1$s to %2$s',
		'registration'          => 'Registration',
		'registration-no'       => 'No registration needed',
		'registration-optional' => 'Registration is possible, not required',
		'registration-required' => 'Registration is required',
		'register'              => 'Register',
		'tickets'               => 'Buy tickets',
		'website'               => 'Website of the event',
		'video'                 => 'Watch the video',
		'calendar-add'          => 'Add to your calendar (ICS)',
		'organiser'             => 'Organiser',
		'contact'               => 'Contact',
		'accessibility'         => 'Accessibility',
		'woo-request'           => 'Woo request',
		'covenant'              => 'Covenant',
		'decision-list'         => 'List of decisions',
		'announcement'          => 'Announcement',
		'other'                 => 'Publication',
		'reference'             => 'Reference',
		'decision'              => 'Decision',
		'status'                => 'Status',
		'received'              => 'Received',
		'decided'               => 'Decided',
		'signed'                => 'Signed',
		'published'             => 'Published',
		'parties'               => 'Parties',
		'requester'             => 'Requested by',
		'authority'             => 'Administrative authority',
		'receiver'              => 'Received by',
		'postcodes'             => 'Postcode area',
		'address'               => 'Address',
		'duration'              => 'Duration',
		'field'                 => 'Policy area',
		'request-document'      => 'Request for information',
		'inventory'             => 'List of documents',
	);
}
