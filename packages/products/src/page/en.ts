import type * as nl from './nl.js';

export const loading = 'The information is loading.';
export const loaded: typeof nl.loaded = (title) => `The page ${title} has loaded.`;
export const notFound = 'This information no longer exists. The page may have been moved or deleted.';
export const notPublic = 'This information is not public. You can only view this page if you have permission.';
export const failed = 'The information on this subject cannot be loaded now. Try again later.';
export const retry = 'Try again';
export const untitled = 'Product';
export const locked = 'This page is protected with a password.';
export const missing: typeof nl.missing = (parts) => `Part of this page cannot be shown now: ${parts}.`;

export const actions = 'Arrange it now';
export const content = 'Information';
export const costs = 'Costs';
export const faq = 'Frequently asked questions';
export const downloads = 'Downloads';
export const links = 'More information';
export const related = 'See also';

export const appointment = 'Make an appointment';
export const loginWith: typeof nl.loginWith = (label, method) => `${label} with ${method}`;
export const eitherLogin = 'DigiD or eHerkenning';
export const hintDigid = 'You log in with DigiD.';
export const hintEherkenning = 'You log in with eHerkenning.';
export const hintDigidEherkenning = 'You log in with DigiD or eHerkenning.';
export const hintEidas = 'You log in with a European means of identification (eIDAS).';

export const free = 'free';
export const priceUnknown = 'price unknown';

export const alternativeTitle = 'Also known as';
export const audience = 'For whom';
export const modified = 'Last updated';
export const embed: typeof nl.embed = (host) => `View this part on ${host}`;
export const themes = 'Topics';
export const organisation = 'Responsible';

export const conditions = 'Conditions';
export const bring = 'What do you need?';
export const procedure = 'How does it work?';
export const sectionCosts = 'Costs and payment';
export const term = 'How long does it take?';
export const noReply = 'If you do not hear from us';
export const objection = 'If you do not agree with the decision';
export const law = 'Laws and rules';
export const national = 'General information from the national government';

export const seeCosts = 'View the costs';
export const fromTo: typeof nl.fromTo = (low, high) => `${low} to ${high}`;
export const duration = 'How long does it take?';
export const objectionPeriod = 'Making an objection';
export const within: typeof nl.within = (time) => `within ${time}`;
export const units = 'year years month months week weeks day days hour hours minute minutes';
export const and = 'and';

export const languages = 'nl Dutch en English de German fr French es Spanish it Italian pt Portuguese pl Polish ro Romanian bg Bulgarian tr Turkish ar Arabic uk Ukrainian ru Russian fa Persian so Somali ti Tigrinya fy Frisian pap Papiamento';
