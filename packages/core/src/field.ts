/** What a form asks of a field, whatever copy or kind of field it is. */
export interface Field extends HTMLElement {
  /** Where somebody has to be to answer. */
  control?: HTMLElement;
  error: string;
  readonly flagged: boolean;
  /** The field that this one is an answer of, and that is judged for it. */
  readonly partOf?: Field | null;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/** The field around a control, if there is one. */
export function fieldOf(control: Element): Field | undefined {
  for (let node: Element | null = control; node; node = node.parentElement) {
    if (node.localName.includes('-') && 'reportValidity' in node && 'error' in node) return (node as Field).partOf ?? (node as Field); // a <form> has what its fields are called
  }
  return undefined;
}
