import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { type Fact, FactList } from '../../ui/FactList.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Sourced, SourcedGrid } from './Sourced.tsx';

/** How to link at this court, word for word, and how someone new gets in. */
export function LinkingPanel({ page: { profile, values } }: { readonly page: CourtPage }) {
  const t = useT();
  const text = useLocalNode();
  const { linkPages, loginRules, registration, renewal, origins } = profile;
  const linkFacts = useLinkFacts(linkPages.value);
  // A court with a filing site of its own has nothing to link.
  const isLinkedHere = profile.steps.some(({ id }) => id === 'link');
  const { path, localForm, refusesFormerFilers } = registration.value;
  return (
    <Panel title={t('profile.linking')}>
      <SourcedGrid>
        {isLinkedHere ? (
          <Sourced
            name={t('profile.link-pages')}
            from={origins.linkPages}
            sources={linkPages.sources}
          >
            <FactList facts={linkFacts} />
          </Sourced>
        ) : null}
        {loginRules ? (
          <Sourced
            name={t('profile.login-rules')}
            from={origins.loginRules}
            sources={loginRules.sources}
          >
            {loginRules.value.forbiddenCharacters ? (
              <div>
                {t('profile.forbidden', {
                  characters: [...loginRules.value.forbiddenCharacters].join(' '),
                })}
              </div>
            ) : null}
            {loginRules.value.mustBeLowerCase ? <div>{t('profile.lower-case')}</div> : null}
            {loginRules.value.hint ? <div>{text(loginRules.value.hint, values)}</div> : null}
          </Sourced>
        ) : null}
        <Sourced
          name={t('profile.registration')}
          from={origins.registration}
          sources={registration.sources}
        >
          <div>{t(`profile.register-${path}`)}</div>
          {localForm ? <div>{t('profile.local-form', { form: localForm })}</div> : null}
          {refusesFormerFilers ? <div>{t('profile.refuses-former')}</div> : null}
        </Sourced>
        {renewal ? (
          <Sourced name={t('profile.renewal')} from={origins.renewal} sources={renewal.sources}>
            {t(`profile.renewal-${renewal.value.counts}`, { years: renewal.value.years })}
          </Sourced>
        ) : null}
      </SourcedGrid>
    </Panel>
  );
}

function useLinkFacts(pages: CourtPage['profile']['linkPages']['value']): readonly Fact[] {
  const t = useT();
  const named: readonly (readonly [string, string | undefined])[] = [
    [t('profile.filing-link'), pages.filingLink],
    [t('profile.link-path'), pages.path.join(' → ')],
    [t('profile.login-label'), pages.loginLabel],
    [t('profile.password-label'), pages.passwordLabel],
    [t('profile.question'), pages.question],
    [t('profile.menus-before'), pages.menusBefore.join(', ')],
    [t('profile.menus-after'), pages.menusAfter.join(', ')],
  ];
  return named.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
