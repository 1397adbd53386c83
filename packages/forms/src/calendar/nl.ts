export const previous = 'Vorige maand';
export const next = 'Volgende maand';
export const close = 'Sluiten';
