export const title = 'Share this page';
export const mail = 'Email';
