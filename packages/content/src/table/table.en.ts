export const up = (column: string): string => `Sorted by ${column}, ascending`;
export const down = (column: string): string => `Sorted by ${column}, descending`;
export const none = 'No longer sorted: the rows are in the order that they began in';
