import type { Words } from '../en';

export const kept: Words['kept'] = {
  storageFailed: 'De opslag van dit apparaat is vol of staat uit. Wat je invoert komt gewoon in de notities, maar woorden die '
    + 'nog niet af zijn worden alleen onthouden zolang Obsidian open is. Maak die eerst af en maak ruimte op dit apparaat.',
  ofGone: name =>
    `De notitie ‘${name}’ is er niet meer. Wat ervoor was getypt is bewaard: zet de notitie terug onder deze naam, of open de invoerbalk bij een ander gesprek.`,
  cameBack: name => `‘${name}’ is er weer. Wat er eerder voor was getypt wacht in de invoerbalk, op het vel of in de gids.`,
  fileName: 'niet bewaarde woorden',
  fileHead: 'Deze woorden konden niet in de notitie worden geschreven. Zet ze daar neer en verwijder dan dit bestand.',
  filed: path => `Je woorden konden niet in hun notitie worden geschreven. Ze staan in ‘${path}’.`,
  nowhere: (text, reason) => `In deze kluis kan niets worden geschreven (${reason}). Kopieer deze woorden voordat je dit bericht sluit:\n\n${text}`,
  failed: reason => `Dat lukte niet: ${reason}. Wat je typte is bewaard; probeer het nog eens.`,
};
