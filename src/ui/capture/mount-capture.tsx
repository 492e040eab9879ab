import { render } from 'preact';
import { currentPhase } from '../../core/current-phase';
import type { Session } from '../../core/session';
import { CaptureBar } from './capture-bar';
import type { CaptureDraft, CaptureHandle, CaptureServices } from './capture-services';

function joined(texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}

/** Draws the bar into `container` as soon as a session is known; the draft is what was left from before. */
export function mountCapture(container: HTMLElement, services: CaptureServices, left: CaptureDraft): CaptureHandle {
  let draft: CaptureDraft = left.text === '' ? { ...left, colour: undefined } : left;
  let session: Session | undefined;
  let [gone, closed] = [false, false];
  const keep = (changed: CaptureDraft): void => {
    draft = changed;
    services.keep(changed);
    draw();
  };
  const send = (): ((written: boolean) => void) => {
    const { text } = draft;
    const sending = services.send(text);
    keep({ ...draft, text: '' });
    return (written) => {
      if (!written && closed) return sending.putBack();
      if (!written) keep({ ...draft, text: joined([text, draft.text]) });
      sending.forget();
    };
  };
  const draw = (): void => {
    if (session) render(<CaptureBar {...{ session, gone, services, draft, keep, send }} now={() => draft} />, container);
  };
  return {
    update: (read) => {
      const moved = session !== undefined && currentPhase(session.properties) !== currentPhase(read.properties);
      session = read;
      // A colour chosen by hand was meant for the phase it was chosen in.
      if (moved) keep({ ...draft, colour: undefined });
      gone = false;
      draw();
    },
    change: (change) => { keep({ ...draft, text: change(draft.text) }); },
    gone: () => { gone = true; draw(); },
    focus: () => container.querySelector('textarea')?.focus(),
    destroy: () => { closed = true; render(null, container); },
  };
}
