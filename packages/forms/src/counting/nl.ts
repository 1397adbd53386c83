const characters = (n: number): string => (n === 1 ? '1 teken' : `${n} tekens`);

export const charactersLeft = (left: number): string => (left >= 0 ? `U kunt nog ${characters(left)} gebruiken` : `U heeft ${characters(-left)} te veel`);
