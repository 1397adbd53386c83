/** How hard a text is to read, in Dutch and English: sentences, words, syllables and a score. It knows nothing of WordPress. */
import { hardWords } from './words.js';

export interface Span {
  start: number;
  end: number;
}

/** A sentence of a text, with how many words are in it. */
export interface Sentence extends Span {
  text: string;
  words: number;
}

export interface Reading {
  sentences: Sentence[];
  /** Words whose syllables are counted: no numbers, addresses, abbreviations or words of another language. */
  counted: number;
  syllables: number;
  hard: (Span & { word: string; plain: string })[];
  long: (Span & { word: string })[];
  passive: Sentence[];
}

/** 'nl-NL' -> 'nl' */
export const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0]!;

const words = /[\p{L}\p{N}]+(?:[-'’.@/:]+[\p{L}\p{N}]+)*/gu;
const address = /^(?:https?:\/\/|www\.)|@|\.(?:nl|com|org|eu|net|be|info)\b/i;

/** A dot behind these ends no sentence. */
const titles = /(?:^|[\s(])(?:art|bijv|bv|dhr|mevr|mw|mr|mrs|ms|dr|drs|ds|ir|ing|prof|jhr|st|nr|nrs|tel|ca|blz|pag|vgl|resp|evt|incl|excl|plm|wnd|afd|t\.a\.v|t\.n\.v|m\.b\.t|m\.b\.v|i\.v\.m|i\.p\.v|i\.o|o\.a|o\.b\.v|o\.v\.v|d\.w\.z|d\.d|n\.a\.v|m\.u\.v|a\.d\.h\.v|p\/a|p\.p|e\.g|i\.e|vs|fig|approx|dept)\.$/iu;
/** Nor does one of these before a number; else it is a word. */
const counting = /(?:^|[\s(])(?:max|min|par|lid|sub|no)\.$/i;
/** The initials of a name. U is who is spoken to. */
const initial = /(?:^|[\s(.])[^\P{Lu}U]\.$/u;
/** These may: what comes behind them says it. */
const maybe = /(?:^|[\s(])(?:enz|etc|e\.d|e\.a|jl|jr|sr|a\.s|p\.m|a\.m|n\.v|b\.v|v\.chr)\.$/i;

const segmenters = new Map<string, Intl.Segmenter>(); // dear to make

/** Sentences, each with where it stands. Lines are sentences of their own. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const cuts: Span[] = [];
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  for (const { segment, index } of segmenter.segment(text)) {
    const before = cuts.at(-1);
    const last = before && text.slice(before.start, before.end).trimEnd();
    const next = segment.trimStart();
    // "dhr. Jansen", "art. 5" and "1. Vul in" go on; "enz. In maart" does not.
    const goesOn = last && !text.slice(before.start, index).endsWith('\n') && (titles.test(last) || /^\d+\.$/.test(last) || (counting.test(last) && /^\d/.test(next)) || (maybe.test(last) ? !/^\p{Lu}/u.test(next) : initial.test(last)) || /^\p{Ll}/u.test(next));
    if (goesOn) before.end = index + segment.length;
    else cuts.push({ start: index, end: index + segment.length });
  }
  return cuts.flatMap(({ start, end }) => {
    const raw = text.slice(start, end);
    const sentence = raw.trim();
    const count = sentence.match(words)?.length ?? 0;
    const from = start + raw.indexOf(sentence);
    return count ? [{ text: sentence, start: from, end: from + sentence.length, words: count }] : [];
  });
}

/** Words that the rules of vowels get wrong. */
const odd: Record<string, Record<string, number>> = {
  nl: { team: 1, teams: 1, website: 2, websites: 2, online: 2, offline: 2, update: 2, updates: 2, homepage: 2, site: 1, sites: 1, live: 1, file: 1, files: 1, date: 1, coach: 1, stream: 1, cursor: 2, station: 2, stations: 2, stage: 2, geuit: 2, service: 2 },
  en: { people: 2, business: 2, every: 2, used: 1, area: 3, idea: 3, being: 2, via: 2, evening: 2, something: 2, someone: 2, website: 2, safety: 2, moreover: 3, therefore: 2, wednesday: 2, science: 2, client: 2, create: 2, created: 3, quiet: 2, appliance: 3 },
};

const dutchVowels = /aai|aau|eeu|ieu|ooi|oei|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|[aeiou]|y(?![aeiou])/g;

/** How many syllables a word has. A rule of thumb: groups of vowels, with the exceptions that are common. */
export function syllables(word: string, lang: string): number {
  const lower = word.toLowerCase().replaceAll('ĳ', 'ij');
  const known = odd[lang]?.[lower];
  if (known) return known;
  if (lang !== 'nl') {
    // A mute e at the end, but not in "table".
    const heard = lower.replace(/'s$/, '').replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => (/^[sxz]es$|^[cg]es$/.test(end) ? end : end[0]!));
    const apart = heard.match(/i[ao](?!us)|eo|[^q]ua|[^aeo]uo|ying/g)?.filter((two) => two).length ?? 0;
    const joined = heard.match(/[tsc]i(?:on|al|an|ous)|gion|eopl|eous/g)?.length ?? 0;
    return Math.max(1, (heard.match(/[aeiouy]+/g)?.length ?? 0) + Math.max(0, apart - joined));
  }
  // A diaeresis begins a syllable: be-ein-di-gen. An accent does not: een.
  const plain = lower.normalize('NFD').replace(/([aeiou])\u0308/g, '-$1').replace(/[\u0300-\u036f]/g, '').replaceAll('qu', 'kw');
  return Math.max(1, (plain.match(dutchVowels)?.length ?? 0) + (/eum(?:s|pje)?$/.test(plain) ? 1 : 0));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const finders: Record<string, RegExp> = Object.fromEntries(
  Object.entries(hardWords).map(([lang, list]) => {
    const all = Object.keys(list).sort((a, b) => b.length - a.length).map(escaped).join('|');
    return [lang, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all})(?![\\p{L}\\p{N}-])`, 'giu')];
  }),
);

/** "wordt … gebouwd": a participle after the verb, or right before it. */
const passives: Record<string, RegExp> = {
  nl: /(?<!\p{L})(?:wordt|worden|werd|werden)(?!\p{L})(?:.*\s)?(?:(?!\p{L}+ingen(?!\p{L})|geen|gewoon|gebied|geluid|gezond|geld|gelden|gewicht|gemeenten|gebieden|geduld|gezicht|geval|gevolgen|getuigen|bedrijven|bedragen|berichten|besluiten|gebouwen|gesprekken)(?:ge|be|ver|ont|her)\p{L}{3,}|\p{L}{2,6}ge\p{L}{3,})(?:d|t|en)(?!\p{L})|(?<!\p{L})ge\p{L}{3,}(?:d|t|en) (?:wordt|worden|werd|werden)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?\p{L}{3,}ed (?:by)(?!\p{L})/iu,
};

const within = ({ start, end }: Span, spans: Span[]): boolean => spans.some((span) => start < span.end && end > span.start);

/** Reads a text. What stands in `skip` is code or another language: it counts as words, and is not judged. */
export function read(text: string, lang: string, skip: Span[] = []): Reading {
  const language = primary(lang);
  const sentences = sentencesOf(text, language);
  const reading: Reading = { sentences, counted: 0, syllables: 0, hard: [], long: [], passive: [] };
  for (const match of text.matchAll(words)) {
    const [word] = match;
    const span = { start: match.index, end: match.index + word.length };
    // Numbers, addresses and what is all capitals are not read by their vowels.
    if (/\d/.test(word) || address.test(word) || (word.length > 1 && word === word.toUpperCase()) || within(span, skip)) continue;
    const parts = word.split(/[^\p{L}]+/u).filter(Boolean);
    reading.counted++;
    reading.syllables += parts.reduce((sum, part) => sum + syllables(part, language), 0);
    if (parts.some((part) => part.length > 24)) reading.long.push({ ...span, word });
  }
  for (const match of finders[language] ? text.matchAll(finders[language]) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    const word = match[0].toLowerCase();
    if (!within(span, skip)) reading.hard.push({ ...span, word, plain: hardWords[language]![word]! });
  }
  const passive = passives[language];
  if (passive) reading.passive = sentences.filter((sentence) => passive.test(sentence.text) && !within(sentence, skip));
  return reading;
}

export interface Score {
  words: number;
  sentences: number;
  /** 0 to 100, more is easier; null when the text is too short, or in a language without a formula. */
  score: number | null;
  level: 'easy' | 'medium' | 'hard' | null;
}

/** From how many words a score says something. */
export const enough = 50;

/** Flesch (1948) for English, as Douma (1960) fitted it to Dutch. */
export function score(readings: Reading[], lang: string): Score {
  const sum = (of: (reading: Reading) => number): number => readings.reduce((total, reading) => total + of(reading), 0);
  const all = sum(({ sentences }) => sentences.reduce((total, sentence) => total + sentence.words, 0));
  const sentences = sum((reading) => reading.sentences.length);
  const counted = sum((reading) => reading.counted);
  const result: Score = { words: all, sentences, score: null, level: null };
  const formula = { nl: [206.84, 0.93, 77], en: [206.835, 1.015, 84.6] }[primary(lang)];
  if (!formula || counted < enough) return result;
  const [base, perSentence, perWord] = formula as [number, number, number];
  const value = base - perSentence * (all / sentences) - perWord * (sum((reading) => reading.syllables) / counted);
  result.score = Math.round(Math.min(100, Math.max(0, value)));
  result.level = result.score >= 60 ? 'easy' : result.score >= 45 ? 'medium' : 'hard';
  return result;
}
