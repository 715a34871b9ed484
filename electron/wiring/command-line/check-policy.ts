import type { PolicyKeeper } from '../../services/policy/policy-keeper.ts';
import {
  type InForce,
  PLACE_TROUBLES,
  PLACES,
  type Place,
  type PolicyInForce,
  type Reading,
  type Readings,
  type Unused,
} from '../../shared/domain/policy/in-force.ts';
import { POLICY_NAMES } from '../../shared/domain/policy/table.ts';
import type { Answer, Surroundings } from './answer.ts';

type Needs = Pick<Surroundings, 'words' | 'version'> & {
  readonly policy: PolicyKeeper;
};

/** Something that another place decides is no slip: that is what places are for. */
const isSlip = ({ why }: Unused) => why !== 'overruled';

/**
 * What firm IT has set on this computer, as the app reads it: each place, each policy with its value and where that comes
 * from, and everything that is set and not used. Status 3 when something of it can't be used as it is written.
 */
export function checkPolicy(needs: Needs): Answer {
  const { readings } = needs.policy;
  const found = needs.policy.inForce();
  const { say } = needs.words;
  const unused = found.unused.map((one) => unusedLine(one, needs));
  const lines = [
    say('check-policy.title', { version: needs.version }),
    '',
    ...PLACES.flatMap((place) => placeLine(place, readings[place], needs)),
    '',
    ...POLICY_NAMES.map((name) => policyLine(found.policies[name], needs)),
    ...(unused.length === 0 ? [] : ['', say('check-policy.unused'), ...unused]),
  ];
  const isSound = !hasProblem(found, readings);
  lines.push('', say(isSound ? 'check-policy.sound' : 'check-policy.not-sound'));
  return { lines, status: isSound ? 0 : 3 };
}

function hasProblem({ policies, unused }: PolicyInForce, readings: Readings): boolean {
  const isAnyPlaceBad = PLACES.some((place) => {
    const { state } = readings[place];
    return state === 'unreadable' || state === 'ignored';
  });
  return (
    isAnyPlaceBad || unused.some(isSlip) || POLICY_NAMES.some((name) => policies[name].problem)
  );
}

/** Nothing for a place that this platform doesn't have. */
function placeLine(place: Place, reading: Reading, { words, policy }: Needs): string[] {
  const where = policy.where(place);
  if (where === undefined) return [];
  const state = words.say(`check-policy.place-${reading.state}`, {
    count: reading.state === 'read' ? Object.keys(reading.values).length : 0,
    why: 'why' in reading ? troubleOf(reading.why, words) : '',
  });
  return [`${words.say(`check-policy.in-${place}`)}: ${state} [${where}]`];
}

function policyLine({ name, value, source, problem }: InForce, { words }: Needs): string {
  const from = words.say(`check-policy.from-${source}`);
  const line = `${name} = ${JSON.stringify(value)} (${from})`;
  if (!problem) return line;
  return `${line}\n    ${words.say('check-policy.problem', { why: whyOf(problem, words) })}`;
}

function unusedLine({ place, name, why }: Unused, { words }: Needs): string {
  // As somebody wrote it, so quoted: a name can hold anything.
  return `${JSON.stringify(name)} (${words.say(`check-policy.in-${place}`)}): ${whyOf(why, words)}`;
}

/** In the words of Settings; what only the system knows, such as EACCES, as the system calls it. */
function troubleOf(why: string, { say }: Needs['words']): string {
  const known = PLACE_TROUBLES.find((trouble) => trouble === why);
  return known ? say(`policy.trouble.${known}`) : say('policy.trouble-other', { code: why });
}

const whyOf = (why: string, words: Needs['words']) => words.say(`check-policy.why-${why}`);
