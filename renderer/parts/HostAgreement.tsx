import { Checkbox } from '@fluentui/react-components';
import { useT } from '../i18n/use-t.ts';
import type { AgreedHosts } from '../lib/forms/use-agreed-hosts.ts';

interface Props {
  readonly agreement: AgreedHosts;
  /** The hosts to agree to; by default those that main refused. */
  readonly hosts?: readonly string[];
}

/** SECURITY: passwords would go to these hosts, so a person agrees to each by name. */
export function HostAgreement({ agreement, hosts = agreement.refused }: Props) {
  const t = useT();
  return hosts.map((host) => (
    <div key={host}>
      <Checkbox
        checked={agreement.agreed.includes(host)}
        label={t('hosts.agree', { host })}
        onChange={(_event, data) => agreement.agree(host, data.checked === true)}
      />
    </div>
  ));
}
