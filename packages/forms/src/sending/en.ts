// What became of sending.
export const refused = 'The website cannot process your form now. What you filled in is still here. Send the form again, or try later.';
export const sessionEnded = 'You have been inactive for too long. What you filled in is still here. Open the page in a new tab to log in again, then send this form.';
export const tooLarge = 'Your form is too large to send. Remove a file or choose a smaller one.';
export const uncertain = 'We are not sure whether your form has arrived. What you filled in is still here. Did you not get a confirmation? Then send the form again.';
export const wrong = 'Check what you filled in and send the form again';
