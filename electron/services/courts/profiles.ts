import type { CourtBook } from '../../ports/courts.ts';
import type { FileDialogs, Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { checkCourtDraft } from '../../shared/domain/courts/draft.ts';
import { searchCourts } from '../../shared/domain/courts/search.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { writeProfileFile } from '../../shared/domain/profiles/file.ts';
import { addressesIn, foreignHosts } from '../../shared/domain/profiles/foreign-hosts.ts';
import { formOf } from '../../shared/domain/profiles/form.ts';
import { withForm } from '../../shared/domain/profiles/form-writing.ts';
import type { OverrideLayer } from '../../shared/domain/profiles/override-layer.ts';
import { textValues } from '../../shared/domain/profiles/text-values.ts';
import { overridesOn, type WrittenOverride } from '../../shared/domain/records/court-overrides.ts';
import { courtSubject } from '../../shared/domain/records/fold.ts';
import { dateIn } from '../../shared/domain/values/calendar.ts';
import type { CourtId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import { done } from '../shared/done.ts';
import { failureView } from '../shared/failure-view.ts';
import type { Grants } from '../shared/grants.ts';
import { peopleByCourt } from './people-by-court.ts';
import { previewOf } from './profile-preview.ts';
import { profileTrial } from './profile-trial.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly clock: Clock;
  readonly actorName: () => string;
  readonly grants: Pick<Grants, 'use'>;
  /** Who locked a court's addresses; nobody until a policy does. */
  readonly lockedBy: (courtId: CourtId) => string | undefined;
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
}

/** The courts as the app knows them, and what the firm or a user lays over that. A broken override is kept, told, and changes nothing. */
export function profilesService(needs: Needs): Services['profiles'] {
  const { records, courts, clock, actorName } = needs;
  const { below, without, read, merged } = profileTrial({ records, courts });
  const written = (courtId: string) => overridesOn(records.machine, records.court(courtId));
  const isAdded = (courtId: string) => records.court(courtId)?.listed !== undefined;
  const today = ({ timeZone }: CourtProfile) => dateIn(timeZone.value, clock.now());

  /** An override as the court's page shows it. */
  async function shown({ layer, text, by, at }: WrittenOverride, courtId: string) {
    const place = { courtId, layer };
    const base = await below(place);
    const document = await read(place, text);
    const whole = await merged(place, text);
    return {
      layer,
      text,
      by,
      at,
      ...(document.ok && base ? { form: formOf(document.value, base) } : {}),
      ...(whole.ok ? {} : { failure: failureView(whole.failure) }),
    };
  }

  // SECURITY: passwords go to the addresses a profile names: one outside the courts' own is agreed to by name, and any takes the proof that changing a court's addresses takes.
  function mayLeadTo(
    courtId: CourtId,
    urls: readonly string[],
    agreed: readonly string[],
    grant: Grant | undefined,
  ): Result<undefined> {
    if (urls.length === 0) return ok(undefined);
    const by = needs.lockedBy(courtId);
    if (by !== undefined) return fail('endpoint-locked', { by });
    const host = foreignHosts(urls).find((one) => !agreed.includes(one));
    if (host !== undefined) return fail('profile-foreign-host', { host });
    return needs.grants.use(grant, { action: 'endpoint', courtId });
  }

  /** The override as a text that stands on its own. */
  async function shared({ courtId, layer }: { courtId: CourtId; layer: OverrideLayer }) {
    const override = written(courtId).find((one) => one.layer === layer);
    if (!override) return fail('nothing-to-undo');
    const document = await read({ courtId, layer }, override.text);
    // A broken override is shared as it is: someone may be able to mend it.
    const text = document.ok
      ? writeProfileFile(document.value, await courts.sources())
      : override.text;
    return ok({ text, fileName: `court-profile-${courtId}.json` });
  }

  return {
    async list({ query }) {
      const all = await courts.records();
      const own = await courts.ownProfiles();
      const people = peopleByCourt(records);
      const found = searchCourts(all, query, all.length).map(({ id, name, type, state }) => ({
        id,
        name,
        type,
        state,
        hasOwnProfile: own.includes(id),
        overrides: written(id).map(({ layer }) => layer),
        isAdded: isAdded(id),
        people: people.get(id) ?? 0,
      }));
      return ok({ courts: found, total: all.length });
    },

    async open({ courtId }) {
      const profile = await courts.profile(courtId);
      if (!profile) return fail('court-not-found');
      const overrides = written(courtId).map((one) => shown(one, courtId));
      return ok({
        profile,
        values: textValues(profile),
        overrides: await Promise.all(overrides),
        isAdded: isAdded(courtId),
        people: peopleByCourt(records).get(courtId) ?? 0,
      });
    },

    async readForm({ courtId, layer, text }) {
      const base = await below({ courtId, layer });
      if (!base) return fail('court-not-found');
      if (text.trim() === '') return ok({ form: formOf(undefined, base) });
      const document = await read({ courtId, layer }, text);
      return document.ok ? ok({ form: formOf(document.value, base) }) : document;
    },

    async writeForm({ courtId, layer, text, form }) {
      const base = await below({ courtId, layer });
      if (!base) return fail('court-not-found');
      const known = text.trim() === '' ? ok(undefined) : await read({ courtId, layer }, text);
      if (!known.ok) return known;
      const by = actorName();
      const document = withForm(form, {
        document: known.value,
        base,
        layer,
        today: today(base),
        by,
      });
      if (!document.ok) return document;
      return ok({ text: `${JSON.stringify(document.value, null, 2)}\n` });
    },

    async preview({ courtId, layer, text, capacity, standing }) {
      const before = await without({ courtId, layer });
      if (!before) return fail('court-not-found');
      const after = await merged({ courtId, layer }, text);
      if (!after.ok) return after;
      const document = await read({ courtId, layer }, text);
      if (!document.ok) return document;
      const now = clock.now();
      const question = { before, after: after.value, document: document.value };
      return ok(previewOf(question, { capacity, standing }, now));
    },

    async save({ courtId, layer, text, agreedHosts, grant }) {
      const document = await read({ courtId, layer }, text);
      if (!document.ok) return document;
      const { values = {}, steps = {} } = document.value;
      if (Object.keys(values).length + Object.keys(steps).length === 0) {
        return fail('profile-says-nothing');
      }
      const whole = await merged({ courtId, layer }, text);
      if (!whole.ok) return whole;
      const allowed = mayLeadTo(courtId, addressesIn(document.value), agreedHosts, grant);
      if (!allowed.ok) return allowed;
      const subject = courtSubject(courtId);
      const body = { courtId, layer, text };
      return done(records.append([{ subject, kind: 'court-profile.set', body }]));
    },

    remove({ courtId, layer }) {
      if (!written(courtId).some((one) => one.layer === layer)) return fail('nothing-to-undo');
      const subject = courtSubject(courtId);
      const body = { courtId, layer };
      return done(records.append([{ subject, kind: 'court-profile.removed', body }]));
    },

    share: shared,

    async shareFile(at) {
      const file = await shared(at);
      if (!file.ok) return file;
      const path = await needs.dialogs.chooseWhereToSave('court-profile', file.value.fileName);
      if (path === undefined) return ok({ isSaved: false });
      const saved = await needs.files.write(path, new TextEncoder().encode(file.value.text));
      return saved.ok ? ok({ isSaved: true }) : saved;
    },

    async addCourt({ draft, agreedHosts, grant }) {
      const checked = checkCourtDraft(draft);
      if (!checked.ok) return checked;
      const court = checked.value;
      if ((await courts.records()).some(({ id }) => id === court.id)) {
        return failFields([{ field: 'id', code: 'court-listed-already' }]);
      }
      const foreign = foreignHosts([court.ecfUrl]).length > 0 ? [court.ecfUrl] : [];
      const allowed = mayLeadTo(court.id, foreign, agreedHosts, grant);
      if (!allowed.ok) return allowed;
      const subject = courtSubject(court.id);
      const listed = done(records.append([{ subject, kind: 'court.listed', body: court }]));
      return listed.ok ? ok({ courtId: court.id, ...listed.value }) : listed;
    },

    removeCourt({ courtId }) {
      if (!isAdded(courtId)) return fail('court-not-found');
      if (peopleByCourt(records).has(courtId)) return fail('court-in-use');
      const subject = courtSubject(courtId);
      return done(records.append([{ subject, kind: 'court.unlisted', body: { courtId } }]));
    },
  };
}
