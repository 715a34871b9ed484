import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import { EVERY, helpOf, type NamedPolicy, RECOMMENDABLE, WORDS } from '../words.mts';
import { documentOf, type Element, element } from './xml.mts';

/** The app's own id, which names its managed preferences. */
export const DOMAIN = 'com.fileready.app';
/** Fixed, so that a new version of the profile takes the place of the old one. */
const PROFILE_ID = '8F0B5C1E-6B0E-4E55-9C0B-2E3A6A5D7C11';
const PAYLOAD_ID = '3B7B2A94-0B0C-4B9E-8E57-7C1D5E0F4A22';
const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

type Nodes = Extract<Element['content'], readonly unknown[]>;

/** A configuration profile for Macs with every setting at its default, each explained. */
export function writeProfile(): string {
  const payload = [
    ...header(DOMAIN, PAYLOAD_ID, DOMAIN),
    { comment: WORDS.profileAbout },
    ...EVERY.flatMap(settingOf),
    { comment: WORDS.recommendedAbout },
    key('Recommended'),
    element('dict', {}, RECOMMENDABLE.flatMap(settingOf)),
  ];
  const profile = [
    ...header('Configuration', PROFILE_ID, `${DOMAIN}.policies`),
    key('PayloadDescription'),
    string(WORDS.templateAbout),
    key('PayloadScope'),
    string('System'),
    key('PayloadContent'),
    element('array', {}, [element('dict', {}, payload)]),
  ];
  return documentOf(element('plist', { version: '1.0' }, [element('dict', {}, profile)]), [
    DOCTYPE,
    `<!-- ${WORDS.generated} -->`,
  ]);
}

const key = (name: string) => element('key', {}, name);
const string = (text: string) => element('string', {}, text);
const whole = (value: number) => element('integer', {}, `${value}`);

const header = (type: string, id: string, identifier: string): Nodes => [
  key('PayloadType'),
  string(type),
  key('PayloadVersion'),
  whole(1),
  key('PayloadIdentifier'),
  string(identifier),
  key('PayloadUUID'),
  string(id),
  key('PayloadDisplayName'),
  string(WORDS.templateTitle),
];

const settingOf = ({ name, policy }: NamedPolicy): Nodes => [
  { comment: helpOf(name) },
  key(name),
  given(policy.standard),
];

function given(value: Policy['standard']): Element {
  if (typeof value === 'boolean') return element(`${value}`, {});
  if (typeof value === 'number') return whole(value);
  if (typeof value === 'string') return string(value);
  return element('array', {}, value.map(string));
}
