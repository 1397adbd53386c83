export const costs = 'Costs';
export const costsWhat = 'What';
export const costsPrice = 'Price';
export const costsFree = 'free';
export const costsUnknown = 'price unknown';
export const costsFrom = 'From';

export const hours = 'Opening hours';
export const hoursSpecial = 'Different opening hours';
export const hoursDay = 'Day';
export const hoursOpen = 'Open';
export const hoursClosed = 'closed';
export const hoursTo = 'to';
export const hoursClock = '';
export const hoursDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

export const contact = 'Contact';
export const contactPlaces = 'Contact and opening hours';
export const contactAddress = 'Address';
export const contactMap = 'View on the map';
export const contactPost = 'Postal address';
export const contactPhone = 'Telephone';
export const contactWhatsapp = 'WhatsApp';
export const contactEmail = 'Email';

export const toc = 'On this page';

export const quickExit = 'Leave this page quickly';

export const feedback = 'Did this information help you?';
export const feedbackYes = 'Yes';
export const feedbackNo = 'No';
export const feedbackMissing = 'What was missing, or what can be better?';
export const feedbackOptional = '(not required)';
export const feedbackPrivacy = 'Do not write personal information here, such as your name, address, telephone number or citizen service number. You will not get a reply.';
export const feedbackSend = 'Send';
