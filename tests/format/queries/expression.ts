// The part of an expression that Dataview and Bases have in common as our queries use it: names, words, numbers, comparison, and, or.

type Values = (name: string) => unknown;

const TOKEN = /\s*("[^"]*"|\d+|[\p{L}_][\p{L}\p{N}_.]*|==|<=|>=|!=|&&|\|\||[=<>()])/uy;
const COMPARE: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  '=': (a, b) => a === b, '==': (a, b) => a === b, '!=': (a, b) => a !== b,
  // Nothing is not below anything.
  '<': (a, b) => typeof a === 'number' && typeof b === 'number' && a < b,
};

/** What an expression gives for the values of names; throws on whatever is not known here. */
export function evaluate(expression: string, values: Values): unknown {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const [, token] = TOKEN.exec(expression) ?? [];
    if (token === undefined) throw new Error(`Not understood: ${expression}`);
    tokens.push(token);
  }
  const value = either(tokens, values);
  if (tokens.length > 0) throw new Error(`Left over: ${tokens.join(' ')}`);
  return value;
}

function either(tokens: string[], values: Values): unknown {
  let value = both(tokens, values);
  while (takes(tokens, 'OR', '||')) { const other = both(tokens, values); value = Boolean(value) || Boolean(other); }
  return value;
}

function both(tokens: string[], values: Values): unknown {
  let value = compared(tokens, values);
  while (takes(tokens, 'AND', '&&')) { const other = compared(tokens, values); value = Boolean(value) && Boolean(other); }
  return value;
}

function compared(tokens: string[], values: Values): unknown {
  const left = single(tokens, values);
  const compare = COMPARE[tokens[0] ?? ''];
  if (!compare) return left;
  tokens.shift();
  return compare(left, single(tokens, values));
}

function single(tokens: string[], values: Values): unknown {
  const token = tokens.shift() ?? '';
  if (token === '(') {
    const value = either(tokens, values);
    if (tokens.shift() !== ')') throw new Error('A bracket is left open');
    return value;
  }
  if (token.startsWith('"')) return token.slice(1, -1);
  if (/^\d/u.test(token)) return Number(token);
  if (!/^[\p{L}_]/u.test(token)) throw new Error(`No value: ${token}`);
  return values(token);
}

function takes(tokens: string[], ...words: readonly string[]): boolean {
  if (!words.includes(tokens[0] ?? '')) return false;
  tokens.shift();
  return true;
}
