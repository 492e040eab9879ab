import { useEffect, useState } from 'preact/hooks';
import type { Colour, Session } from '../../core/session';
import { splitLines } from '../../core/writing/lines';
import { conversationOfNote } from '../../method/conversations';
import { capturedLines } from './captured-list';
import type { CaptureDraft, CaptureServices } from './capture-services';
import { type CaptureTarget, captureTargets, matching, targetLabel } from './target-list';

export interface CaptureProps {
  readonly session: Session;
  readonly gone: boolean;
  readonly services: CaptureServices;
  readonly draft: CaptureDraft;
  /** The draft of this moment, which may be later than what is drawn. */
  readonly now: () => CaptureDraft;
  readonly keep: (draft: CaptureDraft) => void;
  /** What became of the target, for eyes and ears. */
  readonly told: string;
  readonly tell: (sentence: string) => void;
  /** Empties the field for what comes next; what was in it stays a draft until it is told whether it stands in the note. */
  readonly send: () => (written: boolean) => void;
}

/** What the bar shows and can do now. */
export interface Capture {
  readonly colour: Colour;
  /** Whether notes are more than their colour in the method of this session. */
  readonly sorts: boolean;
  readonly lines: readonly string[];
  /** Nothing is typed in the field. */
  readonly empty: boolean;
  readonly captured: readonly string[];
  readonly problem: string;
  /** What the chosen target is called; `undefined` where it is no longer in the note. */
  readonly targetLabel: string | undefined;
  readonly choosing: TargetChoice;
  readonly change: (patch: Partial<CaptureDraft>) => void;
  readonly write: () => void;
  readonly step: (direction: 'undo' | 'redo') => void;
}

/** The list of targets: open by its button, or by a `>` in front of words that find any; words that find none are words. */
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

export function useCapture({ session, gone, services, draft, now, keep, send, tell }: CaptureProps): Capture {
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
    const { text, target, facet, first } = now();
    const typed = capturedLines(text);
    if (typed.length === 0) return;
    tell('');
    if (gone || label === undefined) return setProblem(gone ? words.gone : words.targetGone);
    setProblem('');
    const settle = send();
    const failure = await services.write(splitLines(text), colour, { target, facet, first });
    settle(failure === undefined);
    if (failure === undefined) setCaptured(before => [...before, ...typed]);
    else setProblem(failure);
  };
  const step = async (direction: 'undo' | 'redo'): Promise<void> => {
    if (await services.step(direction)) setCaptured([]);
  };
  const choosing = useTargetChoice(captureTargets(session, words), draft.text, change, label => { tell(words.goesTo(label)); });
  const { sorts } = conversationOfNote(session);
  return {
    colour, sorts, lines, captured, empty: draft.text === '', problem: gone ? words.gone : problem, targetLabel: label, choosing, change,
    write: () => { services.told(write); },
    step: (direction) => { services.told(() => step(direction)); },
  };
}

function useTargetChoice(
  all: readonly CaptureTarget[], text: string, change: Capture['change'], tell: (label: string) => void,
): TargetChoice {
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(0);
  const [left, setLeft] = useState(false);
  const asked = /^>.*$/u.test(text);
  useEffect(() => { if (!asked) setLeft(false); }, [asked]);
  const found = asked && !left ? matching(all, text.slice(1)) : [];
  const searching = found.length > 0;
  const targets = searching ? found : opened ? all : [];
  return {
    open: targets.length > 0, targets, active: Math.max(0, Math.min(active, targets.length - 1)),
    toggle: () => setOpened(!opened),
    close: () => {
      setOpened(false);
      setLeft(true);
      if (text === '>') change({ text: '' });
    },
    step: by => setActive(Math.max(0, Math.min(active, targets.length - 1)) + by),
    choose: (chosen) => {
      if (!chosen) return;
      setOpened(false);
      setActive(0);
      change({ target: chosen.target, ...(searching ? { text: '' } : {}) });
      tell(chosen.label);
    },
  };
}
