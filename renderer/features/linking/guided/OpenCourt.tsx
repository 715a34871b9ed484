import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';

/** Opens the court's own site in the browser. The app knows the address; no page supplies it. */
export function OpenCourt({ view: { ecfAccountId, pages } }: { readonly view: LinkingView }) {
  const t = useT();
  const { run, isBusy, failure } = useAction(() => bridge().linking.openCourt({ ecfAccountId }));
  return (
    <>
      <div>
        <ActionButton
          icon={<OpenRegular />}
          isBusy={isBusy}
          busyLabel={t('guided.opening')}
          onClick={() => void run(undefined)}
        >
          {t('guided.open', { address: pages.address })}
        </ActionButton>
      </div>
      <FailureMessage failure={failure} />
    </>
  );
}
