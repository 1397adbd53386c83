import { expect } from '@open-wc/testing';
import { read, score, sentencesOf, syllables } from './reading.js';
import { hardWords } from './words.js';

/** 'lo-ket' -> ['loket', 2] */
const table = (words: string): [string, number][] => words.split(' ').map((word) => [word.replaceAll('-', ''), word.split('-').length]);

describe('syllables', () => {
  const dutch = table(
    'ja huis straat lo-ket ge-meen-te' +
      ' pas-poort ver-gun-ning in-for-ma-tie ac-tie ra-di-o vi-de-o mu-se-um ju-bi-le-um be-ëin-di-gen' +
      ' ge-ïn-te-res-seerd co-ör-di-na-tie fi-nan-ci-ë-le i-dee-ën één ca-fé nieu-we op-nieuw mooi-e moei-lijk krij-gen hy-po-theek sys-teem ba-by yog-hurt' +
      ' the-a-ter ma-te-ri-aal ac-tu-eel in-di-vi-du-eel of-fi-ci-eel si-tu-a-tie ja-nu-a-ri o-ce-aan au-teur ni-veau bu-reau kwa-li-teit quo-ta' +
      ' om-ge-vings-ver-gun-ning aan-vra-gen uit-voe-ren ge-meen-te-huis' +
      ' web-site on-line team in-wo-ner bij-een-komst',
  );
  for (const [word, count] of dutch) it(`nl: ${word} ${count}`, () => expect(syllables(word, 'nl')).to.equal(count));
  const english = table('the cat ta-ble ap-ply pass-port per-mit cit-y in-for-ma-tion coun-cil make makes house hous-es walked wan-ted ser-vice of-fi-cial ra-di-o vi-de-o re-li-gion peo-ple busi-ness per-son-al sit-u-a-tion');
  for (const [word, count] of english) it(`en: ${word} ${count}`, () => expect(syllables(word, 'en')).to.equal(count));
});

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['U vraagt het aan. Dat kost geld.', ['U vraagt het aan.', 'Dat kost geld.']],
    ['Bel dhr. Jansen of mevr. De Vries. Zij helpen u.', ['Bel dhr. Jansen of mevr. De Vries.', 'Zij helpen u.']],
    ['Zie art. 5 en nr. 12 van de wet.', ['Zie art. 5 en nr. 12 van de wet.']],
    ['Neem mee: pas, foto enz. Wij kijken dat na.', ['Neem mee: pas, foto enz.', 'Wij kijken dat na.']],
    ['Dit geldt o.a. voor honden, bijv. Labradors.', ['Dit geldt o.a. voor honden, bijv. Labradors.']],
    ['Het kost € 12.500,50 per jaar. Klaar?', ['Het kost € 12.500,50 per jaar.', 'Klaar?']],
    ['J. Jansen woont hier. Ja!', ['J. Jansen woont hier.', 'Ja!']],
    ['Kijk op www.deventer.nl voor meer. Of bel.', ['Kijk op www.deventer.nl voor meer.', 'Of bel.']],
    ['Eerste regel\nTweede regel', ['Eerste regel', 'Tweede regel']],
    ['“Kom maar.” Zo zei zij dat.', ['“Kom maar.”', 'Zo zei zij dat.']],
    ['Wij bellen u. Daarna komt u langs.', ['Wij bellen u.', 'Daarna komt u langs.']],
    ['Dat doen wij voor U. Dat is gratis.', ['Dat doen wij voor U.', 'Dat is gratis.']],
    ['Word lid. Zie ook lid. 2 van artikel 5.', ['Word lid.', 'Zie ook lid. 2 van artikel 5.']],
    ['Dat mag max. 2 uur. Langer mag het niet.', ['Dat mag max. 2 uur.', 'Langer mag het niet.']],
    ['Vraag J.P. Jansen of mr. A.B. de Vries. Bel Jansen B.V. Daar weten zij het.', ['Vraag J.P. Jansen of mr. A.B. de Vries.', 'Bel Jansen B.V.', 'Daar weten zij het.']],
    ['…', []],
  ];
  for (const [text, expected] of cases) it(text, () => expect(sentencesOf(text, 'nl').map((sentence) => sentence.text)).to.deep.equal(expected));
  it('each says where it stands', () => {
    const text = '  Een zin.  Nog een zin. ';
    for (const { text: sentence, start, end } of sentencesOf(text, 'nl')) expect(text.slice(start, end)).to.equal(sentence);
  });
  it('counts words as people do', () => {
    const counts = (text: string): number => sentencesOf(text, 'nl')[0]!.words;
    expect(counts('U belt 14 0570 of mailt naar info@deventer.nl.')).to.equal(8);
    expect(counts('Het e-mailadres staat op https://www.deventer.nl/contact vandaag.')).to.equal(6);
  });
});

