import type * as nl from './nl.js';
import type { Facts } from './told.js';

export const title = 'Check house style';
export const close = 'Close';
export const measureAgain = 'Measure again';
export const measuring = 'Measuring…';
export const copyCss = 'Copy CSS';
export const copied = 'The CSS has been copied.';
export const notCopied = 'Copying failed. Select the CSS below yourself.';
export const tryAdvice = 'Try the advice on this page';
export const show = 'Show';
export const showWhich: typeof nl.showWhich = (text, index, total) => (total > 1 ? `Show place ${index} of ${total}: ${text}` : `Show: ${text}`);
export const shown: typeof nl.shown = (place) => `Pointed out: ${place}`;
export const gone = 'This place is no longer on the page.';
export const allCss = 'All advice as CSS';
export const nothing = 'Nothing found. The house style and our elements go well together.';
export const summary: typeof nl.summary = (failures, warnings) => `${failures === 1 ? '1 failure' : `${failures} failures`} and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`;
export const counted: typeof nl.counted = (elements, texts, focused) => `Measured: ${elements} elements, ${texts} texts, ${focused} times focus.`;
export const cut = 'The page is large: not everything was measured.';
export const limits = 'Measuring does not find everything. Test with the keyboard and a screen reader as well.';
export const severities: typeof nl.severities = { failure: 'Failure', warning: 'Warning', note: 'For information' };
export const kinds: typeof nl.kinds = {
  token: 'Tokens of the theme',
  contrast: 'Contrast of text',
  edge: 'Contrast of edges and icons',
  focus: 'Visible focus',
  target: 'Size of what is pressed',
  spacing: 'Room for text',
  leak: 'CSS of the page that leaks in',
  reflow: 'Narrow screen and large text',
};

