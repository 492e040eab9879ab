import { render } from 'preact';
import type { Session } from '../../core/session';
import { CaptureBar } from './capture-bar';
import type { CaptureDraft, CaptureHandle, CaptureServices } from './capture-services';

/** Draws the bar into `container` as soon as a session is known; the draft is what was left from before. */
export function mountCapture(container: HTMLElement, services: CaptureServices, left: CaptureDraft): CaptureHandle {
  let draft = left;
  let session: Session | undefined;
  let gone = false;
  const keep = (changed: CaptureDraft): void => {
    draft = changed;
    services.keep(changed);
    draw();
  };
  const draw = (): void => {
    if (session) render(<CaptureBar session={session} gone={gone} services={services} draft={draft} keep={keep} />, container);
  };
  return {
    update: (read) => {
      session = read;
      gone = false;
      draw();
    },
    gone: () => {
      gone = true;
      draw();
    },
    focus: () => container.querySelector('textarea')?.focus(),
    destroy: () => render(null, container),
  };
}
