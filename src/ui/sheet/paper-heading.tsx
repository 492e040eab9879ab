import type { JSX } from 'preact';
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

/** `[[folder/School|the school]]` shows as `the school`. */
function shownName(school: string): string {
  const link = /^\[\[([^\]]+)\]\]$/.exec(school.trim());
  const inside = link?.[1] ?? school;
  const shown = inside.includes('|') ? inside.slice(inside.indexOf('|') + 1) : inside;
  return link ? shown.slice(shown.lastIndexOf('/') + 1) : shown;
}
