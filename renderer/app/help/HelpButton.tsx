import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useT } from '../../i18n/use-t.ts';
import { useHelp } from '../../lib/stores/help.store.ts';
import { useHelpKeys } from './use-help-keys.ts';
import { useMenuEntries } from './use-menu-entries.ts';

/** Opens the guide, and closes it. While it is there, so are the keys of Help and the entries of the menu. */
export function HelpButton() {
  const t = useT();
  useHelpKeys();
  useMenuEntries();
  const { isOpen, open, close } = useHelp();
  return (
    <Button
      appearance="subtle"
      icon={<QuestionCircleRegular />}
      aria-label={t('help.title')}
      title={t('help.button')}
      aria-expanded={isOpen}
      onClick={isOpen ? close : open}
    />
  );
}
