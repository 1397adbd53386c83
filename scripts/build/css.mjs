// CSS text without what only people read.

const TOKEN = /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)'"]*\)|\s+|[{};,>]|:|[^\s"'{};,>:/u]+|[^]/g;

/**
 * Comments and needless white space out of the pieces of one css literal; the holes between the pieces stay where they are.
 * Nothing is rewritten: what a rule means is up to its author.
 * @param {string[]} pieces
 * @returns {string[]}
 */
export function lightCss(pieces) {
  return pieces.map((piece, index) => {
    let out = '';
    let space = false;
    for (const [part] of piece.matchAll(TOKEN)) {
      if (part.startsWith('/*')) continue;
      if (/^\s/.test(part)) {
        space = true;
        continue;
      }
      // No space around these; before a colon it can be a descendant (`a :hover`), after it never.
      const tight = /^[{};,>]$/.test(part) || /[{};,>:]$/.test(out);
      if (space && !tight && (out || index > 0)) out += ' ';
      space = false;
      if (part === '}' && out.endsWith(';')) out = out.slice(0, -1);
      out += part;
    }
    // A space before a hole separates (`solid ${colour}`) unless something tight is there.
    return space && index < pieces.length - 1 && !/[{};,>:]$/.test(out) ? `${out} ` : out;
  });
}
