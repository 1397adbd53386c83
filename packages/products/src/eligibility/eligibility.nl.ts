export const next = 'Volgende';
export const back = 'Vorige';
export const question = (at: number, of: number): string => `Vraag ${at} van ${of}`;
