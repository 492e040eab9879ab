import { Keymap } from 'obsidian';
import type { HoverParent, TFile, View } from 'obsidian';
import { addressOf } from '../../core/inline';
import type { Place, Session } from '../../core/session';
import { paneOf, withComposition } from '../../ui/sheet/layout/earlier';
import type { SheetDrafts, SheetServices } from '../../ui/sheet/sheet-services';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say, told, warn } from '../say';
import { drawPupil } from '../drawing/draw-pupil';
import { COMPOSED } from '../kept/kinds';
import { act } from '../session/acts';
import { picturesOf } from '../session/pictures';
import { openPlace } from '../session/show-place';
import { redoTold, undoTold } from '../session/steps-told';
import { KeysModal } from './keys-modal';
import { openMenu } from './open-menu';
import { SHEET_VIEW } from './open-sheet';
import { placeNow } from '../../core/place';

type SheetPane = View & HoverParent;

/** Everything the sheet asks of the world, answered by the app. `fileOf` gives the note, also after a rename. */
export function sheetServices(context: Context, view: SheetPane, fileOf: () => TFile, header?: HTMLElement): SheetServices {
  const { app, words, files, kept } = context;
  return {
    words,
    ask: () => files.ask(),
    emit: async (intent, asked) => {
      const outcome = await act(context, fileOf(), intent, { asked });
      if (outcome.kind !== 'done') return { done: false };
      return { done: true, ...(outcome.reveal !== undefined && { reveal: outcome.reveal }) };
    },
    ...steps(context, fileOf),
    told: (work) => { told(context, work); },
    showKeys: () => { openDialog(new KeysModal(context)); },
    tell: say,
    decline: warn,
    jumpTo: (session, place) => {
      told(context, () => jumpTo(context, fileOf(), session, place));
    },
    ...picturesOf(app, () => fileOf().path),
    openLink: (target, internal, event) => {
      if (internal) told(context, () => app.workspace.openLinkText(target, fileOf().path, Keymap.isModEvent(event)));
      else if (addressOf({ target, internal }) !== undefined) view.containerEl.win.open(target, '_blank', 'noopener');
    },
    hoverLink: (linktext, targetEl, event) => {
      app.workspace.trigger('hover-link', { event, source: SHEET_VIEW, hoverParent: view, targetEl, linktext, sourcePath: fileOf().path });
    },
    openMenu: (at, items) => openMenu(view.containerEl.doc, at, items),
    drawPupil: () => { told(context, () => drawPupil(context, fileOf())); },
    ...(header && { header }),
    compositions: {
      get: pane => kept.get(COMPOSED, fileOf().path)?.[paneOf(pane)],
      set: (pane, composition) => {
        const { path } = fileOf();
        kept.set(COMPOSED, path, withComposition(kept.get(COMPOSED, path) ?? {}, paneOf(pane), composition));
      },
    },
    drafts: sheetDrafts(context, fileOf),
    stateChanged: () => void app.workspace.requestSaveLayout(),
  };
}

function steps(context: Context, fileOf: () => TFile): Pick<SheetServices, 'undo' | 'redo' | 'canStep'> {
  return {
    undo: asked => undoTold(context, fileOf(), asked),
    redo: asked => redoTold(context, fileOf(), asked),
    canStep: direction => context.files.canStep(fileOf(), direction),
  };
}

async function jumpTo(context: Context, file: TFile, session: Session, place: Place): Promise<void> {
  await openPlace(context, file, placeNow((await context.files.read(file)).source.text, session, place));
}

// The view may show another note by the time it is told what became of the words; they belong to this one.
function sheetDrafts({ drafts }: Context, fileOf: () => TFile): SheetDrafts {
  return {
    begin: (draft) => {
      const file = fileOf();
      return drafts.send(() => file.path, draft);
    },
    take: () => {
      const file = fileOf();
      return drafts.take(() => file.path);
    },
  };
}
