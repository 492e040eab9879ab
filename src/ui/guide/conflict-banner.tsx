import type { JSX } from 'preact';
import type { ConflictCopy } from './guide-services';
import { useGuide } from './guide-context';

/** Says of a conflict copy that nothing is written in it, and offers to go on in it all the same. */
export function ConflictBanner({ conflict }: { readonly conflict: ConflictCopy }): JSX.Element {
  const { commands } = useGuide().services.words;
  return (
    <div class="ambitiegesprek-looking" role="status">
      <p>{commands.isCopyOf(conflict.other)}</p>
      <div class="ambitiegesprek-guide-row">
        <button type="button" class="mod-cta" onClick={conflict.callReal}>{commands.thisIsReal}</button>
      </div>
    </div>
  );
}
