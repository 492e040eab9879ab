import type { Language } from '../../core/language';
import type { Sector } from '../../core/properties';
import type { MethodChanges } from '../method/method-changes';

export type NoteLanguage = 'interface' | Language;

/** What is constant for one vault. Empty texts mean: nothing chosen. */
export interface Settings {
  readonly folder: string;
  /** `{{date}}`, `{{school}}` and the other names of a template. */
  readonly fileName: string;
  /** Path of a note of the user's own that serves as the template. */
  readonly template: string;
  readonly noteLanguage: NoteLanguage;
  readonly facilitator: string;
  readonly sector: Sector | '';
  /** `14:00` */
  readonly start: string;
  /** Planned minutes. */
  readonly duration: number;
  /** A short tone with the one cue of the clock. */
  readonly sound: boolean;
  /** A tag such as `#task`, put into new steps; the global filter of Tasks wants one. */
  readonly taskTag: string;
  readonly method: MethodChanges;
}

export const DEFAULT_SETTINGS: Settings = {
  folder: '',
  fileName: '{{date}} {{conversation}} {{school}}',
  template: '',
  noteLanguage: 'interface',
  facilitator: '',
  sector: '',
  start: '',
  // The source fixes two hours.
  duration: 120,
  sound: false,
  taskTag: '',
  method: {},
};
