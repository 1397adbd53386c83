export const loading = 'The locations are being loaded.';
