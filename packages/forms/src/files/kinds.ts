// Kinds of files: what an input accepts, and how people call it.

/** Extension: the kind that a server calls it, and the word that people use, when that is not the extension. */
const known: Record<string, readonly [mime: string, word?: string]> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg', 'JPG'],
  png: ['image/png'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  heic: ['image/heic'],
  svg: ['image/svg+xml'],
  tif: ['image/tiff', 'TIFF'],
  tiff: ['image/tiff'],
  doc: ['application/msword', 'Word'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  xls: ['application/vnd.ms-excel', 'Excel'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  ppt: ['application/vnd.ms-powerpoint', 'PowerPoint'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint'],
  odt: ['application/vnd.oasis.opendocument.text'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  txt: ['text/plain'],
  csv: ['text/csv'],
  rtf: ['application/rtf'],
  zip: ['application/zip'],
  msg: ['application/vnd.ms-outlook'],
  eml: ['message/rfc822'],
  mp3: ['audio/mpeg'],
  mp4: ['video/mp4'],
  mov: ['video/quicktime'],
};

const tokens = (accept: string): string[] => accept.toLowerCase().split(',').map((token) => token.trim()).filter(Boolean);
const extensionOf = (name: string): string => /\.([^.\s]+)$/.exec(name.toLowerCase())?.[1] ?? '';
const wordOf = (extension: string): string => known[extension]?.[1] ?? extension.toUpperCase();

/**
 * Does an input that accepts this take the file? As the browser judges: by extension, or by kind. A system that does not know a
 * kind leaves it empty or has a name of its own for it, so what the extension says counts too.
 */
export function accepts(accept: string, { name, type }: File): boolean {
  const kinds = [type.toLowerCase(), known[extensionOf(name)]?.[0] ?? ''];
  const all = tokens(accept);
  return !all.length || all.some((token) => (token.startsWith('.') ? name.toLowerCase().endsWith(token) : token.endsWith('/*') ? kinds.some((kind) => kind.startsWith(token.slice(0, -1))) : token === '*' || kinds.includes(token)));
}

/** The word for the kind of a file: PDF. Empty when nothing tells it. */
export const kindOf = ({ name, type }: File): string => wordOf(extensionOf(name)) || kindNamed(type);

/** `application/pdf` is a PDF, `image/svg+xml` an SVG, `application/x-foo` a FOO. */
const kindNamed = (mime: string): string => {
  const [extension] = Object.entries(known).find(([, [kind]]) => kind === mime) ?? [];
  return extension ? wordOf(extension) : mime.replace(/^.*[/.](x-)?|\+.*$/g, '').toUpperCase();
};

/** The words for all that an input accepts, each once. `general` are those for any image, video or sound. */
export const kindsIn = (accept: string, general: Record<string, string>): string[] => [
  ...new Set(tokens(accept).map((token) => (token.startsWith('.') ? wordOf(token.slice(1)) : token.endsWith('/*') ? general[token.slice(0, -2)] ?? token : kindNamed(token)))),
];

/** `10 MB`, `1,5 MB`, `5M` or `5242880`, in bytes. Undefined when it is no size. A MB is what people see it called: 1024 kB. */
export function bytesIn(size: string): number | undefined {
  const [, number, unit] = /^\s*(\d+(?:[.,]\d+)?)\s*([kmg]?)i?b?\s*$/i.exec(size) ?? [];
  return number === undefined ? undefined : parseFloat(number.replace(',', '.')) * 1024 ** ' kmg'.indexOf((unit || ' ').toLowerCase());
}

/** A size in words: `1,2 MB`. Rounded up, so that what is just too large does not look as large as is allowed. */
export function sizeInWords(bytes: number, locale: string): string {
  const power = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3;
  const unit = ['byte', 'kilobyte', 'megabyte', 'gigabyte'][power]!;
  const digits = power > 1 ? 10 : 1;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(Math.ceil((bytes / 1024 ** power) * digits - 1e-9) / digits);
}
