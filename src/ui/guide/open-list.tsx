import type { JSX } from 'preact';
import type { Hint } from '../../core/hints';
import { enterActivity, goToActivity, guidePaneOf } from './activity-of-now';
import { type Guide, useGuide } from './guide-context';

interface Props {
  readonly found: readonly Hint[];
  readonly close: () => void;
}

/** What is still missing, each with the shortest way to it. Nothing here holds anybody up. */
export function OpenList({ found, close }: Props): JSX.Element {
  const { words } = useGuide();
  return (
    <section data-part="hints" aria-label={words.missing}>
      <h3>{words.missing}</h3>
      <ul class="ambitiegesprek-hints">{found.map(hint => <Line key={`${hint.activity}-${hint.code}`} hint={hint} close={close} />)}</ul>
      <p class="ambitiegesprek-quiet">{words.goingOnIsFree}</p>
    </section>
  );
}

function Line({ hint, close }: { readonly hint: Hint; readonly close: () => void }): JSX.Element {
  const guide = useGuide();
  const { words, services } = guide;
  const { label, act } = wayTo(guide, hint);
  const sentence = words.hints[hint.code](hint);
  const go = async (event: Event): Promise<void> => {
    const pane = guidePaneOf(event);
    close();
    await act(pane);
  };
  return (
    <li data-hint={hint.code}>
      <span>{sentence}</span>
      <button type="button" onClick={event => { services.told(() => go(event)); }} aria-label={`${label}: ${sentence}`}>{label}</button>
    </li>
  );
}

interface Way {
  readonly label: string;
  readonly act: (pane: Element | null) => unknown;
}

/** To the picture that is missing, to the thing that it is about, else to the activity that would bring it. */
function wayTo(guide: Guide, { code, about, activity, colour }: Hint): Way {
  const { services, session, words: { hintActs } } = guide;
  const [first] = about;
  if (code === 'photo-missing') return { label: hintActs.photo, act: () => { services.attachPhoto(); } };
  if (code === 'pupil-missing') return { label: hintActs.draw, act: () => { services.drawPupil(); } };
  if (code === 'loose-notes' && colour === 'yellow') return { label: hintActs.sheet, act: () => { services.openSheet(); } };
  if (first !== undefined && !WRITTEN_HERE.has(code)) {
    return { label: hintActs.show, act: () => { services.jumpTo(session, first.place); } };
  }
  const write = async (pane: Element | null): Promise<void> => {
    await goToActivity(guide, activity);
    enterActivity(pane);
  };
  return { label: hintActs.write, act: write };
}

/** What is about something of the note, and is all the same best done in its activity. */
const WRITTEN_HERE: ReadonlySet<Hint['code']> = new Set<Hint['code']>([
  'nothing-picked', 'loose-notes', 'loose-steps', 'unnamed-clusters', 'energy-missing', 'many-candidates', 'no-ambition',
  'ambition-without-words', 'step-without-evaluation', 'expectation-without-outcome',
]);
