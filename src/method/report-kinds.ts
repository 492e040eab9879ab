import type { MailWords, ReportWords } from '../core/report/report-words';
import type { NotesPart } from '../core/report/notes-told';
import type { ConversationKind } from '../core/properties';

/** What only some conversations have; where a kind does not say it, its report has none. */
type Own = 'question' | 'noAmbitions' | 'noSteps' | 'facets' | 'roles' | 'pillars';

/** What a report says otherwise than that of the ambition conversation. */
export interface OtherReport extends Partial<Omit<ReportWords, 'headings' | 'mail' | Own>>, Pick<ReportWords, Own> {
  readonly headings: Partial<ReportWords['headings']>;
  readonly mail: Partial<Omit<MailWords, 'noAmbitions'>> & Pick<MailWords, 'noAmbitions'>;
}

/** What is known of a method of one's own. */
export interface OwnMethod {
  readonly title: string;
  /** The names of the phases in which the notes of a part were written; nothing where there is none. */
  readonly phases: Readonly<Record<NotesPart, string>>;
  readonly choosesAmbitions: boolean;
  readonly agreesSteps: boolean;
}

export interface OtherReports extends Readonly<Record<Exclude<ConversationKind, 'ambition'>, OtherReport>> {
  /** Of a method that sorts no notes: its own phases give the headings. */
  readonly method: (told: OwnMethod) => OtherReport;
}
