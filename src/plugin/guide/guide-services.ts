import type { TFile, View } from 'obsidian';
import type { Language } from '../../core/language';
import type { Colour } from '../../core/session';
import type { GuideServices } from '../../ui/guide/guide-services';
import { closeCapture, openCapture } from '../capture/open-capture';
import type { Context } from '../context';
import { drawPupil } from '../drawing/draw-pupil';
import { keyboard } from '../keyboard';
import { localTime } from '../local-time';
import { methodOfSession } from '../method/method-for';
import type { Method } from '../method/method-for';
import { startNewSession } from '../new-session/new-session-command';
import { enterPhase } from '../phases/enter-phase';
import { pickPhoto } from '../photo/pick-photo';
import { posterAct } from '../poster/poster-feature';
import { mailAct, reportAct } from '../report/report-feature';
import { showQuestion } from '../room/shown-session';
import { told } from '../say';
import { hasSheet, type SessionAct } from '../session/session-acts';
import { openPlace } from '../session/show-place';
import { stepAloud } from '../session/steps-told';
import { openSheet } from '../sheet/open-sheet';
import { placeNow } from '../../core/place';
import { attachEvi } from './attach-evi';

/** Everything the guide asks of the world, answered by the app. `fileOf` gives the note in view, also after a rename. */
export function guideServices(context: Context, view: View, fileOf: () => TFile | undefined): GuideServices {
  const { words, language, files } = context;
  const withFile = (act: (file: TFile) => unknown): void => {
    const file = fileOf();
    if (file) told(context, () => act(file));
  };
  // How it is led stands in the note, which may change.
  const methodIn = (spoken: Language): Method => {
    const file = fileOf();
    return methodOfSession(context, spoken, file && files.latest(file));
  };
  return {
    words,
    told: (work) => { told(context, work); },
    get conversation() { return methodIn(language).conversation; },
    get wording() { return methodIn(language).wording; },
    wordingIn: other => methodIn(other).wording,
    resolve: local => new Date(local).getTime(),
    now: () => localTime(new Date()),
    keyboard: keyboard(),
    moment: () => Date.now(),
    shuffled,
    undo: () => { withFile(file => stepAloud(context, file, 'undo')); },
    redo: () => { withFile(file => stepAloud(context, file, 'redo')); },
    goToPhase: phase => goToPhase(context, fileOf(), phase),
    jumpTo: (session, place) => {
      withFile(async file => openPlace(context, file, placeNow((await files.read(file)).source.text, session, place)));
    },
    openSheet: () => { withFile(file => openSheet(context, file)); },
    capture: colour => { withFile(file => captureIn(context, file, colour)); },
    attachPhoto: () => { withFile(file => pickPhoto(context, file, 'photo')); },
    get takeHome() { return takeHomeActs(context, fileOf()).map(({ name, act }) => ({ name, act: () => { withFile(act); } })); },
    drawPupil: () => { withFile(file => drawPupil(context, file)); },
    attachEvi: () => { withFile(file => { attachEvi(context, file, view.containerEl.doc); }); },
    newSession: () => { startNewSession(context); },
    showInRoom: question => { withFile(file => showQuestion(context, file, question)); },
  };
}

async function goToPhase(context: Context, file: TFile | undefined, phase: number): Promise<void> {
  if (file) await enterPhase(context, file, phase);
}

function takeHomeActs(context: Context, file: TFile | undefined): readonly SessionAct[] {
  const session = file && context.files.latest(file);
  return [reportAct(context), ...session && hasSheet(session) ? [posterAct(context)] : [], mailAct(context)];
}

/** By chance, each order as likely as another (Fisher and Yates). */
function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
  const dealt = [...things];
  for (let last = dealt.length - 1; last > 0; last -= 1) {
    const at = Math.floor(Math.random() * (last + 1));
    dealt.splice(last, 0, ...dealt.splice(at, 1));
  }
  return dealt;
}

// A bar that is open already is opened anew, in this colour.
function captureIn(context: Context, file: TFile, colour: Colour): void {
  closeCapture(context);
  openCapture(context, file, colour);
}
