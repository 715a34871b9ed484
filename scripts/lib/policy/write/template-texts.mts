import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import { choiceOf, helpOf, titleOf, WORDS } from '../words.mts';
import { ENTRIES, type Entry, NAMESPACE, supportOf, VERSIONS } from './template.mts';
import { documentOf, type Element, element } from './xml.mts';

/** The English texts of the administrative template (ADML), from the words that the app itself uses. */
export function writeTemplateTexts(): string {
  return documentOf(
    element(
      'policyDefinitionResources',
      { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' },
      [
        element('displayName', {}, WORDS.templateTitle),
        element('description', {}, WORDS.templateAbout),
        element('resources', {}, [
          element('stringTable', {}, [
            string('Category', WORDS.product),
            string('Category_Recommended', WORDS.recommended),
            ...VERSIONS.map((since) => string(supportOf({ since }), WORDS.since(since))),
            ...ENTRIES.flatMap(stringsOf),
          ]),
          element('presentationTable', {}, ENTRIES.flatMap(presentationOf)),
        ]),
      ],
    ),
  );
}

const string = (id: string, text: string) => element('string', { id }, text);

function stringsOf({ name, policy, id, isRecommended }: Entry): readonly Element[] {
  const help = [
    helpOf(name),
    ...(policy.type === 'boolean' ? [WORDS.onOff] : []),
    ...(isRecommended ? [WORDS.recommendedHelp] : []),
  ];
  const choices = policy.type === 'choice' ? policy.choices : [];
  return [
    string(id, titleOf(name)),
    string(`${id}_Help`, help.join('\n\n')),
    ...choices.map((choice) => string(`${id}_${choice}`, choiceOf(name, choice))),
  ];
}

function presentationOf({ name, policy, id }: Entry): readonly Element[] {
  const field = fieldOf(policy, id, titleOf(name));
  return field ? [element('presentation', { id }, [field])] : [];
}

function fieldOf(policy: Policy, refId: string, title: string): Element | undefined {
  switch (policy.type) {
    case 'number':
      return element('decimalTextBox', { refId, defaultValue: policy.standard }, title);
    case 'text':
      return element('textBox', { refId }, [element('label', {}, title)]);
    case 'choice': {
      const defaultItem = policy.choices.indexOf(policy.standard);
      return element('dropdownList', { refId, noSort: 'true', defaultItem }, title);
    }
    case 'list':
      return element('listBox', { refId }, title);
    case 'boolean':
      return undefined;
  }
}
