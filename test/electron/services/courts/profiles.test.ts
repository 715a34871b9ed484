import { beforeEach, describe, expect, it } from 'vitest';
import { profilesService } from '../../../../electron/services/courts/profiles.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import type { ProfileForm } from '../../../../electron/shared/domain/profiles/form.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';

const alnb = CourtId.parse('alnb');
const firm = { courtId: alnb, layer: 'firm' } as const;
const user = { courtId: alnb, layer: 'user' } as const;
const whose = { capacity: 'attorney', standing: 'has-filed' } as const;

const PROOF = 'a'.repeat(64);
const saved = new Map<string, string>();
let whereToSave: string | undefined;

let ground: Ground;
let profiles: Services['profiles'];

beforeEach(() => {
  ground = someGround();
  saved.clear();
  profiles = profilesService({
    ...ground,
    actorName: () => 'Dana Desk',
    grants: { use: (grant) => (grant === PROOF ? ok(undefined) : fail('presence-needed')) },
    dialogs: { chooseWhereToSave: async (_, name) => whereToSave && `${whereToSave}/${name}` },
    files: {
      write: async (path, bytes) => {
        saved.set(path, new TextDecoder().decode(bytes));
        return ok(undefined);
      },
    },
  });
});

const emptyForm = async () => (await good(profiles.readForm({ ...firm, text: '' }))).form;
/** The text of an override in which someone filled in these fields of the form. */
async function filledIn(fields: Partial<ProfileForm>, text = ''): Promise<string> {
  const form = { ...(await emptyForm()), sourceTitle: 'Call to the help desk', ...fields };
  return (await good(profiles.writeForm({ ...firm, text, form }))).text;
}
const save = async (text: string, at: typeof firm | typeof user = firm) =>
  profiles.save({ ...at, text, agreedHosts: [] });
const open = () => good(profiles.open({ courtId: alnb }));

/** An override as IT would write it by hand. */
const byHand = (rest: object) =>
  JSON.stringify(
    {
      layer: 'firm',
      court: 'alnb',
      about: { title: { en: 'Ours' }, writtenOn: '2026-11-01' },
      sources: { memo: { title: 'Memo', confidence: 'stated' } },
      ...rest,
    },
    null,
    2,
  );

