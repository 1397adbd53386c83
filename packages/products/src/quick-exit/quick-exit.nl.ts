export const more = (presses: number): string => `Druk nog ${presses} keer op Shift om deze pagina te verlaten`;
export const leaving = 'U verlaat deze pagina';
export const over = 'U blijft op deze pagina';
