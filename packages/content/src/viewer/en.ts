export const title = 'Image';
export const count = (index: number, all: number): string => `Image ${index} of ${all}`;
export const previous = 'Previous image';
export const next = 'Next image';
export const close = 'Close';
export const actual = 'Actual size';
export const failed = 'The image cannot be loaded. Please try again later.';
