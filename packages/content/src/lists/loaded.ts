import { announce } from '@openwebconcept/core/announce.js';
import { languageOf, say } from '@openwebconcept/core/localise.js';
import type { Problem } from './model.js';

/** What is handed to what is loaded later, so that it needs nothing that the page has already. */
export const tools = { say, languageOf, announce };

/** A list or an item is on the page. */
export class ContentLoadedEvent extends Event {
  /** What the source says that could not be used. */
  readonly problems: readonly Problem[];

  constructor(name: string, problems: readonly Problem[]) {
    super(`${name}-loaded`, { bubbles: true });
    this.problems = problems;
  }
}
