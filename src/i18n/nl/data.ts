import type { Words } from '../en';

export const data: Words['data'] = {
  command: 'Gegevens exporteren om te tellen',
  title: 'Gegevens uit de gesprekken',
  about: 'Alles wat is opgeschreven, of alleen hoeveel het is. Wat de kolommen betekenen, staat in EXPORT.md van de plug-in.',
  which: 'Van welke gesprekken?',
  whole: 'Alle gesprekken in deze kluis',
  rows: 'Wat wil je weten?',
  rowKinds: { things: 'Alles wat is opgeschreven: een rij voor elk ding', counts: 'Alleen aantallen: hoeveel elke school van alles heeft' },
  format: 'Voor welk programma?',
  formats: { excel: 'Excel of een ander rekenblad', csv: 'Een database of statistiekprogramma (CSV)', ndjson: 'Een programma dat JSON-regels leest (NDJSON)' },
  names: 'Met namen',
  namesHelp: 'Uit: niemand die in de notities als persoon wordt genoemd, staat erin. Andere namen in teksten zijn niet van woorden te onderscheiden: lees het na voor je het doorgeeft.',
  make: 'Bestand schrijven',
  cancel: 'Annuleren',
  fileName: (school, date) => `Gegevens${school === '' ? '' : ` ${school}`} ${date}`,
  none: 'Er zijn geen gesprekken om te exporteren.',
  made: (name, sessions, rows) => `In ‘${name}’ staan ${rows === 1 ? '1 rij' : `${rows} rijen`} uit ${sessions === 1 ? '1 gesprek' : `${sessions} gesprekken`}.`,
  unread: names => `In deze notities was iets niet te lezen; dat ontbreekt in de gegevens: ${names}. Op het vel van elk staat wat.`,
  notMade: reason => `De gegevens konden niet worden geschreven: ${reason}. Er is niets veranderd.`,
};
