/// <reference types="vite/client" />
// Themes of real municipalities, as npm has them. Only the chosen one is linked: two would be a theme that nobody has.
import amsterdam from '@amsterdam/design-system-tokens/dist/index.theme.css?url';
import buren from '@nl-design-system-unstable/buren-design-tokens/dist/index.css?url';
import ma from '@nl-design-system-community/ma-design-tokens/dist/theme.css?url';
import maDark from '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?url';
import nijmegen from '@gemeentenijmegen/design-tokens/dist/index.css?url';
import rijkshuisstijl from '@rijkshuisstijl-community/design-tokens/dist/index.css?url';
import rotterdam from '@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css?url';
import rvo from '@nl-rvo/design-tokens/dist/index.css?url';
import utrecht from '@utrecht/design-tokens/dist/index.css?url';
import utrechtDark from '@utrecht/design-tokens/dist/dark/index.css?url';
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?url';

interface Theme {
  title: string;
  /** Classes of the page. */
  classes?: string[];
  sheets?: string[];
  scheme?: 'light' | 'dark';
}

export const themes = {
  light: { title: 'Standaard, licht' },
  dark: { title: 'Standaard, donker', scheme: 'dark' },
  voorbeeld: { title: 'Voorbeeld', classes: ['voorbeeld-theme'], sheets: [voorbeeld] },
  buren: { title: 'Buren', classes: ['buren-theme'], sheets: [buren] },
  utrecht: { title: 'Utrecht', classes: ['utrecht-theme'], sheets: [utrecht] },
  'utrecht-dark': { title: 'Utrecht, donker', classes: ['utrecht-theme--color-scheme-dark'], sheets: [utrechtDark], scheme: 'dark' },
  rijkshuisstijl: { title: 'Rijkshuisstijl (community)', classes: ['rhc-theme'], sheets: [rijkshuisstijl] },
  rvo: { title: 'RVO', classes: ['rvo-theme'], sheets: [rvo] },
  rotterdam: { title: 'Rotterdam', classes: ['rotterdam-theme'], sheets: [rotterdam] },
  nijmegen: { title: 'Nijmegen', classes: ['nijmegen-theme'], sheets: [nijmegen] },
  amsterdam: { title: 'Amsterdam', classes: ['ams-theme'], sheets: [amsterdam] },
  ma: { title: 'Mooi & Anders', classes: ['ma-theme'], sheets: [ma] },
  'ma-dark': { title: 'Mooi & Anders, donker', classes: ['ma-theme', 'ma-theme--color-scheme-dark'], sheets: [ma, maDark], scheme: 'dark' },
} satisfies Record<string, Theme>;

const themeOf = (name: string): Theme => (themes as Record<string, Theme>)[name] ?? themes.light;

let links: HTMLLinkElement[] = [];
let current = '';

/** Puts a theme on the page as its municipality does: its sheets linked, its class on <html>. Ready when the sheets are. */
export async function useTheme(name: string): Promise<void> {
  const theme = themeOf(name);
  const root = document.documentElement;
  if (current === name) {
    await Promise.all(links.map(loaded));
    return;
  }
  root.classList.remove(...(themeOf(current).classes ?? []));
  links.forEach((link) => link.remove());
  current = name;
  links = (theme.sheets ?? []).map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  document.head.append(...links);
  root.classList.add(...(theme.classes ?? []));
  root.style.colorScheme = theme.scheme ?? 'light';
  await Promise.all(links.map(loaded));
}

const loaded = (link: HTMLLinkElement): Promise<void> | void =>
  link.sheet ? undefined : new Promise((done) => ['load', 'error'].forEach((type) => link.addEventListener(type, () => done(), { once: true })));
