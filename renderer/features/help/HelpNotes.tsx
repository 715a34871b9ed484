import { useT } from '../../i18n/use-t.ts';
import { useHelp } from '../../lib/stores/help.store.ts';
import { NoteDialog } from '../../ui/dialogs/NoteDialog.tsx';
import { About } from './About.tsx';
import { Shortcuts } from './Shortcuts.tsx';

/** What of Help lies over the window: the list of keys, or what FileReady is. */
export function HelpNotes() {
  const t = useT();
  const { note, show } = useHelp();
  const onClose = () => show(undefined);
  if (note === 'shortcuts') return <Shortcuts onClose={onClose} />;
  if (note !== 'about') return null;
  return (
    <NoteDialog title={t('about.title')} onClose={onClose}>
      <About />
    </NoteDialog>
  );
}
