import type { Indicator, IndicatorDefinition, Observation, Ratio } from '@korsetkish/contract';
import { formatDefinition, formatNumber, SIDE_BY_SIDE_REASONS } from '@korsetkish/figures';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLayer } from '../filters/use-layer.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import { IndicatorLink } from './indicator-link.tsx';
import styles from './indicator-passport.module.css';
import { useRuleWords } from './use-rule-words.ts';

type IndicatorPassportProps = {
  indicator: Indicator;
  /** Its figures, of all areas and periods: they say which sources it comes from. */
  observations: readonly Observation[];
};

/** What an indicator is and what may be done with it: definition, rules, breakdowns, areas, sources, cautions, code. */
export function IndicatorPassport({ indicator, observations }: IndicatorPassportProps) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const words = useRuleWords();
  const { measure, polarity, overAreas, overTime, ratio } = indicator;
  // Notes are about what is published.
  const notes = useLayer() === 'published' ? indicator.notes : [];
  const breakdowns = indicator.dimensions.map(
    ({ dimension, kind }) => `${catalogue.dimension(dimension).name[language]}: ${words.dimensionKind[kind]}`,
  );
  const areas = indicator.refAreas.map((refArea) => catalogue.refArea(refArea).name[language]);
  const sources = [...new Set(observations.map(({ source }) => source.code))].map(
    (code) => catalogue.source(code).title[language],
  );
  const cautions = notes.filter(({ kind }) => kind === 'HOW_TO_READ').map(({ text }) => text[language]);
  // A reason is the source's own statement, never the product's: it stands with the name of who made it.
  const statements = notes
    .filter(({ kind }) => kind !== 'HOW_TO_READ')
    .map(({ text, source }) =>
      source === null ? text[language] : `${catalogue.source(source).issuer[language]}: ${text[language]}`,
    );
  return (
    <Panel id="passport" heading={t('passport.heading')}>
      <dl className={styles.facts}>
        <Fact heading={t('passport.definition')}>
          <Definitions definitions={indicator.definitions} hasCautions={cautions.length > 0} />
        </Fact>
        <Fact heading={t('passport.measure')}>{words.measure[measure]}</Fact>
        <Fact heading={t('passport.polarity')}>{words.polarity[polarity]}</Fact>
        <Fact heading={t('passport.overAreas')}>{words.overAreas[overAreas]}</Fact>
        <Fact heading={t('passport.overTime')}>{words.overTime[overTime]}</Fact>
        {(overAreas === 'RECOMPUTE' || overTime === 'RECOMPUTE') && (
          <Fact heading={t('passport.ratio')}>
            {ratio ? <RatioInWords ratio={ratio} /> : t('passport.noRatio')}
          </Fact>
        )}
        <ListFact heading={t('passport.breakdowns')} items={breakdowns} />
        {areas.length > 0 && <Fact heading={t('passport.areas')}>{areas.join(', ')}</Fact>}
        <ListFact heading={t('passport.sources')} items={sources} />
        <ListFact heading={t('passport.notes')} items={cautions} />
        <ListFact heading={t('passport.sourceSays')} items={statements} />
        <Fact heading={t('passport.code')}>
          <code className={styles.code}>{indicator.indicator}</code>
        </Fact>
      </dl>
    </Panel>
  );
}

/** What is declared to be counted, oldest first, and what follows where that changed; most sources print no definition. */
function Definitions({
  definitions,
  hasCautions,
}: {
  definitions: readonly IndicatorDefinition[];
  hasCautions: boolean;
}) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (definitions.length === 0) {
    return hasCautions ? t('passport.noDefinitionSeeNotes') : t('passport.noDefinition');
  }
  return (
    <ul className={styles.list}>
      {definitions.map((definition) => {
        const said = capitalize(formatDefinition(definition, catalogue, language));
        return <li key={said}>{said}</li>;
      })}
      {definitions.length > 1 && <li>{SIDE_BY_SIDE_REASONS.DEFINITION_CHANGED[language]}</li>}
    </ul>
  );
}

function Fact({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <dt>{heading}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}

/** One more fact of the passport, where there is anything to list; what holds for several of its series is said once. */
function ListFact({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Fact heading={heading}>
      <ul className={styles.list}>
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Fact>
  );
}

/** The two indicators that a rate or price is recomputed from, each a link. */
function RatioInWords({ ratio: { numerator, denominator, factor } }: { ratio: Ratio }) {
  return (
    <>
      <IndicatorLink indicator={numerator} /> ÷ <IndicatorLink indicator={denominator} />
      {factor !== 1 && ` × ${formatNumber(factor, 0)}`}
    </>
  );
}
