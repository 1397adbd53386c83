export const forget = (name: string): string => `Ask again before showing ${name}`;
