import { css } from '@lit/reactive-element';

/**
 * Keeps away what the script of an element will fold up, so that nothing jumps when it comes. A script that does not come within four
 * seconds is not waited for: then all of it is there to be read. Nothing about it may be important, that would beat an animation.
 */
export const late = css`
  animation: owc-late 4s step-end;
`;

export const lateFrames = css`
  @keyframes owc-late {
    from {
      position: absolute;
      visibility: hidden;
    }
  }
`;
