import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { focusRing } from '../../ui/focus/focus-ring.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useDiagnosticsText } from './use-diagnostics-text.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    maxHeight: '24rem',
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ':focus-visible': focusRing('2px'),
  },
});

/** What a help desk needs to know: read here first, then saved letter by letter if the person wants to. */
export function HelpDeskSettings() {
  const t = useT();
  const { text, look } = useDiagnosticsText();
  const again = text === undefined ? t('diagnostics.show') : t('diagnostics.show-again');
  return (
    <Panel
      title={t('diagnostics.heading')}
      actions={
        <ActionButton
          isBusy={look.isBusy}
          busyLabel={t('diagnostics.looking')}
          onClick={() => void look.run(undefined)}
        >
          {again}
        </ActionButton>
      }
    >
      <Stack gap="l">
        <div>{t('diagnostics.about')}</div>
        <FailureMessage failure={look.failure} />
        {text === undefined ? null : <ReadAndSave text={text} />}
      </Stack>
    </Panel>
  );
}

function ReadAndSave({ text }: { readonly text: string }) {
  const t = useT();
  const styles = useStyles();
  const announce = useAnnounce();
  const save = useAction(() => bridge().diagnostics.save({}));
  const onSave = async () => {
    const saved = await save.run(undefined);
    if (saved?.ok && !saved.value.isCanceled) announce(t('diagnostics.saved'));
  };
  return (
    <>
      {/* A part that scrolls must be reachable by the keyboard. */}
      <section
        className={styles.text}
        aria-label={t('diagnostics.text')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it
        tabIndex={0}
      >
        {text}
      </section>
      <FailureMessage failure={save.failure} />
      <div>
        <ActionButton
          isBusy={save.isBusy}
          busyLabel={t('diagnostics.saving')}
          onClick={() => void onSave()}
        >
          {t('diagnostics.save')}
        </ActionButton>
      </div>
    </>
  );
}
