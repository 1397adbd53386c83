export const title = 'Deel deze pagina';
export const mail = 'E-mail';
