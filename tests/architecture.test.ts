import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

interface SourceFile {
  /** Below `src`, without extension. */
  readonly path: string;
  readonly exported: readonly string[];
  /** What it needs, types included. */
  readonly imported: readonly string[];
}

const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/u.test(name)).map(name => name.replaceAll('\\', '/'));
const paths = new Set(names.map(withoutExtension));
const files = names.map(sourceFile);

it('every exported name stands for one thing', () => {
  const places = new Map<string, string[]>();
  for (const { path, exported } of files) {
    // Both languages of the interface have the same words to say.
    for (const name of exported) places.set(name, [...places.get(name) ?? [], path.replace(/^i18n\/nl\//u, 'i18n/en/')]);
  }
  const shared = [...places].filter(([, where]) => new Set(where).size > 1);
  expect(shared).toEqual([]);
});

it('no module needs itself, by whatever way', () => {
  const byPath = new Map(files.map(file => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
    if (above.includes(path) || done.has(path)) return;
    for (const next of byPath.get(path)?.imported ?? []) visit(next, [...above, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(circles).toEqual([]);
});

it('what stands in a file is changed by these alone', () => {
  const CHANGES = /\b(?:vault|adapter)\.(?:process|modify|modifyBinary|append)\(|\bprocessFrontMatter\(|\beditor\.(?:transaction|replace\w+|set(?:Line|Value))\(/u;
  expect(names.filter(name => CHANGES.test(readFileSync(join('src', name), 'utf8'))).sort()).toEqual([
    'plugin/canvas/export-canvas.ts',
    'plugin/drawing/drawing-file.ts',
    'plugin/kept/words-file.ts',
    'plugin/poster/keep-pages.ts',
    'plugin/schools/create-overview.ts',
    // The text of a session, in its panes and on disk.
    'plugin/session/editor-writing.ts',
    'plugin/session/session-files.ts',
  ]);
});

function sourceFile(name: string): SourceFile {
  const source = ts.createSourceFile(name, readFileSync(join('src', name), 'utf8'), ts.ScriptTarget.Latest);
  const specifiers = ts.preProcessFile(source.text).importedFiles.map(({ fileName }) => fileName);
  return {
    path: withoutExtension(name),
    exported: source.statements.flatMap(exportedBy),
    imported: specifiers.filter(specifier => specifier.startsWith('.')).map(specifier => imported(dirname(name), specifier)),
  };
}

/** What a statement exports of its own; what is only passed on keeps its one place. */
function exportedBy(statement: ts.Statement): string[] {
  const isExported = ts.canHaveModifiers(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
  return 'name' in statement && ts.isIdentifier(statement.name as ts.Node) ? [(statement.name as ts.Identifier).text] : [];
}

function imported(folder: string, specifier: string): string {
  const path = join(folder, specifier).replaceAll('\\', '/');
  return paths.has(path) ? path : `${path}/index`;
}

function withoutExtension(name: string): string {
  return name.replace(/\.tsx?$/u, '');
}

it('no phase is known by its number, and no ambitions by how many there may be, outside the method', () => {
  const PHASE = /\bphase\w*(?:\.number)?\s*(?:[=!]==|[<>]=?)\s*[2-7]\b|\bnumber\s*[=!]==\s*[2-7]\b|ambitions?\)?\.length\s*(?:[=!]==|[<>]=?)\s*[34]\b/u;
  const NAMED = /\b(?:PHASE_OF_\w+|FIRST_PHASE|LAST_PHASE|MOST_AMBITIONS|FIRST_WITH_HISTORY|WITH_EXPECTATIONS|AMBITION_CONVERSATION)\b/u;
  // The settings lay out the ambition conversation itself.
  const known = names.filter(name => /^(?:core|ui|plugin)\//u.test(name) && name !== 'plugin/settings/method-page.ts').flatMap(name =>
    readFileSync(join('src', name), 'utf8').split('\n').flatMap(line => (PHASE.test(line) || NAMED.test(line) ? [`${name}: ${line.trim()}`] : [])));
  expect(known).toEqual([]);
});
