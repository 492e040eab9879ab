import type { JSX } from 'preact';
import { photosOf } from '../../../core/contents';
import { Icon } from '../../icon';
import { useGuide } from '../guide-context';

/** Somebody draws the pupil on paper or here. */
export function DrawingBlock(): JSX.Element {
  const { session, services, words } = useGuide();
  const drawn = (session.sheet?.images.length ?? 0) > 0;
  return (
    <div class="ambitiegesprek-guide-row">
      <button type="button" onClick={() => { services.drawPupil(); }}><Icon name="pen" /> {drawn ? words.drawOn : words.draw}</button>
      <span class="ambitiegesprek-quiet">{drawn ? words.pupilIsThere : words.hintDraw}</span>
    </div>
  );
}

/** The photo of the wall, and how many there are. */
export function PhotoBlock(): JSX.Element {
  const { session, services, words } = useGuide();
  const amount = photosOf(session).length;
  return (
    <div class="ambitiegesprek-guide-row">
      <button type="button" class="ambitiegesprek-photo-button" onClick={() => { services.attachPhoto(); }}><Icon
        name="camera" /> {words.photo}</button>
      {amount > 0 && <span class="ambitiegesprek-quiet">{words.photos(amount)}</span>}
    </div>
  );
}

/** Hanging the sheet up is a step like any other: somebody does it. */
export function HangingUpBlock(): JSX.Element {
  const { words } = useGuide();
  return <p class="ambitiegesprek-quiet">{words.hangUp}</p>;
}
