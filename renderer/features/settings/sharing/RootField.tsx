import { Button, Field } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';

interface Props {
  readonly root: string | undefined;
  readonly onChoose: (root: string | undefined) => void;
}

/** The firm's own root certificate, for a server whose certificate this computer doesn't trust yet. */
export function RootField({ root, onChoose }: Props) {
  const t = useT();
  const choose = useAction(() => bridge().sharing.chooseRoot({}));
  const onClick = async () => {
    const chosen = await choose.run(undefined);
    if (chosen?.ok && 'root' in chosen.value) onChoose(chosen.value.root);
  };
  return (
    <>
      <Field label={t('sharing.root')} hint={t('sharing.root-hint')}>
        {root === undefined ? (
          <Button onClick={() => void onClick()}>{t('sharing.root-choose')}</Button>
        ) : (
          <Button onClick={() => onChoose(undefined)}>{t('sharing.root-remove')}</Button>
        )}
      </Field>
      <FailureMessage failure={choose.failure} />
    </>
  );
}
