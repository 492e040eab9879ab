import { TFile } from 'obsidian';
import type { Context } from '../context';
import { told } from '../say';
import type { RecordIndex } from '../years/record-index';
import { createOverview } from './create-overview';
import { dueItem } from './due-item';
import { handOver } from './hand-over';
import { Round } from './round';
import { schoolOfNote, withSchool } from './school-at-hand';
import { SCHOOLS_VIEW, SchoolsView } from './schools-view';
import { isSchoolNote } from './vault-schools';
import { yearsInBase } from './years-in-base';

/** The facilitator's whole round of schools: on one page, in the status bar, in Bases, and one of them for a successor. */
export function schoolsFeature(context: Context, records: RecordIndex): void {
  const { plugin, app: { workspace }, words: { schools: words } } = context;
  const round = new Round(context, records);
  plugin.registerView(SCHOOLS_VIEW, leaf => new SchoolsView(leaf, context, records, round));
  plugin.addCommand({ id: 'open-schools', name: words.open, icon: 'school', callback: () => { told(context, open); } });
  plugin.addCommand({
    id: 'hand-over', name: words.handOver, icon: 'handshake',
    callback: () => { withSchool(context, school => handOver(context, school)); },
  });
  plugin.addCommand({
    id: 'create-overview', name: words.createOverview, icon: 'table-2', callback: () => { told(context, () => createOverview(context)); },
  });
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || !isSchoolNote(context, file)) return;
    menu.addItem(item => item.setTitle(words.handOver).setIcon('handshake').setSection('ambitiegesprek').onClick(() => {
      const school = schoolOfNote(context, file);
      if (school) told(context, () => handOver(context, school));
    }));
  }));
  dueItem(context, round, open);
  yearsInBase(context, records);

  async function open(): Promise<void> {
    const leaf = workspace.getLeavesOfType(SCHOOLS_VIEW)[0] ?? workspace.getLeaf('tab');
    await leaf.setViewState({ type: SCHOOLS_VIEW, active: true });
    await workspace.revealLeaf(leaf);
  }
}
