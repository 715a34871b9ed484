const LONGEST_PART = 60;

/** A file name that every system takes, from a title, the filter in words and the day; told apart from those already used. */
export function fileName(
  title: string,
  filter: string,
  date: string,
  used: Set<string> = new Set(),
): string {
  const parts = ['FileReady', title, filter, date].map(plain).filter((part) => part !== '');
  const name = parts.join(' - ');
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  used.add(free.toLowerCase());
  return free;
}

function plain(text: string): string {
  const safe = text
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Windows takes no name that ends with a full stop.
  return safe.slice(0, LONGEST_PART).replace(/[. ]+$/, '');
}
