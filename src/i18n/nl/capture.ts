import type { Words } from '../en';

export const capture: Words['capture'] = {
  label: 'Geeltjes opschrijven',
  writesTo: session => `In ‘${session}’`,
  placeholder: 'Typ een notitie en druk op Enter',
  colours: { yellow: 'Geel: een droom voor de leerling', pink: 'Roze: een idee', green: 'Groen: een activiteit of kans', large: 'Groot: een persoonlijke stap' },
  colourNames: { yellow: 'Geel', pink: 'Roze', green: 'Groen', large: 'Groot' },
  colour: 'Kleur',
  target: 'Waar het komt',
  loose: 'Los op het vel',
  ambition: words => `Ambitie: ${words}`,
  cluster: word => `Cluster: ${word}`,
  withoutWords: 'zonder woorden',
  unknownTarget: 'Kies opnieuw',
  lines: count => `${count} notities`,
  captured: count => count === 1 ? '1 notitie opgeschreven' : `${count} notities opgeschreven`,
  undo: 'Terugdraaien',
  close: 'Sluiten',
  targetGone: 'Het cluster of de ambitie die je koos is veranderd; kies opnieuw waar de notitie komt. Je woorden staan er nog.',
  gone: 'Deze notitie is weg. Je woorden staan er nog; kopieer ze of open een ander gesprek.',
  hint: 'Alt+1…4 kleur · > waar het komt · Esc sluit',
};
