import type * as nl from './nl.js';

const characters = (n: number): string => (n === 1 ? '1 character' : `${n} characters`);

export const charactersLeft: typeof nl.charactersLeft = (left) => (left >= 0 ? `You have ${characters(left)} left` : `You have ${characters(-left)} too many`);
export const errorTitle = 'Error: ';
export const errorHeading = 'There is a problem';
export const sendHeading = 'Your form could not be sent';
export const sending = 'Sending';
export const sent = 'Your details have been sent';
export const offline = 'There is no connection. What you filled in is still here. Check your connection and send the form again.';

