import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../../electron/adapters/court-http/page/names.ts';
import { outline } from './outline-of.ts';

const names = (html: string) => namesOf(outline(html));
const ANN = { ecf: 'Ann Q Sample', pacer: 'Ann Sample' };
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`;

describe('the names of both accounts', () => {
  it.each([
    ['CM/ECF', 'PACER'],
    ['CMECF:', 'pacer:'],
    ['CM/ECF account', 'PACER account'],
    ['CM/ECF filer name:', 'PACER user name:'],
    ['CM/ECF name', 'PACER name'],
  ])('stand in a table beside "%s" and "%s"', (ecf, pacer) => {
    expect(names(table(row(ecf, ANN.ecf), row(pacer, ANN.pacer)))).toEqual(ANN);
  });

  it('stand in a table under a row of labels', () => {
    expect(names(table(row('PACER', 'CM/ECF'), row(ANN.pacer, ANN.ecf)))).toEqual(ANN);
    expect(names(table('<tr><th>CM/ECF</th><th>PACER</th></tr>', row(ANN.ecf, ANN.pacer)))).toEqual(
      ANN,
    );
  });

  it('stand in cells, whatever else the parser keeps in their row', () => {
    const unseen = '<tr><input type="hidden" name="x"><script></script>';
    const rows = table(row('CM/ECF', 'PACER'), row(ANN.ecf, ANN.pacer));
    expect(names(rows.replaceAll('<tr>', unseen))).toEqual(ANN);
  });

  it('stand in a list of terms', () => {
    const term = (label: string, name: string) => `<dt>${label}</dt><dd>${name}</dd>`;
    expect(names(`<dl>${term('CM/ECF:', ANN.ecf)}${term('PACER:', ANN.pacer)}</dl>`)).toEqual(ANN);
    expect(
      names(`<dl>\n ${term('CM/ECF:', ANN.ecf)}\n ${term('PACER:', ANN.pacer)}<dt>PACER</dt></dl>`),
    ).toEqual(ANN);
    const apart = `<dt>CM/ECF:</dt> <dd>${ANN.ecf}</dd> <dt>PACER:</dt> <dd>${ANN.pacer}</dd>`;
    expect(names(`<dl>${apart}</dl>`)).toEqual(ANN);
    expect(names('<dl><dt>CM/ECF</dt><dt>Ann</dt><dd>PACER</dd><dd>Ann</dd></dl>')).toBe('none');
    expect(names(`<ul>${term('CM/ECF:', ANN.ecf)}${term('PACER:', ANN.pacer)}</ul>`)).toBe('none');
  });

  it.each([
    ['CM/ECF', 'PACER'],
    ['CMECF:', 'PACER:'],
    ['CM/ECF account :', 'PACER name:'],
  ])('stand on two lines that begin with "%s" and "%s"', (ecf, pacer) => {
    expect(names(`<p>${ecf} ${ANN.ecf}</p><p>${pacer} ${ANN.pacer}</p>`)).toEqual(ANN);
  });

  it('stand beside no label that goes on with other words', () => {
    const more = row('PACER fees', 'Otto Other');
    expect(names(table(row('CM/ECF', ANN.ecf), row('PACER', ANN.pacer), more))).toEqual(ANN);
  });

  it('count from the table alone where lines repeat them', () => {
    const both = table(row('CM/ECF', ANN.ecf), row('PACER', ANN.pacer));
    expect(names(`${both}<p>PACER Otto Other</p>`)).toEqual(ANN);
  });

  it('may be of up to 120 characters, in any script', () => {
    const long = 'a'.repeat(120);
    expect(names(table(row('CM/ECF', long), row('PACER', 'Đỗ')))).toEqual({
      ecf: long,
      pacer: 'Đỗ',
    });
    expect(names(table(row('CM/ECF', `${long}a`), row('PACER', 'Đỗ')))).toBe('unclear');
  });
});

describe('no names', () => {
  it('are on a page without the two labels', () => {
    expect(names('<p>Welcome</p>')).toBe('none');
    expect(names(table(row('Name', 'Ann'), row('My PACER', 'Ann')))).toBe('none');
    expect(names(table(row('PACER'), row('CM/ECF')))).toBe('none');
  });

  it.each([
    'PACER users of this court link once and for all in the spring',
    'PACER is down. Try again',
    'PACER asks for your code',
    'PACER will answer',
    'CM/ECF opens at eight!\u00a0 Come back',
  ])('are read from a sentence: %s', (sentence) => {
    expect(names(`<p>${sentence}</p><p>CM/ECF your account</p>`)).toBe('none');
  });

  it('are read from lines that mention a system later on', () => {
    expect(names('<p>The CM/ECF Ann Sample</p><p>Your PACER Ann</p>')).toBe('none');
  });
});

describe('unclear names', () => {
  it.each([
    ['one side alone', table(row('PACER', ANN.pacer))],
    ['the other side alone', table(row('CM/ECF', ANN.ecf))],
    ['two of one side', table(row('CM/ECF', 'Ann'), row('CM/ECF', 'Bo'), row('PACER', 'Ann'))],
    ['two of the other', table(row('CM/ECF', 'Ann'), row('PACER', 'Ann'), row('PACER', 'Bo'))],
    ['something without a letter', table(row('CM/ECF', '412345'), row('PACER', 'Ann'))],
    ['something without a letter beside a name', table(row('CM/ECF', 'Ann'), row('PACER', '-'))],
    ['labels in place of the names', table(row('CM/ECF', 'PACER'), row('PACER name', 'CM/ECF'))],
    ['labels without a row below', table(row('CM/ECF', 'PACER'))],
    ['eight words, which may be a name, alone', '<p>PACER a b c d e f g h</p>'],
  ])('are %s', (_what, html) => {
    expect(names(html)).toBe('unclear');
  });
});
