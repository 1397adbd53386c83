import type { themes } from '../../.storybook/themes.js';

/** Every look, and the text that its theme itself gives too little contrast: text on background, as axe measures it. */
export const looks: Record<keyof typeof themes, Record<string, number>> = {
  light: {},
  dark: {},
  voorbeeld: {},
  buren: {},
  utrecht: {},
  'utrecht-dark': {},
  rijkshuisstijl: {},
  rvo: {},
  rotterdam: {},
  nijmegen: {},
  amsterdam: {},
  ma: {},
  'ma-dark': {},
};
