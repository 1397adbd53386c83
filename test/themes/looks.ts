import type { themes } from '../../.storybook/themes.js';
import type { Stage } from '../stories/stage.js';

export type Look = keyof typeof themes;

/** Every look, and the text that its theme itself gives too little contrast: `text on background`, as axe measures it. Nothing else may fail. */
const low: Record<Look, Record<string, number>> = {
  light: {},
  dark: {},
  voorbeeld: {},
  buren: {},
  utrecht: {},
  // The message of an error.
  'utrecht-dark': { '#990000 on #262626': 1.69 },
  rijkshuisstijl: {},
  rvo: {},
  rotterdam: {},
  nijmegen: {},
  amsterdam: {},
  ma: {},
  'ma-dark': {},
};
export const looks = Object.keys(low) as Look[];

/** What axe has against what is shown that a house style can change: colours and sizes. */
export async function seen(stage: Stage, look: Look): Promise<string[]> {
  const found = await stage.axe({ runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block'] } });
  return found.filter((line) => !isOwn(low[look], line));
}

/** Is this one of the pairs that a theme has chosen itself, as unreadable as we know it? */
export function isOwn(pairs: Record<string, number>, line: string): boolean {
  const [, ratio, text, background] = /^color-contrast: .* of ([\d.]+) \(foreground color: (#\w+), background color: (#\w+)/.exec(line) ?? [];
  return pairs[`${text} on ${background}`] === Number(ratio);
}