describe('overriding a court’s profile by the form', () => {
  it('takes the firm’s help desk phone and says whose it is, from whom and since when', async () => {
    await good(save(await filledIn({ phone: '(205) 555-0142', sourceReadOn: '2026-11-20' })));
    const { profile, overrides } = await open();
    expect(profile.contacts.court?.value.phone).toBe('(205) 555-0142');
    expect(profile.origins['contacts.court']).toBe('firm');
    expect(profile.contacts.court?.sources[0]).toEqual({
      title: 'Call to the help desk',
      confidence: 'stated',
      readOn: '2026-11-20',
    });
    expect(overrides).toMatchObject([{ layer: 'firm', by: 'Dana Desk' }]);
    expect(overrides[0]?.form?.phone).toBe('(205) 555-0142');
  });

  it('keeps the court’s own mail address when only the phone is given', async () => {
    await good(save(await filledIn({ phone: '(205) 555-0142' })));
    const { profile } = await open();
    expect(profile.contacts.court?.value.email).toBe('ecftrain@alnb.uscourts.gov');
  });

  it('shows before saving which steps become different, and saves nothing', async () => {
    const text = await filledIn({ knowBy: '2026-12-18' });
    const preview = await good(profiles.preview({ ...firm, ...whose, text }));
    expect(preview.changed).toContainEqual({ id: 'know-credential', how: 'different' });
    const step = preview.checklist.steps.find(({ id }) => id === 'know-credential');
    expect(step?.due).toMatchObject({ date: '2026-12-18', kind: 'by', state: 'upcoming' });
    expect((await open()).overrides).toEqual([]);
  });

  it('puts the firm’s warning beside the step it is about', async () => {
    const text = await filledIn({ note: 'Ask Dana before you link.', noteStep: 'link' });
    const preview = await good(profiles.preview({ ...firm, ...whose, text }));
    const link = preview.checklist.steps.find(({ id }) => id === 'link');
    expect(link?.warnings.map(({ en }) => en)).toContain('Ask Dana before you link.');
  });

  it('changes only what the form knows and keeps the rest of a file written by hand', async () => {
    const page = {
      value: { title: { en: 'Our page' }, url: 'https://firm.example' },
      sources: ['memo'],
    };
    const text = await filledIn({ phone: '(205) 555-0142' }, byHand({ values: { page } }));
    expect(JSON.parse(text)).toMatchObject({ values: { page, contacts: { court: {} } } });
  });

  it('is dated by the day of the person who writes it, wherever the court is', async () => {
    ground.clock.timeZone = 'Pacific/Guam';
    const text = await filledIn({ phone: '(205) 555-0142' });
    expect(JSON.parse(text)).toMatchObject({ about: { writtenOn: '2026-11-24' } });
  });

  it('names every field that needs fixing', async () => {
    const form = {
      ...(await emptyForm()),
      goLive: '2026-02-30',
      phone: '12',
      email: 'nobody',
      page: 'http://plain.example',
    };
    expect(await profiles.writeForm({ ...firm, text: '', form })).toMatchObject({
      failure: {
        code: 'check-the-fields',
        problems: [
          { field: 'goLive', code: 'not-a-date' },
          { field: 'phone', code: 'not-a-phone-number' },
          { field: 'email', code: 'not-an-email' },
          { field: 'page', code: 'not-a-web-page' },
          { field: 'sourceTitle', code: 'field-required' },
        ],
      },
    });
  });

  it('will not save an override that changes nothing', async () => {
    expect(await save(await filledIn({}))).toMatchObject({
      failure: { code: 'profile-says-nothing' },
    });
  });
});

