import { useTranslation } from 'react-i18next';
import { AsOfNotice } from '../explore/as-of-notice.tsx';
import { ChosenChips } from '../explore/pickers/chosen-chips.tsx';
import { ExplorePickers } from '../explore/pickers/explore-pickers.tsx';
import { EmptyChoices } from '../explore/result/empty-choices.tsx';
import { ExploreResult } from '../explore/result/explore-result.tsx';
import { SavedLinksMenu } from '../explore/saved/saved-links-menu.tsx';
import { type Explore, useExplore } from '../explore/use-explore.ts';
import { DownloadButton } from '../exports/download-button.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './explore-page.module.css';

/** Whose figures these are, where the area that the reader came with is not known or has none. */
function AreaNotice({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { t: tCommon } = useTranslation();
  const { context, unknownArea, selection, search, names } = explore;
  const { language } = names;
  if (search.refArea) return null;
  const area = context.refArea.name[language];
  const shown = selection.shownInstead?.map(({ name }) => name[language]).join(', ');
  return (
    <>
      {unknownArea && <Notice>{tCommon('filter.unknownArea', { code: unknownArea, area })}</Notice>}
      {shown !== undefined && <Notice tone="info">{t('page.areaInstead', { area, shown })}</Notice>}
    </>
  );
}

/** Any figures in any combination: chosen, laid out as a table or as charts, kept by name. */
export function ExplorePage() {
  const { t } = useTranslation('explore');
  const explore = useExplore();
  useDocumentTitle(t('page.heading'));
  return (
    <>
      <PageHeader heading={t('page.heading')} lead={t('page.lead')} />
      <Stack>
        <ExplorePickers explore={explore} />
        <ChosenChips explore={explore} />
        {explore.unknown.length > 0 && (
          <Notice>{t('page.unknown', { codes: explore.unknown.join(', ') })}</Notice>
        )}
        <AsOfNotice explore={explore} />
        <AreaNotice explore={explore} />
        <EmptyChoices explore={explore} />
        <ExploreResult
          explore={explore}
          actions={
            <>
              <SavedLinksMenu explore={explore} />
              <DownloadButton shown={explore.filters} className={styles.download} />
            </>
          }
        />
      </Stack>
    </>
  );
}
