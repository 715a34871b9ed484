import { ToggleButton, Tooltip } from '@fluentui/react-components';
import { GridRegular } from '@fluentui/react-icons/svg/grid';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import { useT } from '../../../i18n/use-t.ts';
import { type Shape, useLook } from '../state/look.store.ts';

const SHAPES = [
  ['list', <TextBulletListRegular key="list" />],
  ['matrix', <GridRegular key="matrix" />],
] as const satisfies readonly (readonly [Shape, unknown])[];

/** People as a list, or by courts. */
export function ShapePick() {
  const t = useT();
  const shape = useLook((state) => state.shape);
  const reshape = useLook((state) => state.reshape);
  return (
    <span>
      {SHAPES.map(([one, icon]) => (
        <Tooltip key={one} content={t(`board.shape-${one}`)} relationship="label">
          <ToggleButton
            size="small"
            appearance="subtle"
            icon={icon}
            checked={shape === one}
            onClick={() => reshape(one)}
          />
        </Tooltip>
      ))}
    </span>
  );
}
