import type { CardWords, HeadWords, Paragraph, SheetWording } from '../../../src/core/arrange/arrangement';
import type { Ambition, Cluster, Step, StickyNote } from '../../../src/core/session';

/** What a Dutch sheet says of its things: as long as the real one, so that figures mean what people will see. */
export const dutch: SheetWording = {
  card: thing => (thing.kind === 'step' ? stepWords(thing) : noteWords(thing)),
  head: headWords,
  label: { loose: undefined, steps: 'Stappen van de school' },
  count: things => (things === 1 ? '1 briefje' : `${things} briefjes`),
  countOf: (paper, things, loose) => (loose && paper === 'yellow' ? `${things} losse briefjes` : `${KINDS[paper]} · ${things}`),
};

const KINDS = { yellow: 'Droom', pink: 'Idee', green: 'Activiteit', large: 'Groot briefje', school: 'Stap' };
const FACETS: Readonly<Record<string, string>> = { 'draagt-niet-bij': 'draagt niet bij' };
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const STATUSES = { 'reached': 'bereikt', 'going': 'loopt', 'reworded': 'bijgesteld', 'let go': 'losgelaten' };

function noteWords(note: StickyNote): CardWords {
  const soft = note.decision === undefined ? [] : [plain(`besluit: ${note.decision}`)];
  return {
    check: false, sign: note.colour !== 'yellow', paragraphs: [{ inline: note.inline, soft: false, depth: 0 }, ...nested(note), ...soft],
    ...note.facet !== undefined && { facts: [FACETS[note.facet] ?? note.facet, ...note.first ? ['eerst'] : []].join(' · ') },
  };
}

function stepWords(step: Step): CardWords {
  const finished = step.fields.find(field => field.name === '✅')?.value;
  const facts = step.due === undefined ? undefined : step.done ? `klaar ${day(finished ?? step.due)}` : `voor ${day(step.due)}`;
  const soft = [
    ...step.needs === undefined ? [] : [plain(`nodig: ${step.needs}`)],
    ...step.evaluate === undefined ? [] : [plain(`terugblik ${day(step.evaluate)}`)],
  ];
  return {
    ...step.who !== undefined && { name: step.who }, ...facts !== undefined && { facts },
    check: true, sign: true, paragraphs: [{ inline: step.inline, soft: false, depth: 0 }, ...nested(step), ...soft],
  };
}

function nested(thing: StickyNote | Step): Paragraph[] {
  return thing.nested.map(({ inline, depth }) => ({ inline, soft: true, depth: Math.max(depth - 1, 0) }));
}

function headWords({ inline, energy, status, reason, why, continues }: Ambition | Cluster): HeadWords {
  const notes = [reason, why, continues === undefined ? undefined : 'vervolg op 2022'].filter(words => words !== undefined).join(' · ');
  return {
    inline, ...energy !== undefined && { tally: energy },
    ...status !== undefined && { status: STATUSES[status] }, ...notes !== '' && { notes },
  };
}

function plain(value: string): Paragraph {
  return { inline: [{ type: 'text', value }], soft: true, depth: 0 };
}

function day(date: string): string {
  const [, month = '', number = ''] = date.split('-');
  return `${Number(number)} ${MONTHS[Number(month) - 1] ?? ''}`;
}
