import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Whose history it is, in a sentence. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A history, asked for only when someone wants to see it. */
export function HistoryOnRequest({ about, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const [isShown, setShown] = useState(false);
  return (
    <Panel title={t('history.title')}>
      {isShown ? (
        children
      ) : (
        <Stack>
          <p className={styles.words}>{about}</p>
          <div>
            <Button icon={<HistoryRegular />} onClick={() => setShown(true)}>
              {t('history.show')}
            </Button>
          </div>
        </Stack>
      )}
    </Panel>
  );
}
