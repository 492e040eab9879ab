import { createRef, render, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Measure } from '../../core/arrange/arrangement';
import { tooLongForPoster, type WordedAmbition } from '../../core/poster/poster-draft';
import type { Session } from '../../core/session';
import { posterWordsOf } from '../../method/take-home-words';
import { paperMeasureNow } from './page-picture';

interface Props extends WordedAmbition {
  readonly session: Session;
  readonly remark: string;
}

/** Told quietly while an ambition is worded: so long it cannot be read from where people stand before the poster. */
export function TooLong({ session, words, at, remark }: Props): JSX.Element {
  const tooLong = useMemo(() => (
    tooLongForPoster(session, { words, at }, posterWordsOf(session, session.language ?? 'nl'), measure())
  ), [session, words, at]);
  // The place stands empty, so that what comes into it is spoken.
  return <p role="status" class="ambitiegesprek-too-long">{tooLong ? remark : ''}</p>;
}

let known: Measure | undefined;

/** Every field measures alike: each word once. */
function measure(): Measure {
  if (known) return known;
  const canvas = createRef<HTMLCanvasElement>();
  render(<canvas ref={canvas} />, new DocumentFragment());
  known = paperMeasureNow(canvas.current);
  return known;
}
