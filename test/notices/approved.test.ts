import { describe, it } from 'vitest';
import type { Facts } from '../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../electron/shared/domain/checklist/facts.ts';
import {
  checklistAt,
  NOW,
  READY,
  somePacerAccount,
} from '../electron/shared/domain/checklist/some-facts.ts';
import { expectApproved as expectApprovedIn } from './approve.ts';
import { renderContent, renderStates } from './render.ts';

const COURTS = ['almd', 'alsb', 'alnb', 'ncmb', 'flsb'] as const;
const DAYS = [
  '2020-03-01',
  '2020-05-04',
  '2021-05-02',
  '2021-05-03',
  '2022-03-27',
  '2022-04-04',
  '2026-11-23',
] as const;
const noonOn = (day: string) => `${day}T17:00:00.000Z`;

const FOLDER = new URL('approved/', import.meta.url);

const expectApproved = (name: string, text: string) => expectApprovedIn(FOLDER, name, text);

const section = (title: string, body: string) => `${title}\n${'-'.repeat(title.length)}\n${body}\n`;

describe('the checklists read right', () => {
  it.each(COURTS)('%s, for an attorney who files there, on seven days', (court) => {
    const now = checklistAt(court);
    const text = [
      `${now.values.court}: attorney who has filed there, nothing recorded yet\n`,
      ...DAYS.map((day) =>
        section(`On ${day}`, renderStates(checklistAt(court, NO_FACTS, {}, noonOn(day)))),
      ),
      section('What the steps say', renderContent(now)),
    ].join('\n');
    expectApproved(court, text);
  });

  it('other people and other paths', () => {
    const second = somePacerAccount({ kind: 'individual', username: 'trustee-plain' });
    const cases: readonly [string, Parameters<typeof checklistAt>][] = [
      ['New attorney, S.D. Fla. Bankruptcy Court', ['flsb', READY, { standing: 'new-to-court' }]],
      [
        'Filing agent, S.D. Fla. Bankruptcy Court',
        ['flsb', NO_FACTS, { capacity: 'filing-agent' }],
      ],
      [
        'Trustee who is also an attorney, S.D. Ala. Bankruptcy Court, one account recorded',
        ['alsb', { ...READY, otherCapacitiesHere: ['attorney'] }, { capacity: 'trustee' }],
      ],
      [
        'The same with two accounts',
        [
          'alsb',
          { ...READY, accounts: [...READY.accounts, second], otherCapacitiesHere: ['attorney'] },
          { capacity: 'trustee' },
        ],
      ],
      ['Limited user, M.D. Ala. District Court', ['almd', NO_FACTS, { capacity: 'limited-user' }]],
      [
        'Staff who only research, M.D.N.C. Bankruptcy Court',
        ['ncmb', NO_FACTS, { capacity: 'staff', standing: 'research-only' }],
      ],
      [
        'Attorney who only reads, N.D. Ala. Bankruptcy Court',
        ['alnb', NO_FACTS, { standing: 'research-only' }],
      ],
      ['Dormant filer with everything ready, N.D. Ala. Bankruptcy Court', ['alnb', READY]],
      [
        'Linked at the Ninth Circuit, not here: Idaho Bankruptcy Court',
        ['idb', { ...READY, linkedElsewhere: ['9th Cir.'] }],
      ],
      ['Answer lost while linking, N.D. Ala. Bankruptcy Court', ['alnb', withLink('unknown')]],
      ['Linked, menus not seen, N.D. Ala. Bankruptcy Court', ['alnb', withLink('menus-pending')]],
      ['Linked and proven, N.D. Ala. Bankruptcy Court', ['alnb', withLink('verified')]],
      ['Attorney, Fourth Circuit', ['ca4', READY]],
      ['Attorney, W.D. Pa. District Court', ['pawd', NO_FACTS]],
    ];
    const text = cases.map(([title, question]) =>
      section(title, renderStates(checklistAt(...question))),
    );
    expectApproved('other-paths', text.join('\n'));
  });

  it('what the steps say where the path or the court differs', () => {
    const cases: readonly [string, Parameters<typeof checklistAt>][] = [
      ['New attorney, S.D. Fla. Bankruptcy Court', ['flsb', READY, { standing: 'new-to-court' }]],
      [
        'Filing agent, District of Nebraska Bankruptcy Court',
        ['neb', NO_FACTS, { capacity: 'filing-agent' }],
      ],
      [
        'Staff, M.D.N.C. Bankruptcy Court',
        ['ncmb', NO_FACTS, { capacity: 'staff', standing: 'research-only' }],
      ],
      ['Attorney, Ninth Circuit', ['ca9', READY]],
    ];
    const text = cases.map(([title, question]) =>
      section(title, renderContent(checklistAt(...question))),
    );
    expectApproved('other-contents', text.join('\n'));
  });
});

function withLink(state: Facts['link']['state']): Facts {
  const accounts = READY.accounts.map((account) => ({ ...account, mfa: 'app' as const }));
  return { ...READY, accounts, link: { state, at: NOW } };
}
