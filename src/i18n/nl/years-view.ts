import type { WhereWeAre } from '../../core/years/where-we-are';
import { dateIn, shortDayIn } from '../../method/spoken-date';
import type { Words } from '../en';

const numbers = ['nog geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

function spoken(count: number): string {
  return numbers[count] ?? String(count);
}

function listed(words: readonly string[]): string {
  const quoted = words.map(one => `‘${one}’`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1) ?? ''}`;
}

function paragraph({ since, last, meetings, going, unspoken, reached, letGo, reworded }: WhereWeAre): string {
  if (meetings === 0) return 'Op deze school is nog geen gesprek gevoerd.';
  const times = meetings === 1 ? 'één keer' : `${spoken(meetings)} keer`;
  const begin = since === undefined ? `We zaten ${times} bij elkaar.`
    : meetings === 1 ? `We zaten één keer bij elkaar, op ${dateIn('nl', since)}.`
    : `Sinds ${dateIn('nl', since)} zaten we ${times} bij elkaar, het laatst op ${dateIn('nl', last ?? since)}.`;
  const now = going.length === 0 ? unspoken.length === 0 ? 'Op dit moment wordt aan geen ambitie gewerkt.' : ''
    : `De school werkt aan ${spoken(going.length)} ${going.length === 1 ? 'ambitie' : 'ambities'}: ${listed(going)}.`;
  const changed = reworded.map(one => `‘${one.now}’ begon als ‘${one.before}’.`);
  const done = reached.length === 0 ? [] : [`${listed(reached)} ${reached.length === 1 ? 'is' : 'zijn'} bereikt.`];
  const gone = letGo.length === 0 ? [] : [`${listed(letGo)} ${letGo.length === 1 ? 'is' : 'zijn'} losgelaten.`];
  const silent = unspoken.length === 0 ? [] : [`Over ${listed(unspoken)} is de laatste keer niet gesproken.`];
  return [begin, now, ...changed, ...silent, ...done, ...gone].filter(part => part !== '').join(' ');
}

function threeLines({ going, unspoken, reached, stepsDone, stepsOpen }: WhereWeAre): readonly [string, string, string] {
  return [
    reached.length === 0 ? 'Achter ons: er is nog geen ambitie bereikt.' : `Achter ons: ${listed(reached)}.`,
    going.length + unspoken.length === 0 ? 'Nu: er is ruimte voor nieuwe ambities.'
      : going.length === 0 ? `Nu: ${unspoken.length === 1 ? 'loopt' : 'lopen'} ${listed(unspoken)} nog?` : `Nu: ${listed(going)}.`,
    stepsOpen.length === 0 ? `Voor ons: er staat geen stap van de school open; ${spoken(stepsDone)} gedaan.`
      : `Voor ons: ${spoken(stepsOpen.length)} open ${stepsOpen.length === 1 ? 'stap' : 'stappen'} van de school, te beginnen met ${listed(stepsOpen.slice(0, 1))}; ${spoken(stepsDone)} gedaan.`,
  ];
}

export const yearsView: Words['years']['view'] = {
  paragraph, threeLines,
  ends: { reached: 'Bereikt', 'let go': 'Losgelaten', going: 'Loopt nog', unspoken: 'Sindsdien niet besproken' },
  colours: {
    yellow: count => (count === 1 ? '1 droom' : `${count} dromen`), pink: count => (count === 1 ? '1 idee' : `${count} ideeën`),
    green: count => (count === 1 ? '1 activiteit' : `${count} activiteiten`),
    large: count => (count === 1 ? '1 eigen stap' : `${count} eigen stappen`),
  },
  outcomes: { yes: 'uitgekomen', partly: 'deels', no: 'niet', open: 'niet bekeken' },
  pillars: { vision: 'Visie', programme: 'Programma', expertise: 'Deskundigheid', cooperation: 'Samenwerking' },
  found: { ambition: 'ambitie', cluster: 'cluster', note: 'briefje', step: 'stap', why: 'waarom', evi: 'Evi', 'looking back': 'terugblik', other: 'briefje' },
  shortKinds: { intake: 'Intake', ambition: 'Ambitie', progress: 'Voortgang', closing: 'Eind' },
  questions: { visible: 'te zien', commitment: 'inzet', ability: 'weten en kunnen' },
  open: 'De jaren van een school openen',
  chooseSchool: 'Welke school?',
  titleOf: school => `De jaren van ${school}`,
  title: 'De jaren',
  noSchool: 'In deze notitie staat niet bij welke school het gesprek hoort. Vul eerst de school in.',
  meetings: count => (count === 1 ? '1 gesprek' : `${count} gesprekken`),
  reading: (done, all) => `${done} van de ${all} notities gelezen…`,
  whereWeAre: 'Waar staan we',
  schoolYear: begins => `${begins}–${String(begins + 1).slice(2)}`,
  schoolYearSpoken: begins => `Schooljaar ${begins}–${begins + 1}`,
  noMeeting: 'geen gesprek',
  noDate: 'Zonder datum',
  people: count => (count === 1 ? '1 deelnemer' : `${count} deelnemers`),
  date: iso => dateIn('nl', iso),
  day: iso => shortDayIn('nl', iso),
  began: words => `eerst: ${words}`,
  branched: words => `uit: ${words}`,
  fromCluster: 'bewaard cluster',
  steps: (done, open) => [done > 0 ? `${done} gedaan` : '', open > 0 ? `${open} open` : ''].filter(part => part !== '').join(' · '),
  rows: { meeting: 'Gesprek', expectations: 'Verwachtingen', steps: 'Stappen van de school', evi: 'Evi', head: 'Directie', coordinator: 'Coördinator', lookingBack: 'Terugblik', ambitions: 'Ambities' },
  scenario: (pillar, value) => `${pillar}: scenario ${value} van 4`,
  newPerson: before => `was ${before}`,
  search: 'Zoek in alle woorden',
  clear: 'Zoeken wissen',
  filter: 'Laat zien',
  all: 'Alles',
  onlyOpen: 'Wat openstaat',
  foundCount: count => (count === 0 ? 'Niets gevonden.' : count === 1 ? 'Eén keer gevonden' : `${count} keer gevonden`),
  detail: 'Hoe uitvoerig',
  overview: 'Overzicht',
  inFull: 'Voluit',
  nine: answered => `Terugblik: ${answered} van de 9 ingevuld`,
  print: 'Afdrukken op A3',
  table: 'Als tabel',
  openSteps: count => `Open stappen van de school (${count})`,
  noOpenSteps: 'Er staat geen stap van de school open.',
  odd: 'Wat opvalt',
  oddities: {
    'broken-link': (name, written) => `‘${name}’ noemt ${written} als eerder gesprek, maar dat komt nergens uit.`,
    'loop': name => `Wie van ‘${name}’ naar de eerdere gesprekken gaat, komt er weer op uit.`,
    'two-next': (name, next) => `Op ‘${name}’ gaan meer gesprekken verder: ${next}.`,
    'no-date': name => `‘${name}’ heeft geen datum die te lezen is; het staat rechts.`,
    'later-previous': (name, previous) => `‘${name}’ noemt ‘${previous}’ als eerder gesprek, maar dat was later.`,
    'lost-thread': (name, words, written) => `In ‘${name}’ gaat ‘${words}’ verder op ${written}, maar daar staat niets met die woorden.`,
  },
  empty: 'Van deze school is er nog geen gesprek.',
};
