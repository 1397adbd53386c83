export const previous = 'Previous month';
export const next = 'Next month';
export const close = 'Close';
