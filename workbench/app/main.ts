import moment from 'moment';
import 'moment/locale/nl';
import '../styles/index.css';
import { App } from '../obsidian/app';
import { installAdditions } from '../obsidian/dom/install';
import { showTooltipsIn } from '../obsidian/interface/tooltip';
import { Tasks } from '../obsidian/tasks';
import { setTheApp } from '../obsidian/the-app';
import { connect, loadVault } from '../obsidian/vault/remote';
import { MarkdownView } from '../obsidian/views/markdown-view';
import { restoreRescued } from '../obsidian/views/rescue';
import { restoreStoredLayout } from '../obsidian/workspace/stored-layout';
import { getLanguage } from '../obsidian/words';
import { weather } from '../obsidian/weather';
import { FileExplorer } from './file-explorer';
import { loadPlugin } from './load-plugin';
import { addOwnButtons, addOwnCommands, bindOwnKeys } from './own-commands';
import { SettingsDialog } from './settings-dialog';
import { SecondDevice, writeElsewhere } from './second-device';
import { foldOnNarrowScreens } from './narrow-screen';
import { applyTheme } from './theme';
import { WeatherTab } from './weather-tab';

installAdditions(window);

async function openApp(): Promise<App> {
  const events = await connect();
  const { name, entries } = await loadVault();
  const app = new App(name, entries);
  setTheApp(app);
  Object.assign(window, { app });
  app.setting = new SettingsDialog(app);
  Object.assign(window, { weather, secondDevice: new SecondDevice(app.vault) });
  events.listen(event => void app.vault.follow(event), () => void catchUp(app));
  await restoreRescued(app.vault);
  return app;
}

// While the connection was lost anything may have changed.
async function catchUp(app: App): Promise<void> {
  const { entries } = await loadVault();
  const present = new Set(entries.map(entry => entry.path));
  const gone = app.vault.getAllLoadedFiles().filter(item => item.path !== '/' && !present.has(item.path));
  await Promise.all(gone.map(item => app.vault.follow({ type: 'absent', path: item.path, author: '' })));
  await Promise.all(entries.map(entry => app.vault.followEntry(entry)));
}

function drawPage(app: App): void {
  document.title = `${app.vault.getName()} – Workbench`;
  document.documentElement.lang = getLanguage();
  moment.locale(getLanguage());
  const horizontal = createDiv('horizontal-main-container');
  horizontal.append(app.ribbonEl, app.workspace.containerEl);
  document.body.append(createDiv('app-container'), app.statusBarEl);
  document.body.querySelector('.app-container')?.appendChild(horizontal);
  showTooltipsIn(document);
  app.keymap.listenTo(window);
}

async function openLayout(app: App): Promise<void> {
  const { workspace } = app;
  const isRestored = await restoreStoredLayout(workspace);
  if (!isRestored) {
    workspace.fillRoot();
    workspace.rightSplit.collapse();
  }
  await workspace.ensureSideLeaf('file-explorer', 'left', { reveal: !isRestored });
  const leaf = workspace.activeLeaf ?? workspace.rootSplit.leaves()[0];
  if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
}

function quit(app: App): void {
  app.workspace.saveLayoutNow();
  app.workspace.trigger('quit', new Tasks());
}

async function start(): Promise<void> {
  applyTheme();
  const app = await openApp();
  drawPage(app);
  app.workspace.viewCreators.set('markdown', leaf => new MarkdownView(leaf));
  app.workspace.viewCreators.set('file-explorer', leaf => new FileExplorer(leaf));
  addOwnCommands(app);
  addOwnButtons(app);
  bindOwnKeys(app);
  await loadPlugin(app);
  app.setting.addSettingTab(new WeatherTab(app));
  await openLayout(app);
  foldOnNarrowScreens(app);
  window.addEventListener('pagehide', () => quit(app));
  app.workspace.becomeReady();
  if (weather.strikes('device')) writeElsewhere(app);
}

void start();
