// Whether it is open now.
export const locale = 'nl-NL';
export const time = (hours: number, minutes: string): string => `${hours}.${minutes} uur`;
export const open = (until: string): string => `Nu open${until && ` tot ${until}`}`;
export const closed = (why: string, day: string, time: string): string => `Nu gesloten${why && ` (${why})`}${day && `, ${day} open vanaf ${time}`}`;
export const later = 'straks';
export const tomorrow = 'morgen';
export const onDay = (day: string): string => day;
