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