describe('overriding a court’s profile by a file', () => {
  it('tells each mistake with its line and field', async () => {
    const text = byHand({ values: { goLive: { value: { on: 'soon' }, sources: ['memo'] } } });
    const line = text.split('\n').findIndex((one) => one.includes('"soon"')) + 1;
    expect(await profiles.preview({ ...firm, ...whose, text })).toMatchObject({
      failure: {
        code: 'check-the-profile',
        problems: [
          { field: 'values.goLive.value.on', code: 'profile-field-wrong', values: { line } },
        ],
      },
    });
  });

  it('tells the line also of what shows only together with the shipped steps', async () => {
    const text = byHand({ steps: { mfa: { requires: ['lunch'], sources: ['memo'] } } });
    const line = text.split('\n').findIndex((one) => one.includes('"mfa"')) + 1;
    expect(await save(text)).toMatchObject({
      failure: { code: 'profile-reference', values: { step: 'mfa', key: 'lunch', line } },
    });
  });

  it('says that a text far beyond any profile is too long', async () => {
    const text = `${byHand({})}${' '.repeat(300 * 1024)}`;
    expect(await save(text)).toMatchObject({ failure: { code: 'profile-too-large' } });
  });

  it('shares an override with every source it cites, so that it stands on its own', async () => {
    const goLive = { value: { on: '2018-09-24' }, sources: ['alnb-cmecf'] };
    await good(save(byHand({ values: { goLive } })));
    const { text, fileName } = await good(profiles.share(firm));
    expect(fileName).toBe('court-profile-alnb.json');
    expect(Object.keys(JSON.parse(text).sources)).toContain('alnb-cmecf');
  });

  it('saves the same text as a file where the person chooses, or nowhere', async () => {
    await good(save(await filledIn({ phone: '(205) 555-0142' })));
    whereToSave = undefined;
    expect(await good(profiles.shareFile(firm))).toEqual({ isSaved: false });
    whereToSave = '/chosen';
    expect(await good(profiles.shareFile(firm))).toEqual({ isSaved: true });
    const { text } = await good(profiles.share(firm));
    expect([...saved]).toEqual([['/chosen/court-profile-alnb.json', text]]);
  });

  it.each([
    ['plain http', 'http://ecf.alnb.uscourts.gov', 'profile-field-wrong'],
    [
      'a user name before the host',
      'https://ecf.alnb.uscourts.gov@evil.example',
      'endpoint-has-user',
    ],
    ['a path', 'https://ecf.alnb.uscourts.gov/login', 'endpoint-has-path'],
  ])('refuses a court address with %s, at its line', async (_, ecfUrl, code) => {
    const endpoint = {
      value: { authUrl: 'https://pacer.login.uscourts.gov', ecfUrl },
      sources: ['memo'],
    };
    const text = byHand({ values: { endpoint } });
    const line = text.split('\n').findIndex((one) => one.includes('"ecfUrl"')) + 1;
    expect(await save(text)).toMatchObject({
      failure: { problems: [{ field: 'values.endpoint.value.ecfUrl', code, values: { line } }] },
    });
  });

  it('sends passwords to no host outside the courts unless a person agreed to that very host', async () => {
    const endpoint = {
      value: { authUrl: 'https://pacer.login.uscourts.gov', ecfUrl: 'https://ecf.alnb.example' },
      sources: ['memo'],
    };
    const text = byHand({ values: { endpoint } });
    const preview = await good(profiles.preview({ ...firm, ...whose, text }));
    expect(preview.foreignHosts).toEqual(['ecf.alnb.example']);
    expect(await save(text)).toMatchObject({
      failure: { code: 'profile-foreign-host', values: { host: 'ecf.alnb.example' } },
    });
    const agreedHosts = ['ecf.alnb.example'];
    expect(await profiles.save({ ...firm, text, agreedHosts })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    await good(profiles.save({ ...firm, text, agreedHosts, grant: PROOF }));
  });

  it('changes a court’s addresses only for someone who proved to be there', async () => {
    const endpoint = {
      value: {
        authUrl: 'https://pacer.login.uscourts.gov',
        ecfUrl: 'https://ecf.test.alnb.uscourts.gov',
      },
      sources: ['memo'],
    };
    const input = { ...firm, text: byHand({ values: { endpoint } }), agreedHosts: [] };
    expect(await profiles.save(input)).toMatchObject({ failure: { code: 'presence-needed' } });
    await good(profiles.save({ ...input, grant: PROOF }));
  });
});

describe('overrides as records', () => {
  it('a broken one never hides the shipped profile, and is told', async () => {
    const subject = 'court:alnb';
    const body = { ...firm, text: '{ not json' };
    await good(ground.records.append([{ subject, kind: 'court-profile.set', body }]));
    const { profile, overrides } = await open();
    expect(profile.contacts.court?.value.email).toBe('ecftrain@alnb.uscourts.gov');
    expect(overrides).toMatchObject([
      { layer: 'firm', failure: { code: 'profile-not-json', values: { line: 1, column: 3 } } },
    ]);
    expect(overrides[0]?.form).toBeUndefined();
  });

  it('the user’s wins over the firm’s, and both can be taken away again', async () => {
    await good(save(await filledIn({ phone: '(205) 555-0142' })));
    await good(save(await filledIn({ phone: '(205) 555-0199' }), user));
    expect((await open()).profile.contacts.court?.value.phone).toBe('(205) 555-0199');
    await good(profiles.remove(user));
    expect((await open()).profile.contacts.court?.value.phone).toBe('(205) 555-0142');
    await good(profiles.remove(firm));
    expect((await open()).profile.contacts.court?.value.phone).toBeUndefined();
  });

  it('saving and removing can be undone', async () => {
    const { undo } = await good(save(await filledIn({ phone: '(205) 555-0142' })));
    await good(ground.records.undo(undo));
    expect((await open()).overrides).toEqual([]);
    await good(save(await filledIn({ phone: '(205) 555-0142' })));
    const removed = await good(profiles.remove(firm));
    await good(ground.records.undo(removed.undo));
    expect((await open()).overrides).toHaveLength(1);
  });

  it('opens the pages a sound override names, and none that only a broken one does', async () => {
    const page = (url: string) => ({
      values: { page: { value: { title: { en: 'Page' }, url }, sources: ['memo'] } },
    });
    const saving = { ...firm, text: byHand(page('https://firm.example/courts')), agreedHosts: [] };
    await good(profiles.save({ ...saving, grant: PROOF }));
    const pages = () => ground.courts.knownPages();
    expect((await pages()).byPeople).toContain('https://firm.example/courts');
    expect((await pages()).byApp).not.toContain('https://firm.example/courts');
    const text = byHand({ ...page('https://evil.example'), court: 'flsb' });
    const body = { ...user, text };
    await good(ground.records.append([{ subject: 'court:alnb', kind: 'court-profile.set', body }]));
    expect((await pages()).byPeople).not.toContain('https://evil.example');
  });
});

describe('links to other hosts', () => {
  const withPage = (url: string) =>
    byHand({ values: { page: { value: { title: { en: 'Page' }, url }, sources: ['memo'] } } });
  const refusal = { failure: { code: 'presence-needed' } };

  it('take proof of presence, wherever in an override they are, until the court’s page names the host', async () => {
    const memo = { title: 'Memo', confidence: 'stated', url: 'https://evil.example/memo' };
    const inSource = byHand({
      sources: { memo },
      values: { goLive: { value: { on: '2027-01-01' }, sources: ['memo'] } },
    });
    expect(await save(inSource)).toMatchObject(refusal);
    expect(await save(withPage('https://firm.example/a'))).toMatchObject(refusal);
    const pages = async () => [...(await ground.courts.knownPages()).byPeople];
    expect(await pages()).toEqual([]);
    const proven = { ...firm, text: withPage('https://firm.example/a'), agreedHosts: [] };
    await good(profiles.save({ ...proven, grant: PROOF }));
    expect(await pages()).toEqual(['https://firm.example/a']);
    await good(save(withPage('https://firm.example/b')));
    expect(await save(withPage('https://firm.example.evil.example/'))).toMatchObject(refusal);
  });

  it('under uscourts.gov take none', async () => {
    await good(save(withPage('https://www.flsb.uscourts.gov/other')));
  });
});

describe('taking an override away', () => {
  it('takes proof where it moves the court’s addresses back, and none elsewhere', async () => {
    const value = {
      authUrl: 'https://pacer.login.uscourts.gov',
      ecfUrl: 'https://ecf.flsb.uscourts.gov',
    };
    const text = byHand({ values: { endpoint: { value, sources: ['memo'] } } });
    await good(profiles.save({ ...firm, text, agreedHosts: [], grant: PROOF }));
    expect(await profiles.remove(firm)).toMatchObject({ failure: { code: 'presence-needed' } });
    expect((await open()).profile.endpoint.value.ecfUrl).toBe(value.ecfUrl);
    await good(profiles.remove({ ...firm, grant: PROOF }));
    await good(save(await filledIn({ phone: '(205) 555-0142' })));
    await good(profiles.remove(firm));
  });
});

describe('the list of courts', () => {
  it('lists all 208, finds by name, and says what is known of each', async () => {
    const person = somePerson();
    ground.records.append([added(person), joined(someEcfAccount(person, 'flsb'))]);
    await good(save(await filledIn({ phone: '(205) 555-0142' })));
    const { courts, total } = await good(profiles.list({ query: '' }));
    expect({ total, shown: courts.length }).toEqual({ total: 208, shown: 208 });
    expect(courts.find(({ id }) => id === 'alnb')).toMatchObject({
      overrides: ['firm'],
      people: 0,
    });
    expect(courts.find(({ id }) => id === 'flsb')).toMatchObject({
      hasOwnProfile: true,
      people: 1,
    });
    const found = await good(profiles.list({ query: 'bankruptcy southern florida' }));
    expect(found.courts[0]?.id).toBe('flsb');
  });
});

describe('a court that the directory does not have', () => {
  const draft = {
    id: 'cavc',
    name: 'U.S. Court of Appeals for Veterans Claims',
    type: 'appellate',
    state: 'DC',
    ecfUrl: 'https://efiling.uscourts.cavc.gov',
    timeZone: 'America/New_York',
    goLive: '',
  } as const;

  const HOST = 'efiling.uscourts.cavc.gov';

  it('is not added with an address outside the courts’ own that nobody agreed to', async () => {
    expect(await profiles.addCourt({ draft, agreedHosts: [] })).toMatchObject({
      failure: { code: 'profile-foreign-host', values: { host: HOST } },
    });
  });

  it('is added, found, and has its family’s checklist', async () => {
    const { courtId } = await good(profiles.addCourt({ draft, agreedHosts: [HOST], grant: PROOF }));
    const { courts, total } = await good(profiles.list({ query: 'veterans' }));
    expect(courts[0]).toMatchObject({ id: 'cavc', isAdded: true });
    expect(total).toBe(209);
    const { profile } = await good(profiles.open({ courtId }));
    expect(profile.steps.map(({ id }) => id)).toContain('link');
    expect(profile.endpoint.value.ecfUrl).toBe(draft.ecfUrl);
  });

  it('claims nothing that nobody said: no go-live day from PACER’s list, which does not have it', async () => {
    const agreed = { agreedHosts: [HOST], grant: PROOF };
    const { courtId, undo } = await good(profiles.addCourt({ draft, ...agreed }));
    const { profile } = await good(profiles.open({ courtId }));
    expect(profile.goLive.value).toEqual({
      note: { en: expect.stringContaining('added by hand') },
    });
    expect(profile.endpoint.sources.map(({ title }) => title)).toEqual([
      'Typed when the court was added',
    ]);
    await good(ground.records.undo(undo));
    await good(profiles.addCourt({ draft: { ...draft, goLive: '2021-03-01' }, ...agreed }));
    expect((await good(profiles.open({ courtId }))).profile.goLive.value).toEqual({
      on: '2021-03-01',
    });
  });

  it('is refused with every field that needs fixing', async () => {
    const wrong = { ...draft, id: 'alnb', state: 'Massachusetts', ecfUrl: 'ecf', timeZone: 'Mars' };
    const fields = ['ecfUrl', 'state', 'timeZone'];
    const answer = await profiles.addCourt({ draft: wrong, agreedHosts: [] });
    expect(answer.ok ? [] : answer.failure.problems?.map(({ field }) => field).toSorted()).toEqual(
      fields,
    );
    expect(
      await profiles.addCourt({ draft: { ...draft, id: 'alnb' }, agreedHosts: [] }),
    ).toMatchObject({
      failure: { problems: [{ field: 'id', code: 'court-listed-already' }] },
    });
  });

  it('stays while someone files there', async () => {
    const { courtId } = await good(profiles.addCourt({ draft, agreedHosts: [HOST], grant: PROOF }));
    const person = somePerson();
    ground.records.append([added(person), joined(someEcfAccount(person, 'cavc'))]);
    expect(await profiles.removeCourt({ courtId })).toMatchObject({
      failure: { code: 'court-in-use' },
    });
    ground.records.append([{ subject: `person:${person.id}`, kind: 'person.archived', body: {} }]);
    await good(profiles.removeCourt({ courtId }));
    expect((await good(profiles.list({ query: 'veterans' }))).courts).toEqual([]);
  });
});
