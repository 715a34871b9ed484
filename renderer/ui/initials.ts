/** The first letters of the first and last part of a name, to tell rows apart at a glance. Empty for a name without letters. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part));
  const [first = '', last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return [first, last]
    .map((part) => [...part].slice(0, 1).join(''))
    .join('')
    .toUpperCase();
}
