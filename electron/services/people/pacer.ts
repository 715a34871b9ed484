import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import {
  accountFacts,
  afterNewPassword,
  consistentFacts,
  losesTyped,
  saysNothing,
} from '../../shared/domain/pacer/account-facts.ts';
import {
  accountChange,
  checkAccountFacts,
  recordedFacts,
} from '../../shared/domain/pacer/typed-account.ts';
import { upgradeVerdict } from '../../shared/domain/pacer/upgrade-check.ts';
import { readUsername } from '../../shared/domain/pacer/username.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import { PacerAccountId } from '../../shared/domain/values/ids.ts';
import { overNewerFacts } from '../../shared/domain/values/merged-edit.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { type FirmIndex, firmQuestion } from '../checklist/firm-index.ts';
import { done } from '../shared/done.ts';
import { localDay } from '../shared/local-day.ts';
import { recordToChange } from '../shared/standing-record.ts';

interface Needs {
  readonly records: Records;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Facts from PACER's Manage My Account, and the upgrade check. Never a PACER password. */
export function pacerService({ records, firmIndex, clock, ids }: Needs): Services['pacer'] {
  return {
    record({ personId, change, ...typed }) {
      const person = recordToChange(records, personId);
      if (!person.ok) return person;
      const known = person.value.pacerAccounts.find(({ id }) => id === change?.accountId);
      if (change && !known) return fail('pacer-account-gone');
      const today = localDay(clock);
      const clean = checkAccountFacts(change ? afterNewPassword(typed, change.was) : typed, today);
      if (!clean.ok) return clean;
      const facts =
        change && known
          ? overNewerFacts({ was: change.was, typed: clean.value, now: accountFacts(known) })
          : clean;
      if (!facts.ok) return facts;
      if (saysNothing(facts.value)) {
        return failFields([{ field: 'username', code: 'account-says-nothing' }]);
      }
      const kept = consistentFacts(facts.value);
      if (known && losesTyped(clean.value, kept)) {
        return failFields([
          { field: 'mfa', code: 'changed-meanwhile', values: { now: known.mfa } },
        ]);
      }
      const id = known?.id ?? PacerAccountId.parse(ids.newId());
      const account = { id, personId, ...recordedFacts(kept) };
      const recorded = done(records.append([recording(account, known)]));
      if (!recorded.ok) return recorded;
      const verdict = upgradeVerdict({
        account,
        today,
        ...firmQuestion(account, firmIndex.view()),
      });
      return ok({ accountId: id, verdict, ...recorded.value });
    },

    remove({ personId, accountId }) {
      const person = recordToChange(records, personId);
      if (!person.ok) return person;
      const { pacerAccounts } = person.value;
      if (!pacerAccounts.some(({ id }) => id === accountId)) return fail('pacer-account-gone');
      const subject = personSubject(personId);
      const body = { id: accountId };
      return done(records.append([{ subject, kind: 'pacer-account.removed', body }]));
    },

    readUsername({ username }) {
      const reading = readUsername(username);
      const isTyping = reading.kind === 'username' || reading.reason === 'empty';
      return ok(isTyping ? {} : { explain: reading.explain });
    },
  };
}

/** A new account is recorded whole, and of a known one only what changed. */
function recording(
  account: Omit<PacerAccount, 'recordedAt' | 'recordedBy'>,
  known: PacerAccount | undefined,
): NewEvent {
  const { id, personId, ...facts } = account;
  const subject = personSubject(personId);
  if (!known) return { subject, kind: 'pacer-account.recorded', body: account };
  return { subject, kind: 'pacer-account.changed', body: accountChange(known, facts) };
}
