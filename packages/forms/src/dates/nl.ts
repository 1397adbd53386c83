const theDate = (label: string): string => (label && !label.endsWith('?') ? `“${label}”` : 'De datum');

export const locale = 'nl';

// What is wrong. The first ones can follow each other; the name of the field comes behind the last.
export const at = (label: string): string => (label ? ` bij “${label}”` : '');
export const missing = ([day, month, year]: boolean[]): string => `Vul ${[day && 'de dag', month && 'de maand', year && 'het jaar'].filter(Boolean).join(' en ')} in`;
export const noDay = 'Vul een dag van 1 tot en met 31 in';
export const noMonth = 'Vul een maand van 1 tot en met 12 in';
export const noYear = 'Vul het jaar met vier cijfers in';
export const days = (month: string, days: number): string => `${month[0]!.toUpperCase()}${month.slice(1)} heeft ${days} dagen. Vul een andere dag in`;
export const today = 'vandaag';
export const least = (date: string, label: string): string => `${theDate(label)} moet ${date} of later zijn`;
export const most = (date: string, label: string): string => `${theDate(label)} moet ${date} of eerder zijn`;

// What is told when a whole date was typed or pasted in one part.
export const spread = (date: string): string => `Verdeeld over dag, maand en jaar: ${date}`;

// The button of the calendar.
export const open = 'Kies een datum';
export const other = 'Andere datum kiezen';
export const chosen = (text: string, date: string): string => `${text}, ${date} gekozen`;
