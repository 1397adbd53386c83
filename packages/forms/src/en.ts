import type * as nl from './nl.js';

export const errorTitle = 'Error: ';
export const errorHeading = 'There is a problem';
export const sendHeading = 'Your form could not be sent';
export const sending = 'Sending';
export const sent = 'Your details have been sent';
export const offline = 'There is no connection. What you filled in is still here. Check your connection and send the form again.';

export const dateDay = 'Day';
export const dateMonth = 'Month';
export const dateYear = 'Year';
export const fileMissing: typeof nl.fileMissing = (label) => `Choose a file for “${label}”`;
export const fileMissingUnnamed = 'Choose a file';
export const signatureMissing = 'Type your name or draw your signature';
export const signatureDraw = 'Draw your signature';
export const signatureType = 'Do not draw';
export const signatureOffline = 'You cannot draw now. Type your name.';

export const addressPostcode = 'Postcode';
export const addressNumber = 'House number';
export const addressLetter = 'House letter';
export const addressAddition = 'Addition';
export const addressStreet = 'Street';
export const addressTown = 'Town';

export const selectEmpty = 'Choose an answer';

export const tick: typeof nl.tick = (label) => (label ? `Tick “${label}”` : 'Tick this');
export const consentMissing: typeof nl.consentMissing = (label) => (label ? `Tick to confirm: “${label}”` : 'Tick this');
export const yes = 'Yes';
export const no = 'No';
export const othersUnticked = 'Your other answers are no longer ticked';
export const noneUnticked: typeof nl.noneUnticked = (label) => `“${label}” is no longer ticked`;

export const repeatAdd: typeof nl.repeatAdd = (item, count) => `Add ${count ? 'another' : 'a'} ${item}`.trim();
export const repeatRemove: typeof nl.repeatRemove = (name) => `Remove ${name}`;
export const repeatRemoved: typeof nl.repeatRemoved = (name) => `Removed: ${name}`;
export const repeatSure: typeof nl.repeatSure = (name) => `Do you want to remove ${name}? What you filled in there will be gone.`;
export const repeatYes: typeof nl.repeatYes = (name) => `Yes, remove ${name}`;
export const repeatNo: typeof nl.repeatNo = (name) => `No, keep ${name}`;
export const repeatMost: typeof nl.repeatMost = (max) => `You cannot fill in more than ${max} here`;

export const comboboxResults: typeof nl.comboboxResults = (count) => `${count === 1 ? '1 result' : `${count} results`}, use the arrow keys`;
export const comboboxFirst: typeof nl.comboboxFirst = (shown, count) => `These are the first ${shown} of ${count}. Type on to search.`;
export const comboboxNone = 'No results';
export const comboboxFree = 'No results. You can use an answer of your own.';
export const comboboxShort: typeof nl.comboboxShort = (least) => `Type at least ${least} characters to search`;
export const comboboxSearching = 'Searching';
export const comboboxFailed = 'The list is not available now. Type your whole answer yourself.';
export const comboboxRestricted: typeof nl.comboboxRestricted = (label) => `Choose an answer from the list${label && !label.endsWith('?') ? ` for “${label}”` : ''}`;
