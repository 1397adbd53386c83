import { __ } from '../wp.js';
import type { Code, Finding, Group } from './check.js';
import { enough } from './reading.js';
import type { Score } from './reading.js';

export const groups = (): Record<Group, string> => ({
  images: __('Images and video', 'owc-elements'),
  headings: __('Headings', 'owc-elements'),
  links: __('Links', 'owc-elements'),
  colours: __('Colours', 'owc-elements'),
  layout: __('Tables, lists and white space', 'owc-elements'),
  forms: __('Forms', 'owc-elements'),
  reading: __('Readability', 'owc-elements'),
});

export interface Message {
  what: string;
  how: string;
  /** The success criterion of WCAG 2.2 behind it; none for what is advice about writing. */
  wcag?: string;
}

/** What is wrong, how it is mended, and which success criterion of WCAG 2.2 asks for it. %1 and %2 are what it is about. */
const messages = (): Record<Code, [what: string, how: string, wcag?: string]> => ({
  'image-alt': [__('Image without alternative text: %1', 'owc-elements'), __('Describe what the image tells, in the settings of the block. If it tells nothing that the text does not, mark it here as decoration.', 'owc-elements'), '1.1.1'],
  'image-link-alt': [__('Image that is a link, without alternative text: %1', 'owc-elements'), __('Without a text nobody who listens knows where the link leads. Describe where it leads, or what is shown large.', 'owc-elements'), '1.1.1, 2.4.4'],
  'image-alt-file': [__('The alternative text is the name of a file: “%1”', 'owc-elements'), __('Write what there is to see, as you would tell it on the telephone.', 'owc-elements'), '1.1.1'],
  'image-alt-caption': [__('The alternative text is the same as the caption: “%1”', 'owc-elements'), __('Who listens hears it twice. Let the alternative text say what there is to see, and the caption the rest.', 'owc-elements'), '1.1.1'],
  'image-alt-opening': [__('The alternative text begins with what is said already: “%1”', 'owc-elements'), __('A screen reader says “image” by itself. Begin with what there is to see.', 'owc-elements'), '1.1.1'],
  'image-background': [__('Background image without alternative text: %1', 'owc-elements'), __('If the image tells something, describe it in the settings of the block. If not, mark it here as decoration.', 'owc-elements'), '1.1.1'],
  'video-captions': [__('Video without captions', 'owc-elements'), __('Add captions with the button in the toolbar of the block. If there is no speech in it, it does not apply.', 'owc-elements'), '1.2.2'],
  'video-text': [__('Video without its text: “%1”', 'owc-elements'), __('Write under the video what is said and shown, for who cannot hear or see it.', 'owc-elements'), '1.2.1, 1.2.3'],
  'heading-skipped': [__('Heading skips a level: “%1” is %2', 'owc-elements'), __('Make it %3, or put a heading of that level above it. Do not choose a level for its size.', 'owc-elements'), '1.3.1'],
  'heading-h1': [__('Heading H1 in the page: “%1”', 'owc-elements'), __('The title of the page is the H1. Make this an H2.', 'owc-elements'), '1.3.1'],
  'heading-empty': [__('Empty heading', 'owc-elements'), __('Write the heading or remove the block. A screen reader says “heading” and then nothing.', 'owc-elements'), '1.3.1, 2.4.6'],
  'heading-bold': [__('Bold text that looks like a heading: “%1”', 'owc-elements'), __('Turn the paragraph into a heading, so that people can jump to it.', 'owc-elements'), '1.3.1'],
  'link-vague': [__('Link text that does not say where it leads: “%1”', 'owc-elements'), __('Use words that make sense without the sentence around them: what does one find there?', 'owc-elements'), '2.4.4'],
  'link-empty': [__('Link without words: %1', 'owc-elements'), __('Write where the link leads, or remove it.', 'owc-elements'), '2.4.4, 4.1.2'],
  'link-nowhere': [__('Link or button that leads nowhere: “%1”', 'owc-elements'), __('Give the address, or remove the link.', 'owc-elements'), '2.4.4'],
  'link-url': [__('Address as link text: %1', 'owc-elements'), __('Write what the page is called. An address is read aloud letter by letter.', 'owc-elements'), '2.4.4'],
  'link-same': [__('The same link text leads to different pages: “%1”', 'owc-elements'), __('Say in each link what the difference is.', 'owc-elements'), '2.4.4'],
  'link-file': [__('Link to a file (%2) that does not say its kind and size: “%1”', 'owc-elements'), __('Write both in the link, such as (PDF, 1.2 MB). Better still: put the text on a page.', 'owc-elements')],
  'link-new-tab': [__('Link opens a new tab without saying so: “%1”', 'owc-elements'), __('Let it open in the same tab, or write (opens in a new tab) in the link.', 'owc-elements'), '3.2.5'],
  'contrast-own': [__('Text that is hard to see: %1 on %2, contrast %3', 'owc-elements'), __('At least %4 is needed. Choose other colours for this block. A text colour that can be read here: %5.', 'owc-elements'), '1.4.3'],
  'contrast-theme': [__('The theme gives text that is hard to see: %1 on %2, contrast %3', 'owc-elements'), __('At least %4 is needed. Tell who looks after the theme. A text colour that can be read here: %5.', 'owc-elements'), '1.4.3'],
  'contrast-unknown': [__('Text on an image or a gradient: “%1”', 'owc-elements'), __('This cannot be measured. See for yourself whether every letter can be read, also on a telephone.', 'owc-elements'), '1.4.3'],
  'table-header': [__('Table without a header', 'owc-elements'), __('Switch on “Header section” in the settings of the block, and say in it what each column holds.', 'owc-elements'), '1.3.1'],
  'paragraph-empty': [__('Empty paragraphs as white space', 'owc-elements'), __('Remove them. Set room between blocks in their settings, or use the block “Spacer”.', 'owc-elements')],
  'list-typed': [__('List typed with dashes or numbers: “%1”', 'owc-elements'), __('Make it a list with the block “List”, so that people hear how many items there are.', 'owc-elements'), '1.3.1'],
  'capitals': [__('Words in capitals: “%1”', 'owc-elements'), __('Capitals are hard to read, and some screen readers spell them. Use bold for what is important.', 'owc-elements')],
  'field-label': [__('Field without a question', 'owc-elements'), __('Write above the field, or beside the box, what is asked.', 'owc-elements'), '3.3.2'],
  'form-button': [__('Form without a button', 'owc-elements'), __('Add a button without an address: that one sends the form.', 'owc-elements'), '3.2.2'],
  'field-name': [__('Two fields have the same name: %1', 'owc-elements'), __('Give each field of a form its own name in its settings, so that no answer is lost.', 'owc-elements')],
  'sentence-long': [__('Sentence of %2 words: “%1”', 'owc-elements'), __('Make two of it, or leave words out. Up to 20 words reads best.', 'owc-elements'), '3.1.5'],
  'paragraph-long': [__('Paragraph of %1 sentences: “%2”', 'owc-elements'), __('Split it: one subject for each paragraph.', 'owc-elements')],
  'word-hard': [__('Hard word: “%1”', 'owc-elements'), __('Plainer: %2', 'owc-elements'), '3.1.5'],
  'word-long': [__('Very long word: “%1”', 'owc-elements'), __('Say it in more words, or explain it.', 'owc-elements'), '3.1.5'],
  'passive': [__('%1 of %2 sentences do not say who does it', 'owc-elements'), __('Name who does something: “We send you a letter”, not “A letter is sent”.', 'owc-elements')],
});

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
export const fill = (text: string, ...about: (string | number)[]): string => text.replace(/%(\d)/g, (_, at: string) => short(String(about[Number(at) - 1] ?? '')));

export function messageOf({ code, about }: Finding): Message {
  const [what, how, wcag] = messages()[code];
  return { what: fill(what, ...about), how: fill(how, ...about), wcag };
}

/** What a score says. Never a level of language: no formula knows that. */
export function scoreText({ score, level, words, sentences }: Score): string {
  if (!words) return __('There is no text yet.', 'owc-elements');
  const counted = fill(__('Words in running text: %1. Sentences: %2. Words in a sentence, on average: %3.', 'owc-elements'), words, sentences, Math.round(words / sentences));
  if (score === null) return `${fill(__('No score: there are fewer than %1 words to judge, or there is no formula for this language.', 'owc-elements'), enough)} ${counted}`;
  const names = { easy: __('easy', 'owc-elements'), medium: __('medium', 'owc-elements'), hard: __('hard', 'owc-elements') };
  return `${fill(__('Score: %1 of 100, %2.', 'owc-elements'), score, names[level!])} ${counted}`;
}
