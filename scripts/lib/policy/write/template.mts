import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import { EVERY, type NamedPolicy, RECOMMENDABLE } from '../words.mts';
import { documentOf, type Element, element } from './xml.mts';

/** The language's part of the format; both halves of the template name it. */
export const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
/** Where the registry holds the policy (electron/adapters/policy/registry-places.ts). */
const KEY = 'SOFTWARE\\Policies\\FileReady';
const CATEGORY = 'FileReady';
const RECOMMENDED = 'Recommended';

/** What a template says twice: once to order, and for some once more to recommend. */
export interface Entry extends NamedPolicy {
  /** The name in the template, and the start of the ids of its texts. */
  readonly id: string;
  readonly isRecommended: boolean;
}

/** Every entry of the template, in the order of the table. */
export const ENTRIES: readonly Entry[] = [
  ...EVERY.map((one) => ({ ...one, id: one.name, isRecommended: false })),
  ...RECOMMENDABLE.map((one) => ({
    ...one,
    id: `${one.name}${RECOMMENDED}`,
    isRecommended: true,
  })),
];

/** The id of the definition that says from which version on a policy counts. */
export const supportOf = ({ since }: Pick<Policy, 'since'>) =>
  `Since_${since.replaceAll('.', '_')}`;
/** Every version from which on something counts. */
export const VERSIONS = [...new Set(EVERY.map(({ policy }) => policy.since))];

/** The administrative template (ADMX): what group policy and Intune write to the registry. */
export function writeTemplate(): string {
  return documentOf(
    element('policyDefinitions', { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' }, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'fileready', namespace: 'FileReady.Policies.FileReady' }),
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [element('definitions', {}, VERSIONS.map(definitionOf))]),
      element('categories', {}, [
        element('category', { name: CATEGORY, displayName: '$(string.Category)' }),
        element('category', { name: RECOMMENDED, displayName: '$(string.Category_Recommended)' }, [
          element('parentCategory', { ref: CATEGORY }),
        ]),
      ]),
      element('policies', {}, ENTRIES.map(policyOf)),
    ]),
  );
}

const definitionOf = (since: string) =>
  element('definition', {
    name: supportOf({ since }),
    displayName: `$(string.${supportOf({ since })})`,
  });

function policyOf(entry: Entry): Element {
  const { name, policy, id, isRecommended } = entry;
  const isSwitch = policy.type === 'boolean';
  const attributes = {
    name: id,
    class: policy.isMachineOnly ? 'Machine' : 'Both',
    displayName: `$(string.${id})`,
    explainText: `$(string.${id}_Help)`,
    ...(isSwitch ? {} : { presentation: `$(presentation.${id})` }),
    key: isRecommended ? `${KEY}\\${RECOMMENDED}` : KEY,
    ...(isSwitch ? { valueName: name } : {}),
  };
  return element('policy', attributes, [
    element('parentCategory', { ref: isRecommended ? RECOMMENDED : CATEGORY }),
    element('supportedOn', { ref: supportOf(policy) }),
    ...(isSwitch ? switchOf() : [element('elements', {}, [fieldIn(entry)])]),
  ]);
}

const number = (value: number) => element('decimal', { value });

const switchOf = () => [
  element('enabledValue', {}, [number(1)]),
  element('disabledValue', {}, [number(0)]),
];

/** The limits are always said: where they are not, Windows takes 9999 and 1023. */
function fieldIn({ name, policy, id }: Entry): Element {
  const at = { id, valueName: name, required: 'true' };
  switch (policy.type) {
    case 'number':
      return element('decimal', { ...at, minValue: policy.min, maxValue: policy.max });
    case 'text':
      return element('text', { ...at, maxLength: policy.maxLength });
    case 'choice':
      return element(
        'enum',
        at,
        policy.choices.map((choice) =>
          element('item', { displayName: `$(string.${id}_${choice})` }, [
            element('value', {}, [element('string', {}, choice)]),
          ]),
        ),
      );
    case 'list':
      // An empty prefix names the values 1, 2 and so on.
      return element('list', { id, key: `${KEY}\\${name}`, valuePrefix: '' });
    case 'boolean':
      throw new Error(`${name} is a switch and has no elements`);
  }
}
