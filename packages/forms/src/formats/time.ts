import * as en from './en.js';
import type { Words } from './formats.js';
import * as nl from './nl.js';
import { judgedBy, plain } from './typed.js';

/** Hours and minutes: 9:30, 09.30, 9,30, 9u30, 9 uur 30, 9 30, 930, 9 uur. A browser and a database add seconds. */
const TIME = /^(\d{1,2})(?: ?(?:[ :.,;hu]|uur) ?(\d\d)(?::\d\d(?:\.\d+)?)?)?(?: ?(?:uur|u|h)\.?)?$|^(\d{1,2})(\d\d)(?: ?(?:uur|u|h)\.?)?$/i;

const shown = (value: string): string => value.replace(/^0(?=\d:\d\d$)/, '');

/** What is wrong with a time that is outside the `min` and `max` of its field, such as 09:00. From 22:00 to 06:00 is the night. */
function outside(value: string, field: Element | undefined): Words | undefined {
  const [min, max] = ['min', 'max'].map((name) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.exec(field?.getAttribute(name)?.trim() ?? '')?.[0]);
  const [early, late] = [Boolean(min && value < min), Boolean(max && value > max)];
  if (min && max && min > max ? !early || !late : !early && !late) return undefined;
  if (min && max) return [nl.timeBetween(shown(min), shown(max)), en.timeBetween(shown(min), shown(max))];
  return min ? [nl.timeLeast(shown(min)), en.timeLeast(shown(min))] : [nl.timeMost(shown(max!)), en.timeMost(shown(max!))];
}

/** A time of the day, by 24 hours: sent as 09:30, shown as 9:30. */
export default judgedBy(
  (text, field) => {
    const [, hour, minutes = '00', first, last] = TIME.exec(plain(text)) ?? [];
    const [h, m] = [hour ?? first, last ?? minutes];
    if (!h) return [nl.time, en.time];
    if (Number(h) > 23) return [nl.timeHour, en.timeHour];
    if (Number(m) > 59) return [nl.timeMinutes, en.timeMinutes];
    const time = `${h.padStart(2, '0')}:${m}`;
    return outside(time, field) ?? time;
  },
  { format: shown, attributes: { inputmode: 'numeric' } },
);
