import type { PluginManifest } from 'obsidian';
import type { App } from '../obsidian/app';
import { Notice } from '../obsidian/interface/notice';
import { Plugin } from '../obsidian/plugin';
import { say } from '../obsidian/words';
import { requireModule } from './require';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;
type Evaluate = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

function pluginClassOf(exported: unknown): PluginClass {
  const found = (exported as { default?: unknown }).default ?? exported;
  if (typeof found !== 'function' || !(found.prototype instanceof Plugin)) throw new Error('main.js exports no class that extends Plugin');
  return found as PluginClass;
}

function evaluate(): PluginClass {
  const run = (globalThis as { workbenchPlugin?: Evaluate }).workbenchPlugin;
  if (!run) throw new Error('main.js is missing: npm run build');
  const module = { exports: {} };
  run(requireModule, module, module.exports);
  return pluginClassOf(module.exports);
}

async function start(app: App): Promise<Plugin> {
  const manifest = (await (await fetch('plugin/manifest.json')).json()) as PluginManifest;
  const PluginOfRepository = evaluate();
  const plugin = new PluginOfRepository(app, { ...manifest, dir: `${app.vault.configDir}/plugins/${manifest.id}` });
  app.plugins.manifests[manifest.id] = manifest;
  app.plugins.plugins[manifest.id] = plugin;
  app.plugins.enabledPlugins.add(manifest.id);
  const loading = plugin.onload();
  plugin.onload = () => undefined;
  plugin.load();
  await loading;
  return plugin;
}

function followSettings(app: App, plugin: Plugin): void {
  plugin.registerEvent(app.vault.on('raw', (path: string) => {
    if (path === plugin.dataPath() && 'onExternalSettingsChange' in plugin) (plugin.onExternalSettingsChange as () => unknown)();
  }));
}

/** Evaluates `main.js` and loads the plugin; a failure is shown, the workbench goes on without it. */
export async function loadPlugin(app: App): Promise<void> {
  try {
    followSettings(app, await start(app));
  } catch (error) {
    new Notice(say('pluginFailed').replace('{0}', String(error)), 0);
    console.error(error);
  }
}
