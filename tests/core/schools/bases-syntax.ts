import { parse } from 'yaml';

// The syntax of a `.base` file as Obsidian documents it (help.obsidian.md/bases/syntax and /functions): what is not in here is no Bases.

const TOP = ['filters', 'formulas', 'properties', 'summaries', 'views'];
const OF_VIEW = ['type', 'name', 'filters', 'groupBy', 'order', 'sort', 'limit', 'summaries', 'columnSize', 'rowHeight', 'image'];
const BUILT_IN = ['table', 'cards', 'list', 'map'];
const SUMMARIES = [
  'Average', 'Min', 'Max', 'Sum', 'Range', 'Median', 'Stddev', 'Earliest', 'Latest', 'Checked', 'Unchecked', 'Empty', 'Filled', 'Unique',
];
const FILE = ['backlinks', 'ctime', 'embeds', 'ext', 'file', 'folder', 'links', 'mtime', 'name', 'path', 'properties', 'size', 'tags'];
const GLOBAL = [
  'escapeHTML', 'date', 'duration', 'file', 'html', 'if', 'image', 'icon', 'link', 'list', 'max', 'min', 'now', 'number', 'today',
];
const METHODS = [
  'isTruthy', 'isType', 'toString', 'date', 'format', 'time', 'relative', 'isEmpty', 'contains', 'containsAll', 'containsAny', 'endsWith',
  'lower', 'replace', 'repeat', 'reverse', 'slice', 'split', 'startsWith', 'title', 'trim', 'abs', 'ceil', 'floor', 'round', 'toFixed',
  'filter', 'flat', 'join', 'map', 'reduce', 'sort', 'unique', 'asFile', 'linksTo', 'asLink', 'hasLink', 'hasProperty', 'hasTag', 'inFolder',
];

/** What is wrong with a `.base` file; nothing where the documented syntax accepts it. `views`: view types that a plugin adds. */
export function faultsOfBase(text: string, views: readonly string[] = []): string[] {
  const base = parse(text) as Record<string, unknown>;
  const { filters, formulas = {}, properties = {}, views: list } = base as { filters?: unknown; formulas?: Record<string, unknown>; properties?: Record<string, unknown>; views?: unknown };
  const names = Object.keys(formulas);
  const property = (name: unknown): string[] => (isProperty(name, names) ? [] : [`no property: ${String(name)}`]);
  if (!Array.isArray(list) || list.length === 0) return ['no views'];
  return [
    ...unknownKeys(base, TOP), ...faultsOfFilter(filters, names),
    ...Object.values(formulas).flatMap(formula => faultsOfExpression(formula, names)),
    ...Object.entries(properties).flatMap(([name, value]) => [...property(name), ...unknownKeys(value, ['displayName'])]),
    ...(list as Record<string, unknown>[]).flatMap((view) => {
      const { type, name, filters: own, order, sort = [], groupBy, summaries = {} } = view;
      return [
        ...unknownKeys(view, OF_VIEW), ...[...BUILT_IN, ...views].includes(String(type)) ? [] : [`no view type: ${String(type)}`],
        ...typeof name === 'string' && name !== '' ? [] : ['a view without a name'], ...faultsOfFilter(own, names),
        ...(order as unknown[]).flatMap(property),
        ...(sort as Record<string, unknown>[]).flatMap(one => [...property(one['property']), ...direction(one), ...unknownKeys(one, ['property', 'direction'])]),
        ...groupBy === undefined ? [] : [...property((groupBy as Record<string, unknown>)['property']), ...direction(groupBy as Record<string, unknown>)],
        ...Object.entries(summaries as Record<string, unknown>).flatMap(([of, one]) => [...property(of), ...SUMMARIES.includes(String(one)) ? [] : [`no summary: ${String(one)}`]]),
      ];
    }),
  ];
}

function direction({ direction: way }: Record<string, unknown>): string[] {
  return way === 'ASC' || way === 'DESC' ? [] : [`no direction: ${String(way)}`];
}

