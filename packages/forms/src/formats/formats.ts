/** One kind of text, such as a BSN: how it is read, shown, judged and typed. */
export interface Format {
  parse(text: string): string | undefined;
  format(value: string): string;
  problem(text: string, field?: Element): readonly [nl: string, en: string] | undefined;
  warning?(text: string): readonly [nl: string, en: string] | undefined;
  attributes: Readonly<Record<string, string>>;
  sensitive?: boolean;
}
export function loadFormat(_name: string): Promise<Format> | undefined { return undefined; }
