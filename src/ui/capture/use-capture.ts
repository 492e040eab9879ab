import { useRef, useState } from 'preact/hooks';
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
  readonly keep: (draft: CaptureDraft) => void;
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

export function useCapture({ session, gone, services, draft, keep }: CaptureProps): Capture {
  const { words } = services;
  const [captured, setCaptured] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const writing = useRef(false);
  const change = (patch: Partial<CaptureDraft>): void => {
    setProblem('');
    keep({ ...draft, ...patch });
  };
  const colour = draft.colour ?? services.phaseColour(session);
  const lines = capturedLines(draft.text);
  const label = targetLabel(session, draft.target, words);
  const attempt = async (): Promise<string | undefined> => {
    if (gone) return words.gone;
    return label === undefined ? words.targetGone : services.write(lines, colour, draft.target);
  };
  const write = async (): Promise<void> => {
    if (writing.current || lines.length === 0) return;
    writing.current = true;
    const failure = await attempt();
    writing.current = false;
    if (failure !== undefined) return setProblem(failure);
    setCaptured(before => [...before, ...lines]);
    change({ text: '' });
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
