import { board, type Board } from '../contents';
import type { Inline } from '../inline';
import { namesIn, withoutNames } from '../report/names';
import type { Ambition, Cluster, Holder, Session, Step, StickyNote } from '../session';

type Cleaner = (text: string) => string;

/** The sheet for whoever is outside the team: without personal steps, and without the people whom the session names. */
export function namelessBoard(session: Session, nameless: string): Board {
  const clean = withoutNames(namesIn(session).map(({ name }) => name), nameless);
  const whole = board(session);
  return {
    ...whole,
    ambitions: whole.ambitions.map(ambition => ({
      ...headingFor(ambition, clean), clusters: ambition.clusters.map(cluster => headingFor(cluster, clean)),
    })),
    clusters: whole.clusters.map(cluster => headingFor(cluster, clean)),
    loose: whole.loose.map(note => itemFor(note, clean)),
    steps: stepsFor(whole.steps, clean),
  };
}

function headingFor<Heading extends Ambition | Cluster>(heading: Heading, clean: Cleaner): Heading {
  return { ...heading, ...wordsFor(heading, clean), ...heldBy(heading, clean), ...weighedFor(heading, clean) };
}

function heldBy({ notes, steps }: Holder, clean: Cleaner): Holder {
  return { notes: notes.map(note => itemFor(note, clean)), steps: stepsFor(steps, clean) };
}

function weighedFor({ reason, why, decision, continues }: Ambition | Cluster, clean: Cleaner): Partial<Ambition | Cluster> {
  return {
    ...reason !== undefined && { reason: clean(reason) }, ...why !== undefined && { why: clean(why) },
    ...decision !== undefined && { decision: clean(decision) }, ...continues !== undefined && { continues: clean(continues) },
  };
}

function stepsFor(steps: readonly Step[], clean: Cleaner): Step[] {
  return steps.filter(({ personal }) => !personal).map(({ who: _who, by: _by, evaluator: _evaluator, ...step }) => ({
    ...itemFor(step, clean),
    ...step.needs !== undefined && { needs: clean(step.needs) }, ...step.why !== undefined && { why: clean(step.why) },
    ...step.evaluate !== undefined && { evaluate: clean(step.evaluate) },
  }));
}

function itemFor<Item extends StickyNote | Omit<Step, 'who' | 'by' | 'evaluator'>>(item: Item, clean: Cleaner): Item {
  const own = item.kind === 'note' ? noteFor(item, clean) : {};
  const nested = item.nested.map(line => ({ ...line, ...wordsFor(line, clean) }));
  return { ...item, ...wordsFor(item, clean), ...own, nested };
}

function noteFor({ decision, facet }: StickyNote, clean: Cleaner): Partial<StickyNote> {
  return { ...decision !== undefined && { decision: clean(decision) }, ...facet !== undefined && { facet: clean(facet) } };
}

interface Worded {
  readonly text: string;
  readonly inline: readonly Inline[];
}

function wordsFor({ text, inline }: Worded, clean: Cleaner): Worded {
  return { text: clean(text), inline: cleanedWords(inline, clean) };
}

/** Inline Markdown of which each stretch of words was cleaned. */
export function cleanedWords(inline: readonly Inline[], clean: Cleaner): Inline[] {
  return inline.map((piece): Inline => {
    if ('children' in piece) return { ...piece, children: cleanedWords(piece.children, clean) };
    return 'value' in piece ? { ...piece, value: clean(piece.value) } : piece;
  });
}
