import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Stack } from '../../ui/Stack.tsx';
import { ReadableDialog } from './ReadableDialog.tsx';

/** The other way out of damaged records, beside the backups: what of them can still be read. */
export function ReadableOffer() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack gap="s">
      <div>{t('readable.about')}</div>
      <div>
        <Button onClick={() => setOpen(true)}>{t('readable.take')}</Button>
      </div>
      {isOpen ? <ReadableDialog onClose={() => setOpen(false)} /> : null}
    </Stack>
  );
}
