// A signature that is drawn.
export const empty = 'Drawing area: still empty';
export const drawn = 'Drawing area: you have drawn';
export const opened = 'You can draw with your finger, a pen or the mouse.';
export const clear = 'Clear the drawing';
export const done = 'You have drawn.';
export const cleared = 'The drawing is cleared.';
