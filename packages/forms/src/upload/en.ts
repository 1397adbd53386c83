import type * as nl from './nl.js';

// How far files are sent, before the form is.
export const waiting = 'Waiting to be sent';
export const checking = 'Sending';
export const sent: typeof nl.sent = (percent) => `${percent} sent`;
export const done = 'This file is sent';
export const failed = 'This file is not sent';
export const offline = 'No connection. Sending goes on by itself.';
export const retry = 'Try again';

// The same, told once; and why the form cannot be sent yet.
export const started: typeof nl.started = (name) => `${name} is being sent.`;
export const severalStarted: typeof nl.severalStarted = (n) => `${n} files are being sent.`;
export const progress: typeof nl.progress = (name, percent) => `${name}: ${percent} sent.`;
export const finished: typeof nl.finished = (name) => `${name} is sent.`;
export const broken: typeof nl.broken = (name) => `${name} is not sent. Try again or remove this file.`;
export const interrupted = 'There is no connection. Sending your files goes on by itself.';
export const wait: typeof nl.wait = (name) => `Wait until ${name} is sent.`;
