/**
 * What custom-elements.json cannot say: how an editor meets an element. Everything else of a block (its tag, controls, labels,
 * help, slots) comes from the element's own comment. An element is a block when it is in this table.
 *
 * @typedef {object} Block
 * @property {string} title
 * @property {string} icon a Dashicon
 * @property {string[]} [keywords]
 * @property {string} [description] when there is no element that says it
 * @property {Record<string, string>} [slots] slot -> the HTML element that an editor types in; 'text' is the text of the control inside
 * @property {Record<string, string>} [words] what an editor reads in a slot that is empty, where that is not its name
 * @property {boolean | string[]} [inner] holds other blocks: any (true) or these
 * @property {unknown[]} [template] the blocks that it begins with
 * @property {string} [wraps] the block that it is made around: an editor can turn that one into this
 * @property {string} [tag] of a block that is no element of ours: the HTML element that it is saved and printed as
 * @property {string} [item] the HTML element that it is saved in
 * @property {string} [box] the HTML element around the blocks in it
 * @property {boolean} [section] heading and blocks stand in a section
 * @property {string[]} [unslotted] slots that only have a name here: the element takes them as they are
 * @property {{ name: string, type: { text: string }, default?: string, description: string }[]} [extra] attributes of the block that the element does not get
 * @property {string | string[]} [parent] the block or blocks that it lives in
 * @property {string[]} [uses] what it has to know of the blocks around it
 * @property {string} [ancestor] a block that it lives in, at any depth
 * @property {string[]} [omit] attributes that are no choice of an editor
 * @property {Record<string, string[]>} [choices] attributes of free text of which an editor chooses from a list
 * @property {Record<string, string | number>} [defaults] where a page of WordPress starts with another value than the element
 * @property {string[]} [own] attributes of the block itself, not of the element
 * @property {string} [source] help for the address that WordPress reads it from: a setting of the block that the element does not get
 * @property {Record<string, string>} [lines] the same, of more than one line, with the help that an editor gets
 */

/** Of a field these are for who writes HTML: a page of WordPress gives a value, and where it comes from, by a filter. */
const filled = ['value', 'error', 'disabled', 'readonly', 'source'];

/** What a browser may fill in about who uses it. */
const personal = ['name', 'given-name', 'family-name', 'email', 'tel', 'street-address', 'postal-code', 'address-level2', 'bday', 'organization'];

/** Of an answer in a group: the group says these. */
const single = ['required', 'soft-required', 'unmarked', 'required-message', 'invalid-message'];

/** What every field shows above its control. The label of a group names no control. */
const texts = { label: 'label', description: 'div' };
const question = { label: 'div', description: 'div' };

/** What is simple enough to be asked with one answer. */
const simple = ['owc/text-field', 'owc/text-area', 'owc/select'];

/** A link with its words. */
const link = [{ name: 'href', type: { text: 'URL' }, description: 'Where the link leads to.' }];

/** A heading and a text to begin with. */
const story = [['core/heading', { level: 3 }], ['core/paragraph']];

