import type { Words } from '../en';

export const canvas: Words['canvas'] = {
  command: 'Canvas van het vel maken',
  fileName: session => `${session} vel`,
  made: name => `In het canvas ‘${name}’ staat het vel, zonder namen en eigen stappen.`,
  renewed: name => `Het canvas ‘${name}’ is bijgewerkt. Wat je er zelf in zette, verschoof of veranderde, bleef zoals het was.`,
  unreadable: path => `‘${path}’ is niet als canvas te lezen; er is niets in geschreven. Geef het een andere naam en probeer het opnieuw.`,
  notMade: (path, reason) => `Het canvas kon niet worden geschreven in ‘${path}’: ${reason}. Er is niets veranderd.`,
};
