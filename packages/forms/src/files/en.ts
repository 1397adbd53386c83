import type * as nl from './nl.js';

// What is said about files that were chosen.
const files = (n: number): string => (n === 1 ? '1 file' : `${n} files`);

export const locale = 'en';
export const list = 'Chosen files';
export const remove = 'Remove';
export const added: typeof nl.added = (names) => `Added: ${names}.`;
export const removed: typeof nl.removed = (name, left) => `${name} is removed. ${left ? `${files(left)} left.` : 'No file is chosen now.'}`;

// What may be chosen.
export const image = 'image';
export const video = 'video';
export const audio = 'audio file';
export const atMostFiles: typeof nl.atMostFiles = (n) => `at most ${files(n)}`;
export const atMost: typeof nl.atMost = (size) => `at most ${size}`;
export const atMostEach: typeof nl.atMostEach = (size) => `each at most ${size}`;
export const atMostTogether: typeof nl.atMostTogether = (size) => `at most ${size} together`;

// Why a file cannot be sent.
export const thisFile = 'This file';
export const wrongType: typeof nl.wrongType = (name, types) => `${name} is not a file of this kind: ${types}. Remove this file.`;
export const empty: typeof nl.empty = (name) => `${name} is empty. Remove this file and choose the right one.`;
export const tooLarge: typeof nl.tooLarge = (name, size, most) => `${name} is too large: ${size}. A file can be at most ${most}. Remove this file.`;
export const tooMany: typeof nl.tooMany = (name, most) => `${name} is too many: you can send at most ${files(most)}. Remove a file.`;
export const tooLargeTogether: typeof nl.tooLargeTogether = (size, most) => `Your files are too large together: ${size}. Together they can be at most ${most}. Remove a file.`;
export const more: typeof nl.more = (n) => `There is something wrong with ${files(n)} more.`;
export const double: typeof nl.double = (name) => `You had already chosen ${name}.`;
export const folder: typeof nl.folder = (name) => `${name} is a folder. Open the folder and choose the files.`;
