import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewProblems, writeReviews } from '../../../../scripts/lib/words/review.mts';
import { sheetFor, takeSheet } from '../../../../scripts/lib/words/sheet.mts';
import { change, copyOfTexts } from './copy-of-texts.ts';

let root: string;
let sheet: string;
beforeAll(() => {
  root = copyOfTexts();
  writeReviews(root);
  sheet = sheetFor(root, 'es');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const rowsOf = (text: string) => Papa.parse<string[]>(text.slice(1).trimEnd()).data.slice(1);
const read = (file: string) => JSON.parse(readFileSync(join(root, 'assets/text', file), 'utf8'));

/** The sheet as a reader's spreadsheet saves it, with semicolons, and these answers. */
const answered = (verdicts: Readonly<Record<string, string>>) =>
  Papa.unparse(
    [
      ['key', 'where', 'English', 'translation', 'terms', 'verdict', 'comment', 'of'],
      ...rowsOf(sheet).map(([key = '', where, english, own, terms, , , of]) => [
        ...[key, where, english, own, terms],
        verdicts[key] ?? '',
        key === 'nav.firm' ? 'Tal vez “El bufete”.' : '',
        of,
      ]),
    ],
    { delimiter: ';' },
  );

describe('a sheet for readers', () => {
  it('has every text that no reader has checked, those before something irreversible first', () => {
    const rows = rowsOf(sheet);
    expect(rows).toHaveLength(read('review/shares.json').es.total);
    const weighty = rows.findIndex(([key]) => key === 'vault.destroy-warning');
    expect(weighty).toBeGreaterThan(-1);
    expect(weighty).toBeLessThan(rows.findIndex(([key]) => key === 'app.name'));
    expect(sheet.startsWith('\uFEFF')).toBe(true);
  });

  it('says of each text where it stands and which terms it should use', () => {
    const rows = new Map(rowsOf(sheet).map((row) => [row[0], row]));
    const [, where, , , terms] = rows.get('linking.changed-at-court') ?? [];
    expect(where).toBe('renderer/features/linking/names/NameChanged.tsx');
    expect(rows.get('gate.reason')?.[1]).toBe('renderer/features/linking/gate/GateForm.tsx');
    expect(terms?.split('\n')).toEqual(
      expect.arrayContaining([
        'help desk = servicio de ayuda del tribunal',
        'Utilities (stays English: menú con los ajustes y herramientas de la cuenta)',
        'sign in = iniciar sesión',
      ]),
    );
    const ofCourt = rows.get('Know this court’s CM/ECF login and password') ?? [];
    expect(ofCourt[1]).toBe('assets/courts/families/common.json');
    expect(ofCourt[4]).toContain('password = contraseña');
  });

  it('comes back: what is right counts as checked, a better text takes the place of ours', () => {
    change(root, 'en.json', { 'nav.courts': 'All courts' });
    const back = answered({
      'nav.firm': 'Sí',
      'vault.destroy-warning': 'Esto no se puede deshacer, “nunca”; lea {antes}.',
      'presence.act-destroy': 'FileReady está por eliminar un usuario y una contraseña.',
      'nav.courts': 'sí',
      'app.window-title': 'FileReady: {vista}',
    });
    expect(takeSheet(root, 'es', back)).toEqual({
      taken: 2,
      refused: [
        { key: 'vault.destroy-warning', why: 'has other placeholders' },
        { key: 'app.window-title', why: 'has other placeholders' },
        { key: 'nav.courts', why: 'the English has changed' },
      ],
      comments: [{ key: 'nav.firm', comment: 'Tal vez “El bufete”.' }],
    });
    expect(read('es.json')['presence.act-destroy']).toBe(
      'FileReady está por eliminar un usuario y una contraseña.',
    );
    expect(read('review/shares.json').es.reviewed).toBe(2);
    expect(read('review/weighty.json')).toEqual({ es: ['presence.act-destroy'], ht: [] });
    expect(reviewProblems(root)).toEqual([]);
    expect(rowsOf(sheetFor(root, 'es')).some(([key]) => key === 'nav.firm')).toBe(false);
  });
});
