import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process, { argv, env, exit, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

// The headless shell comes first: it draws the same and starts no windows.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const PLACES = {
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};
// The browser, and the fonts without which measures and pictures differ.
const PACKAGES = ['chromium-headless-shell', 'fonts-inter', 'fonts-noto-color-emoji'];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates() {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  return [...onPath, ...(PLACES[platform] ?? [])];
}

/** Path of a Chromium: `CHROMIUM_PATH` if set, else one of the usual names. Throws when there is none. */
export function findChromium() {
  const given = env.CHROMIUM_PATH;
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROMIUM_PATH names no program: ${given}`);
    return given;
  }
  const found = candidates().find(isExecutable);
  if (!found) throw new Error('No Chromium found. Install Chromium or Chrome (Debian: "apt-get install chromium"), or set CHROMIUM_PATH to its program.');
  return found;
}

function runAsRoot(...command) {
  const [program, ...rest] = command;
  return spawnSync(program, rest, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install() {
  return runAsRoot('apt-get', 'update') && runAsRoot('apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES);
}

function ensureChromium() {
  try {
    return findChromium();
  } catch (error) {
    if (env.CHROMIUM_PATH || !canInstall() || !install()) throw error;
    return findChromium();
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error(error.message);
    exit(1);
  }
}