describe('words that are hard', () => {
  const found = (text: string, lang = 'nl'): string[] => read(text, lang).hard.map(({ word, plain }) => `${word}: ${plain}`);
  it('whole words and phrases, the longest first', () => {
    expect(found('Indien u dit wenst, dient u te bellen ten behoeve van uw pas.')).to.deep.equal(['indien: als', 'dient u te: moet u', 'ten behoeve van: voor']);
    expect(found('Indiening van het formulier')).to.deep.equal([]);
    expect(found('De wet is niet-vigerend')).to.deep.equal([]);
    expect(found('You utilise it in order to apply', 'en-GB')).to.deep.equal(['utilise: use', 'in order to: to']);
    expect(found('Sofern erforderlich', 'de')).to.deep.equal([]);
  });
  it('not in code or another language', () => {
    expect(read('Typ indien of indien', 'nl', [{ start: 4, end: 10 }]).hard.map(({ start }) => start)).to.deep.equal([14]);
  });
  it('has a plain word for each, which is not hard itself', () => {
    for (const [lang, list] of Object.entries(hardWords)) {
      expect(Object.keys(list).length).to.be.greaterThan(lang === 'nl' ? 120 : 30);
      for (const [hard, plain] of Object.entries(list)) {
        expect(hard).to.equal(hard.toLowerCase());
        for (const one of plain.split(' / ')) expect(list, `${hard}: ${one}`).not.to.have.property(one);
      }
    }
  });
  it('tells words of more than 24 letters', () => expect(read('Een arbeidsongeschiktheidsverzekering of omgevingsvergunning', 'nl').long.map(({ word }) => word)).to.deep.equal(['arbeidsongeschiktheidsverzekering']));
});

describe('the passive', () => {
  const cases: [string, boolean][] = [
    ['Uw aanvraag wordt binnen zes weken behandeld.', true],
    ['De brieven worden door ons verstuurd.', true],
    ['Er is bericht dat de weg gesloten wordt.', true],
    ['Wij behandelen uw aanvraag.', false],
    ['Het wordt morgen gewoon warm.', false],
    ['Uw kind wordt achttien.', false],
    ['Het wordt geen feest.', false],
    ['De regels worden strenger voor bedrijven en verenigingen.', false],
    ['De regels worden voor bedrijven aangepast.', true],
  ];
  for (const [text, passive] of cases) it(`${passive ? 'is' : 'is not'}: ${text}`, () => expect(read(text, 'nl').passive).to.have.length(passive ? 1 : 0));
});

describe('the score', () => {
  const easy = 'U wilt een pas. Dan komt u naar ons toe. Neem uw oude pas mee. Wij maken een foto. U wacht een week. Dan is uw pas klaar. U haalt hem op. Dat kost geld. ';
  const hard = 'Overeenkomstig de Algemene plaatselijke verordening beoordeelt de burgemeester vergunningaanvragen betreffende evenementen, waarbij veiligheidsoverwegingen en bereikbaarheidsvraagstukken nadrukkelijk worden meegewogen alvorens besluitvorming plaatsvindt. ';
  const of = (text: string, lang = 'nl'): ReturnType<typeof score> => score([read(text, lang)], lang);
  it('follows the formula', () => {
    // 10 words of one syllable in a sentence: 206.84 - 0.93 * 10 - 77 = 120.5, no more than 100.
    expect(of('Dit is een zin van tien die kort is hier. '.repeat(6)).score).to.equal(100);
    // 5 words and 10 syllables: 206.84 - 4.65 - 154 = 48.19.
    expect(of('Water stroomde onder bruggen verder. '.repeat(12)).score).to.equal(48);
    // 206.835 - 1.015 * 5 - 84.6 * 2 = 32.56
    expect(of('Water under bridges travels only. '.repeat(12), 'en').score).to.equal(33);
  });
  it('says in words what it is', () => {
    expect(of(easy.repeat(3)).level).to.equal('easy');
    expect(of(hard.repeat(4))).to.include({ level: 'hard', score: 0 });
  });
  it('is not given to a short text, or in a language that it is not for', () => {
    expect(of('Een korte tekst.').score).to.equal(null);
    expect(of(easy.repeat(3), 'de').score).to.equal(null);
  });
  it('leaves numbers, addresses and capitals out of the syllables', () => {
    const plain = of('Dit is een zin van tien die kort is hier. '.repeat(6));
    const mixed = of('Bel 0570-123456, BSN, https://www.omgevingsvergunningaanvragen.nl/onderwerpen en dan gaat het vast wel goed. '.repeat(10));
    expect(mixed.score).to.equal(plain.score);
  });
});
