/** A tree of blocks -> what could be better for who reads it. It knows nothing of WordPress but the names of its blocks. */
import type { Attributes, Block } from '../wp.js';
import { partsOf } from './parts.js';
import type { Field, Heading, Image, Link, Parts, Text } from './parts.js';
import { primary, read, score } from './reading.js';
import type { Reading, Score } from './reading.js';

/** Where it is: the block, and in it the text and the letters, where those can be told. */
export interface Place {
  clientId: string;
  key?: string;
  start?: number;
  end?: number;
}

/** What can be found: in which part of the list it stands, and whether it keeps people out (problem) or is a matter of taste and care (advice). */
export const kinds = {
  'image-alt': ['images', 'problem'],
  'image-link-alt': ['images', 'problem'],
  'image-alt-file': ['images', 'problem'],
  'image-alt-caption': ['images', 'advice'],
  'image-alt-opening': ['images', 'advice'],
  'image-background': ['images', 'advice'],
  'video-captions': ['images', 'advice'],
  'video-text': ['images', 'advice'],
  'heading-skipped': ['headings', 'problem'],
  'heading-h1': ['headings', 'problem'],
  'heading-empty': ['headings', 'problem'],
  'heading-bold': ['headings', 'advice'],
  'link-vague': ['links', 'problem'],
  'link-empty': ['links', 'problem'],
  'link-nowhere': ['links', 'problem'],
  'link-url': ['links', 'advice'],
  'link-same': ['links', 'advice'],
  'link-file': ['links', 'advice'],
  'link-new-tab': ['links', 'advice'],
  'contrast-own': ['colours', 'problem'],
  'contrast-theme': ['colours', 'problem'],
  'contrast-unknown': ['colours', 'advice'],
  'table-header': ['layout', 'problem'],
  'paragraph-empty': ['layout', 'advice'],
  'list-typed': ['layout', 'problem'],
  'capitals': ['layout', 'advice'],
  'field-label': ['forms', 'problem'],
  'form-button': ['forms', 'problem'],
  'field-name': ['forms', 'problem'],
  'sentence-long': ['reading', 'advice'],
  'paragraph-long': ['reading', 'advice'],
  'word-hard': ['reading', 'advice'],
  'word-long': ['reading', 'advice'],
  'passive': ['reading', 'advice'],
} as const;

export type Code = keyof typeof kinds;
export type Group = (typeof kinds)[Code][0];

export interface Finding {
  code: Code;
  /** The same for the same remark about the same words or image, also after saving: by this it is set aside. */
  key: string;
  places: Place[];
  /** What it is about, for in the message. */
  about: string[];
}

export interface Result {
  findings: Finding[];
  outline: (Place & Heading)[];
  score: Score;
}

export interface Options {
  /** The language that the post is written in. */
  lang: string;
  /** The texts of a kind of block. */
  fields(name: string): Field[];
}

/** A short number for a text. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Gathers findings; the same about the same is one finding in more places. */
export class Findings {
  #all = new Map<string, Finding>();

  add(code: Code, subject: string, place: Place, ...about: string[]): void {
    const key = `${code}:${hash(subject)}`;
    const known = this.#all.get(key);
    if (known) known.places.push(place);
    else this.#all.set(key, { code, key, places: [place], about });
  }

