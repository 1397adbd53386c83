import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file under a folder, absolute and sorted. (globSync is there from Node 22 on.) @param {string} folder @returns {string[]} */
export const walk = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

/** The sources of a package that are published. @param {string} folder */
export const sources = (folder) => walk(folder).filter((file) => /\.ts$/.test(file) && !/\.(test|stories|d)\.ts$/.test(file));

/** An unchanged file keeps its time, so that what watches dist stays calm. @param {string} file @param {string} text */
export function write(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
