import { beforeAll, describe, expect, it } from 'vitest';
import { firmService } from '../../electron/services/people/firm.ts';
import { pacerService } from '../../electron/services/people/pacer.ts';
import { peopleService } from '../../electron/services/people/people.ts';
import { NOTHING_KNOWN } from '../../electron/shared/domain/pacer/account-facts.ts';
import { UPGRADE_CONFLICTS } from '../../electron/shared/domain/pacer/upgrade-conflicts.ts';
import {
  UPGRADE_RULES,
  type UpgradeRuleId,
} from '../../electron/shared/domain/pacer/upgrade-rules.ts';
import type { Verdict } from '../../electron/shared/domain/pacer/verdict.ts';
import { keysOf } from '../../electron/shared/domain/values/keys.ts';
import { added, somePerson } from '../support/people.ts';
import { someImport } from '../support/roster-import.ts';
import { good } from '../support/services.ts';
import { cited, expectPage, inWords, table, textOf } from './table.ts';
import { CONFLICT_ROWS, FIRM, REFUSED, type RowFacts, UPGRADE_ROWS } from './upgrade-rows.ts';

/** The columns of a roster file, and the word that stands for each value that the rows record. */
const COLUMNS = {
  username: 'PACER username',
  accountType: 'Account type',
  searchStatus: 'Case Search Status',
  kind: 'Account kind',
  createdOn: 'Account created',
  mfa: 'MFA',
} as const;
const WORDS: Readonly<Record<string, string>> = {
  paa: 'PACER Administrative Account',
  shared: 'shared',
  'case-search-only': 'case search only',
  individual: 'individual',
  upgraded: 'Upgraded PACER Account',
  legacy: 'Legacy PACER Account',
  active: 'active',
  'account-status-shown': 'Account Status',
  app: 'authenticator app',
};
const wordOf = (value: string) => WORDS[value] ?? value;

const ROWS: readonly (readonly [id: string, facts: RowFacts])[] = [
  ...Object.entries(UPGRADE_ROWS),
  ...Object.entries(CONFLICT_ROWS),
  // The second person with the same username.
  ['the other', { username: FIRM.twice }],
];
const nameOf = (id: string) =>
  `Person ${id.replaceAll(/(?:^|-)[a-z]/g, (at) => at.replace('-', ' ').toUpperCase())}`;

const columns = keysOf(COLUMNS);
const rosterFile = [
  ['Name', ...Object.values(COLUMNS)].join(','),
  ...ROWS.map(([id, facts]) =>
    [nameOf(id), ...columns.map((column) => wordOf(facts[column] ?? ''))].join(','),
  ),
].join('\r\n');

/** A firm with the two accounts of its own, entered on the firm's page. */
async function someFirm(file?: string) {
  const ground = someImport(file);
  const firm = firmService(ground);
  await good(firm.decideBilling({ paa: 'exists', username: FIRM.billing }));
  await good(firm.addResearch({ username: FIRM.research, about: 'Front desk' }));
  return ground;
}

/** The verdict on the one account of each person, by name. */
async function verdictsIn(ground: Awaited<ReturnType<typeof someFirm>>) {
  const people = peopleService(ground);
  const found = new Map<string, Verdict>();
  for (const { person } of ground.records.people()) {
    const { pacerAccounts } = await good(people.open({ personId: person.id }));
    const [first, ...more] = pacerAccounts;
    if (first && more.length === 0) found.set(person.name, first.verdict);
  }
  return found;
}

let byImport: ReadonlyMap<string, Verdict>;
let byForm: ReadonlyMap<string, Verdict>;
/** Why the form and the file refused a row, as failure codes. */
const refusals = new Map<string, { readonly byForm: string; readonly byFile: string }>();

beforeAll(async () => {
  const imported = await someFirm(rosterFile);
  const { importId, rows } = await imported.open();
  await good(imported.service.commit({ importId }));
  byImport = await verdictsIn(imported);

  const typed = await someFirm();
  for (const [id, facts] of ROWS) {
    const person = somePerson({ name: nameOf(id) });
    typed.records.append([added(person)]);
    const answer = await pacerService(typed).record({
      personId: person.id,
      ...NOTHING_KNOWN,
      ...facts,
    });
    const refused = rows.find(({ values }) => values[0] === nameOf(id))?.problems[0];
    if (answer.ok || !refused) continue;
    refusals.set(id, {
      byForm: answer.failure.problems?.[0]?.code ?? answer.failure.code,
      byFile: refused.code,
    });
  }
  byForm = await verdictsIn(typed);
});

