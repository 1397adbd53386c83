import { parseHtml } from '@openwebconcept/core/parse-html.js';

/** What a server finds wrong with what was sent. Without a name it is about the whole form. */
export interface Problem {
  name?: string;
  message: string;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The words in a string, a list of strings, or an object that holds them. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(' ');
  if (isObject(value)) return words(value.detail ?? value.message ?? value.reason ?? value.title);
  return typeof value === 'string' ? value.trim() : '';
}

const pairs = (value: unknown, name = (key: string): string => key): Problem[] =>
  isObject(value) ? Object.entries(value).map(([key, message]) => ({ name: (isObject(message) && nameIn(message)) || name(key), message: words(message) })) : [];

/**
 * The problems in a server's JSON, in each of the forms that Dutch municipalities meet: RFC 9457 problem details with `errors`,
 * ZGW and VNG `invalidParams`, Gravity Forms `validation_messages`, WordPress REST `data.params`, Contact Form 7 `invalid_fields` and
 * a plain map of names. An answer with a good status has problems only when it says that it was not accepted.
 */
export function problemsIn(body: unknown, accepted = false): Problem[] {
  if (!isObject(body)) return [];
  const data = isObject(body.data) ? body.data : {};
  const found = [
    ...[...list(body.errors), ...list(body.invalidParams ?? body['invalid-params']), ...list(body.invalid_fields)].filter(isObject).map((error) => ({ name: nameIn(error), message: words(error) })),
    ...pairs(body.validation_messages, (key) => `input_${key}`),
    ...pairs(data.params),
    ...pairs(body.errors),
  ].filter(({ message }) => message);
  const said = body.success === false || body.is_valid === false || (typeof body.status === 'string' && /fail|invalid|error|spam|abort/i.test(body.status));
  if (found.length || (accepted && !said)) return found;
  const whole = words(body.detail) || words(body.message) || words(body.title) || (typeof body.data === 'string' ? body.data : words(data));
  return whole || said ? [{ message: whole }] : [];
}

/** `#/adres/postcode` is the control `adres[postcode]` or `postcode`; a name is a name. */
function nameIn(error: Json): string | undefined {
  const pointer = words(error.pointer) || (isObject(error.source) ? words(error.source.pointer) : '');
  const path = pointer.replace(/^#?\//, '').split('/').filter(Boolean).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return words(error.name) || words(error.field) || path.join('.') || undefined;
}

/** A name without the marks of a list or a path: `adres[postcode]`, `adres.postcode` and `keuze[]` as one kind. */
const plain = (name: string): string => name.replace(/\[\]$/, '').replace(/\[([^\]]*)\]/g, '.$1');

/** The control that a server means by a name: of that name, of a part of it, or with a path before it. */
export function controlNamed<C extends { name: string }>(name: string | undefined, controls: readonly C[]): C | undefined {
  if (!name) return undefined;
  const asked = plain(name);
  return (
    controls.find((control) => plain(control.name) === asked) ??
    controls.find((control) => plain(control.name).startsWith(`${asked}.`)) ??
    controls.find((control) => asked.endsWith(`.${plain(control.name)}`) || plain(control.name).endsWith(`.${asked}`))
  );
}

/** The problems in a page that a server printed: its flagged controls and what describes them, else its summary. Undefined when it cannot be read. */
export function problemsInHtml(html: string): Problem[] | undefined {
  const page = parseHtml(html);
  if (!page) return undefined;
  const summary = [...page.querySelectorAll('owc-error-summary li')].map((line) => {
    const target = page.getElementById(line.querySelector('a')?.getAttribute('href')?.slice(1) ?? '');
    return { name: target?.getAttribute('name') ?? undefined, message: line.textContent!.trim() };
  });
  if (summary.length) return summary;
  return [...page.querySelectorAll('[aria-invalid=true]')].map((control) => {
    const described = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => page.getElementById(id));
    const error = described.find((node) => node?.slot === 'error') ?? described.at(-1);
    return { name: (control.getAttribute('name') ?? control.querySelector('[name]')?.getAttribute('name')) || undefined, message: error?.textContent?.trim() ?? '' };
  });
}
