/** The classic editor turns line ends into paragraphs when it shows a text, and back when it keeps it: our elements step aside for that. */
interface Text {
  data: string;
}
declare const jQuery: (target: Element) => { on(name: string, handle: (event: unknown, text: Text) => void): void };

const tag = /<(\/?)(owc-[a-z-]+)(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi;
const inline = /^<owc-(?:glossary|counter|button)\b/i;
let held: string[] = [];

/** Each whole element, with all that is in it, becomes an empty box. */
function hold(html: string): string {
  held = [];
  let out = '';
  let from = 0;
  let depth = 0;
  let start = 0;
  for (const { 0: whole, 1: closes, index } of html.matchAll(tag)) {
    if (!closes && depth++ === 0) start = index;
    if (!closes || --depth > 0) continue;
    if (depth === 0) {
      const element = html.slice(start, index + whole.length);
      const box = inline.test(element) ? 'span' : 'div';
      out += `${html.slice(from, start)}<${box} data-owc-held="${held.push(element) - 1}"></${box}>`;
      from = index + whole.length;
    }
    depth = 0;
  }
  return out + html.slice(from);
}

const release = (html: string): string =>
  html.replace(/(?:<p>)?<div data-owc-held="(\d+)"><\/div>(?:<\/p>)?|<span data-owc-held="(\d+)"><\/span>/g, (_, box?: string, word?: string) => held[Number(box ?? word)] ?? '');

const body = jQuery(document.body);
for (const name of ['Wpautop', 'PreWpautop']) {
  body.on(`before${name}`, (_, text) => void (text.data = hold(text.data)));
  body.on(`after${name}`, (_, text) => void (text.data = release(text.data)));
}
