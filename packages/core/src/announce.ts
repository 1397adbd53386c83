/**
 * Tells a screen reader something, once and politely: `announce('3 resultaten')`. It is heard in the open dialog around `from` when
 * there is one. What does that is loaded with the first message: most pages never say one.
 */
export const announce = (text: string, from?: Element): void =>
  void import('./announcer.js').then(
    (announcer) => announcer.announce(text, from),
    () => {}, // no connection: all that is told can also be read
  );
