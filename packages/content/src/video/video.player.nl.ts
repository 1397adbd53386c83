export const forget = (name: string): string => `Vraag weer toestemming voor ${name}`;
