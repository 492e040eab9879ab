import type { Language } from '../../core/language';
import { kinds } from '../../core/syntax';
import type { ConversationDefinition } from '../conversation';
import type { PreparationWording, Wording } from '../wording';
import { WORDINGS } from '../wordings';
import type { MethodReading } from './fault';
import { joined, type MethodFields, MethodFaults } from './fields-read';
import { type MethodHeading, type MethodLine, type MethodPart, methodParts } from './method-parts';
import { idOf, MethodIds } from './read-activity';
import { looksLikePhase, MOST_PHASES, type ReadPhase, readPhase } from './read-phase';
import { yesOrNo } from './vocabulary';

/**
 * The method that a text holds, which is a method note without its properties, or what is wrong with it. For whatever text:
 * either, never both, and never an exception.
 */
export function readMethod(text: string, language: Language): MethodReading {
  return new MethodReader(language).read(methodParts(text));
}

interface Chapter {
  readonly heading: MethodLine;
  readonly parts: MethodPart[];
}

interface Prepared extends PreparationWording {
  readonly key: string;
}

class MethodReader {
  private readonly faults: MethodFaults;
  private readonly ids: MethodIds;
  private title: string | undefined;
  private readonly opening: MethodLine[] = [];
  private preparation: Chapter | undefined;
  private readonly phases: Chapter[] = [];
  private chapter: Chapter | undefined;

  constructor(private readonly language: Language) {
    this.faults = new MethodFaults(language);
    this.ids = new MethodIds(this.faults);
  }

  read(parts: readonly MethodPart[]): MethodReading {
    for (const part of parts) this.take(part);
    const about = this.faults.fields(this.opening, ['kind', 'ambitions', 'sheet', 'sorts', 'roles', 'previous']);
    const preparation = this.preparation ? this.preparations(this.preparation) : [];
    const phases = this.phases.slice(0, MOST_PHASES)
      .flatMap(({ heading, parts: below }, index) => readPhase(heading, below, index + 1, this.ids, this.faults) ?? []);
    const conversation = this.conversation(about, phases, preparation.map(({ key }) => key));
    this.tellOfAll(phases);
    if (this.faults.all.length > 0) return { done: false, faults: [...this.faults.all].sort((a, b) => a.line - b.line) };
    const wording = this.wording(joined(about.words), phases, preparation);
    return { done: true, conversation, wording };
  }

  private take(part: MethodPart): void {
    if (part.kind === 'heading') this.enter(part);
    else if (isOdd(part)) this.faults.tell(part.kind === 'other' ? 'unknown-part' : part.kind, part);
    else if (this.chapter) this.chapter.parts.push(part);
    else if (part.kind === 'paragraph') this.opening.push(...part.lines);
    else this.faults.tell('unknown-part', part.lines[0] ?? { text: '', line: 1 });
  }

  private enter(heading: MethodHeading): void {
    const { level, text, line } = heading;
    if (level !== 2 && looksLikePhase(text)) this.faults.tell('phase-level', { text, line }, `## ${text}`);
    else if (level > 2) this.faults.tell('heading-level', { text, line });
    else if (level === 1) this.entitle(heading);
    else {
      this.chapter = { heading: { text, line }, parts: [] };
      if (PREPARATION.test(text) && !this.preparation) this.preparation = this.chapter;
      else this.phases.push(this.chapter);
    }
  }

  private entitle({ text, line }: MethodLine): void {
    if (this.title !== undefined || this.chapter) this.faults.tell('second-title', { text, line });
    this.title ??= text;
  }

  private preparations({ parts }: Chapter): Prepared[] {
    return parts.flatMap((part) => {
      const lines = part.kind === 'heading' || !('lines' in part) ? [] : part.lines;
      const { words: [first, ...more], values } = this.faults.fields(lines, part.kind === 'item' ? ['id'] : []);
      const nested = part.kind === 'item' ? part.nested[0]?.lines[0] : undefined;
      if (part.kind !== 'item' || !first || nested) {
        this.faults.tell('unknown-part', nested ?? lines[0] ?? { text: '', line: 1 });
        return [];
      }
      const item = first.text.replace(/^\[.\]\s+/u, '');
      const id = values.get('id');
      const key = id && id.text !== '' ? this.ids.written(id.text, id) : this.ids.made(idOf(item), '-');
      return [{ key, item, remark: joined(more) }];
    });
  }

  private conversation({ values }: MethodFields, phases: readonly ReadPhase[], preparation: readonly string[]): ConversationDefinition {
    const { faults } = this;
    const is = (field: 'sheet' | 'sorts' | 'roles' | 'previous'): boolean | undefined => {
      const said = faults.one(values.get(field), yesOrNo);
      return said === undefined ? undefined : said === 'yes';
    };
    const activities = phases.flatMap(phase => phase.activities);
    const blocks = new Set(activities.flatMap(({ definition }) => definition.inputs));
    return {
      kind: faults.one(values.get('kind'), kinds) ?? 'ambition',
      phases: withClosing(phases.map(({ definition }) => definition)),
      preparation,
      sheet: is('sheet') ?? true,
      road: blocks.has('road'),
      sorts: is('sorts') ?? false,
      roles: is('roles') ?? false,
      needsPrevious: is('previous') ?? false,
      mostAmbitions: faults.number(values.get('ambitions'), [0, 1, 2, 3, 4, 5, 6, 7]) ?? 3,
      earlierFrom: activities.find(({ earlier }) => earlier)?.definition.id ?? 'start',
    };
  }

  private tellOfAll(phases: readonly ReadPhase[]): void {
    const extra = this.phases[MOST_PHASES];
    if (extra) this.faults.tell('too-many-phases', extra.heading, String(MOST_PHASES));
    const isUnread = this.faults.all.some(({ code }) => code === 'too-much');
    if (this.phases.length === 0 && !isUnread) this.faults.tell('no-phases', { text: '', line: 1 });
    for (const role of ['expectations', 'steps'] as const) {
      const second = phases.filter(({ definition }) => definition.holds === role)[1];
      const heading = second && this.phases[second.definition.number - 1]?.heading;
      if (heading) this.faults.tell('role-twice', heading);
    }
  }

  private wording(purpose: string, phases: readonly ReadPhase[], preparation: readonly Prepared[]): Wording {
    const activities = phases.flatMap(phase => phase.activities);
    return {
      conversation: { title: this.title ?? '', purpose },
      phases: Object.fromEntries(phases.map(({ definition, wording }) => [definition.number, wording])),
      activities: Object.fromEntries(activities.map(({ definition, wording }) => [definition.id, wording])),
      questions: Object.assign({}, ...activities.map(({ questions }) => questions)) as Record<string, string>,
      preparation: Object.fromEntries(preparation.map(({ key, item, remark }) => [key, { item, remark }])),
      eviPillars: WORDINGS[this.language].eviPillars,
    };
  }
}

function isOdd(part: MethodPart): part is Exclude<MethodPart, { readonly lines: unknown } | MethodHeading> {
  return !('lines' in part) && part.kind !== 'heading';
}

const PREPARATION = /^(?:voorbereiding|preparation)$/iu;

/** The meeting is closed in its last phase, unless that one holds something else. */
function withClosing(phases: readonly ConversationDefinition['phases'][number][]): ConversationDefinition['phases'] {
  return phases.map((phase, index) => (index === phases.length - 1 && !phase.holds ? { ...phase, holds: 'closing' } : phase));
}
