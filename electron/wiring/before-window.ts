import { systemClock } from '../adapters/clock.ts';
import { ownBackups } from '../adapters/records/backups/own-backups.ts';
import { ownDisk } from '../adapters/records/own-disk.ts';
import { catalogWords } from '../adapters/words.ts';
import { isLeftToOther, type OneInstance } from '../windows/one-instance.ts';
import { carryOut, orderIn } from './command-line.ts';

/** What this takes of Electron's app. */
type StartingApp = Parameters<typeof isLeftToOther>[0] & {
  getVersion(): string;
  exit(code: number): void;
  whenReady(): Promise<void>;
};

/** What a start knows before there is anything to show. */
interface Start {
  readonly folder: string;
  readonly instance: OneInstance;
  /** The arguments of the process. */
  readonly args: readonly string[];
}

/**
 * What comes before any window: an order on the command line, which needs none, or another instance whose window is in
 * front now. Answers whether this start goes on to a window; otherwise it ends the app.
 */
export async function goesOnToWindow(
  app: StartingApp,
  { folder, instance, args }: Start,
): Promise<boolean> {
  const order = orderIn(args);
  const words = catalogWords();
  if (order) {
    const disk = ownDisk(folder, process.platform);
    const onTrouble = (what: string, error?: unknown) => console.error(what, error);
    const version = app.getVersion();
    const backups = ownBackups({ folder, version, clock: systemClock, disk, onTrouble });
    app.exit(await carryOut(order, args, { folder, backups, instance, words }));
    return false;
  }
  if (await isLeftToOther(app, instance)) {
    console.log(words.say('second-start.shown'));
    app.exit(0);
    return false;
  }
  await app.whenReady();
  return true;
}
