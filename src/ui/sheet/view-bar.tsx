import type { JSX } from 'preact';
import { BarButton } from './bar-button';
import { useSheet } from './sheet-view';

/** How one looks at the sheet, and the way back. */
export function ViewBar(): JSX.Element {
  const view = useSheet();
  const { words, services } = view;
  return (
    <div class="ambitiegesprek-bar ambitiegesprek-view-bar" role="toolbar" aria-label={words.keyGroups.view}>
      {view.editable && <BarButton icon="undo" label={words.undo} act={() => { services.undo(); }} />}
      {view.editable && <BarButton icon="redo" label={words.redo} act={() => { services.redo(); }} />}
      <BarButton icon="minus" label={words.zoomOut} act={() => { view.run({ name: 'zoom', by: -1 }); }} />
      <BarButton icon="plus" label={words.zoomIn} act={() => { view.run({ name: 'zoom', by: 1 }); }} />
      <BarButton icon="frame" label={words.fitAll} act={() => { view.run({ name: 'fit-all' }); }} />
      <BarButton icon="grid" label={words.tidy} act={() => { view.run({ name: 'tidy' }); }} />
      {view.editable && <BarButton icon="question" label={words.help} act={() => { view.run({ name: 'help' }); }} />}
    </div>
  );
}
