import type { JSX } from 'preact';
import { type Hint, hints } from '../../core/hints';
import type { PhaseDefinition } from '../../method/conversation';
import { type Guide, useGuide } from './guide-context';
import { Part } from './part';

/** What is still missing, each with the shortest way to it. Nothing here holds anybody up. */
export function HintList({ phase }: { readonly phase: PhaseDefinition }): JSX.Element {
  const guide = useGuide();
  const found = hints(guide.session, phase);
  return (
    <Part title={guide.words.missing} name="hints">
      {found.length === 0
        ? <p class="ambitiegesprek-quiet">{guide.words.nothingMissing}</p>
        : <ul class="ambitiegesprek-hints">{found.map(hint => <Line key={`${hint.activity}-${hint.code}`} hint={hint} />)}</ul>}
    </Part>
  );
}

function Line({ hint }: { readonly hint: Hint }): JSX.Element {
  const guide = useGuide();
  const way = wayTo(guide, hint);
  const sentence = guide.words.hints[hint.code](hint);
  return (
    <li data-hint={hint.code}>
      <span>{sentence}</span>
      {way && <button type="button" onClick={way.act} aria-label={`${way.label}: ${sentence}`}>{way.label}</button>}
    </li>
  );
}

interface Way {
  readonly label: string;
  readonly act: () => void;
}

function wayTo({ services, session, words: { hintActs } }: Guide, { code, colour, about }: Hint): Way | undefined {
  if (code === 'photo-missing') return { label: hintActs.photo, act: () => { services.attachPhoto(); } };
  if (code === 'pupil-missing') return { label: hintActs.draw, act: () => { services.drawPupil(); } };
  if (colour !== undefined) return { label: hintActs.capture, act: () => { services.capture(colour); } };
  if (code === 'loose-notes') return { label: hintActs.sheet, act: () => { services.openSheet(); } };
  const first = about[0];
  return first && { label: hintActs.show, act: () => { services.jumpTo(session, first.place); } };
}