/** @type {Record<string, Block>} */
export const blocks = {
  'owc-form': {
    title: 'Form',
    icon: 'feedback',
    keywords: ['contact'],
    inner: true,
    own: ['formId'],
  },
  'owc-text-field': {
    title: 'Text field',
    icon: 'edit',
    keywords: ['input', 'email', 'telephone'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled, 'placeholder'],
    choices: {
      type: ['text', 'email', 'tel', 'url', 'number'],
      format: ['bsn', 'rsin', 'kvk', 'btw', 'iban', 'postcode', 'kenteken', 'phone', 'currency', 'date'],
      autocomplete: personal,
    },
  },
  'owc-text-area': {
    title: 'Text area',
    icon: 'text',
    keywords: ['input', 'question'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled, 'placeholder'],
    choices: { autocomplete: ['street-address'] },
  },
  'owc-select': {
    title: 'Select',
    icon: 'arrow-down-alt2',
    keywords: ['choice', 'list', 'dropdown'],
    slots: texts,
    ancestor: 'owc/form',
    omit: filled,
    choices: { autocomplete: ['country', 'country-name', 'language', 'sex'] },
    lines: { options: 'One answer on each line. To send something else than the words, write it before them: NL | Nederland.' },
  },
  'owc-combobox': {
    title: 'Combobox',
    icon: 'search',
    keywords: ['choice', 'list', 'country'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled, 'placeholder', 'min-characters'],
    choices: { autocomplete: ['country-name', 'language', 'organization-title'] },
    lines: { options: 'One answer on each line. To send something else than the words, write it before them: NL | Nederland.' },
  },
  'owc-radio-group': {
    title: 'Radio buttons',
    icon: 'marker',
    keywords: ['choice', 'question', 'yes', 'no'],
    slots: question,
    inner: ['owc/radio', 'core/paragraph'],
    ancestor: 'owc/form',
    omit: filled,
  },
  'owc-radio': {
    title: 'Radio button',
    icon: 'marker',
    slots: texts,
    words: { label: 'Answer' },
    inner: simple,
    parent: 'owc/radio-group',
    omit: ['checked', 'name', ...filled.filter((name) => name !== 'value'), ...single],
  },
  'owc-checkbox-group': {
    title: 'Checkboxes',
    icon: 'yes-alt',
    keywords: ['choice', 'question', 'several'],
    slots: question,
    inner: ['owc/checkbox', 'core/paragraph'],
    ancestor: 'owc/form',
    omit: filled,
  },
  'owc-checkbox': {
    title: 'Checkbox',
    icon: 'yes-alt',
    keywords: ['choice', 'agree'],
    slots: texts,
    words: { label: 'Text beside the box' },
    ancestor: 'owc/form',
    omit: ['checked', ...filled.filter((name) => name !== 'value')],
  },
  'owc-consent': {
    title: 'Consent',
    icon: 'privacy',
    keywords: ['privacy', 'agree', 'statement'],
    slots: { description: 'div', label: 'label' },
    words: { description: 'Statement, with its links', label: 'Text beside the box' },
    ancestor: 'owc/form',
    omit: ['checked', 'required', 'soft-required', 'unmarked', 'invalid-message', ...filled.filter((name) => name !== 'value')],
  },
  'owc-date-field': {
    title: 'Date',
    icon: 'calendar-alt',
    keywords: ['day', 'birthday', 'calendar'],
    slots: question,
    ancestor: 'owc/form',
    omit: filled,
  },
  'owc-time-field': {
    title: 'Time',
    icon: 'clock',
    keywords: ['hour'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled, 'max-characters'],
  },
  'owc-file-field': {
    title: 'File',
    icon: 'upload',
    keywords: ['upload', 'attachment', 'photo'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled.filter((name) => name !== 'value'), 'upload'],
  },
  'owc-signature': {
    title: 'Signature',
    icon: 'edit-large',
    keywords: ['sign', 'draw'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled, 'autocomplete', 'drawing-name'],
  },
  'owc-address-field': {
    title: 'Address',
    icon: 'location',
    keywords: ['postcode', 'street', 'house number'],
    slots: question,
    ancestor: 'owc/form',
    omit: [...filled.filter((name) => name !== 'value'), 'src'],
  },
  'owc-location-field': {
    title: 'Location',
    icon: 'location',
    keywords: ['place', 'map', 'where'],
    slots: texts,
    ancestor: 'owc/form',
    omit: [...filled, 'placeholder', 'src'],
    choices: { autocomplete: ['street-address'] },
    lines: { places: 'Places to choose from, one on each line with where it is: Lamp post 12 | 52.0907,5.1214.' },
  },
  'owc-repeat': {
    title: 'Repeat',
    icon: 'controls-repeat',
    keywords: ['several', 'list', 'child'],
    inner: ['owc/text-field', 'owc/text-area', 'owc/select', 'owc/radio-group', 'owc/checkbox-group', 'owc/checkbox', 'owc/time-field', 'owc/file-field', 'owc/address-field', 'core/paragraph'],
    ancestor: 'owc/form',
    omit: ['heading-level'],
    defaults: { min: 1 },
  },
  'owc-button': {
    title: 'Button',
    icon: 'button',
    keywords: ['link', 'call to action'],
    slots: { text: 'a' },
    omit: ['label', 'type', 'name', 'value', 'disabled'],
  },
  'owc-accordion': {
    title: 'Accordion',
    icon: 'list-view',
    keywords: ['questions', 'details'],
    inner: ['owc/accordion-item'],
  },
  'details': {
    title: 'Accordion item',
    icon: 'arrow-down-alt2',
    description: 'A question or subject that opens and closes.',
    slots: { summary: 'summary' },
    inner: true,
    parent: ['owc/accordion', 'owc/faq'],
  },
  'owc-alert': {
    title: 'Alert',
    icon: 'info',
    keywords: ['notification', 'warning'],
    slots: { heading: 'h2' },
    inner: true,
    omit: ['live'],
  },
  'owc-card-list': {
    title: 'Card list',
    icon: 'grid-view',
    keywords: ['cards', 'news', 'teasers'],
    slots: { heading: 'h2' },
    unslotted: ['heading'],
    inner: ['owc/card'],
    box: 'ul',
  },
  'owc-card': {
    title: 'Card',
    icon: 'id',
    inner: ['core/heading', 'core/paragraph', 'core/image', 'core/list'],
    template: story,
    item: 'li',
    parent: 'owc/card-list',
  },
  'owc-pagination': {
    title: 'Page numbers',
    icon: 'controls-forward',
    keywords: ['pagination', 'pages', 'next'],
    omit: ['current', 'total', 'href'],
    uses: ['query', 'queryId'],
  },
  'owc-counter': {
    title: 'Counting number',
    icon: 'performance',
    keywords: ['number', 'figure', 'statistics'],
    slots: { number: 'strong', text: 'span' },
    words: { number: 'Number', text: 'What there are so many of' },
    unslotted: ['number'],
    item: 'p',
  },
  'owc-glossary': {
    title: 'Word list',
    description: 'Hard words of this page with their explanation. Words that are marked in a text without one of their own, are explained by this list.',
    icon: 'book-alt',
    keywords: ['glossary', 'definition', 'explanation'],
    inner: ['owc/word'],
    item: 'dl',
    omit: ['for'],
  },
  'owc/word': {
    title: 'Word',
    tag: 'div',
    icon: 'book-alt',
    description: 'A hard word with its explanation.',
    slots: { term: 'dt', meaning: 'dd' },
    words: { term: 'Word', meaning: 'Explanation' },
    parent: 'owc/glossary',
  },
  'owc-tabs': {
    title: 'Tabs',
    icon: 'index-card',
    keywords: ['tab', 'sections'],
    inner: ['owc/tab'],
    omit: ['selected'],
  },
  'owc/tab': {
    title: 'Tab',
    tag: 'section',
    icon: 'index-card',
    description: 'A part of a text behind a tab.',
    slots: { heading: 'h3' },
    words: { heading: 'Words on the tab' },
    inner: true,
    parent: 'owc/tabs',
  },
  'owc-dialog': {
    title: 'Dialog',
    icon: 'welcome-view-site',
    keywords: ['popup', 'modal', 'conditions'],
    slots: { opener: 'p', heading: 'h2' },
    words: { opener: 'Words of the link that opens it' },
    unslotted: ['opener', 'heading'],
    inner: true,
  },
  'owc-table': {
    title: 'Table with sorting',
    icon: 'editor-table',
    keywords: ['table', 'sort', 'data'],
    inner: ['core/table'],
    template: [['core/table', { hasFixedLayout: false }]],
    wraps: 'core/table',
  },
  'owc-timeline': {
    title: 'Timeline',
    icon: 'backup',
    keywords: ['steps', 'history', 'procedure'],
    inner: ['owc/timeline-item'],
    box: 'ol',
  },
  'owc/timeline-item': {
    title: 'Step',
    tag: 'li',
    icon: 'marker',
    description: 'What happened, or is to come.',
    slots: { heading: 'h3' },
    inner: true,
    parent: 'owc/timeline',
    extra: [{ name: 'state', type: { text: "'current' | 'done' | 'upcoming'" }, description: 'With a current step the others say by themselves that they are done or to come.' }],
  },
  'owc-icon-list': {
    title: 'Icon list',
    icon: 'editor-ul',
    keywords: ['list', 'check', 'conditions'],
    inner: ['core/list'],
    template: [['core/list']],
    wraps: 'core/list',
  },
  'owc-link-list': {
    title: 'Link list',
    icon: 'admin-links',
    keywords: ['links', 'shortcuts', 'menu'],
    inner: ['core/heading', 'core/list'],
    template: [['core/heading'], ['core/list']],
  },
  'owc-contact-card': {
    title: 'Contact card',
    icon: 'id-alt',
    keywords: ['address', 'telephone', 'email'],
    slots: { heading: 'h2', street: 'p', town: 'p', phone: 'p', mail: 'p' },
    words: { heading: 'Name', street: 'Street address', town: 'Postal code and town', phone: 'Telephone number', mail: 'Email address' },
    unslotted: ['heading', 'street', 'town', 'phone', 'mail'],
    inner: ['core/paragraph', 'core/list', 'core/image'],
    template: [['core/paragraph']],
  },
  'owc-quote': {
    title: 'Quote with portrait',
    icon: 'format-quote',
    keywords: ['quote', 'citation'],
    inner: ['core/quote'],
    template: [['core/quote']],
    wraps: 'core/quote',
  },
  'owc-figure': {
    title: 'Image with description',
    icon: 'format-image',
    keywords: ['image', 'photo', 'enlarge'],
    inner: ['core/image', 'core/details'],
    template: [['core/image']],
    wraps: 'core/image',
    extra: [{ name: 'large', type: { text: 'boolean' }, description: 'A button shows the image large, over the page.' }],
  },
  'owc-gallery': {
    title: 'Gallery to enlarge',
    icon: 'format-gallery',
    keywords: ['images', 'photos', 'album'],
    inner: ['core/gallery'],
    template: [['core/gallery', { linkTo: 'media' }]],
    wraps: 'core/gallery',
  },
  'owc-slider': {
    title: 'Slider',
    icon: 'slides',
    keywords: ['carousel', 'slides'],
    inner: ['owc/slide'],
    box: 'ul',
  },
  'owc/slide': {
    title: 'Slide',
    tag: 'li',
    icon: 'slides',
    description: 'One of the slides.',
    inner: true,
    template: story,
    parent: 'owc/slider',
  },
  'owc-video': {
    title: 'Video with consent',
    icon: 'video-alt3',
    keywords: ['youtube', 'vimeo', 'film'],
    slots: { text: 'a' },
    words: { text: 'What the video is called' },
    inner: ['core/video', 'core/details'],
    template: [['core/details']],
    extra: link,
  },
  'owc-share': {
    title: 'Share',
    icon: 'share',
    keywords: ['share', 'whatsapp', 'copy'],
    slots: { heading: 'h2' },
    unslotted: ['heading'],
  },
  'owc-print': {
    title: 'Print button',
    icon: 'printer',
    keywords: ['print', 'paper'],
  },
  'owc-breadcrumb': {
    title: 'Breadcrumb',
    icon: 'arrow-right-alt',
    keywords: ['path', 'navigation'],
  },
  'owc-back': {
    title: 'Way back',
    icon: 'arrow-left-alt',
    keywords: ['back', 'return', 'link'],
    slots: { text: 'a' },
    extra: link,
  },
  'owc-language-switch': {
    title: 'Language switch',
    icon: 'translation',
    keywords: ['languages', 'translation'],
    lines: { languages: 'One language on each line, with its own name and its address: en | English | /en/.' },
  },
  'owc-product': {
    title: 'Product',
    icon: 'id-alt',
    keywords: ['service', 'catalogue'],
    defaults: { 'heading-level': 2 },
    own: ['title'],
  },
  'owc-product-search': {
    title: 'Product search',
    icon: 'search',
    keywords: ['catalogue', 'service', 'find'],
  },
  'owc-product-list': {
    title: 'Product list',
    icon: 'list-view',
    keywords: ['catalogue', 'service', 'themes', 'a-z'],
    defaults: { 'heading-level': 2 },
  },
  'owc-contact': {
    title: 'Contact details',
    icon: 'location-alt',
    keywords: ['address', 'telephone', 'location'],
    source: 'Address of a location of the catalogue, such as /wp-json/owc/pdc/v1/locations/12.',
  },
  'owc-opening-hours': {
    title: 'Opening hours',
    icon: 'clock',
    keywords: ['open', 'closed', 'location'],
    source: 'Address of a location of the catalogue, such as /wp-json/owc/pdc/v1/locations/12.',
  },
  'owc-costs': {
    title: 'Costs',
    icon: 'money-alt',
    keywords: ['fees', 'price', 'leges'],
    source: 'Address of fees in the catalogue, such as /wp-json/owc/pdc/v1/leges?ids=801,802.',
  },
  'owc-product-actions': {
    title: 'Ways to arrange it',
    icon: 'admin-links',
    keywords: ['call to action', 'apply', 'appointment'],
    slots: { heading: 'h2' },
    unslotted: ['heading'],
    inner: ['owc/action'],
    box: 'ul',
    section: true,
  },
  'owc/action': {
    title: 'Way to arrange it',
    tag: 'li',
    icon: 'admin-links',
    description: 'A link to where it is arranged, with what one needs to know before.',
    slots: { text: 'a', hint: 'p' },
    words: { text: 'Words of the link', hint: 'What one needs to know before' },
    parent: 'owc/product-actions',
    extra: link,
  },
  'owc-key-facts': {
    title: 'Key facts',
    icon: 'lightbulb',
    keywords: ['summary', 'price', 'duration'],
    inner: ['owc/key-fact'],
    box: 'dl',
  },
  'owc/key-fact': {
    title: 'Fact',
    tag: 'div',
    icon: 'lightbulb',
    description: 'What many people want to know, in a few words.',
    slots: { term: 'dt', value: 'dd' },
    words: { term: 'Subject', value: 'What is said about it' },
    parent: 'owc/key-facts',
  },
  'owc-process-steps': {
    title: 'Numbered steps',
    icon: 'editor-ol',
    keywords: ['steps', 'procedure', 'how to'],
    inner: ['owc/process-step'],
    box: 'ol',
  },
  'owc/process-step': {
    title: 'Numbered step',
    tag: 'li',
    icon: 'editor-ol',
    description: 'One of the steps of a procedure.',
    slots: { heading: 'h3' },
    inner: true,
    parent: 'owc/process-steps',
  },
  'owc-faq': {
    title: 'Frequently asked questions',
    icon: 'editor-help',
    keywords: ['questions', 'answers', 'faq'],
    slots: { heading: 'h2' },
    unslotted: ['heading'],
    inner: ['owc/accordion-item'],
    section: true,
  },
  'owc-downloads': {
    title: 'Downloads',
    icon: 'download',
    keywords: ['files', 'pdf', 'documents'],
    slots: { heading: 'h2' },
    unslotted: ['heading'],
    inner: ['core/file', 'core/list'],
    template: [['core/file', { displayPreview: false, showDownloadButton: false }]],
    section: true,
  },
  'owc-eligibility': {
    title: 'Check of conditions',
    icon: 'clipboard',
    keywords: ['conditions', 'eligible', 'test'],
    slots: { heading: 'h2' },
    unslotted: ['heading'],
    inner: ['owc/condition'],
    box: 'ul',
    omit: ['src'],
  },
  'owc/condition': {
    title: 'Condition',
    tag: 'li',
    icon: 'clipboard',
    description: 'A condition, and the question that finds out whether somebody meets it.',
    slots: { condition: 'p', question: 'p', otherwise: 'p' },
    words: { condition: 'Condition, as a sentence', question: 'Question to be answered with yes or no', otherwise: 'What is said to who does not meet it' },
    parent: 'owc/eligibility',
    extra: [{ name: 'answer', type: { text: "'yes' | 'no'" }, default: "'yes'", description: 'The answer of somebody who meets it.' }],
  },
  'owc-quick-exit': {
    title: 'Quick exit',
    icon: 'exit',
    keywords: ['safe', 'leave', 'escape'],
  },
  'owc-toc': {
    title: 'Table of contents',
    icon: 'editor-ol',
    keywords: ['contents', 'headings', 'on this page'],
    omit: ['for'],
  },
  'owc-map': {
    title: 'Map',
    icon: 'location-alt',
    keywords: ['places', 'location', 'openkaarten', 'geojson'],
    defaults: { 'heading-level': 2, 'page-size': 24 },
    omit: ['src', 'provider-src'],
    lines: { src: 'Addresses of OpenKaarten datasets or GeoJSON, one on each line, such as /wp-json/owc/openkaarten/v1/datasets.' },
  },
  'owc-news-list': {
    title: 'News list',
    icon: 'megaphone',
    keywords: ['news', 'openpub', 'messages'],
    omit: ['src', 'prefix', 'feed-url'],
    lines: { src: 'Addresses of OpenPub, one on each line, such as /wp-json/owc/openpub/v1/items.' },
  },
  'owc-news-item': {
    title: 'News item',
    icon: 'megaphone',
    keywords: ['news', 'openpub', 'message'],
    omit: ['src'],
    defaults: { 'heading-level': 2 },
    source: 'Address of one news item, such as /wp-json/owc/openpub/v1/items/12.',
  },
  'owc-event-list': {
    title: 'Event list',
    icon: 'calendar-alt',
    keywords: ['events', 'openagenda', 'calendar'],
    omit: ['src', 'prefix', 'feed-url', 'calendar-url'],
    lines: { src: 'Addresses of OpenAgenda, one on each line, such as /wp-json/owc/openagenda/v1/items.' },
  },
  'owc-event-item': {
    title: 'Event',
    icon: 'calendar-alt',
    keywords: ['event', 'openagenda', 'calendar'],
    omit: ['src', 'calendar-url'],
    defaults: { 'heading-level': 2 },
    source: 'Address of one event, such as /wp-json/owc/openagenda/v1/items/id/12.',
  },
  'owc-publication-list': {
    title: 'Publication list',
    icon: 'media-document',
    keywords: ['publications', 'woo', 'decisions'],
    omit: ['src', 'prefix', 'feed-url'],
    lines: { src: 'Addresses of OpenWoo, OpenConvenanten, the Woo portal, decisions or announcements, one on each line, such as /wp-json/owc/openwoo/v1/items.' },
  },
  'owc-publication-item': {
    title: 'Publication',
    icon: 'media-document',
    keywords: ['publication', 'woo', 'decision'],
    omit: ['src'],
    defaults: { 'heading-level': 2 },
    source: 'Address of one publication, such as /wp-json/owc/openwoo/v1/items/36aea3a9.',
  },
  'owc-feedback': {
    title: 'Feedback',
    icon: 'thumbs-up',
    keywords: ['useful', 'helpful', 'opinion'],
  },
};

/** Elements that are no block, and why. Every other element is in the table above. @type {Record<string, string>} */
export const without = {
  'owc-error-summary': 'a form shows it by itself when something is not filled in well; an editor has nothing to say there',
};

/** 'owc-form' -> 'owc/form'. What is no element of ours is named after where it lives. @param {string} tag */
export const nameOf = (tag) => (tag === 'details' ? 'owc/accordion-item' : tag.includes('/') ? tag : `owc/${tag.slice(4)}`);
