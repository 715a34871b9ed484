/** The name of a file without its folders, whichever way the system divides them. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}
