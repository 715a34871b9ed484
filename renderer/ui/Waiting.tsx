import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';

const UNNOTICED_MS = 300;

/** Says that something is on its way, but not for waits too short to notice. */
export function Waiting({ label }: { readonly label?: string }) {
  const t = useT();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), UNNOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {isLong ? <Spinner label={label ?? t('ui.loading')} size="small" /> : null}
    </div>
  );
}
