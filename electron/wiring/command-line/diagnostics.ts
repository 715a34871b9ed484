import { systemClock } from '../../adapters/clock.ts';
import { courtBook } from '../../adapters/court-book/court-book.ts';
import { servicesOf, systemKeychain } from '../../adapters/keychain/keychain.ts';
import { patience, patientKeychain } from '../../adapters/keychain/patient-keychain.ts';
import { ownBackups } from '../../adapters/records/backups/own-backups.ts';
import { ownDisk } from '../../adapters/records/own-disk.ts';
import { peekAtRecords } from '../../adapters/records/peek.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import { countRecords, type RecordsFacts } from '../../services/diagnostics/facts.ts';
import { diagnosticsText } from '../../services/diagnostics/text.ts';
import type { PolicyKeeper } from '../../services/policy/policy-keeper.ts';
import { gatherDiagnostics } from '../diagnostics.ts';
import type { Answer, Surroundings } from './answer.ts';

type Needs = Surroundings & { readonly policy: PolicyKeeper };

/** The same text that Settings shows for the help desk, also where FileReady can't start. */
export async function tellDiagnostics(needs: Needs): Promise<Answer> {
  const { folder, version, platform, isPackaged, words, policy } = needs;
  const onTrouble = () => undefined;
  const disk = ownDisk(folder, platform);
  const service = servicesOf(isPackaged).credentials;
  const { records, names } = await lookAtRecords(folder, policy);
  const facts = await gatherDiagnostics({
    folder,
    version,
    isPackaged,
    clock: systemClock,
    disk,
    backups: ownBackups({ folder, version, clock: systemClock, disk, onTrouble }),
    keychain: patientKeychain(service, systemKeychain(service, onTrouble), patience()),
    policy: { inForce: policy.inForce(), readings: policy.readings },
    records,
    names,
  });
  return { lines: diagnosticsText(facts, words).trimEnd().split('\n'), status: 0 };
}

async function lookAtRecords(
  folder: string,
  policy: PolicyNow,
): Promise<{ readonly records: RecordsFacts; readonly names: readonly string[] }> {
  const peek = peekAtRecords(folder);
  if (!peek.ok) return { records: { state: peek.trouble.code }, names: [] };
  try {
    const counts = await countRecords({ records: peek.value, policy }, courtBook(peek.value));
    const names = peek.value.people().map(({ person }) => person.name);
    return { records: { state: 'readable', counts }, names };
  } finally {
    peek.value.close();
  }
}
