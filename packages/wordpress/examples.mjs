/**
 * What an editor sees of a block before choosing it, in the list of blocks. Texts are English here, and translated like all others.
 *
 * @typedef {[attributes?: Record<string, unknown>, inner?: [name: string, ...rest: any[]][]]} Example
 * @typedef {[tag: string, ...content: (string | Sample)[]]} Sample HTML of what only a server can print
 */

/** @param {string} content */
const p = (content) => /** @type {[string, ...any[]]} */ (['core/paragraph', { content }]);
/** @param {string} content */
const h3 = (content) => /** @type {[string, ...any[]]} */ (['core/heading', { level: 3, content }]);
/** @param {string[]} items */
const list = (...items) => /** @type {[string, ...any[]]} */ (['core/list', {}, items.map((content) => ['core/list-item', { content }])]);

/** @type {[string, ...any[]][]} */
const questions = [
  ['owc/accordion-item', { summary: 'How long is a passport valid?' }, [p('10 years for adults.')]],
  ['owc/accordion-item', { summary: 'Can someone else go for me?' }, [p('No, you have to come yourself.')]],
];

/** @type {Record<string, Example>} */
export const examples = {
  'owc-form': [{}, [['owc/text-field', { label: 'What is your name?' }], ['owc/text-area', { label: 'What is your question?', rows: 3 }], ['owc/button', { text: 'Send' }]]],
  'owc-text-field': [{ label: 'What is your name?' }],
  'owc-text-area': [{ label: 'What is your question?' }],
  'owc-select': [{ label: 'Where do you live?', options: 'North\nSouth' }],
  'owc-combobox': [{ label: 'Where do you live?', options: 'North\nSouth' }],
  'owc-radio-group': [{ label: 'Do you live here?' }, [['owc/radio', { label: 'Yes' }], ['owc/radio', { label: 'No' }]]],
  'owc-radio': [{ label: 'Yes' }],
  'owc-checkbox-group': [{ label: 'What do you want to report?' }, [['owc/checkbox', { label: 'A broken street lamp' }], ['owc/checkbox', { label: 'Litter' }]]],
  'owc-checkbox': [{ label: 'Keep me informed by email' }],
  'owc-consent': [{ description: 'We use your details only to answer your question.', label: 'I agree' }],
  'owc-date-field': [{ label: 'Which day suits you?' }],
  'owc-time-field': [{ label: 'What time suits you?' }],
  'owc-file-field': [{ label: 'Add a photo' }],
  'owc-signature': [{ label: 'Sign with your name' }],
  'owc-address-field': [{ label: 'Where do you live?' }],
  'owc-location-field': [{ label: 'Where is it?' }],
  'owc-repeat': [{}, [['owc/text-field', { label: 'What is your name?' }]]],
  'owc-button': [{ text: 'Make an appointment', href: '/' }],
  'owc-accordion': [{}, questions],
  'details': [{ summary: 'How long is a passport valid?' }, [p('10 years for adults.')]],
  'owc-alert': [{ heading: 'The Market is closed', type: 'warning' }, [p('Until Friday you can park at the station.')]],
  'owc-card-list': [{ heading: 'News' }, [['owc/card', {}, [h3('The swimming pool is open'), p('From Saturday you are welcome again.')]], ['owc/card', {}, [h3('New trees'), p('We plant 400 trees this year.')]]]],
  'owc-card': [{}, [h3('The swimming pool is open'), p('From Saturday you are welcome again.')]],
  'owc-pagination': [],
  'owc-counter': [{ number: '12,345', text: 'trees planted' }],
  'owc-glossary': [{}, [['owc/word', { term: 'Objection', meaning: 'You tell the municipality that you disagree with a decision.' }], ['owc/word', { term: 'Fees', meaning: 'What you pay for something that the municipality does for you.' }]]],
  'owc/word': [{ term: 'Objection', meaning: 'You tell the municipality that you disagree with a decision.' }],
  'owc-tabs': [{}, [['owc/tab', { heading: 'Online' }, [p('You log in with DigiD.')]], ['owc/tab', { heading: 'At the desk' }, [p('Make an appointment.')]]]],
  'owc/tab': [{ heading: 'Online' }, [p('You log in with DigiD.')]],
  'owc-dialog': [{ opener: 'Read the conditions', heading: 'Conditions' }, [p('You live in this municipality.')]],
  'owc-table': [{}, [['core/table', { hasFixedLayout: false, head: [{ cells: [{ content: 'What', tag: 'th' }, { content: 'Price', tag: 'th' }] }], body: [{ cells: [{ content: 'Passport', tag: 'td' }, { content: '€ 83.87', tag: 'td' }] }, { cells: [{ content: 'Identity card', tag: 'td' }, { content: '€ 75.80', tag: 'td' }] }] }]]],
  'owc-timeline': [{}, [['owc/timeline-item', { heading: 'Plan' }, [p('Residents gave their opinion.')]], ['owc/timeline-item', { heading: 'Decision', state: 'current' }, [p('The council decides.')]]]],
  'owc/timeline-item': [{ heading: 'Decision', state: 'current' }, [p('The council decides.')]],
  'owc-icon-list': [{}, [list('You live in this municipality.', 'You are 18 or older.')]],
  'owc-link-list': [{}, [['core/heading', { level: 2, content: 'Often asked for' }], list('<a href="/">Passport</a>', '<a href="/">Moving</a>')]],
  'owc-contact-card': [{ heading: 'Town hall', street: 'Market 1', town: '1234 AB Voorbeeldstad', phone: '14 0123', mail: 'info@voorbeeldstad.nl' }, [p('Open on weekdays.')]],
  'owc-quote': [{}, [['core/quote', { citation: 'A resident' }, [p('I had my passport within a week.')]]]],
  'owc-figure': [{ large: true }, [['core/image', { sample: true, alt: 'The harbour', caption: 'The harbour' }]]],
  'owc-gallery': [{}, [['core/gallery', { linkTo: 'none', columns: 2 }, [['core/image', { sample: true, alt: 'The harbour' }], ['core/image', { sample: true, alt: 'The harbour' }]]]]],
  'owc-slider': [{}, [['owc/slide', {}, [h3('The swimming pool is open'), p('From Saturday you are welcome again.')]], ['owc/slide', {}, [h3('New trees'), p('We plant 400 trees this year.')]]]],
  'owc/slide': [{}, [h3('The swimming pool is open'), p('From Saturday you are welcome again.')]],
  'owc-video': [{ text: 'How to apply for a passport (video, 2 minutes)', href: 'https://www.youtube.com/watch?v=M7lc1UVf-VE' }, [['core/details', { summary: 'Read what is said' }, [p('You make an appointment.')]]]],
  'owc-share': [{ heading: 'Share this page' }],
  'owc-print': [],
  'owc-back': [{ text: 'Back to the overview', href: '/' }],
  'owc-language-switch': [{ languages: 'nl | Nederlands | /\nen | English | /en/' }],
  'owc-product-actions': [{ heading: 'Arrange it now' }, [['owc/action', { text: 'Apply with DigiD', href: '/', hint: 'You log in with DigiD.' }], ['owc/action', { text: 'Make an appointment', href: '/' }]]],
  'owc/action': [{ text: 'Apply with DigiD', href: '/', hint: 'You log in with DigiD.' }],
  'owc-key-facts': [{}, [['owc/key-fact', { term: 'Costs', value: '€ 83.87' }], ['owc/key-fact', { term: 'How long does it take?', value: '5 days' }]]],
  'owc/key-fact': [{ term: 'Costs', value: '€ 83.87' }],
  'owc-process-steps': [{}, [['owc/process-step', { heading: 'You make an appointment' }, [p('Online, or by phone.')]], ['owc/process-step', { heading: 'You come to the town hall' }, [p('Bring your old passport.')]]]],
  'owc/process-step': [{ heading: 'You make an appointment' }, [p('Online, or by phone.')]],
  'owc-faq': [{ heading: 'Frequently asked questions' }, questions],
  'owc-downloads': [{ heading: 'Downloads' }, [list('<a href="/x.pdf">Consent form (pdf, 184 kB)</a>', '<a href="/x.zip">Map (zip, 12 MB)</a>')]],
  'owc-eligibility': [{ heading: 'Can you get the contribution?' }, [['owc/condition', { condition: 'You live in this municipality.', question: 'Do you live here?' }], ['owc/condition', { condition: 'You are 18 or older.', question: 'Are you 18 or older?' }]]],
  'owc/condition': [{ condition: 'You live in this municipality.', question: 'Do you live here?' }],
};

