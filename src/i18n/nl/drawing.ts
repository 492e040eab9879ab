import type { Words } from '../en';

export const drawing: Words['drawing'] = {
  title: 'De leerling tekenen',
  command: 'De leerling van deze school tekenen',
  fileName: 'leerling',
  surface: 'Papier. Teken met pen, vinger of muis.',
  invitation: 'Wie is deze leerling? Teken hier.',
  inks: { ink: 'Inkt', coral: 'Koraal', ochre: 'Oker', moss: 'Mosgroen', sky: 'Hemelsblauw' },
  colours: 'Kleur',
  thicknesses: ['Fijn', 'Gewoon', 'Breed'],
  thickness: 'Dikte',
  eraser: 'Gum',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  clear: 'Papier leegmaken',
  photo: 'Foto van de tekening',
  done: 'Klaar',
  keys: (name, key) => `${name} (${key})`,
  keptBeside: path =>
    `De tekening is elders veranderd terwijl je tekende. Er is niets overschreven: die van jou staat in ‘${path}’.`,
  keepFailed: reason =>
    `De tekening kon niet in de kluis worden opgeslagen. Ze is op dit apparaat bewaard en komt terug zodra je weer tekent. ${reason}`,
  draftBack: 'Wat je vorige keer tekende, stond nog niet in de kluis. Hier is het weer.',
};
