/**
 * Translations as WordPress has them: a .po per language is the source (`plugin/languages/owc-elements-nl_NL.po`, for Poedit and its
 * like). Made of it: .mo and .l10n.php for PHP, .json for each script, and a .pot for who starts a new language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import gettext from 'gettext-parser';

const here = import.meta.dirname;
const domain = 'owc-elements';

/** @typedef {{ plural?: string, places: string[] }} Text */

/**
 * Every text of the plugin that is translated: those of the blocks, and those in PHP and scripts.
 * @param {string[]} ofBlocks
 * @returns {Map<string, Text>}
 */
export function texts(ofBlocks) {
  /** @type {Map<string, Text>} */
  const found = new Map(ofBlocks.map((text) => [text, { places: ['blocks.php'] }]));
  const files = ['plugin/owc-elements.php', ...['plugin/inc', 'src'].flatMap((folder) => /** @type {string[]} */ (readdirSync(path.join(here, folder), { recursive: true })).map((name) => `${folder}/${name.split(path.sep).join('/')}`))];
  for (const file of files.filter((name) => /(?<!\.test)\.(php|ts)$/.test(name)).sort()) {
    const source = readFileSync(path.join(here, file), 'utf8');
    for (const [, call, text, second] of source.matchAll(/\b((?:esc_html|esc_attr)?_[_ne])\(\s*'((?:[^'\\]|\\.)*)'(?:\s*,\s*'((?:[^'\\]|\\.)*)')?/g)) {
      const entry = found.get(plain(text)) ?? { places: [] };
      entry.places.push(file.replace(/^plugin\//, ''));
      if (call?.endsWith('_n')) entry.plural = plain(second);
      found.set(plain(text), entry);
    }
  }
  return found;
}

/** @param {string} [source] what stands between quotes in PHP or TypeScript */
const plain = (source = '') => source.replace(/\\(.)/g, '$1');

/** The translations of a language: text -> its one or more forms. @param {string} locale @returns {Map<string, string[]>} */
export function translations(locale) {
  const { translations } = gettext.po.parse(readFileSync(path.join(here, `plugin/languages/${domain}-${locale}.po`)), { validation: true });
  return new Map(Object.values(translations['']).filter(({ msgid }) => msgid).map(({ msgid, msgstr }) => [msgid, msgstr]));
}

/**
 * @param {string[]} ofBlocks
 * @param {Record<string, string[]>} scripts handle -> the sources that it is made of
 * @returns {Map<string, string | Uint8Array>} path in the plugin -> contents
 */
export function languages(ofBlocks, scripts) {
  const all = texts(ofBlocks);
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map([[`languages/${domain}.pot`, template(all)]]);
  for (const name of readdirSync(path.join(here, 'plugin/languages'))) {
    const locale = new RegExp(`^${domain}-(.+)\\.po$`).exec(name)?.[1];
    if (!locale) continue;
    const po = gettext.po.parse(readFileSync(path.join(here, 'plugin/languages', name)), { validation: true });
    const forms = translations(locale);
    const plural = po.headers['Plural-Forms'];
    files.set(`languages/${name}`, gettext.po.compile(po));
    files.set(`languages/${domain}-${locale}.mo`, gettext.mo.compile(po));
    // WordPress keeps the forms of a plural in one string, with NUL between them.
    const entries = [...forms].map(([text, forms]) => `\t\t${literal(text)} => ${literal(forms.join('\0'))},\n`).join('');
    files.set(`languages/${domain}-${locale}.l10n.php`, `<?php\nreturn array(\n\t'domain'       => '${domain}',\n\t'language'     => '${locale}',\n\t'plural-forms' => ${literal(plural)},\n\t'messages'     => array(\n${entries}\t),\n);\n`);
    for (const [handle, sources] of Object.entries(scripts)) {
      const own = [...forms].filter(([text]) => all.get(text)?.places.some((place) => sources.includes(place)));
      if (!own.length) continue;
      const data = { '': { domain: 'messages', lang: locale, 'plural-forms': plural }, ...Object.fromEntries(own) };
      files.set(`languages/${domain}-${locale}-${handle}.json`, JSON.stringify({ domain: 'messages', locale_data: { messages: data } }));
    }
  }
  return files;
}

/** @param {Map<string, Text>} all */
function template(all) {
  const entries = [...all].map(([msgid, { plural, places }]) => [msgid, { msgid, ...(plural && { msgid_plural: plural }), msgstr: plural ? ['', ''] : [''], comments: { reference: [...new Set(places)].join('\n') } }]);
  const headers = { 'Project-Id-Version': 'OWC Elements', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit', 'Plural-Forms': 'nplurals=2; plural=(n != 1);', 'X-Domain': domain };
  return gettext.po.compile({ charset: 'utf-8', headers, translations: { '': { '': { msgid: '', msgstr: [''] }, ...Object.fromEntries(entries) } } });
}

/** A string as PHP source. @param {string} text */
const literal = (text) => (text.includes('\0') ? `"${text.replace(/[\\"$]/g, '\\$&').replaceAll('\0', '\\0')}"` : `'${text.replace(/[\\']/g, '\\$&')}'`);
