export const short = (least: number): string => `Type at least ${least} characters.`;
export const searching = 'Looking for addresses…';
export const none = 'No address found. Check what you typed, or try only the street or the postcode.';
export const failed = 'Looking for an address does not work now.';
export const results = (count: number): string => (count === 1 ? '1 result. Choose it with the arrow keys.' : `${count} results. Choose with the arrow keys.`);
