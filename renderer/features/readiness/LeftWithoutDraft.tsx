import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';

interface Props {
  readonly left: readonly {
    readonly name: string;
    readonly why: 'no-address' | 'nothing-open';
  }[];
  readonly onClose: () => void;
}

/** For whom no reminder was written, and why. */
export function LeftWithoutDraft({ left, onClose }: Props) {
  const t = useT();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('export.left-title', { people: left.length })}</DialogTitle>
          <DialogContent>
            <ul>
              {left.map(({ name, why }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes.
                <li key={index}>
                  {name}: {t(`export.left-${why}`)}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('ui.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
