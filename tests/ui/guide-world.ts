import type { Silence } from '../../src/core/agenda/silence';
import type { Intent } from '../../src/core/operations';
import { applyEdits } from '../../src/core/writing/text-edit';
import { wordsIn } from '../../src/i18n/words';
import { AMBITION_CONVERSATION } from '../../src/method/ambition-conversation';
import { WORDINGS } from '../../src/method/wordings';
import type { GuideHandle, GuideServices, GuideState } from '../../src/ui/guide/guide-services';
import { mountGuide } from '../../src/ui/guide/mount-guide';
import type { Keyboard } from '../../src/ui/key-press';
import { parse, run } from '../read';

export const NOW = '2026-03-12T14:30:00';

/** Every activity with the phase that it belongs to. */
export const ACTIVITIES = AMBITION_CONVERSATION.phases.flatMap(({ number, activities }) => activities.map(({ id }) => ({ phase: number, activity: id })));

interface Start {
  readonly phase?: number;
  readonly activity?: string;
  /** More lines of properties. */
  readonly properties?: string;
  readonly body?: string;
}

const BODY = '## 1. Contracteren\n\n- Rust [wie:: Anna]\n\n## 6. Concretiseren\n\n## 7. Afronden\n\n## Het vel\n\n### Durven\n\n- Podium #geel\n';

export function noteAt({ phase = 3, activity, properties = 'deelnemers: [Anna, Bram]\n', body = BODY }: Start): string {
  const now = activity === undefined ? '' : `activiteit: ${activity}\n`;
  return `---\ntype: ambitiegesprek\nfase: ${phase}\n${now}${properties}verloop:\n  - 2026-03-12T14:00:00 1\n  - 2026-03-12T14:20:00 ${phase}\n---\n\n${body}`;
}

const nothing = (): undefined => undefined;
const open: GuideWorld[] = [];

/** Takes down every guide that a test left. */
export function closeGuides(): void {
  for (const one of open.splice(0)) one.handle.destroy();
}

/** A guide over a text that its intents really change, unless it refuses. */
export class GuideWorld {
  readonly container = document.body.appendChild(document.createElement('div'));
  readonly emitted: Intent[] = [];
  readonly went: number[] = [];
  readonly drafts: Map<string, string>;
  readonly handle: GuideHandle;
  readonly steps: string[] = [];
  refuses = false;
  /** So many acts are done; those after them are refused. */
  most = Number.POSITIVE_INFINITY;
  silence: Silence | undefined;
  time = NOW;
  moment = 0;
  extra: Partial<GuideState> = {};

  constructor(public text: string, language: 'nl' | 'en' = 'nl', drafts: ReadonlyMap<string, string> = new Map(), keyboard: Keyboard = 'other') {
    this.drafts = new Map(drafts);
    this.handle = mountGuide(this.container, { ...this.services(language), keyboard });
    open.push(this);
    this.update();
  }

  private services(language: 'nl' | 'en'): GuideServices {
    return {
      words: wordsIn(language), wording: WORDINGS[language], conversation: AMBITION_CONVERSATION,
      moment: () => this.moment, shuffled: things => [...things].reverse(), now: () => this.time,
      goToPhase: (phase) => {
        this.went.push(phase);
        return this.note.emit({ verb: 'set-phase', phase, at: this.time });
      },
      undo: () => { this.steps.push('undo'); }, redo: () => { this.steps.push('redo'); }, showInRoom: nothing,
      takeHome: [{ name: 'Verslag maken', act: () => { this.steps.push('report'); } }],
      jumpTo: nothing, openSheet: nothing, capture: nothing, attachPhoto: nothing, drawPupil: nothing, attachEvi: nothing, told: work => { void work(); },
    };
  }

  private readonly note = {
    id: 'note',
    emit: (intent: Intent) => {
      this.emitted.push(intent);
      const result = run(this.text, intent);
      this.most -= 1;
      if (this.refuses || this.most < 0 || !result.done) return Promise.resolve({ done: false });
      this.text = applyEdits(this.text, result.edits);
      this.update();
      return Promise.resolve({ done: true });
    },
    setSilence: (silence: Silence | undefined) => {
      this.silence = silence;
      this.update();
    },
    drafts: {
      get: (field: string) => this.drafts.get(field),
      names: () => [...this.drafts.keys()],
      set: (field: string, words: string | undefined) => {
        if (words === undefined) this.drafts.delete(field);
        else this.drafts.set(field, words);
      },
    },
  };

  update(): void {
    const silence = this.silence ? { silence: this.silence } : {};
    this.handle.update({ session: parse(this.text), note: this.note, now: this.time, ...silence, ...this.extra });
  }

  get session(): ReturnType<typeof parse> {
    return parse(this.text);
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.container.querySelectorAll<E>(selector)];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string, words = ''): E {
    const found = this.all<E>(selector).find(element => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`.includes(words));
    if (!found) throw new Error(`No ${selector} “${words}”`);
    return found;
  }

  field(label: string): HTMLInputElement {
    return this.one<HTMLInputElement>(`[aria-label="${label}"].ambitiegesprek-words-field`);
  }

  async press(selector: string, words = ''): Promise<void> {
    this.one(selector, words).click();
    await settled();
  }

  type(input: HTMLInputElement, words: string): void {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async key(target: HTMLElement, key: string, held: KeyboardEventInit = {}): Promise<void> {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
    await settled();
  }

  async write(label: string, words: string): Promise<void> {
    this.type(this.field(label), words);
    await this.key(this.field(label), 'Enter');
  }
}

export const settled = () => new Promise(resolve => { setTimeout(resolve, 20); });
