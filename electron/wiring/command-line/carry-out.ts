import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPreferences } from '../../adapters/preferences.ts';
import type { PolicyPlaces } from '../../ports/policy.ts';
import { PolicyKeeper } from '../../services/policy/policy-keeper.ts';
import { assertNever } from '../../shared/domain/values/result.ts';
import type { OneInstance } from '../../windows/one-instance.ts';
import { choicesIn } from '../choices.ts';
import { type Answer, failed, type Surroundings } from './answer.ts';
import { listBackups, restoreBackup } from './backups.ts';
import { checkPolicy } from './check-policy.ts';
import { tellDiagnostics } from './diagnostics.ts';
import { tryImport } from './import-people.ts';
import { type CommandLine, ORDERS, type Order } from './order.ts';
import { resetPreferences } from './reset-preferences.ts';

/** What carrying out an order needs. */
export interface Needs extends Surroundings {
  readonly instance: Pick<OneInstance, 'claimQuietly'>;
  readonly policyPlaces: PolicyPlaces;
}

/** Carries out an order and prints what came of it, or writes it into the file that `--out` names. Gives the exit status. */
export async function carryOut({ order, out }: CommandLine, needs: Needs): Promise<number> {
  const { lines, status } = await answerTo(order, needs);
  const text = `${lines.join('\n')}\n`;
  if (out === undefined) {
    // Only what was taken over is printed when the process ends.
    await new Promise((done) => process.stdout.write(text, done));
    return status;
  }
  try {
    writeFileSync(resolve(out), text);
    return status;
  } catch {
    console.error(needs.words.say('cli.out-not-written', { file: out }));
    return 1;
  }
}

async function answerTo(order: Order, needs: Needs): Promise<Answer> {
  const { words } = needs;
  switch (order.kind) {
    case 'help':
      return { lines: help(needs), status: 0 };
    case 'misunderstood': {
      const { why, given } = order;
      return failed(words.say(`cli.misunderstood-${why}`, { given }), '', ...help(needs));
    }
    case 'version':
      return { lines: [`FileReady ${needs.version}`], status: 0 };
    case 'check-policy':
      return withPolicy(needs, checkPolicy);
    case 'diagnostics':
      return withPolicy(needs, tellDiagnostics);
    case 'import-people':
      return tryImport(order.file, needs);
    case 'reset-preferences':
      return resetPreferences(needs);
    case 'list-backups':
      return listBackups(needs);
    case 'restore-backup':
      return restoreBackup(order, needs);
    default:
      return assertNever(order);
  }
}

/** Answers by what firm IT has set and what this user chose, as a start would read both. */
async function withPolicy(
  needs: Needs,
  answer: (needs: Needs & { readonly policy: PolicyKeeper }) => Answer | Promise<Answer>,
): Promise<Answer> {
  const choices = choicesIn(readPreferences(needs.folder));
  const policy = new PolicyKeeper({
    places: needs.policyPlaces,
    choices: () => choices,
    onChange: () => undefined,
  });
  try {
    return await answer({ ...needs, policy });
  } finally {
    policy.close();
  }
}

function help({ words }: Needs): readonly string[] {
  return [
    words.say('cli.help-title'),
    ...ORDERS.map((name) => `  ${words.say(`cli-order.${name}`)}`),
    words.say('cli.help-out'),
    words.say('cli.help-status'),
  ];
}
