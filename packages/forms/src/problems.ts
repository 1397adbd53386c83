import { parseHtml } from '@openwebconcept/core/parse-html.js';

/** What a server finds wrong with what was sent. Without a name it is about the whole form. */
export interface Problem {
  name?: string;
  message: string;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []).filter(isObject);
const words = (value: unknown): string => (Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : typeof value === 'string' ? value : '').trim();
const pairs = (value: unknown, name = (key: string): string => key): Problem[] =>
  isObject(value) ? Object.entries(value).map(([key, message]) => ({ name: name(key), message: words(message) })) : [];

/**
 * The problems in a server's JSON, in each of the forms that Dutch municipalities meet: RFC 9457 problem details with `errors`,
 * ZGW and VNG `invalidParams`, Gravity Forms `validation_messages`, WordPress REST `data.params` and a plain map of names.
 */
export function problemsIn(body: unknown): Problem[] {
  if (!isObject(body)) return [];
  const data = isObject(body.data) ? body.data : {};
  const found = [
    ...list(body.errors).map((error) => ({ name: nameOf(error), message: words(error.detail ?? error.message ?? error.title) })),
    ...list(body.invalidParams ?? body['invalid-params']).map((param) => ({ name: words(param.name), message: words(param.reason) })),
    ...pairs(body.validation_messages, (key) => `input_${key}`),
    ...pairs(data.params),
    ...(isObject(body.errors) ? pairs(body.errors).filter(({ message }) => message) : []),
  ].filter(({ message }) => message);
  const whole = words(body.detail) || words(body.message) || words(body.title);
  return found.length || !whole ? found : [{ message: whole }];
}

/** `#/adres/postcode` is the control `adres[postcode]` or `postcode`; a name is a name. */
function nameOf(error: Json): string | undefined {
  const pointer = words(error.pointer) || (isObject(error.source) ? words(error.source.pointer) : '');
  const path = pointer.replace(/^#?\//, '').split('/').filter(Boolean).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return words(error.name) || words(error.field) || path.at(-1) || undefined;
}

/** The problems in a page that a server printed: its flagged controls and what describes them. */
export function problemsInHtml(html: string): Problem[] {
  const page = parseHtml(html);
  return [...page.querySelectorAll<HTMLInputElement>('[aria-invalid="true"][name]')].map((control) => {
    const described = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => page.getElementById(id));
    const error = described.find((node) => node?.slot === 'error') ?? described.at(-1);
    return { name: control.name || control.getAttribute('name')!, message: error?.textContent?.trim() ?? '' };
  }).filter(({ message }) => message);
}
