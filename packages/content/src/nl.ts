export const openAll = 'Alles openen';
export const closeAll = 'Alles sluiten';
// The word that says what kind of message it is, for who does not see the colour or the icon.
export const info = 'Informatie';
export const success = 'Gelukt';
export const warning = 'Let op';
export const error = 'Fout';
export const dialogClose = 'Sluiten';
export const glossaryExplain = (term: string): string => `Uitleg van ${term}`;
export const printPage = 'Print deze pagina';
export const shareCopy = 'Link kopiëren';
export const shareCopied = 'Link gekopieerd';
export const shareOpen = 'Delen';
export const tableName = 'Tabel';
export const tableSort = (column: string): string => `Sorteren op ${column}`;
export const figureZoom = 'Vergroot afbeelding';
export const sliderPrevious = 'Vorige dia';
export const sliderNext = 'Volgende dia';
export const sliderStatus = (first: number, last: number, all: number): string => `Dia ${first}${last > first ? ` tot en met ${last}` : ''} van ${all}`;
export const videoPlay = 'Video bekijken';
export const videoConsent = (name: string): string =>
  `Deze video staat op ${name}. Als u de video bekijkt, krijgt ${name} gegevens van u, zoals uw IP-adres. ${name} kan ook cookies plaatsen.`;
export const videoRemember = (name: string): string => `Vraag dit niet meer bij video's van ${name}`;
// The state of a step.
export const timelineDone = 'Afgerond';
export const timelineCurrent = 'Nu bezig';
export const timelineUpcoming = 'Nog niet begonnen';
export const breadcrumbOpen = 'Toon het hele pad';
export const pagination = "Pagina's";
export const paginationPage = (page: number): string => `Pagina ${page}`;
export const paginationPrevious = 'Vorige pagina';
export const paginationNext = 'Volgende pagina';
export const paginationBack = 'Vorige';
export const paginationOn = 'Volgende';