function unknownKeys(value: unknown, known: readonly string[]): string[] {
  return Object.keys(value as object).filter(key => !known.includes(key)).map(key => `unknown key: ${key}`);
}

function isProperty(name: unknown, formulas: readonly string[]): boolean {
  const [, kind = 'note', rest = ''] = /^(?:(note|file|formula)\.)?(.+)$/u.exec(String(name)) ?? [];
  if (kind === 'file') return FILE.includes(rest);
  return kind === 'formula' ? formulas.includes(rest) : /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(rest);
}

/** One statement, or an object of one of `and`, `or` and `not` over others. */
function faultsOfFilter(filter: unknown, formulas: readonly string[]): string[] {
  if (filter === undefined) return [];
  if (typeof filter === 'string') return faultsOfExpression(filter, formulas);
  const entries = Object.entries(filter as object);
  const [[key, list] = ['', undefined]] = entries;
  if (entries.length !== 1 || !['and', 'or', 'not'].includes(key) || !Array.isArray(list)) return [`no filter: ${JSON.stringify(filter)}`];
  return list.flatMap(one => faultsOfFilter(one, formulas));
}

/** Reads an expression whole: what stands between its operators, its calls and its brackets. */
export function faultsOfExpression(source: unknown, formulas: readonly string[]): string[] {
  if (typeof source !== 'string') return [`no expression: ${String(source)}`];
  try {
    new Expression(source, formulas).read();
    return [];
  } catch (error) {
    return [`${source}: ${String(error)}`];
  }
}

const OPERATORS = ['==', '!=', '>=', '<=', '&&', '||', '>', '<', '+', '-', '*', '/', '%'];

class Expression {
  private readonly tokens: string[];
  private at = 0;

  constructor(source: string, private readonly formulas: readonly string[]) {
    const tokens = source.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*|==|!=|>=|<=|&&|\|\||[-+*/%<>!().,[\]]|\S/gu) ?? [];
    this.tokens = [...tokens];
  }

  read(): void {
    this.operation();
    if (this.at < this.tokens.length) throw new Error(`unexpected ${this.next() ?? ''}`);
  }

  private operation(): void {
    this.operand();
    while (OPERATORS.includes(this.tokens[this.at] ?? '')) {
      this.at += 1;
      this.operand();
    }
  }

  private operand(): void {
    const token = this.next() ?? '…';
    if (token === '!' || token === '-') return this.operand();
    if (token === '(') this.closed();
    else if (/^[\p{L}_]/u.test(token)) this.named(token);
    else if (!/^["'\d]/u.test(token)) throw new Error(`unexpected ${token}`);
    while (this.tokens[this.at] === '.' || this.tokens[this.at] === '[') this.member(METHODS);
  }

  private named(name: string): void {
    if (this.tokens[this.at] === '(') {
      if (!GLOBAL.includes(name)) throw new Error(`no function ${name}`);
      this.at += 1;
      return this.given();
    }
    if (name === 'formula') return this.member([], this.formulas);
    if (name === 'file') return this.member(METHODS, FILE);
    if (name === 'note') this.member([], undefined);
  }

  /** A field where `fields` has it (or any, where that is not given), or a call of one of the methods. */
  private member(methods: readonly string[], fields?: readonly string[]): void {
    if (this.next() !== '.') throw new Error('only names of properties');
    const name = this.next() ?? '';
    if (this.tokens[this.at] === '(') {
      if (!methods.includes(name)) throw new Error(`no method ${name}`);
      this.at += 1;
      return this.given();
    }
    if (fields && !fields.includes(name)) throw new Error(`no property ${name}`);
  }

  private given(): void {
    if (this.tokens[this.at] === ')') return void this.next();
    do this.operation(); while (this.next() === ',');
    if (this.tokens[this.at - 1] !== ')') throw new Error('a call that is not closed');
  }

  private closed(): void {
    this.operation();
    if (this.next() !== ')') throw new Error('a bracket that is not closed');
  }

  private next(): string | undefined {
    this.at += 1;
    return this.tokens[this.at - 1];
  }
}
