/** What time it is, and how to wait. A test gives others. */
export const clock = {
  now: (): number => Date.now(),
  wait: (run: () => void, milliseconds: number): unknown => setTimeout(run, milliseconds),
};

/** The day and the time in the Netherlands, wherever the page is read: `['2026-03-29', '14:05']`. */
export function amsterdam(): [day: string, time: string] {
  // Swedes write a date as machines do.
  const format = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
  return format.format(clock.now()).split(' ') as [string, string];
}

const watching = new Set<() => void>();
let waiting = 0;

/** Runs at every minute that begins while the page is open, and when somebody comes back to it. Returns what stops that. */
export function everyMinute(run: () => void): () => void {
  if (!watching.size) {
    document.addEventListener('visibilitychange', tick);
    next();
  }
  watching.add(run);
  return () => {
    if (watching.delete(run) && !watching.size) {
      document.removeEventListener('visibilitychange', tick);
      waiting++;
    }
  };
}

function tick(): void {
  for (const run of watching) run();
}

function next(): void {
  const mine = ++waiting; // who waited before us is too late
  clock.wait(
    () => {
      if (mine !== waiting) return;
      tick();
      next();
    },
    60_000 - (clock.now() % 60_000),
  );
}
