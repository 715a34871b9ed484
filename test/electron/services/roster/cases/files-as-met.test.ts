import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../support/roster-outcome.ts';

describe('rosters as people have them: rows around the people', () => {
  it('headings below a row of groups are found', async () => {
    const { fields, read } = await outcomeOf(
      'Ashgrove LLP,,,PACER,,Federal Courts,',
      'Last,First,Email,Username,Account Type,Court 1,Court 2',
      'Plainview,Paula,paula@ashgrove.example,pplain,Upgraded,flsb,flmb',
      'Total Attorneys: 1,,,,,,',
    );
    expect(fields).toMatchObject({ Last: 'lastName', First: 'firstName', 'Court 2': 'courts' });
    expect(read).toEqual(['ready', 'problem roster-nobody']);
  });

  it.each([
    ...['VACANT', 'Open position', 'New Hire', 'TBD', 'test user', 'Miami Office'],
    ...['LITIGATION GROUP', 'Ashgrove Docketing', 'Confidential - Attorney Work Product'],
    'This list is updated quarterly by the docketing department.',
  ])('%s is nobody', async (name) => {
    const { read } = await outcomeOf('Name,Email', `${name},x@ashgrove.example`);
    expect(read).toEqual(['problem roster-nobody']);
  });

  it.each([
    ...['Paula Plainview*', 'Paula Plainview / Rosa Delfinch', '1. Paula Plainview'],
    ...['Paula Plainview & Quentin Marsh', 'paula@ashgrove.example', 'Attorneys: 14'],
    ...['Paula Plainview - Retired 2019', 'Paula Plainview [inactive]'],
    'Paula Plainview (on leave)',
  ])('%s is more than a name', async (name) => {
    const { read } = await outcomeOf('Name,Email', `${name},x@ashgrove.example`);
    expect(read).toEqual(['problem roster-name-sign']);
  });

  it.each([
    ...['paula q plainview', 'María de los Ángeles de la Cruz y Vega', 'Ludwig van der Meer'],
    ...["Sean O'Neil III", 'Anna-Maria St. John', 'Rosa "Rosie" Delfinch', 'Rosa (Rosie) Delfinch'],
    ...['Hon. Quentin Marsh (Ret.)', 'Dr. Paula Plainview', 'John Marsh 3rd', 'Ann Staff'],
  ])('%s is a name', async (name) => {
    const { read } = await outcomeOf('Name,Email', `"${name.replaceAll('"', '""')}",x@a.example`);
    expect(read).toEqual(['ready']);
  });
});

describe('rosters as people have them: what cells say', () => {
  it('who left is pointed out, also where the column has a word that nobody foresaw', async () => {
    const { read } = await outcomeOf(
      'Legal Name,Work Email,Employment Status,Termination Date',
      'Paula Plainview,paula@ashgrove.example,Active,',
      'Quentin Marsh,quentin@ashgrove.example,Terminated,6/30/2025',
      'Rosa Delfinch,rosa@ashgrove.example,Leave of Absence,',
      'Sean Marsh,sean@ashgrove.example,Active,12/31/2026',
    );
    expect(read).toEqual([
      'ready',
      'problem roster-not-active roster-not-active',
      'problem roster-word-unknown',
      'problem roster-not-active',
    ]);
  });

  it('a status that is the rank in the firm keeps nobody waiting', async () => {
    const { fields, read } = await outcomeOf(
      'Name,Email,Status',
      'Paula Plainview,paula@ashgrove.example,Member',
      'Quentin Marsh,quentin@ashgrove.example,Of Counsel',
    );
    expect([fields.Status, ...read]).toEqual(['ignored', 'ready', 'ready']);
  });

  it('days of admission in columns of courts wait, and no court is dropped without a word', async () => {
    const { read } = await outcomeOf(
      'Attorney,Email,Bankr. S.D. Fla.,11th Cir.',
      'Paula Plainview,paula@ashgrove.example,5/1/2010,',
      'Quentin Marsh,quentin@ashgrove.example,,40299',
    );
    expect(read).toEqual(['problem roster-court-date', 'problem roster-court-date']);
  });

  it('a failed formula or a column too narrow is never recorded', async () => {
    const { read } = await outcomeOf(
      'Name,Email,Bar Number,Office,Admission Date,Court',
      'Paula Plainview,#N/A,#VALUE!,#REF!,########,flsb',
      '#NAME?,x@ashgrove.example,,,,flsb',
    );
    expect(read).toEqual([
      'problem roster-cell-failed roster-cell-failed roster-cell-failed',
      'problem roster-cell-failed',
    ]);
  });

  it('a text broken to fit its cell is one text, and courts may stand a line each', async () => {
    const { recorded } = await outcomeOf(
      'Name;Email;"Courts\r\nadmitted";Office',
      '"Plainview,\r\nPaula";paula@ashgrove.example;"flsb\r\nflmb";"Miami\n1 Bay Street"',
    );
    expect(recorded).toEqual(['Paula Plainview; Miami 1 Bay Street; flmb; flsb']);
  });
});
