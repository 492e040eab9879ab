import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SheetElement } from '../../core/session';
import { BarButton } from './bar-button';
import { useSheet } from './sheet-view';

/** What one does most with the things selected, large enough for a finger; everything else is in its menu. */
export function SelectionBar(): JSX.Element | null {
  const view = useSheet();
  const { words, attention } = view;
  const [selected, select] = useState(attention.now.selected);
  useLayoutEffect(() => attention.watch(() => { select(attention.now.selected); }), [attention]);
  if (selected.size === 0) {
    return (
      <div class="ambitiegesprek-bar ambitiegesprek-selection-bar" role="toolbar" aria-label={words.newNote}>
        <BarButton icon="note" label={words.newNote} text={words.newNote} act={() => { view.run({ name: 'new-note' }); }} />
      </div>
    );
  }
  return (
    <div class="ambitiegesprek-bar ambitiegesprek-selection-bar" role="toolbar" aria-label={words.chosen(selected.size)}>
      <span class="ambitiegesprek-amount">{words.chosen(selected.size)}</span>
      <SelectionActs things={view.selection()} />
    </div>
  );
}

function SelectionActs({ things }: { readonly things: readonly SheetElement[] }): JSX.Element {
  const view = useSheet();
  const { words } = view;
  const only = things.length === 1 ? things[0] : undefined;
  const clusters = things.every(thing => thing.kind === 'cluster');
  const notes = things.every(thing => thing.kind === 'note' || thing.kind === 'step');
  return (
    <>
      {only && <BarButton icon="pen" label={words.edit} act={() => { view.run({ name: 'edit' }); }} />}
      <BarButton icon="note" label={words.newNote} act={() => { view.run({ name: 'new-note' }); }} />
      {notes && <BarButton icon="cluster" label={words.newCluster} act={() => { view.run({ name: 'new-cluster' }); }} />}
      {clusters && <BarButton icon="minus" label={words.lessEnergy} act={() => { view.run({ name: 'energy', by: -1 }); }} />}
      {clusters && <BarButton icon="spark" label={words.moreEnergy} act={() => { view.run({ name: 'energy', by: 1 }); }} />}
      {clusters && <BarButton icon="flag" label={words.makeAmbition} act={() => { view.run({ name: 'choose' }); }} />}
      {only?.kind !== 'ambition' && <BarButton icon="move" label={words.moveTo} act={() => { view.run({ name: 'move-menu' }); }} />}
      {only?.kind !== 'ambition' && <BarButton icon="bin" label={words.remove} act={() => { view.run({ name: 'remove' }); }} />}
      <BarButton icon="dots" label={words.more} act={() => { view.run({ name: 'menu' }); }} />
    </>
  );
}
