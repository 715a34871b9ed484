import { Link } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { useNavigation } from '../../../lib/navigation/navigation.store.ts';

/** Leads to the tab where the CM/ECF login of this account is stored. */
export function OpenCredential() {
  const t = useT();
  const openTab = useNavigation((state) => state.openTab);
  return <Link onClick={() => openTab('credential')}>{t('linking.credential-open')}</Link>;
}
