import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import type { PolicyName } from '../../../../electron/shared/domain/policy/table.ts';
import { choiceOf, EVERY, helpOf, type NamedPolicy, titleOf, WORDS } from '../words.mts';

const START = '<!-- policies: written by npm run policy -->';
const END = '<!-- end of policies -->';

/** The guide with its table written again; the text around the table stays. Throws where the guide has no place for it. */
export function writeGuide(guide: string): string {
  const [before, rest] = guide.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The guide has no ${START} … ${END}`);
  }
  return `${before}${START}\n${table()}\n${END}${after}`;
}

const closedWords: Partial<Record<PolicyName, string>> = WORDS.closed;

const table = () =>
  [
    '| Name | What it does | Takes | Without it | If it makes no sense | Counts from |',
    '|---|---|---|---|---|---|',
    ...EVERY.map(rowOf),
  ].join('\n');

function rowOf({ name, policy }: NamedPolicy): string {
  const cells = [
    `\`${name}\``,
    `**${titleOf(name)}.** ${helpOf(name)}`,
    takes({ name, policy }),
    shown(policy, policy.standard),
    closedWords[name] ?? shown(policy, policy.closed),
    policy.isMachineOnly ? 'Machine only' : 'Machine, user',
  ];
  if (policy.isChosenByPeople) cells.push(`${cells.pop()}; may be recommended`);
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function takes({ name, policy }: NamedPolicy): string {
  switch (policy.type) {
    case 'boolean':
      return 'Yes or no';
    case 'number':
      return `A whole number from ${policy.min} to ${policy.max}`;
    case 'choice':
      return policy.choices.map((choice) => explained(choice, choiceOf(name, choice))).join(', ');
    case 'text':
      return `A text of at most ${policy.maxLength} characters`;
    case 'list':
      return `A list of at most ${policy.maxItems} texts`;
  }
}

function shown(policy: Policy, value: Policy['standard']): string {
  if (typeof value === 'boolean') return value ? 'Allowed' : 'Not allowed';
  if (typeof value === 'object') return value.length === 0 ? 'No entry' : code(value.join(', '));
  if (value === '') return 'No value';
  return policy.type === 'number' ? `${value}` : code(`${value}`);
}

/** A word of the table, with what it is called on screen where that says more. */
const explained = (choice: string, title: string) =>
  title.toLowerCase() === choice ? code(choice) : `${code(choice)} (${title.toLowerCase()})`;

const code = (text: string) => `\`${text}\``;
