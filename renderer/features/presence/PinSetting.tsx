import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { PinDialog } from './PinDialog.tsx';
import { usePresence } from './presence.store.ts';

/** Whether a PIN is set, in Settings, where somebody looks who declined it at first. */
export function PinSetting() {
  const t = useT();
  const presence = useLoaded(usePresence, 'now');
  const reload = usePresence((state) => state.reload);
  const [isSetting, setSetting] = useState(false);
  return (
    <LoadedPart loaded={presence} onRetry={() => void reload()}>
      {({ way, isSetUp, waitSeconds }) => (
        <Stack gap="s">
          <div>
            {t(way === 'system' ? 'presence.by-system' : `presence.by-${isSetUp ? 'pin' : 'none'}`)}
          </div>
          {way === 'system' ? null : (
            <Row>
              <Button onClick={() => setSetting(true)}>
                {t(isSetUp ? 'presence.change' : 'presence.set')}
              </Button>
            </Row>
          )}
          {isSetting ? (
            <PinDialog
              isChange={isSetUp}
              waitSeconds={waitSeconds}
              onClose={() => setSetting(false)}
            />
          ) : null}
        </Stack>
      )}
    </LoadedPart>
  );
}
