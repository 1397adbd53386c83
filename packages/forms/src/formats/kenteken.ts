import LicensePlate from 'license-plate';
import * as en from './en.js';
import * as nl from './nl.js';
import { code, judgedBy, plain } from './typed.js';

const format = judgedBy(
  (text) => {
    const plate = plain(text)
      .replace(/^kenteken[ .:]*/i, '')
      .replace(/[ .·-]/g, '')
      .toUpperCase();
    return /^[A-Z\dÀ-ÖØ-ÞĀ-Ž]{2,10}$/.test(plate) ? plate : [nl.kenteken, en.kenteken];
  },
  {
    // The library's pretty() fails on a plate that it does not know.
    format: (value) => (/^[A-Z\d]{6}$/.test(value) && new LicensePlate(value).sidecode() ? new LicensePlate(value).pretty() : value),
    // Diplomats, exports, oldtimers and visitors park here too, so a plate that we do not know is asked about and not refused.
    warning(text) {
      const plate = format.parse(text);
      return plate && !new LicensePlate(plate).valid() ? [nl.kentekenUnknown, en.kentekenUnknown] : undefined;
    },
    attributes: { ...code, autocapitalize: 'characters' },
  },
);

/** A number plate: AB12CD, shown with the dashes of its sidecode, AB-12-CD. */
export default format;
