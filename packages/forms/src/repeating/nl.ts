export const edit = (name: string): string => `Wijzig ${name}`;
export const done = (name: string): string => `Klaar met ${name}`;
