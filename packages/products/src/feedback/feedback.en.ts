export const sending = 'Your answer is being sent.';
export const thanks = 'Thank you. We use your answer to improve this page.';
export const failed = 'Your answer was not sent. What you filled in is still here. Try again, or later.';
export const offline = 'Your answer was not sent: you have no internet connection. What you filled in is still here.';
