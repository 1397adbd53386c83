// The Dutch texts of the maps that an element says at once: the source. Every other language has the same exports.

export const loading = 'De locaties worden geladen.';
