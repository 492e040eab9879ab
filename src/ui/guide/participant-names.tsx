import type { JSX } from 'preact';
import { shownName } from '../../core/link';
import { useGuide } from './guide-context';

export const PARTICIPANTS_LIST = 'ambitiegesprek-participants';

/** The names that a field for people offers. */
export function ParticipantNames(): JSX.Element {
  const { participants } = useGuide().session.properties;
  return <datalist id={PARTICIPANTS_LIST}>{participants.map(person => <option key={person} value={shownName(person)} />)}</datalist>;
}