  get list(): Finding[] {
    const order = Object.keys(kinds);
    return [...this.#all.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  }
}

/** Where a link leads, however it is written. */
const target = (href: string): string => (URL.canParse(href, location.href) ? new URL(href, location.href).href : href).replace(/[/#]+$/, '');
/** Only letters and numbers, so that "Lees meer »" is "lees meer". */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const vague = new Set(
  ('klik hier|hier|klik|klik dan hier|klik op deze link|lees meer|lees verder|lees hier meer|lees hier verder|meer|meer lezen|meer info|meer informatie|meer weten|deze link|link|via deze link|deze pagina|deze website|website|' +
    'bekijk|bekijk hier|bekijk meer|download|download hier|downloaden|klik hier voor meer informatie|' +
    'click here|here|read more|more|learn more|more info|more information|this link|this page|see more|find out more|continue reading|details|this website').split('|'),
);
const fileKind = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv)(?:[?#]|$)/i;
const fileSize = /\d\s?([kmg]b|bytes)\b/i;
const saysNewTab = /(nieuw|new)e? (tab|venster|window)|extern/i;
const imageFile = /\.(jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i;
const camera = /^(img|dsc[nf]?|pxl|p|image|foto|photo|picture|screenshot|schermafbeelding|scan|whatsapp image|untitled|naamloos)?[\s_-]*\d[\d\s_.()-]{3,}$/i;
const opening = /^(een |de |a |an |the )?(foto|afbeelding|plaatje|illustratie|image|picture|photo|photograph|graphic)( van| waarop| met| of)\b/i;
const dash = /^\s*(?:[-–—•*·]|\d{1,2}[.)]|[a-z][.)])\s+\S/;
const shouted = /(?:(?<!\p{L})\p{Lu}{2,}[\s,]+){2,}\p{Lu}{2,}(?!\p{L})/gu;
const isField = (name: string): boolean => /^owc\/(?:[a-z]+-field|text-area|select|combobox|radio-group|radio|checkbox-group|checkbox|consent|signature)$/.test(name);

/** Makes a function that checks a tree, and remembers what it worked out for blocks that did not change. */
export function checker({ lang, fields }: Options): (blocks: Block[], selected?: string | null) => Result {
  interface Known extends Parts {
    readings: Map<Text, { own: Reading; prose: Reading | null }>;
  }
  const known = new WeakMap<Attributes, Known>();

  /** What is read in the language of the page, and what of it counts for the score. */
  function readText(text: Text): { own: Reading; prose: Reading | null } {
    const words = text.text.trim();
    const whole = text.foreign.find(({ start, end }) => text.text.slice(start, end).trim() === words);
    const foreign = whole && primary(whole.lang) !== primary(lang);
    const own = read(text.text, foreign ? whole.lang : lang, whole ? text.skip.filter((span) => span.start !== whole.start || span.end !== whole.end) : text.skip);
    return { own, prose: text.nature === 'prose' && !foreign ? own : null };
  }

  function know({ name, attributes }: Block): Known {
    let parts = known.get(attributes);
    if (!parts) {
      const found = partsOf(name, attributes, fields(name));
      parts = { ...found, readings: new Map(found.texts.filter(({ nature, text }) => nature !== 'none' && text.trim()).map((text) => [text, readText(text)])) };
      known.set(attributes, parts);
    }
    return parts;
  }

  return (blocks, selected) => {
    const findings = new Findings();
    const outline: Result['outline'] = [];
    const links: (Link & Place)[] = [];
    const readings: Reading[] = [];
    const passives: Place[] = [];

    const reading = (clientId: string, parts: Known): void => {
      for (const [text, { own, prose }] of parts.readings) {
        const at = ({ start, end }: { start: number; end: number }): Place => ({ clientId, ...(text.key && { key: text.key, start, end }) });
        for (const hard of own.hard) findings.add('word-hard', hard.word, at(hard), hard.word, hard.plain);
        for (const long of own.long) findings.add('word-long', long.word, at(long), long.word);
        for (const { 0: match, index } of text.text.matchAll(shouted)) {
          if (match.split(/[\s,]+/).some((word) => word.length > 4)) findings.add('capitals', match, at({ start: index, end: index + match.length }), match);
        }
        if (text.nature !== 'prose') continue;
        for (const sentence of own.sentences) if (sentence.words > 20) findings.add('sentence-long', sentence.text, at(sentence), sentence.text, String(sentence.words));
        if (own.sentences.length > 5) findings.add('paragraph-long', text.text, { clientId }, String(own.sentences.length), own.sentences[0]!.text);
        if (prose) {
          readings.push(prose);
          passives.push(...prose.passive.map(at));
        }
      }
    };

    const image = (clientId: string, { key, src, alt, caption, linked, background, beside }: Image): void => {
      const place = { clientId, ...(key && { key }) };
      const file = src.split(/[?#]/)[0]!.split('/').at(-1) ?? '';
      const words = alt?.trim() ?? '';
      if (!words) {
        if (!beside) findings.add(background ? 'image-background' : linked ? 'image-link-alt' : 'image-alt', src, place, file);
      } else if (imageFile.test(words) || camera.test(words) || (words.includes('_') && !words.includes(' '))) findings.add('image-alt-file', src + words, place, words);
      else if (bare(words) === bare(caption) && bare(words)) findings.add('image-alt-caption', src + words, place, words);
      else if (opening.test(words)) findings.add('image-alt-opening', src + words, place, words);
    };

    const link = (clientId: string, one: Link, listed: boolean): void => {
      const { key, start, end, text, label, href, newTab } = one;
      const place: Place = { clientId, ...(key && { key, start, end }) };
      const name = label?.trim() || text;
      const subject = `${text} ${href}`;
      if (!name) return findings.add('link-empty', subject, place, href);
      links.push({ ...one, ...place, text: name });
      if (key !== 'opener' && (!href || href === '#')) findings.add('link-nowhere', subject, place, name);
      if (vague.has(bare(name))) findings.add('link-vague', subject, place, name);
      else if (/^(?:https?:\/\/\S+|www\.[^\s/]+\/\S+)$/i.test(name)) findings.add('link-url', subject, place, name);
      if (listed) return;
      const kind = fileKind.exec(href)?.[1];
      if (kind && !(new RegExp(`\\b${kind}\\b|word|excel|powerpoint`, 'i').test(name.replace(fileKind, '')) && fileSize.test(name))) findings.add('link-file', subject, place, name, kind.toUpperCase());
      if (newTab && !saysNewTab.test(name)) findings.add('link-new-tab', subject, place, name);
    };

    const form = ({ clientId, innerBlocks }: Block): void => {
      const seen = new Map<string, Place>();
      let sends = false;
      const walk = (list: Block[], scope: string): void => list.forEach((one) => {
        if (one.name === 'owc/button' && !one.attributes.href) sends = true;
        const name = String(one.attributes.name ?? '').trim();
        if (isField(one.name) && name && one.name !== 'owc/radio') {
          const before = seen.get(scope + name);
          if (before) findings.add('field-name', name, { clientId: one.clientId }, name);
          else seen.set(scope + name, { clientId: one.clientId });
        }
        walk(one.innerBlocks, one.name === 'owc/repeat' ? `${scope}${one.clientId} ` : scope);
      });
      walk(innerBlocks, '');
      if (!sends) findings.add('form-button', '', { clientId });
    };

    const siblings = (list: Block[]): void => {
      const empty = (block: Block | undefined): boolean => block?.name === 'core/paragraph' && !know(block).texts.some(({ text }) => text.trim());
      const text = (block: Block | undefined): Text | undefined => (block?.name === 'core/paragraph' ? know(block).texts[0] : undefined);
      let typed = 0;
      list.forEach((block, index) => {
        const { clientId } = block;
        // The last one is where the editor goes on.
        if (empty(block) && clientId !== selected && list.slice(index + 1).some((later) => !empty(later))) findings.add('paragraph-empty', '', { clientId });
        const own = text(block);
        const lines = own?.text.split('\n').filter((line) => dash.test(line)).length ?? 0;
        typed = lines === 1 && !own!.text.includes('\n') ? typed + 1 : 0;
        if (lines > 1) findings.add('list-typed', own!.text, { clientId }, own!.text.split('\n')[0]!);
        if (typed === 2) findings.add('list-typed', text(list[index - 1])!.text, { clientId: list[index - 1]!.clientId }, text(list[index - 1])!.text);
        const words = own?.text.trim() ?? '';
        if (own?.bold && words.length <= 80 && !/[.!?:;,]$/.test(words) && list[index + 1] && !empty(list[index + 1]) && !know(block).links.some((link) => link.text === words)) findings.add('heading-bold', words, { clientId }, words);
      });
    };

    const walk = (list: Block[], quoted: boolean, parent?: string): void => {
      siblings(list);
      for (const block of list) {
        const { clientId, name, attributes } = block;
        const parts = know(block);
        for (const heading of parts.headings) outline.push({ clientId, ...heading });
        for (const one of parts.images) image(clientId, one);
        // A file in our list says its kind and size by itself, and opens where it is.
        for (const one of parts.links) link(clientId, one, name === 'core/file' && parent === 'owc/downloads');
        if (parts.headless) findings.add('table-header', JSON.stringify(parts.texts.slice(0, 4).map(({ text }) => text)), { clientId });
        if (!quoted) reading(clientId, parts);
        if (name === 'core/video' && attributes.src && !(attributes.tracks as unknown[] | undefined)?.length) findings.add('video-captions', String(attributes.src), { clientId });
        if (name === 'owc/video' && attributes.href && !block.innerBlocks.some(({ innerBlocks }) => innerBlocks.some((inner) => know(inner).texts.some(({ text }) => text.trim())))) findings.add('video-text', String(attributes.href), { clientId }, String(attributes.text ?? ''));
        if (isField(name) && clientId !== selected && !parts.texts.some(({ key, text }) => key === 'label' && text.trim())) findings.add('field-label', String(attributes.name ?? ''), { clientId });
        if (name === 'owc/form') form(block);
        walk(block.innerBlocks, quoted || name === 'core/quote', name);
      }
    };
    walk(blocks, false);

    let above = 1; // the title of the page
    for (const { clientId, key, level, text, made } of outline) {
      const place = { clientId, ...(key && { key }) };
      if (!text && !made) {
        if (clientId !== selected) findings.add('heading-empty', '', place);
        continue;
      }
      if (level === 1) findings.add('heading-h1', text, place, text);
      else if (level > above + 1) findings.add('heading-skipped', `${level} ${text}`, place, text, `H${level}`, `H${above + 1}`);
      above = level;
    }

    const byText = new Map<string, (Link & Place)[]>();
    for (const one of links) {
      const name = bare(one.text);
      if (one.key !== 'opener' && name && !vague.has(name)) byText.set(name, [...(byText.get(name) ?? []), one]);
    }
    for (const [name, same] of byText) {
      const targets = new Set(same.map(({ href }) => target(href)));
      if (targets.size > 1) for (const { clientId, key, start, end, text } of same) findings.add('link-same', name, { clientId, ...(key && { key, start, end }) }, text);
    }

    const sentences = readings.reduce((total, one) => total + one.sentences.length, 0);
    if (passives.length > 2 && passives.length > sentences / 4) for (const place of passives) findings.add('passive', '', place, String(passives.length), String(sentences));

    return { findings: findings.list, outline, score: score(readings, lang) };
  };
}
