interface House {
  number: string;
  letter: string;
  addition: string;
}

/** What was meant: full-width digits, odd spaces and dashes as plain ones. */
export const plain = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * “12-a III” is number 12, letter A and addition III. A letter alone, or before a sign or a digit, is a letter; what follows is an addition of
 * four letters and digits at most. Undefined when it cannot be read as one.
 */
export function house(text: string): House | undefined {
  const [, number, letter = '', rest = ''] = /^(\d{1,5})(?!\d)(?:[ \-/.,]*([a-z])(?![a-z]))?(.*)$/i.exec(plain(text)) ?? [];
  const addition = rest.replace(/[ \-/.,]/g, '');
  return Number(number) && /^[a-z\d]{0,4}$/i.test(addition) ? { number: String(Number(number)), letter: letter.toUpperCase(), addition } : undefined;
}

/** “Domplein 1” is a street and what follows it; “Plein 1944 12” too. */
export function streetIn(text: string): (House & { street: string }) | undefined {
  const whole = plain(text);
  const found = /,? (\d\S*(?: \D*)?)$/.exec(whole);
  const street = whole.slice(0, found?.index);
  const parts = found && house(found[1]!);
  return parts && /\p{L}/u.test(street) ? { street, ...parts } : undefined;
}

/** “1234 ab 12-a” is a postcode and what follows it. */
export function postcodeIn(text: string): (House & { postcode: string }) | undefined {
  const [, digits, letters, rest] = /^([1-9]\d{3}) ?([a-z]{2})[ ,]+(\d.*)$/i.exec(plain(text)) ?? [];
  const parts = rest && house(rest);
  return parts ? { postcode: `${digits} ${letters!.toUpperCase()}`, ...parts } : undefined;
}
