import type { JSX } from 'preact';
import { photosOf } from '../../core/contents';
import { useGuide } from './guide-context';

/** The photo of the wall, and how many there are. */
export function PhotoPart(): JSX.Element {
  const { session, services, words } = useGuide();
  const amount = photosOf(session).length;
  return (
    <div class="ambitiegesprek-guide-row">
      <button type="button" class="ambitiegesprek-photo-button" onClick={() => { services.attachPhoto(); }}>{words.photo}</button>
      {amount > 0 && <span class="ambitiegesprek-quiet">{words.photos(amount)}</span>}
    </div>
  );
}
