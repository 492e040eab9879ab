import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Inline } from '../core/inline';
import type { Words } from '../i18n/words';

interface Props {
  readonly image: Extract<Inline, { type: 'image' }>;
  readonly words: Words;
}

/**
 * A picture from the network is not fetched before somebody asks for it, and then for this time: whoever has it would
 * see that the note is open, and a meeting may have no network at all.
 */
export function NetworkPicture({ image: { target, alt }, words: { sheet } }: Props): JSX.Element {
  // Which one was asked for: after a change in the note another one may stand here.
  const [asked, ask] = useState<string>();
  const name = alt === '' ? target : alt;
  if (asked === target) return <img class="ambitiegesprek-picture" src={target} alt={alt} referrerpolicy="no-referrer" draggable={false} />;
  const show = (event: MouseEvent): void => {
    event.stopPropagation();
    ask(target);
  };
  return (
    <span class="ambitiegesprek-missing">
      {name}{' '}
      <button type="button" class="ambitiegesprek-show-picture" data-press="own" aria-label={sheet.showPictureOf(name)} onClick={show}>
        {sheet.showPicture}
      </button>
    </span>
  );
}
