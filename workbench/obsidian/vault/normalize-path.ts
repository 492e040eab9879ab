export function normalizePath(path: string): string {
  const plain = path.replace(/[\u00A0\u202F]/g, ' ').replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '').normalize('NFC');
  return plain || '/';
}
