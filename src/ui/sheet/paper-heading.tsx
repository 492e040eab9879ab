import type { JSX } from 'preact';
import { shownName } from '../../core/link';
import type { Properties } from '../../core/properties';
import { useSheet } from './sheet-view';

/** Written small at the top of the sheet: which school, and when. */
export function PaperHeading({ properties: { school, date } }: { readonly properties: Properties }): JSX.Element {
  const { words } = useSheet();
  const name = school === undefined ? words.title : shownName(school);
  return (
    <div class="ambitiegesprek-paper-heading" role="none">
      <span class="ambitiegesprek-school">{name}</span>
      {date !== undefined && <span class="ambitiegesprek-date">{date}</span>}
    </div>
  );
}
