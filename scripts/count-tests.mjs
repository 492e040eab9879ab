import { readFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';

// Vitest closes each run with lines of its own; this adds the runs up in one line that any reader of the log knows.
const runs = await Promise.all(argv.slice(2).map(async file => JSON.parse(await readFile(file, 'utf8'))));
const total = count => runs.reduce((sum, run) => sum + run[count], 0);
console.log(`${total('numPassedTests')} passed, ${total('numFailedTests')} failed`);
exit(total('numPassedTests') > 0 && total('numFailedTests') === 0 ? 0 : 1);
