const duration = 1200;

/** Shows numbers up to the one that is written, over it. Returns what ends that. */
export function count(place: HTMLElement, language: string): () => void {
  const text = place.textContent!.trim();
  const found = /\d[\d.,\s]*/.exec(text)?.[0].trimEnd();
  const comma = !/^en/.test(language);
  const plain = (found ?? '').replace(comma ? /[.\s]/g : /[,\s]/g, '').replace(',', '.');
  const end = Number(plain);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    delete place.dataset.count;
  };
  let frame = 0;
  if (!found || !(end > 0)) return stop;
  const { format } = new Intl.NumberFormat(language, { useGrouping: /\d[.,\s]\d{3}/.test(found), minimumFractionDigits: plain.split('.')[1]?.length ?? 0, maximumFractionDigits: plain.split('.')[1]?.length ?? 0 });
  const start = performance.now();
  const step = (now: number): void => {
    const part = Math.min(Math.max((now - start) / duration, 0), 1);
    if (part === 1 || place.textContent!.trim() !== text) return stop();
    place.dataset.count = text.replace(found, format(end * (1 - (1 - part) ** 3)));
    frame = requestAnimationFrame(step);
  };
  step(start);
  return stop;
}
