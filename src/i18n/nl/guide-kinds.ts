import type { meetingKinds as english } from '../en/guide-kinds';

/** Wat de gids zegt in gesprekken die terugkijken, en in het eerste gesprek. */
export const meetingKinds: typeof english = {
  testing: 'Hoe het met de ambities ging',
  noEarlier: 'Er hangt nog geen ambitie op het vel. Neem die van de vorige keer mee met de opdracht ‘Meenemen uit het eerdere gesprek…’.',
  became: { 'going': 'loopt', 'reworded': 'bijgesteld', 'reached': 'bereikt', 'let go': 'losgelaten' },
  becameOf: words => `Hoe ging het met: ${words}`,
  whyBecame: words => `Waarom, bij ${words}`,
  road: 'Mijlpalen op de weg tot nu toe',
  milestone: 'Mijlpaal; Enter voegt toe',
  milestoneOf: 'Voor wie was het een mijlpaal',
  milestoneOwners: { self: 'jezelf', teacher: 'leraar', pupil: 'leerling' },
  lookingBack: 'Terugkijken op drie lijnen',
  returnLine: (line, answered) => `${line} ${answered}/3`,
  returnLines: { education: 'Onderwijs', teacher: 'Leraar', pupil: 'Leerling' },
  returnQuestions: { visible: 'Wat zie je', commitment: 'Ieders inzet', ability: 'Weten en kunnen' },
  returnHints: { visible: 'Wat er groeide…', commitment: 'Wat ieder ervoor doet…', ability: 'Wat ze nu kunnen…' },
  answerOf: (line, question) => `${line}: ${question}`,
  roles: 'Rollen aan tafel',
  roleNames: { head: 'Directie', coordinator: 'Cultuurcoördinator', agreement: 'Samenwerkingsovereenkomst' },
  roleHints: { head: 'Naam…', coordinator: 'Naam…', agreement: '[[Notitie of bestand]]' },
};
