/** What a line shows of its file. */
export interface Shown {
  kind: string;
  problem: string;
  removable: boolean;
  disabled: boolean;
  remove: string;
  /** How far it is sent. */
  state?: string;
  /** The words on the button to try again. */
  retry?: string;
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { className });

const write = (node: HTMLElement, text: string): void => {
  if (node.textContent !== text) node.textContent = text;
  node.hidden = !text;
};

/** One file in the list. */
export class Line {
  readonly item = document.createElement('li');
  readonly retry = make('button', 'owc-file-retry');
  #name: string;
  #size = make('span', 'owc-file-size');
  #problem = make('span', 'owc-file-error');
  #state = make('span', 'owc-file-state');
  #remove = make('button', 'owc-file-remove');

  constructor(name: string) {
    this.#name = name;
    const title = make('bdi', 'owc-file-name');
    title.textContent = name;
    this.#remove.type = this.retry.type = 'button';
    this.item.append(title, this.#size, this.#remove, this.#problem, this.#state);
  }

  show({ kind, problem, removable, disabled, remove, state = '', retry = '' }: Shown): void {
    write(this.#size, kind);
    write(this.#problem, problem);
    write(this.#state, state);
    if (retry && !this.retry.isConnected) this.item.append(this.retry);
    this.#button(this.retry, retry, disabled);
    this.#button(this.#remove, removable ? remove : '', disabled);
  }

  #button(button: HTMLButtonElement, words: string, disabled: boolean): void {
    write(button, words);
    button.disabled = disabled;
    const name = `${words} ${this.#name}`;
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
  }
}
