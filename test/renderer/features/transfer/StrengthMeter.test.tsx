import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../../electron/shared/catalogs.ts';
import { StrengthMeter } from '../../../../renderer/features/transfer/StrengthMeter.tsx';
import { TextProvider } from '../../../../renderer/i18n/TextProvider.tsx';

beforeAll(async () => {
  await loadCatalog('es');
  await loadCatalog('ht');
});

const show = (language: 'en' | 'es' | 'ht') =>
  render(
    <FluentProvider>
      <TextProvider language={language}>
        <StrengthMeter strength={undefined} />
      </TextProvider>
    </FluentProvider>,
  );

it('says where it has no words of the language', () => {
  show('ht');
  expect(screen.getByText(/^Mo lang sa a pa nan/)).toBeInTheDocument();
});

it.each(['en', 'es'] as const)('says nothing of it in %s, whose words it has', (language) => {
  show(language);
  expect(screen.queryByText(/of this language|de este idioma/)).not.toBeInTheDocument();
});
