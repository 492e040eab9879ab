import type { Refusals } from '../en/refusals';

const places = {
  heading: 'een kop',
  code: 'code',
  comment: 'een opmerking',
  formula: 'een formule',
  field: 'een veld',
  frontmatter: 'de eigenschappen',
  table: 'een tabel',
  other: 'deze regel',
};

/** So many ambitions, as one says it. */
const spoken = (amount: number): string => ({ 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf' })[amount] ?? String(amount);

const sorts = { expectations: 'verwachtingen', steps: 'stappen', closing: 'het afronden' };

export const refusals: Refusals = {
  'gone': ({ subject }) => `‘${subject}’ is intussen veranderd in de notitie; er is niets gedaan. Kijk opnieuw op het vel en doe het nog eens.`,
  'enough-ambitions': ({ most }) => `Er staan al ${spoken(most)} ambities. Maak eerst van één ambitie weer een cluster, of hang dit cluster in een van de ${spoken(most)}.`,
  'no-session': () => 'Deze notitie is nog geen ambitiegesprek. Voeg het sjabloon in of begin een nieuw gesprek.',
  'no-sheet': () => 'Deze notitie heeft geen kop ‘Het vel’. Zet die erin of voeg het sjabloon in.',
  'no-phase-heading': ({ phase }) =>
    `De kop van fase ${phase} staat niet in deze notitie. De fase telt wel; schrijf ‘## ${phase}.’ met de naam waar je die wilt hebben.`,
  'no-such-phase': ({ sort }) => `Dit gesprek heeft geen fase voor ${sorts[sort]}; er is niets geschreven.`,
  'already-closed': () => 'Het gesprek is afgesloten. Ga terug naar een fase om het weer te openen.',
  'not-started': () => 'Het gesprek is nog niet begonnen. Ga eerst naar fase 1.',
  'broken-frontmatter': () => 'De eigenschappen boven aan deze notitie zijn zo geschreven dat er niets met zekerheid in te veranderen is. Bekijk ze in de bronmodus; er is niets veranderd.',
  'not-understood': ({ subject }) => `‘${subject}’ in deze notitie is niet te begrijpen, en er wordt niet naar geraden. Pas het daar eerst aan; er is niets veranderd.`,
  'untaggable': ({ where }) => `In ${places[where]} kan geen kleur staan. Zet de cursor op een regel tekst of een lijstitem.`,
  'unread-text': () => 'Dat stuk van de notitie is te diep genest of te groot om te lezen en geldt als gewone tekst. Maak het kleiner; er is niets veranderd.',
  'no-words': () => 'Er staan nog geen woorden. Schrijf eerst iets op.',
  'too-deep': () => 'Koppen gaan zes niveaus diep en dit zou het zevende zijn. Hang het hoger.',
  'unclosed': () => 'Daar staat een codeblok, opmerking of stuk HTML dat niet is afgesloten; wat eronder komt, zou erin verdwijnen. Sluit het eerst af; er is niets veranderd.',
  'would-lose': () => 'De regels eromheen zouden in elkaar lopen en er zou iets van het vel verdwijnen; er is niets veranderd. Zet er in de notitie een lege regel boven en onder en probeer het nog eens.',
  'into-itself': () => 'Dat kan niet in zichzelf hangen.',
  'conflict-copy': ({ other }) => `Deze notitie is een kopie die bij het synchroniseren naast ‘${other}’ ontstond; hier is niets geschreven. Ga daar verder, of kies ‘Dit is de echte’ als je deze gebruikt.`,
  'nothing-to-do': () => 'Hier valt niets te veranderen.',
};
