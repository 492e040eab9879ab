import type { Words } from '../en';

export const editor: Words['editor'] = {
  colours: { yellow: 'een droom voor de leerling', pink: 'een idee', green: 'een activiteit of kans', large: 'een eigen stap' },
  toAmbition: 'naar de ambitie',
  toCluster: 'naar het cluster',
  toLoose: 'los op het vel',
  sheetOf: session => `Vel: ${session}`,
  sheet: 'Het vel',
  sheetGone: session => `‘${session}’ is weg. Is de notitie per ongeluk verwijderd, kijk dan in de prullenbak; het vel komt terug zodra de notitie terug is.`,
  sheetEmpty: 'Dit vel toont nog geen notitie. Open een gesprek en daarna het vel ervan.',
};
