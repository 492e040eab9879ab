import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import esbuild from 'esbuild';
import { BUNDLE, PLUGIN_FILES } from './scripts/bundle.mjs';
import { pluginFolder } from './scripts/plugin-folder.mjs';

const watching = argv.includes('--watch');
const vault = argv.slice(2).find(argument => !argument.startsWith('--'));

const copyToVault = folder => ({
  name: 'copy-to-vault',
  setup(build) {
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      await mkdir(folder, { recursive: true });
      await Promise.all(PLUGIN_FILES.map(file => copyFile(file, join(folder, file))));
      console.log(`Copied to ${folder}`);
    });
  },
});

const context = await esbuild.context({
  ...BUNDLE,
  minify: !watching,
  sourcemap: watching ? 'inline' : false,
  plugins: [...BUNDLE.plugins, ...vault ? [copyToVault(await pluginFolder(vault))] : []],
  logLevel: 'info',
});

if (watching) await context.watch();
else {
  await context.rebuild();
  await context.dispose();
}
