import { canvas } from './canvas';
import { capture } from './capture';
import { commands } from './commands';
import { data } from './data';
import { dialogs } from './dialogs';
import { drawing } from './drawing';
import { editor } from './editor';
import { clock } from './clock';
import { guide } from './guide';
import { kept } from './kept';
import { method } from './method';
import { outside } from './outside';
import { ownMethod } from './own-method';
import { photo } from './photo';
import { poster } from './poster';
import { refusals } from './refusals';
import { report } from './report';
import { returning } from './returning';
import { room } from './room';
import { schools } from './schools';
import { sheet } from './sheet';
import { settings } from './settings';
import { status } from './status';
import { years } from './years';

export const en = {
  refusals, clock, guide, canvas, capture, commands, data, dialogs, drawing, editor, kept, photo, poster, report, room, settings, status, sheet,
  years, method, ownMethod, outside, returning, schools,
};

/** Every word of the interface; a word missing in another language does not compile. */
export type Words = typeof en;
