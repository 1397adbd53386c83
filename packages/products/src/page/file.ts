/** `Formulier (pdf, 184 kB, Engels)`: who downloads wants to know with which program, how long it takes, and whether it can be read. */
export function withFile(title: string, url: string, size: string, words: string, language = ''): string {
  const type = /^[^?#]*\/[^?#/]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|txt|epub|ics|jpe?g|png|mp[34])(?=$|[?#])/i.exec(url)?.[1]?.toLowerCase();
  const about = [type, fileSize(size, words), language].filter(Boolean).join(', ');
  return about ? `${title} (${about})` : title;
}

function fileSize(size: string, language: string): string {
  if (/^\d[\d.,]*\s*[kKMG]i?B$/.test(size)) return size;
  const bytes = /^\d{1,15}$/.test(size) ? Number(size) : 0;
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  if (bytes >= 999_500) return `${number(Math.round(bytes / 1e5) / 10)}\u00a0MB`;
  return bytes ? `${number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB` : '';
}
