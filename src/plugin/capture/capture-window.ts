import type { TFile } from 'obsidian';
import type { Colour, Session } from '../../core/session';
import type { CaptureDraft, CaptureHandle, CaptureMark, CaptureServices, GoneNote } from '../../ui/capture/capture-services';
import { mountCapture } from '../../ui/capture/mount-capture';
import { wordsOfSession } from '../../ui/words-of-session';
import { noteColourOf } from '../../method/conversations';
import type { Context } from '../context';
import { failureSentence, refusalSentence, runQuietly } from '../session/acts';
import { stepAloud } from '../session/steps-told';
import { keyboard } from '../keyboard';
import { joinLines } from '../kept/kinds';
import { noteName } from '../session/drafts';
import type { Draft } from '../session/drafts';
import { told } from '../say';

/** The capture bar in one window, for one session. It outlives the panes: the note need not be open. */
export class CaptureWindow {
  private readonly el: HTMLElement;
  private readonly handle: CaptureHandle;
  private readonly stops: readonly (() => void)[];
  private readonly before: Element | null;

  /** `colour`: in which it is opened, whatever the draft says. */
  constructor(
    private readonly context: Context, private file: TFile, private readonly closed: () => void,
    colour?: Colour,
  ) {
    const doc = activeDocument;
    this.before = doc.activeElement;
    this.el = doc.body.createDiv({ cls: 'ambitiegesprek-capture-place' });
    const draft = opened(context.drafts.of(file.path), colour);
    // Whatever was cut off is in this field from now on, and in no other.
    context.drafts.keep(file.path, draft);
    this.handle = mountCapture(this.el, this.services(), draft);
    this.stops = [
      this.watch(),
      context.drafts.onAdd((path, text) => this.take(path, text)),
      context.kept.onMove((_, to) => { this.moved(to); }),
    ];
  }

  private watch(): () => void {
    return this.context.files.watch(this.file, {
      changed: session => this.show(session),
      renamed: renamed => this.follow(renamed),
      gone: () => this.handle.gone(),
    });
  }

  shows(file: TFile): boolean {
    return this.file === file && this.el.isConnected && this.el.doc === activeDocument;
  }

  focus(): void {
    this.handle.focus();
  }

  close(): void {
    this.stops.forEach((stop) => { stop(); });
    this.handle.destroy();
    this.el.remove();
    this.closed();
    if (this.before?.instanceOf(HTMLElement)) this.before.focus();
  }

  private show(session: Session): void {
    const first = this.el.childElementCount === 0;
    this.handle.update(session);
    if (first) this.handle.focus();
  }

  private follow(file: TFile): void {
    this.file = file;
  }

  private take(path: string, text: string): boolean {
    if (path !== this.file.path) return false;
    this.handle.change(before => joinLines(before, text));
    return true;
  }

  /** Words that were kept under the new name have joined those of this field. */
  private moved(to: string): void {
    if (to === this.file.path) this.handle.change(() => this.context.drafts.of(to).text);
  }

  private gone(): readonly GoneNote[] {
    const { drafts } = this.context;
    return drafts.gone().filter(path => path !== this.file.path)
      .map(path => ({ name: noteName(path), take: () => { drafts.takeOver(path, this.file.path); } }));
  }

  private services(): CaptureServices {
    const { context, context: { words, drafts, files } } = this;
    const sessionNow = (): Session | undefined => files.latest(this.file);
    return {
      get words() { return wordsOfSession(words, sessionNow()).capture; },
      keyboard: keyboard(),
      name: () => this.file.basename,
      phaseColour: noteColourOf,
      write: (lines, colour, draft) => this.write(lines, colour, draft),
      step: direction => stepAloud(context, this.file, direction),
      told: (work) => { told(context, work); },
      keep: draft => drafts.keep(this.file.path, present(draft)),
      send: (text) => {
        const { file } = this;
        return drafts.send(() => file.path, { text });
      },
      gone: () => this.gone(),
      close: () => this.close(),
    };
  }

  private async write(lines: readonly string[], colour: Colour, mark: CaptureMark): Promise<string | undefined> {
    const { target, facet, first = false } = mark;
    const { words } = this.context;
    const to = target ? { into: target } : {};
    const outcome = await runQuietly(this.context, this.file, { verb: 'add-notes', lines, colour, facet, first, to });
    if (outcome.kind === 'refused') return refusalSentence(words, outcome.refusal);
    return outcome.kind === 'failed' ? failureSentence(words, this.file, outcome.error) : undefined;
  }
}

// A colour chosen for words that are gone by now was not meant for the next ones.
function opened(draft: Draft, colour: Colour | undefined): Draft {
  const { colour: before, ...left } = draft;
  if (colour) return { ...left, colour };
  return draft.text === '' || before === undefined ? left : draft;
}

function present({ text, phase, ...draft }: CaptureDraft): Draft {
  const chosen = Object.entries(draft).filter(([, value]) => value !== undefined && value !== false);
  return { text, ...Object.fromEntries(chosen), ...(phase === undefined || chosen.length === 0 ? {} : { phase }) };
}
