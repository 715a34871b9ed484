import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../../electron/practice-court/invented/people.ts';
import { practiceSheets } from '../../../../electron/practice-court/invented/sheet.ts';

describe('the invented people', () => {
  it('have names, usernames and logins of their own', () => {
    for (const values of [
      PEOPLE.map(({ id }) => id),
      PEOPLE.map(({ pacer }) => pacer.username),
      PEOPLE.map(({ ecf }) => ecf.login),
      PEOPLE.map(({ pacer }) => pacer.password),
      PEOPLE.map(({ ecf }) => ecf.word),
    ]) {
      expect(new Set(values).size).toBe(PEOPLE.length);
    }
  });

  it('have usernames in the form that goes with their account type', () => {
    for (const { pacer } of PEOPLE) {
      const isLegacyForm = /^[a-z]{2}\d{4}$/.test(pacer.username);
      expect(isLegacyForm).toBe(pacer.accountType === 'legacy');
      expect(isLegacyForm || pacer.username.length >= 8).toBe(true);
    }
  });

  it('have PACER passwords that keep PACER’s rule, except on a legacy account', () => {
    for (const { pacer } of PEOPLE.filter((person) => person.pacer.accountType === 'upgraded')) {
      expect(pacer.password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*[^a-zA-Z0-9]).{14,45}$/);
      for (const part of [...pacer.name.split(' '), pacer.username]) {
        expect(pacer.password.toLowerCase()).not.toContain(part.toLowerCase());
      }
    }
  });

  it('have another CM/ECF password in every court', () => {
    const passwords = ['alnb', 'flsb', 'ca4'].flatMap((courtId) =>
      practiceSheets(courtId).map(({ ecfPassword }) => ecfPassword),
    );
    expect(new Set(passwords).size).toBe(passwords.length);
  });

  it('show every case there is', () => {
    const titles = new Set(practiceSheets('alnb').map(({ title }) => title));
    expect(titles.size).toBe(new Set(PEOPLE.map((person) => person.case)).size);
  });
});