const isRefused = (id: UpgradeRuleId) => REFUSED.some((one) => one === id);
const reached = keysOf(UPGRADE_RULES).filter((id) => !isRefused(id));

describe('every rule of the upgrade check can be reached', () => {
  it.each(reached)('%s, by the form and by a roster file', (id) => {
    const wanted = { ruleId: id, verdict: UPGRADE_RULES[id].verdict };
    expect(byForm.get(nameOf(id)), 'form').toMatchObject(wanted);
    expect(byImport.get(nameOf(id)), 'file').toMatchObject(wanted);
  });

  it.each(keysOf(UPGRADE_CONFLICTS))('and the disagreement %s', (id) => {
    const texts = (verdict?: Verdict) => verdict?.conflicts.map(({ text }) => text);
    expect(texts(byForm.get(nameOf(id))), 'form').toContainEqual(UPGRADE_CONFLICTS[id].text);
    expect(texts(byImport.get(nameOf(id))), 'file').toContainEqual(UPGRADE_CONFLICTS[id].text);
  });

  it.each(REFUSED)('but for %s, which the form and the file refuse', (id) => {
    expect(refusals.get(id)?.byForm).toMatch(/^[a-z-]+$/);
    expect(refusals.get(id)?.byFile).toBe(refusals.get(id)?.byForm);
  });

  it('and the page about them says what was seen', () => {
    expectPage('upgrade-check', page());
  });
});

const VERDICTS = {
  upgraded: 'upgraded',
  legacy: 'not upgraded',
  unknown: 'can’t tell',
  'wrong-kind': 'never files',
} as const;

/** What was entered, in words. */
function entered(facts: RowFacts): string {
  const said = columns.flatMap((column) => {
    const value = facts[column];
    return value ? [`${COLUMNS[column]}: ${wordOf(value)}`] : [];
  });
  const whose =
    facts.username === FIRM.billing
      ? ' (the firm’s billing account)'
      : facts.username === FIRM.research
        ? ' (the firm’s research account)'
        : facts.username === FIRM.twice
          ? ' (recorded for two people)'
          : '';
  return `${said.join('; ')}${whose}`;
}

function page(): string {
  const rules = reached.map((id) => {
    const { verdict, because, nextAction, values, sources } = byForm.get(nameOf(id)) ?? missing(id);
    const says = `${inWords(because, values)} ${inWords(nextAction, values)}`;
    return [entered(UPGRADE_ROWS[id]), VERDICTS[verdict], says, cited(sources)];
  });
  const conflicts = keysOf(UPGRADE_CONFLICTS).map((id) => {
    const { text, sources } = UPGRADE_CONFLICTS[id];
    const { verdict } = byForm.get(nameOf(id)) ?? missing(id);
    return [entered(CONFLICT_ROWS[id]), VERDICTS[verdict], inWords(text), cited(sources)];
  });
  const refused = REFUSED.map((id) => {
    const code = refusals.get(id)?.byForm ?? missing(id);
    return [entered(UPGRADE_ROWS[id]), textOf(`failure.${code}`)];
  });
  return `# The upgrade check, rule by rule

Is a PACER account upgraded, so that it can file? The first rule that fits decides, from the top. \`npm run rules\` writes this page from tests that enter each row with what the form sends and by a roster file. Tests in \`test/renderer/rules\` fill in the form itself for each row.

${table(['Recorded', 'Verdict', 'What the app says', 'Sources'], rules)}

## What is refused before it is recorded

${table(['Typed', 'What the app says'], refused)}

Records from another computer may hold such facts anyway. The verdict is then “can’t tell”.

## Where facts or sources disagree

The app shows these beside the verdict.

${table(['Recorded', 'Verdict', 'What the app says besides', 'Sources'], conflicts)}
`;
}

function missing(id: string): never {
  throw new Error(`nothing was recorded for ${id}`);
}
