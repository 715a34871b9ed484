import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../electron/shared/catalogs.ts';
import { TextProvider } from '../../../renderer/i18n/TextProvider.tsx';
import { WeightyText } from '../../../renderer/parts/WeightyText.tsx';

beforeAll(() => loadCatalog('es'));

const show = (language: 'en' | 'es') =>
  render(
    <FluentProvider>
      <TextProvider language={language}>
        <WeightyText id="vault.destroy-warning" />
      </TextProvider>
    </FluentProvider>,
  );

it('stands with its English below, named as English, while no reader has checked the translation', () => {
  show('es');
  expect(screen.getByText(/^Esto no se puede deshacer/)).toBeInTheDocument();
  expect(screen.getByText(/^This can’t be undone/).lang).toBe('en');
});

it('stands once in English', () => {
  show('en');
  expect(screen.getAllByText(/^This can’t be undone/)).toHaveLength(1);
});
