import { catalogWords } from '../adapters/words.ts';
import { isLeftToOther, type OneInstance } from '../windows/one-instance.ts';
import { commandLineIn } from './command-line/order.ts';
import { ownPolicyPlaces } from './policy-places.ts';

/** What this takes of Electron's app. */
type StartingApp = Parameters<typeof isLeftToOther>[0] & {
  readonly isPackaged: boolean;
  getVersion(): string;
  exit(code: number): void;
  whenReady(): Promise<void>;
};

/** What a start knows before there is anything to show. */
interface Start {
  readonly folder: string;
  readonly instance: OneInstance;
  readonly process: { readonly argv: readonly string[]; readonly platform: NodeJS.Platform };
}

/**
 * What comes before any window: an order on the command line, which needs none, or another instance whose window is in
 * front now. Answers whether this start goes on to a window; otherwise it ends the app.
 */
export async function goesOnToWindow(
  app: StartingApp,
  { folder, instance, process: { argv, platform } }: Start,
): Promise<boolean> {
  const words = catalogWords();
  const commandLine = commandLineIn(argv);
  if (commandLine) {
    // Loaded at need: an ordinary start has no use for it.
    const { carryOut } = await import('./command-line/carry-out.ts');
    const onTrouble = (what: string, error?: unknown) => console.error(what, error);
    const policyPlaces = await ownPolicyPlaces({ app, folder, onTrouble });
    const about = { version: app.getVersion(), isPackaged: app.isPackaged, platform, words };
    const needs = { ...about, folder, instance, onTrouble, policyPlaces };
    const status = await carryOut(commandLine, needs).catch((error) => {
      onTrouble('carrying out an order', error);
      return 1;
    });
    app.exit(status);
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
