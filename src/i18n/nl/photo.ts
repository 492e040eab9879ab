import type { Words } from '../en';

export const photo: Words['photo'] = {
  command: 'Foto van het vel toevoegen',
  open: 'Overtypen van een foto',
  title: 'Foto toevoegen',
  titleOf: name => `Foto: ${name}`,
  fileName: 'foto vel',
  drawingName: 'foto tekening',
  choose: 'Foto kiezen of maken',
  hint: 'Of sleep foto’s hierheen, of plak er een.',
  busy: name => `Bezig met ‘${name}’…`,
  attached: count => (count === 1 ? 'De foto staat in de notitie.' : `Er staan ${count} foto’s in de notitie.`),
  unreadable: name => `‘${name}’ is niet als afbeelding te lezen. Probeer een JPEG of PNG; er is niets voor toegevoegd.`,
  failed: (name, reason) => `‘${name}’ kon niet in de kluis worden opgeslagen; de foto zelf is ongemoeid. ${reason}`,
  noPhoto: 'Er staat nog geen foto in deze notitie. Voeg er eerst een toe.',
  gone: 'Deze foto staat niet meer in de kluis.',
  typeOver: 'Typ wat op het papieren briefje staat, dan Enter',
  colour: (name, digit) => `${name} (Alt+${digit})`,
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  whole: 'Hele foto',
};