/** @type {Sample} */
const address = ['p', 'Market 1', ['br'], '1234 AB Voorbeeldstad'];
/** @param {string} heading @param {string} title @param {string} date @param {string} text @returns {Sample} */
const items = (heading, title, date, text) => ['section', ['h2', heading], ['ul', ['li', ['article', ['h3', ['a', title]], ['p', date], ['p', text]]]]];
/** @param {string} title @param {string} date @param {string} text @returns {Sample} */
const item = (title, date, text) => ['article', ['h2', title], ['p', date], ['p', text]];

/** @type {Record<string, Sample>} */
export const samples = {
  'owc-breadcrumb': ['nav', ['ol', ['li', ['a', 'Home']], ['li', ['a', 'Passport']]]],
  'owc-contact': ['section', ['h2', 'Contact'], address],
  'owc-costs': ['section', ['h2', 'Costs'], ['table', ['tbody', ['tr', ['th', 'Passport'], ['td', '€ 83.87']], ['tr', ['th', 'Identity card'], ['td', '€ 75.80']]]]],
  'owc-event-item': item('Yoga in the park', '12 June, 10:00', 'Everyone is welcome.'),
  'owc-event-list': items('Events', 'Yoga in the park', '12 June, 10:00', 'Everyone is welcome.'),
  'owc-map': ['section', ['h2', 'Map'], ['ul', ['li', ['h3', 'Town hall'], address]]],
  'owc-news-item': item('The swimming pool is open', '1 June', 'From Saturday you are welcome again.'),
  'owc-news-list': items('News', 'The swimming pool is open', '1 June', 'From Saturday you are welcome again.'),
  'owc-opening-hours': ['section', ['h2', 'Opening hours'], ['table', ['tbody', ['tr', ['th', 'Monday'], ['td', '9:00 - 17:00']], ['tr', ['th', 'Tuesday'], ['td', '9:00 - 20:00']]]]],
  'owc-product': ['article', ['h2', 'Apply for a passport'], ['p', 'You make an appointment.']],
  'owc-product-list': ['section', ['h2', 'Often asked for'], ['ul', ['li', ['a', 'Passport']], ['li', ['a', 'Moving']]]],
  'owc-product-search': ['p', ''], // it makes its own form
  'owc-publication-item': item('Decision on new trees', '1 June', 'The council decides.'),
  'owc-publication-list': items('Publications', 'Decision on new trees', '1 June', 'The council decides.'),
  'owc-feedback': ['section', ['h2', 'Was this useful?'], ['p', ['label', ['input'], 'Yes'], ' ', ['label', ['input'], 'No']]],
  'owc-quick-exit': ['p', ['a', 'Leave this page quickly']],
  'owc-toc': ['nav', ['h2', 'On this page'], ['ul', ['li', ['a', 'Costs']], ['li', ['a', 'Contact']]]],
};
