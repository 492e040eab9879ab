import { getLanguage, Plugin } from 'obsidian';
import { wordsIn } from './i18n/words';
import { announceIn } from './plugin/announce';
import { canvasFeature } from './plugin/canvas/export-canvas';
import { captureCommand } from './plugin/capture/capture-command';
import { clockFeature } from './plugin/clock/clock-feature';
import { colourCommands } from './plugin/colours/colour-commands';
import type { Context, Feature } from './plugin/context';
import { dataFeature } from './plugin/data/data-feature';
import { drawPupilCommand } from './plugin/drawing/draw-pupil';
import { editorFeature } from './plugin/editor/editor-feature';
import { guideFeature } from './plugin/guide/guide-feature';
import { Kept } from './plugin/kept/kept';
import { WordsFile } from './plugin/kept/words-file';
import { kindCommands } from './plugin/kinds/kind-commands';
import { methodCommands } from './plugin/method/method-commands';
import { newSessionCommand } from './plugin/new-session/new-session-command';
import { outsideFeature } from './plugin/outside/outside-feature';
import { phaseCommands } from './plugin/phases/phase-commands';
import { photoFeature } from './plugin/photo/photo-feature';
import { posterFeature } from './plugin/poster/poster-feature';
import { reportFeature } from './plugin/report/report-feature';
import { roomFeature } from './plugin/room/room-feature';
import { warn } from './plugin/say';
import { troubles } from './plugin/session/acts';
import { ConflictCopies } from './plugin/session/conflict-copies';
import { Drafts } from './plugin/session/drafts';
import { realSessionCommand } from './plugin/session/real-session';
import { SessionFiles } from './plugin/session/session-files';
import { SessionIndex } from './plugin/session/session-index';
import { SettingsStore } from './plugin/settings/settings-store';
import { settingsFeature } from './plugin/settings/settings-tab';
import { sheetFeature } from './plugin/sheet/sheet-feature';
import { statusFeature } from './plugin/status/status-bar';
import { insertTemplateCommand } from './plugin/template/insert-template';
import { yearsFeature } from './plugin/years/years-feature';

/** What the plugin does, in the order in which one meets it. */
const FEATURES: readonly Feature[] = [
  newSessionCommand,
  insertTemplateCommand,
  phaseCommands,
  kindCommands,
  methodCommands,
  colourCommands,
  captureCommand,
  realSessionCommand,
  sheetFeature,
  editorFeature,
  drawPupilCommand,
  photoFeature,
  guideFeature,
  clockFeature,
  roomFeature,
  reportFeature,
  yearsFeature,
  posterFeature,
  canvasFeature,
  dataFeature,
  outsideFeature,
  statusFeature,
  settingsFeature,
];

export default class AmbitiegesprekPlugin extends Plugin {
  private reloadSettings = (): Promise<void> => Promise.resolve();

  override async onload(): Promise<void> {
    const context = contextOf(this);
    await Promise.all([context.settings.load(), context.kept.recover()]);
    context.kept.follow(this);
    context.drafts.follow(this);
    context.files.follow(this);
    announceIn(this);
    for (const feature of FEATURES) feature(context);
    this.reloadSettings = () => context.settings.load();
  }

  /** Another device, or a sync service, wrote the settings. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.reloadSettings();
  }
}

function contextOf(plugin: Plugin): Context {
  const { app } = plugin;
  const language = getLanguage().startsWith('nl') ? 'nl' : 'en';
  const words = wordsIn(language);
  const kept = new Kept(app, () => { warn(words.kept.storageFailed); });
  const drafts = new Drafts(app, kept, new WordsFile(app, words), words);
  const copies = new ConflictCopies(app, kept);
  const files = new SessionFiles(app, troubles(words, drafts), copies, kept);
  return {
    plugin, app, language, words, files, kept, drafts, copies,
    settings: new SettingsStore(plugin, words),
    index: new SessionIndex(app, files.panes, copies),
  };
}
