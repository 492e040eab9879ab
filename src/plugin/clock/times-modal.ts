import { Modal } from 'obsidian';
import type { Session } from '../../core/session';
import { mountCourse } from '../../ui/clock/course-table';
import { timeOfDay } from '../../ui/clock/shown-time';
import type { Context } from '../context';
import { phaseName } from '../phases/phase-names';
import { agendaNow } from './agenda-now';

/** The times of a meeting read back: planned against used, phase by phase. */
export class TimesModal extends Modal {
  private takeDown: (() => void) | undefined;

  constructor(private readonly context: Context, private readonly name: string, private readonly session: Session) {
    super(context.app);
  }

  override onOpen(): void {
    const { words } = this.context;
    const agenda = agendaNow(this.context, this.session);
    const { state, end } = agenda;
    this.setTitle(this.name);
    if (state === 'closed' && end !== undefined) this.contentEl.createEl('p', { text: words.clock.endedAt(timeOfDay(end)) });
    if (agenda.irregular) this.contentEl.createEl('p', { text: words.clock.irregular });
    const nameOf = (phase: number): string => phaseName(this.context, this.session, phase);
    this.takeDown = mountCourse(this.contentEl.createDiv(), agenda, words.clock, nameOf);
  }

  override onClose(): void {
    this.takeDown?.();
    this.contentEl.empty();
  }
}
