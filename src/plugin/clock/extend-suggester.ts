import { SuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import { timeOfDay } from '../../ui/clock/shown-time';
import type { Context } from '../context';
import { say, told } from '../say';
import { perform } from '../session/acts';
import { agendaNow } from './agenda-now';

const OFFERED = [5, 10, 15, 30];
const MOST = 480;

/** Offers how much longer the meeting may take; any other number of minutes can be typed. */
export class ExtendSuggester extends SuggestModal<number> {
  constructor(private readonly context: Context, private readonly file: TFile) {
    super(context.app);
    this.setPlaceholder(context.words.clock.extendHow);
  }

  override getSuggestions(query: string): number[] {
    const typed = /^\s*\+?\s*(\d{1,3})/u.exec(query)?.[1];
    if (typed === undefined) return query.trim() === '' ? OFFERED : [];
    const minutes = Number(typed);
    const fitting = OFFERED.filter(offered => offered !== minutes && String(offered).startsWith(typed));
    return minutes > 0 && minutes <= MOST ? [minutes, ...fitting] : fitting;
  }

  override renderSuggestion(minutes: number, el: HTMLElement): void {
    const { clock } = this.context.words;
    el.createDiv({ text: clock.extend(minutes) });
    const end = this.endAfter(minutes);
    if (end !== undefined) el.createEl('small', { text: clock.until(timeOfDay(end)) });
  }

  override onChooseSuggestion(minutes: number): void {
    told(this.context, () => this.extend(minutes));
  }

  private endAfter(minutes: number): string | undefined {
    const session = this.context.files.latest(this.file);
    // Where nobody can tell how long it was to take, nobody can tell when it will end.
    if (!session || session.properties.unclear.duration !== undefined) return undefined;
    return agendaNow(this.context, session, new Date(), minutes).end;
  }

  private async extend(minutes: number): Promise<void> {
    const { context, file } = this;
    const session = await context.files.read(file);
    const { planned } = agendaNow(context, session);
    if (!await perform(context, file, { verb: 'set-duration', minutes: Math.round(planned) + minutes })) return;
    const { end } = agendaNow(context, await context.files.read(file));
    say([context.words.clock.extend(minutes), ...(end === undefined ? [] : [context.words.clock.until(timeOfDay(end))])].join(', '));
  }
}
