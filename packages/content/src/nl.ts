export const openAll = 'Alles openen';
export const closeAll = 'Alles sluiten';
// The word that says what kind of message it is, for who does not see the colour or the icon.
export const info = 'Informatie';
export const success = 'Gelukt';
export const warning = 'Let op';
export const error = 'Fout';
