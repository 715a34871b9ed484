import { isDeepStrictEqual } from 'node:util';
import { buildBinary, parse } from 'plist';
import * as z from 'zod';
import { checkValue } from '../../../../electron/shared/domain/policy/given-value.ts';
import { EVERY, type NamedPolicy, RECOMMENDABLE } from '../words.mts';
import { DOMAIN } from '../write/profile.mts';

const Value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);
const Values = z.record(z.string(), Value);
const Profile = z.object({
  PayloadType: z.literal('Configuration'),
  PayloadUUID: z.uuid(),
  PayloadContent: z.tuple([
    z
      .object({ PayloadType: z.literal(DOMAIN), PayloadUUID: z.uuid(), Recommended: Values })
      .catchall(Value),
  ]),
});

/** What is wrong with the configuration profile, read as XML and once more as the binary form that Macs keep. */
export function profileProblems(text: string): readonly string[] {
  try {
    const read = parse(text);
    if (!isDeepStrictEqual(parse(buildBinary(read)), read)) {
      return ['The profile reads otherwise in binary form'];
    }
    return contentProblems(read);
  } catch (error) {
    return [`The profile is no property list: ${error instanceof Error ? error.message : error}`];
  }
}

function contentProblems(content: unknown): readonly string[] {
  const profile = Profile.safeParse(content);
  if (!profile.success) return [`The profile is incomplete: ${z.prettifyError(profile.error)}`];
  const [{ Recommended: recommended, ...payload }] = profile.data.PayloadContent;
  const set = Object.fromEntries(
    Object.entries(payload).filter(([name]) => !name.startsWith('Payload')),
  );
  return [...settingProblems(set, EVERY), ...settingProblems(recommended, RECOMMENDABLE)];
}

/** Every policy must be there with a value that the app takes, and nothing else. */
function settingProblems(
  given: Readonly<Record<string, z.infer<typeof Value>>>,
  wanted: readonly NamedPolicy[],
): readonly string[] {
  const names = wanted.map(({ name }): string => name);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => `The profile sets ${name}, which is no policy there`),
    ...wanted.flatMap(({ name, policy }) => {
      const value = given[name];
      if (value === undefined) return [`The profile does not set ${name}`];
      const checked = checkValue(policy, value);
      return checked.ok
        ? []
        : [`The app would not take ${name} of the profile: ${checked.problem}`];
    }),
  ];
}
