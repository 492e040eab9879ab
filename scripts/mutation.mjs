// Plants faults in what writes and tells which no test finds: npm run mutation -- [--only WORD] [--concurrency N]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { PARTS } from './mutated.mjs';

const REPORTS = 'test-results/mutation';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, concurrency: { type: 'string', default: '2' } } });

function filesIn(source) {
  if (!source.endsWith('/')) return [source];
  const names = readdirSync(source, { recursive: true }).filter(name => name.endsWith('.ts'));
  return names.map(name => join(source, name).replaceAll('\\', '/'));
}

/** Runs Stryker over the part's files; gives them with their mutants. */
function measure([part, { sources }]) {
  const files = sources.flatMap(filesIn).filter(file => file.includes(values.only));
  if (files.length === 0) return [];
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', files.join(','), '--concurrency', values.concurrency], {
    stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, MUTATED: part },
  });
  if (status !== 0) process.exit(status ?? 1);
  return Object.entries(JSON.parse(readFileSync(`${REPORTS}/${part}.json`, 'utf8')).files).map(([file, { mutants }]) => [file, mutants]);
}

const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

function row(name, mutants) {
  const count = states => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, alive] = [count(KILLED), count(ALIVE)];
  return `| ${name} | ${killed + alive} | ${killed} | ${count(['Timeout'])} | ${alive} | ${(100 * killed / Math.max(1, killed + alive)).toFixed(1)} |`;
}

rmSync(REPORTS, { recursive: true, force: true });
const started = Date.now();
const measured = Object.entries(PARTS).flatMap(measure);
console.log('| folder | mutants | killed | of these by running too long | alive | score |\n|---|---|---|---|---|---|');
for (const folder of new Set(Object.values(PARTS).flatMap(({ sources }) => sources.map(source => source.endsWith('/') ? source : `${dirname(source)}/`)))) {
  const inside = measured.filter(([file]) => file.startsWith(folder));
  if (inside.length > 0) console.log(row(`\`${folder.slice(0, -1)}\``, inside.flatMap(([, mutants]) => mutants)));
}
console.log(row('together', measured.flatMap(([, mutants]) => mutants)));
console.log(`in ${Math.round((Date.now() - started) / 60_000)} minutes`);
