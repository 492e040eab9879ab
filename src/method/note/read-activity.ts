import { plain } from '../../core/language';
import type { Sector } from '../../core/properties';
import { facets, sectors } from '../../core/syntax';
import { type ActivityDefinition, type QuestionDefinition, SILENCES } from '../conversation';
import type { ActivityWording } from '../wording';
import { joined, type MethodFaults } from './fields-read';
import type { MethodItem, MethodLine, MethodNested } from './method-parts';
import { blockWords, groupWords, SEEN_WITH, showsWords } from './vocabulary';

export interface ReadActivity {
  readonly definition: ActivityDefinition;
  readonly wording: ActivityWording;
  readonly questions: Readonly<Record<string, string>>;
  /** From here on the group may see what earlier meetings chose. */
  readonly earlier: boolean;
}

/** The ids that are given in a note: of activities and of questions, each once. */
export class MethodIds {
  private readonly taken = new Set<string>();

  constructor(private readonly faults: MethodFaults) {}

  /** The id as it is written; told where it is there already. */
  written(id: string, at: MethodLine): string {
    if (this.taken.has(id)) this.faults.tell('id-twice', { ...at, text: id });
    this.taken.add(id);
    return id;
  }

  /** One that nobody has, made of words or a number. */
  made(base: string, separator: string, first = 1): string {
    for (let number = first; ; number += 1) {
      const id = separator === '.' || number > 1 ? `${base}${separator}${number}` : base;
      if (this.taken.has(id)) continue;
      this.taken.add(id);
      return id;
    }
  }
}

// The title stands beside "Daarna" in the guide.
const LONGEST_TITLE = 40;
const ACTIVITY = /^([^(]{1,200}|[^(]{0,100}\([^()]{0,60}\)[^(]{0,100})\((\d{1,3})(?: ?(?:min|minu[a-z]{2,4})\.?)?\)\s*(?::\s*(.*))?$/iu;

/** An item of a phase: `Title (8 min): what to do`, its fields below that, its questions nested in it. */
export function readActivity(
  item: MethodItem, phase: number, ids: MethodIds, faults: MethodFaults,
): ReadActivity | undefined {
  const { words: [first, ...more], values } = faults.fields(item.lines, ['block', 'group', 'silence', 'shows', 'facet', 'id']);
  const at = first ?? item.lines[0] ?? { text: '', line: 1 };
  const [, name, minutes, says = ''] = ACTIVITY.exec(at.text) ?? [];
  const title = name?.trim() ?? '';
  if (title === '' || Number(minutes) < 1) return faults.tell('activity-line', { ...at, text: at.text || '-' });
  if (title.length > LONGEST_TITLE) faults.tell('title-too-long', { ...at, text: title }, String(LONGEST_TITLE));
  const inputs = faults.several(values.get('block'), blockWords);
  const silence = faults.number(values.get('silence'), SILENCES);
  const facet = faults.one(values.get('facet'), facets);
  const shows = faults.several(values.get('shows'), showsWords);
  const id = values.get('id');
  const questions = item.nested.flatMap(nested => readQuestion(nested, phase, ids, faults) ?? []);
  return {
    definition: {
      id: id && id.text !== '' ? ids.written(id.text, id) : ids.made(idOf(title), '-'),
      minutes: Number(minutes),
      questions: questions.map(({ definition }) => definition),
      inputs,
      groupSees: faults.one(values.get('group'), groupWords) ?? inputs.map(block => SEEN_WITH[block]).find(seen => seen) ?? 'contract',
      ...silence !== undefined && { silence: SILENCES.find(one => one === silence) ?? SILENCES[0] },
      ...shows.includes('evi') && { showsEvi: true as const },
      ...facet !== undefined && { facet },
    },
    wording: { title, says: joined([{ text: says, line: at.line }, ...more]) || title },
    questions: Object.fromEntries(questions.map(({ definition, words }) => [definition.id, words])),
    earlier: shows.includes('earlier'),
  };
}

/** What an id looks like that nobody wrote: the words of a title, in letters that every device has. */
export function idOf(title: string): string {
  return plain(title).replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'activity';
}

interface ReadQuestion {
  readonly definition: QuestionDefinition;
  readonly words: string;
}

const QUESTION = /^(?:([a-z]{0,3}\d{1,3}(?:\.\d{1,3})?[a-z]?)\s?(?:\(([a-z]{2,8})\))?:\s+)?(.*)$/iu;

function readQuestion({ lines, holdsMore }: MethodNested, phase: number, ids: MethodIds, faults: MethodFaults): ReadQuestion | undefined {
  const at = lines[0] ?? { text: '', line: 1 };
  if (holdsMore) return faults.tell('question-too-deep', at);
  const [, id, sector, words = ''] = QUESTION.exec(joined(lines)) ?? [];
  if (words === '') return faults.tell('unknown-part', at);
  const known = sector === undefined ? undefined : faults.one({ ...at, text: sector }, sectors);
  return { definition: definitionOf(id === undefined ? ids.made(String(phase), '.') : ids.written(id, at), known), words };
}

function definitionOf(id: string, sector: Sector | undefined): QuestionDefinition {
  return sector === undefined ? { id } : { id, sector };
}
