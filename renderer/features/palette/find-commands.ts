import { searchText } from '../../../electron/shared/domain/values/search-text.ts';

const MAX_COMMANDS = 30;

/** Something the palette can go to or do. */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is, or where it belongs: shown beside the name. */
  readonly about: string;
  /** It was found for what is typed, by rules of its own; its words need not have it. */
  readonly isFound?: boolean;
  readonly run: () => void;
}

/** The commands that have every word that was typed; those that begin with it come first, and those found elsewhere keep their order after them. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = searchText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands.slice(0, MAX_COMMANDS);
  const [first = ''] = words;
  const fits: { command: Command; rank: number }[] = [];
  for (const command of commands) {
    if (command.isFound) {
      fits.push({ command, rank: 1 });
      continue;
    }
    const text = searchText(`${command.name} ${command.about}`);
    if (!words.every((word) => text.includes(word))) continue;
    const rank = text.startsWith(first) ? 0 : text.includes(` ${first}`) ? 1 : 2;
    fits.push({ command, rank });
  }
  return fits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_COMMANDS)
    .map(({ command }) => command);
}
