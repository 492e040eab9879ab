import { useState } from 'preact/hooks';
import type { Colour, Session } from '../../core/session';
import { capturedLines } from './captured-lines';
import type { CaptureDraft, CaptureServices } from './capture-services';
import { captureTargets, matching, targetLabel } from './capture-targets';
import type { CaptureTarget } from './capture-targets';

export interface CaptureProps {
  readonly session: Session;
  readonly gone: boolean;
  readonly services: CaptureServices;
  readonly draft: CaptureDraft;
  /** The draft of this moment, which may be later than what is drawn. */
  readonly now: () => CaptureDraft;
  readonly keep: (draft: CaptureDraft) => void;
  /** Empties the field for what comes next; what was in it stays a draft until it is told whether it stands in the note. */
  readonly send: () => (written: boolean) => void;
}

/** What the bar shows and can do now. */
export interface Capture {
  readonly colour: Colour;
  readonly lines: readonly string[];
  readonly captured: readonly string[];
  readonly problem: string;
  /** What the chosen target is called; `undefined` where it is no longer in the note. */
  readonly targetLabel: string | undefined;
  readonly choosing: TargetChoice;
  readonly change: (patch: Partial<CaptureDraft>) => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** The list of targets: open by its button or by a `>` in front of the words, which then search it. */
export interface TargetChoice {
  readonly open: boolean;
  readonly targets: readonly CaptureTarget[];
  readonly active: number;
  readonly toggle: () => void;
  /** Leaves the list without choosing; a search goes with it. */
  readonly close: () => void;
  readonly step: (by: number) => void;
  readonly choose: (target: CaptureTarget | undefined) => void;
}

export function useCapture({ session, gone, services, draft, now, keep, send }: CaptureProps): Capture {
  const { words } = services;
  const [captured, setCaptured] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const change = (patch: Partial<CaptureDraft>): void => {
    setProblem('');
    keep({ ...now(), ...patch });
  };
  const colour = draft.colour ?? services.phaseColour(session);
  const lines = capturedLines(draft.text);
  const label = targetLabel(session, draft.target, words);
  const write = async (): Promise<void> => {
    const { text, target } = now();
    const typed = capturedLines(text);
    if (typed.length === 0) return;
    if (gone || label === undefined) return setProblem(gone ? words.gone : words.targetGone);
    setProblem('');
    const settle = send();
    const failure = await services.write(typed, colour, target);
    settle(failure === undefined);
    if (failure === undefined) setCaptured(before => [...before, ...typed]);
    else setProblem(failure);
  };
  const undo = async (): Promise<void> => {
    if (await services.undo()) setCaptured([]);
  };
  const choosing = useTargetChoice(session, words, draft, change);
  return { colour, lines, captured, problem: gone ? words.gone : problem, targetLabel: label, choosing, change, write, undo };
}

function useTargetChoice(
  session: Session, words: CaptureServices['words'], { text }: CaptureDraft, change: Capture['change'],
): TargetChoice {
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(0);
  const searched = text.startsWith('>');
  const open = opened || searched;
  const targets = open ? matching(captureTargets(session, words), searched ? text.slice(1) : '') : [];
  const at = Math.max(0, Math.min(active, targets.length - 1));
  return {
    open, targets, active: at,
    toggle: () => setOpened(!opened),
    close: () => {
      setOpened(false);
      if (searched) change({ text: text.slice(1) });
    },
    step: by => setActive(at + by),
    choose: (chosen) => {
      if (!chosen) return;
      setOpened(false);
      setActive(0);
      change({ target: chosen.target, ...(searched ? { text: '' } : {}) });
    },
  };
}
