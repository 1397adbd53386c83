import type * as nl from './nl.js';

const characters = (n: number): string => (n === 1 ? '1 character' : `${n} characters`);

export const charactersLeft: typeof nl.charactersLeft = (left) => (left >= 0 ? `You have ${characters(left)} left` : `You have ${characters(-left)} too many`);
export const errorTitle = 'Error: ';
export const errorHeading = 'There is a problem';
export const sendHeading = 'Your form could not be sent';
export const sending = 'Sending';
export const sent = 'Your details have been sent';
export const offline = 'There is no connection. What you filled in is still here. Check your connection and send the form again.';
export const refused = 'The website cannot process your form now. What you filled in is still here. Send the form again, or try later.';
export const sessionEnded = 'You have been inactive for too long. What you filled in is still here. Open the page in a new tab to log in again, then send this form.';
export const tooLarge = 'Your form is too large to send. Remove a file or choose a smaller one.';
export const uncertain = 'We are not sure whether your form has arrived. What you filled in is still here. Did you not get a confirmation? Then send the form again.';
export const wrong = 'Check what you filled in and send the form again';