export const findings: typeof nl.findings = {
  'token/families': (f) => `NL Design System found: ${f.families}. It gives ${f.resolved} of our ${f.total} tokens.`,
  'token/theme-class': (f) => `The tokens of the theme are loaded (${f.families}) but do not apply here. Put the class of “${f.selector}” on the html element.`,
  'token/broken': (f) => `${f.count} tokens of the theme have no usable value, for instance ${f.names}.`,
  'token/unknown': (f) => `${f.name} does not exist. Nothing reads this name.`,
  'token/unknown-near': (f) => `${f.name} does not exist. Do you mean ${f.near}?`,
  'token/invalid': (f) => `${f.name} has an unusable value: ${f.value}. Elements that use ${f.token} fall back on an accidental style.`,
  'token/half-place': (f) => `${f.set} is set here but ${f.missing} is not. No text reads on both.`,
  'contrast/text': (f) => `Text has a contrast of ${f.ratio}:1 (${f.front} on ${f.ground}); it needs ${f.need}:1.${tokens(f)}`,
  'contrast/placeholder': (f) => `The placeholder of a field has a contrast of ${f.ratio}:1 (${f.front} on ${f.ground}); it needs ${f.need}:1.${tokens(f)}`,
  'contrast/pair': (f) => `${f.front} on ${f.back} has a contrast of ${f.ratio}:1 (${f.frontColor} on ${f.backColor}); it needs ${f.need}:1.`,
  'contrast/half-pair': (f) => `The theme gives ${f.set} but not ${f.missing}. Together that is ${f.ratio}:1 (${f.frontColor} on ${f.backColor}); it needs ${f.need}:1.`,
  'contrast/unknown-image': (f) => `${f.count} texts stand on a picture or gradient. That cannot be measured: look yourself.`,
  'contrast/unknown-position': (f) => `${f.count} texts hang above the page. What lies behind them cannot be measured: look yourself.`,
  'contrast/unknown-effect': (f) => `${f.count} texts have an effect (filter or blending). That cannot be measured: look yourself.`,
  'edge/border': (f) => `The border of a field has a contrast of ${f.ratio}:1 (${f.front} on ${f.ground}); it needs ${f.need}:1.${tokens(f)}`,
  'edge/icon': (f) => `An icon has a contrast of ${f.ratio}:1 (${f.front} on ${f.ground}); it needs ${f.need}:1, unless it is decoration.${tokens(f)}`,
  'edge/pair': (f) => `${f.front} on ${f.back} has a contrast of ${f.ratio}:1 (${f.frontColor} on ${f.backColor}); it needs ${f.need}:1.`,
  'edge/half-pair': (f) => `The theme gives ${f.set} but not ${f.missing}. Together that is ${f.ratio}:1 (${f.frontColor} on ${f.backColor}); it needs ${f.need}:1.`,
  'focus/none': (f) => `With a keyboard one cannot see where one is.${by(f)}`,
  'focus/weak': (f) => `The focus ring has a contrast of ${f.ratio}:1; it needs 3:1.${by(f)}`,
  'focus/thin': (f) => `The focus ring is thinner than 2 pixels.${by(f)}`,
  'focus/no-window': () => 'Focus was not measured: this window is not active. Click in the page and measure again.',
  'target/small': (f) => `${f.width} by ${f.height} pixels is too small to hit well; it needs 24 by 24, or that much room around it.`,
  'spacing/cut': (f) => `With more room between letters and lines, text is cut off (${f.has} pixels, it needs ${f.needs}).${by(f)}`,
  'spacing/over': (f) => `With more room between letters and lines, text runs over what stands below (${f.has} pixels, it needs ${f.needs}).${by(f)}`,
  'leak/rule': (f) => `“${f.selector}”${f.source ? ` in ${f.source}` : ''} changes ${f.properties} of our elements. Leave elements with owc- out of this rule, or undo it.`,
  'leak/type': (f) => `“${f.selector}”${f.source ? ` in ${f.source}` : ''} also sets the typography of our elements (${f.properties}). That is part of the house style; nothing needs to be done.`,
  'leak/place': (f) => `“${f.selector}”${f.source ? ` in ${f.source}` : ''} sets where our elements stand on the page (${f.properties}). That is up to the page; nothing needs to be done.`,
  'leak/style': (f) => `A style attribute changes ${f.properties} of our elements.`,
  'leak/root': (f) =>
    `The text size of html is ${f.size} pixels (“${f.selector}”${f.source ? ` in ${f.source}` : ''}), so that everything in rem is smaller or larger. The tokens mend the text; buttons and room only html { font-size: 100% }.`,
  'leak/unreadable': (f) => `These style sheets of another site cannot be read: ${f.sheets}. What they change is seen, but not by which rule.`,
  'reflow/narrow': (f) => `In a window of ${f.width} pixels the page scrolls sideways: it is ${f.needs} pixels wide.`,
  'reflow/zoomed': (f) => `With text of ${f.percent}% the page scrolls sideways: it is ${f.needs} pixels wide.`,
};
const tokens = (f: Facts): string => (f.token || f.on ? ` From ${[f.token, f.on].filter(Boolean).join(' on ')}.` : '');
const by = (f: Facts): string => (f.selector ? ` By “${f.selector}”${f.source ? ` in ${f.source}` : ''}.` : '');

export const usage = `Usage: owc-theme-doctor <address> [options]

  --json            the report as JSON
  --verify          applies the advice, measures again and says what is left
  --viewport 320    the width of the window (otherwise 1280, and 320 as well)
  --probe           adds our elements, also when there is one on the page
  --lang nl|en      the language of the report
  --timeout 60      seconds that it may take at most
`;
export const opened: typeof nl.opened = (url) => `House style of ${url}`;
export const probed = 'There are no elements of ours on this page. Our main ones were added for this measurement.';
export const unreachable: typeof nl.unreachable = (url, why) => `${url} cannot be reached: ${why}`;
export const notHtml: typeof nl.notHtml = (url, type) => `${url} is no web page (${type}).`;
export const badStatus: typeof nl.badStatus = (url, status) => `${url} gives an error (${status}). The error page is measured.`;
export const loginPage: typeof nl.loginPage = (url) => `This looks like a page to log in (${url}). What is behind it was not measured.`;
export const noBrowser = 'There is no browser. Install Chromium, or set CHROMIUM to its path, and install playwright-core.';
export const tooSlow: typeof nl.tooSlow = (seconds) => `It took longer than ${seconds} seconds and was stopped.`;
export const atWidth: typeof nl.atWidth = (width, percent) => (percent > 100 ? `at ${width} pixels and text of ${percent}%` : `at ${width} pixels`);
export const morePlaces: typeof nl.morePlaces = (count) => `and ${count} more`;
export const adviceHeading = 'Advice';
export const verified: typeof nl.verified = (left) => (left ? `With this advice ${left} failures are left:` : 'With this advice there are no failures any more.');
