import type { TokenName } from './tokens.js';

/** Two tokens of which one lies on the other. Both halves come from one family of a theme: see tokens.ts. */
export type Pair = `${TokenName} on ${TokenName}`;

/** Text on what it is read on: 4.5:1. */
export const read: Pair[] = [
  'text on background', 'text on surface', 'text-subtle on background', 'text-subtle on surface', 'heading-text on background', 'heading-1-text on background',
  'link-text on background', 'link-text on surface', 'link-text-hover on background', 'label-text on background', 'description-text on background', 'error-text on background',
  'action-text on action-background', 'action-text-hover on action-background-hover', 'action-subtle-text on background',
  'action-secondary-text on action-secondary-background', 'action-secondary-text-hover on action-secondary-background-hover',
  'field-text on field-background', 'field-text on surface', 'field-placeholder on field-background',
  'overlay-text on overlay-background',
  'info-text on info-background', 'success-text on success-background', 'warning-text on warning-background', 'error-background-text on error-background',
];
/** What has to be seen, on what it lies on: 3:1. */
export const seen: Pair[] = [
  'border on background', 'field-border on field-background', 'field-border-invalid on field-background', 'focus-outer on focus-inner', 'field-text-disabled on field-background-disabled',
  'info-border on info-background', 'success-border on success-background', 'warning-border on warning-background', 'error-border on error-background',
];
