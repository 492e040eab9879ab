import type { JSX } from 'preact';
import { contentsOf, pursued } from '../../core/contents';
import type { Destination } from '../../core/operations/placing';
import type { Ambition, Session, SheetElement } from '../../core/session';
import { targetOf } from '../../core/target';
import { digitMeantInField, keyMeant } from '../key-press';
import { Chips } from '../chips';
import { type Guide, useGuide } from './guide-context';

const NOWHERE = 'loose';

interface Props {
  /** Names the choice: pink notes, green ones and steps each have their own. */
  readonly name: string;
  /** What it is called where it hangs at no ambition. */
  readonly loose: string;
  /** Only the numbers, where the chips stand in one line with others. */
  readonly brief?: boolean;
}

/** Which ambition it goes to: asked once, and kept for what comes next. */
export function PlaceChips({ name, loose, brief = false }: Props): JSX.Element | null {
  const { session, words, choices } = useGuide();
  const ambitions = pursued(session.ambitions);
  if (ambitions.length === 0) return null;
  const chips = ambitions.map((ambition, index) => ({
    id: ambition.key, label: brief ? String(index + 1) : `${index + 1} ${ambition.text}`, title: ambition.text,
  }));
  return (
    <Chips places label={words.whichAmbition} chips={[...chips, { id: NOWHERE, label: loose }]}
      chosen={chosenIn(session, choices.get(placeName(name)))}
      choose={id => { choices.set(placeName(name), id); }} />
  );
}

/** Where something new goes by that choice; loose where none was made. */
export function placeChosen({ session, choices }: Guide, name: string): Destination {
  const ambition = session.ambitions.find(({ key }) => key === choices.get(placeName(name)));
  return ambition ? { into: targetOf(session, ambition) } : {};
}

/** Alt (or Ctrl, where Alt types signs) with the number of an ambition, or with 0 for none. */
export function placeKey({ session, choices, services }: Guide, name: string, event: KeyboardEvent): boolean {
  const meant = keyMeant(event);
  const digit = meant && !meant.shift ? digitMeantInField(meant, services.keyboard) : undefined;
  if (digit === undefined) return false;
  const ambition = pursued(session.ambitions)[digit - 1];
  if (!ambition && digit !== 0) return false;
  choices.set(placeName(name), ambition?.key ?? NOWHERE);
  return true;
}

/** The number of the ambition that something hangs at. */
export function ambitionNumber({ ambitions }: Session, thing: SheetElement): number | undefined {
  const at = ambitions.findIndex(ambition => isIn(ambition, thing));
  return at < 0 ? undefined : at + 1;
}

export function PlaceNumber({ thing }: { readonly thing: SheetElement }): JSX.Element {
  const { session, words } = useGuide();
  const number = ambitionNumber(session, thing);
  const label = number === undefined ? words.atNone : words.atAmbition(number);
  return <span class="ambitiegesprek-place-number" role="img" aria-label={label} title={label}>{number ?? '·'}</span>;
}

function isIn(ambition: Ambition, thing: SheetElement): boolean {
  const { notes, steps } = contentsOf(ambition);
  return [...notes, ...steps].some(({ key }) => key === thing.key);
}

function placeName(name: string): string {
  return `place-${name}`;
}

function chosenIn({ ambitions }: Session, chosen: string | undefined): string | undefined {
  if (chosen === NOWHERE) return chosen;
  return ambitions.some(({ key }) => key === chosen) ? chosen : undefined;
}
