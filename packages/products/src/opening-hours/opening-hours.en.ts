import type * as nl from './opening-hours.nl.js';

export const locale = 'en-GB';
export const time: typeof nl.time = (hours, minutes) => `${hours}:${minutes}`;
export const open: typeof nl.open = (until) => `Open now${until && ` until ${until}`}`;
export const closed: typeof nl.closed = (why, day, time) => `Closed now${why && ` (${why})`}${day && `, opens ${day} at ${time}`}`;
export const later = 'later today';
export const tomorrow = 'tomorrow';
export const onDay: typeof nl.onDay = (day) => `on ${day}`;
