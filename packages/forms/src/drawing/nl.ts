// A signature that is drawn.
export const empty = 'Tekenvlak: nog leeg';
export const drawn = 'Tekenvlak: u heeft getekend';
export const opened = 'U kunt tekenen met uw vinger, een pen of de muis.';
export const clear = 'Wis de tekening';
export const done = 'U heeft getekend.';
export const cleared = 'De tekening is gewist.';
