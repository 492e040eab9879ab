import { render } from 'preact';
import { currentPhase } from '../../core/agenda';
import type { Session } from '../../core/session';
import { CaptureBar } from './capture-bar';
import type { CaptureDraft, CaptureHandle, CaptureServices } from './capture-services';

/** Draws the bar into `container` as soon as a session is known; the draft is what was left from before. */
export function mountCapture(container: HTMLElement, services: CaptureServices, left: CaptureDraft): CaptureHandle {
  return new MountedCapture(container, services, left);
}

class MountedCapture implements CaptureHandle {
  private draft: CaptureDraft;
  private session: Session | undefined;
  private isGone = false;
  private isClosed = false;
  private told = '';

  constructor(private readonly container: HTMLElement, private readonly services: CaptureServices, left: CaptureDraft) {
    this.draft = left;
  }

  update(session: Session): void {
    this.session = session;
    this.isGone = false;
    this.follow(currentPhase(session.properties));
    this.draw();
  }

  change(change: (text: string) => string): void {
    this.keep({ ...this.draft, text: change(this.draft.text) });
  }

  gone(): void {
    this.isGone = true;
    this.draw();
  }

  focus(): void {
    this.container.querySelector('textarea')?.focus();
  }

  destroy(): void {
    this.isClosed = true;
    render(null, this.container);
  }

  /** Colour and target chosen by hand were meant for the phase that they were chosen in. */
  private follow(phase: number): void {
    const { text, target, phase: chosenIn = phase } = this.draft;
    if (chosenIn === phase) {
      this.draft = { ...this.draft, phase };
      return;
    }
    if (target) this.told = this.services.words.targetLeft;
    this.keep({ text, phase });
  }

  private keep(changed: CaptureDraft): void {
    this.draft = changed;
    this.services.keep(changed);
    this.draw();
  }

  private send(): (written: boolean) => void {
    const { text } = this.draft;
    const sending = this.services.send(text);
    this.keep({ ...this.draft, text: '' });
    return (written) => {
      if (!written && this.isClosed) return sending.putBack();
      if (!written) this.keep({ ...this.draft, text: joined([text, this.draft.text]) });
      sending.forget();
    };
  }

  private tell(sentence: string): void {
    this.told = sentence;
    this.draw();
  }

  private draw(): void {
    const { session, isGone, isClosed, services, draft, told } = this;
    if (!session || isClosed) return;
    render(
      <CaptureBar session={session} gone={isGone} services={services} draft={draft} told={told} now={() => this.draft}
        keep={changed => { this.keep(changed); }} send={() => this.send()} tell={sentence => { this.tell(sentence); }} />,
      this.container,
    );
  }
}

function joined(texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}
