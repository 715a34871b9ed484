import type { CourtBook } from '../../ports/courts.ts';
import type { FileDialogs, Files } from '../../ports/files.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { ProfileDocument } from '../../shared/domain/profiles/court-profile.ts';
import { writeProfileFile } from '../../shared/domain/profiles/file.ts';
import { addressesIn, isOutside, pagesIn } from '../../shared/domain/profiles/foreign-hosts.ts';
import { writtenIn } from '../../shared/domain/profiles/layers.ts';
import { overridesOn } from '../../shared/domain/records/court-overrides.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { mayWriteAddresses } from '../policy/court-reach.ts';
import { setByIt } from '../policy/set-by-it.ts';
import { done } from '../shared/done.ts';
import type { Grants } from '../shared/grants.ts';
import { type AddressChange, mayChangeAddresses } from './address-consent.ts';
import type { OverrideAt, ProfileTrial } from './profile-trial.ts';

/** What saving and sharing overrides needs. */
export interface ProfileOverridesNeeds {
  readonly records: Records;
  readonly policy: PolicyNow;
  readonly courts: Pick<CourtBook, 'sources' | 'lockedByIt' | 'profile'>;
  readonly grants: Pick<Grants, 'use'>;
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
}

type Overrides = Pick<Services['profiles'], 'save' | 'remove' | 'share' | 'shareFile'>;

/** Saves, removes and shares the overrides of a court's profile. */
export function profileOverrides(needs: ProfileOverridesNeeds, trial: ProfileTrial): Overrides {
  const { records } = needs;
  const share = (at: OverrideAt) => sharedOverride(needs, trial, at);
  return {
    async save({ courtId, layer, text, agreedHosts, grant }) {
      const document = await soundDocument(trial, { courtId, layer }, text);
      if (!document.ok) return document;
      const byIt = await needs.courts.lockedByIt(courtId);
      if (writtenIn(document.value).some(({ path }) => byIt.has(path))) {
        return { ok: false, failure: setByIt(needs.policy, 'CourtProfilesFile') };
      }
      const urls = addressesIn(document.value);
      const allowed =
        urls.length === 0 ? ok(undefined) : mayWriteAddresses(needs.policy, courtId, urls);
      if (!allowed.ok) return allowed;
      const proven = await mayWrite(needs, document.value, { courtId, urls, agreedHosts, grant });
      if (!proven.ok) return proven;
      const subject = courtSubject(courtId);
      const body = { courtId, layer, text };
      return done(records.append([{ subject, kind: 'court-profile.set', body }]));
    },

    async remove({ courtId, layer, grant }) {
      const written = writtenAt(records, { courtId, layer });
      if (!written) return fail('nothing-to-undo');
      // One that can't be read counts for nothing, so nothing changes without it.
      const document = await trial.read({ courtId, layer }, written.text);
      const changesAddresses = document.ok && addressesIn(document.value).length > 0;
      const proven = changesAddresses
        ? mayChangeAddresses(needs.grants, { courtId, urls: [], agreedHosts: [], grant })
        : ok(undefined);
      if (!proven.ok) return proven;
      const subject = courtSubject(courtId);
      const body = { courtId, layer };
      return done(records.append([{ subject, kind: 'court-profile.removed', body }]));
    },

    share,

    async shareFile(at) {
      const file = await share(at);
      if (!file.ok) return file;
      const path = await needs.dialogs.chooseWhereToSave('court-profile', file.value.fileName);
      if (path === undefined) return ok({ isSaved: false });
      const saved = await needs.files.write(path, new TextEncoder().encode(file.value.text));
      return saved.ok ? ok({ isSaved: true }) : saved;
    },
  };
}

/**
 * Whether an override may be recorded. Its addresses take agreement and proof.
 * SECURITY: so do links to pages of hosts that the court's page did not name before: what a person follows from here they
 * take for a court's.
 */
async function mayWrite(
  { courts, grants }: ProfileOverridesNeeds,
  document: ProfileDocument,
  change: AddressChange,
): Promise<Result<undefined>> {
  if (change.urls.length > 0) return mayChangeAddresses(grants, change);
  const { courtId, grant } = change;
  const known = pagesIn(await courts.profile(courtId));
  return isOutside(pagesIn(document), known)
    ? grants.use(grant, { action: 'endpoint', courtId })
    : ok(undefined);
}

/** The override's document if it says something and the whole profile is sound with it. */
async function soundDocument(
  trial: ProfileTrial,
  at: OverrideAt,
  text: string,
): Promise<Result<ProfileDocument>> {
  const document = await trial.read(at, text);
  if (!document.ok) return document;
  const { values = {}, steps = {} } = document.value;
  if (Object.keys(values).length + Object.keys(steps).length === 0) {
    return fail('profile-says-nothing');
  }
  const whole = await trial.merged(at, text);
  return whole.ok ? document : whole;
}

const writtenAt = (records: Records, { courtId, layer }: OverrideAt) =>
  overridesOn(records.machine, records.court(courtId)).find((one) => one.layer === layer);

/** The override as a text that stands on its own: with every source it cites. */
async function sharedOverride(
  { records, courts }: ProfileOverridesNeeds,
  trial: ProfileTrial,
  at: OverrideAt,
): Promise<Result<{ text: string; fileName: string }>> {
  const override = writtenAt(records, at);
  if (!override) return fail('nothing-to-undo');
  const document = await trial.read(at, override.text);
  // A broken override is shared as it is, so that someone else can fix it.
  const text = document.ok
    ? writeProfileFile(document.value, await courts.sources())
    : override.text;
  return ok({ text, fileName: `court-profile-${at.courtId}.json` });
}
