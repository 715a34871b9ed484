import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../../../electron/shared/domain/profiles/open-profile.ts';
import { profileOf, recordOf, shipped } from '../../../../assets/shipped.ts';

const override = (rest: object, court = 'alnb') =>
  JSON.stringify({
    layer: 'firm',
    court,
    about: { title: { en: 'Ours' }, writtenOn: '2026-11-01' },
    sources: { memo: { title: 'Memo', confidence: 'stated' } },
    ...rest,
  });
const open = (...texts: readonly string[]) =>
  openProfile(
    recordOf('alnb'),
    shipped,
    texts.map((text, index) => ({ layer: index === 0 ? 'firm' : 'user', text })),
  );

describe('opening a court’s profile with overrides', () => {
  it('takes a value from the firm and says so', () => {
    const page = { title: { en: 'Our page' }, url: 'https://intranet.example' };
    const { profile, problems } = open(
      override({ values: { page: { value: page, sources: ['memo'] } } }),
    );
    expect(problems).toEqual([]);
    expect(profile.page?.value).toEqual(page);
    expect(profile.origins.page).toBe('firm');
    expect(profile.origins.linkPages).toBe('court');
    expect(profile.origins['steps.link.title']).toBe('family');
  });

  it('keeps the court’s sources beside the firm’s', () => {
    const title = { en: 'Link now' };
    const { profile } = open(override({ steps: { link: { title, sources: ['memo'] } } }));
    const link = profile.steps.find(({ id }) => id === 'link');
    expect(link?.title).toEqual(title);
    const titles = link?.sources.map((source) => source.title);
    expect(titles?.[0]).toBe('Memo');
    expect(titles).toContain('Linking instructions of the N.D. Ala. Bankruptcy Court');
  });

  it('adds a step and puts it in its place', () => {
    const added = {
      phase: 'before',
      order: 15,
      title: { en: 'Tell the office manager' },
      what: [{ en: 'Send a mail.' }],
      owner: 'person',
      appliesTo: { roles: ['attorney'], standings: ['has-filed'] },
      sources: ['memo'],
    };
    const { profile } = open(override({ steps: { 'tell-office': added } }));
    const ids = profile.steps.map(({ id }) => id);
    expect(ids.indexOf('tell-office')).toBeGreaterThan(ids.indexOf('own-account'));
    expect(ids.indexOf('tell-office')).toBeLessThan(ids.indexOf('upgraded'));
  });

  it('takes a step away with its reason, and frees the steps that waited for it', () => {
    const because = { en: 'Our firm keeps one capacity per person.' };
    const gone = { remove: true, because, sources: ['memo'] };
    const { profile } = open(override({ steps: { 'second-account': gone } }));
    expect(profile.removed).toContainEqual(
      expect.objectContaining({ path: 'steps.second-account', from: 'firm', because }),
    );
    expect(profile.steps.find(({ id }) => id === 'link')?.requires).not.toContain('second-account');
  });

  it('lets the user’s override win over the firm’s', () => {
    const page = (url: string) => ({
      values: { page: { value: { title: { en: 'Page' }, url }, sources: ['memo'] } },
    });
    const { profile } = open(
      override(page('https://firm.example')),
      override(page('https://user.example')),
    );
    expect(profile.page?.value.url).toBe('https://user.example');
    expect(profile.origins.page).toBe('user');
  });

  it('takes the layer from where the file lies, not from what the file claims', () => {
    const page = { value: { title: { en: 'Page' }, url: 'https://a.example' }, sources: ['memo'] };
    const { profile } = open(override({ layer: 'court', values: { page } }));
    expect(profile.origins.page).toBe('firm');
  });

  it.each([
    ['no JSON', '{', 'profile-not-json'],
    ['another court', override({}, 'flsb'), 'profile-other-court'],
    ['a wrong field', override({ values: { gone: 1 } }), 'check-the-profile'],
    [
      'a new step without instructions',
      override({ steps: { extra: { title: { en: 'Extra' }, sources: ['memo'] } } }),
      'profile-step-incomplete',
    ],
    [
      'a step that waits for one that does not exist',
      override({ steps: { mfa: { requires: ['lunch'], sources: ['memo'] } } }),
      'profile-reference',
    ],
    [
      'steps that wait for each other',
      override({ steps: { 'own-account': { requires: ['link'], sources: ['memo'] } } }),
      'profile-steps-circle',
    ],
  ])('with %s the shipped profile stays and the failure is told', (_, text, code) => {
    const { profile, problems } = open(text);
    expect(profile).toEqual(profileOf('alnb'));
    expect(problems).toMatchObject([{ layer: 'firm', failure: { code } }]);
  });

  it('a broken firm override does not stop the user’s sound one', () => {
    const page = { value: { title: { en: 'Page' }, url: 'https://a.example' }, sources: ['memo'] };
    const { profile, problems } = open('{', override({ values: { page } }));
    expect(profile.page?.value.url).toBe('https://a.example');
    expect(problems).toHaveLength(1);
  });
});
