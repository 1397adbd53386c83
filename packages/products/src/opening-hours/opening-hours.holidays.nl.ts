export const names = {
  newYear: 'Nieuwjaarsdag',
  easter: 'Eerste paasdag',
  easterMonday: 'Tweede paasdag',
  kingsDay: 'Koningsdag',
  ascension: 'Hemelvaartsdag',
  liberation: 'Bevrijdingsdag',
  whitSunday: 'Eerste pinksterdag',
  whitMonday: 'Tweede pinksterdag',
  christmas: 'Eerste kerstdag',
  boxingDay: 'Tweede kerstdag',
};
export const ahead = (day: string, name: string): string => `. Let op: ${day} gesloten (${name})`;
