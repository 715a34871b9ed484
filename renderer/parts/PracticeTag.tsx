import { Badge } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { useT } from '../i18n/use-t.ts';

/** Marks what is invented for practice. */
export function PracticeTag() {
  const t = useT();
  return (
    <Badge appearance="outline" color="informative" icon={<BeakerRegular />}>
      {t('practice.tag')}
    </Badge>
  );
}
