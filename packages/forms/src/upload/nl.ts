// How far files are sent, before the form is.
export const waiting = 'Wacht op versturen';
export const checking = 'Wordt verstuurd';
export const sent = (percent: string): string => `${percent} verstuurd`;
export const done = 'Dit bestand is verstuurd';
export const failed = 'Dit bestand is niet verstuurd';
export const offline = 'Geen verbinding. Het versturen gaat vanzelf verder.';
export const retry = 'Probeer opnieuw';

// The same, told once; and why the form cannot be sent yet.
export const started = (name: string): string => `${name} wordt verstuurd.`;
export const severalStarted = (n: number): string => `${n} bestanden worden verstuurd.`;
export const progress = (name: string, percent: string): string => `${name}: ${percent} verstuurd.`;
export const finished = (name: string): string => `${name} is verstuurd.`;
export const broken = (name: string): string => `${name} is niet verstuurd. Probeer het opnieuw of verwijder dit bestand.`;
export const interrupted = 'Er is geen verbinding. Het versturen van uw bestanden gaat vanzelf verder.';
export const wait = (name: string): string => `Wacht tot ${name} is verstuurd.`;
