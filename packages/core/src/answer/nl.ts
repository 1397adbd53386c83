export const source = (from: string): string => `Overgenomen uit: ${from}`;
export const softMissing = 'U heeft dit niet ingevuld. U kunt het formulier wel versturen, maar met uw antwoord kunnen wij u beter helpen.';
export const empty = 'Niet ingevuld';
