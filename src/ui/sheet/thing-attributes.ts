import type { SheetElement } from '../../core/session';
import type { Mark, SheetView } from './sheet-view';

interface ThingAttributes {
  readonly id: string;
  readonly role: 'treeitem';
  readonly 'data-kind': SheetElement['kind'];
  readonly 'data-key': string;
  readonly 'data-ambitiegesprek-drop': string | undefined;
  readonly 'aria-selected': boolean;
  readonly 'aria-label': string;
}

/** The public hooks and the spoken part of anything that stands on the sheet. */
export function attributesOf(view: SheetView, element: SheetElement, mark: Mark, label: string): ThingAttributes {
  return {
    'id': view.idOf(element.key),
    'role': 'treeitem',
    'data-kind': element.kind,
    'data-key': element.key,
    'data-ambitiegesprek-drop': mark.drop,
    'aria-selected': mark.selected,
    'aria-label': label,
  };
}

export function classOf(name: string, { selected, focused, lifted, edit }: Mark, more: string | false = false): string {
  const states = [selected && 'is-selected', focused && 'is-focused', lifted && 'is-lifted', edit && 'is-editing', more];
  return [name, ...states.filter(Boolean)].map(part => `ambitiegesprek-${part}`).join(' ');
}
