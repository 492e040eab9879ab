import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';

/** What the `yaml` package reads, which knows no lone carriage return; undefined where it finds an error or no properties. */
export function oracle(yaml: string): { readonly document: Document; readonly items: YAMLMap['items'] } | undefined {
  const document = parseDocument(yaml.replace(/\r(?!\n)/gu, '\n'), { schema: 'core', logLevel: 'silent' }) as Document;
  const { contents, errors } = document;
  if (errors.length > 0 || !resolves(document)) return undefined;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { document, items: [] };
  // The package takes an indented `: 1` below a finished value for an entry of the map above; YAML does not.
  if (!isMap(contents) || contents.items.some(({ key }) => !isScalar(key) || key.source === '')) return undefined;
  return { document, items: contents.items };
}

/** An alias of nothing is found only when somebody asks for its value. */
function resolves(document: Document): boolean {
  try {
    document.toJS();
    return true;
  } catch {
    return false;
  }
}
