import type { Language, RefArea, TimeWindow } from '@korsetkish/contract';
import { formatNotThisArea } from '../phrases/derived-phrases.ts';
import { formatMissing } from '../phrases/format-missing.ts';
import { formatTimeWindow } from '../phrases/format-time-period.ts';
import { buildLevelsHeadline } from './build-levels-headline.ts';
import {
  type Headline,
  type HeadlineFigure,
  type HeadlineSubject,
  headed,
  inBothLanguages,
} from './headline.ts';

export type NamedArea = Pick<RefArea, 'name' | 'level'>;

/** Who asked for what, and has no figure of it. */
export interface MissingFigure {
  subject: HeadlineSubject;
  /** The area that was asked for. */
  area: NamedArea;
  /** The window that was asked for; null when the area has no figure of any time. */
  timeWindow: TimeWindow | null;
}

export interface NoFigureHeadline extends MissingFigure {
  /** What is shown instead, and whose it is; null when nothing is. */
  shown: { area: NamedArea; figures: readonly HeadlineFigure[] } | null;
}

/**
 * Says that an area has no figure, and whose stands there instead: «Доля молодёжи NEET, Алатауский район — нет данных
 * (2020 год – май 2021 года); город Алматы, не этот район: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года».
 */
export function buildNoFigureHeadline({ shown, ...missing }: NoFigureHeadline): Headline {
  if (shown !== null) {
    return buildLevelsHeadline({ subject: subjectInstead(missing, shown.area), figures: shown.figures });
  }
  const { subject, area, timeWindow } = missing;
  const name = inBothLanguages((language) => `${subject.name[language]}, ${area.name[language]}`);
  return inBothLanguages((language) => {
    const none = formatMissing('O', language);
    return headed({ name }, language, `${none}${formatAskedWindow(timeWindow, language)}`);
  });
}

/** The subject of a sentence about `shown`, that first says whose figure is missing. */
export function subjectInstead(
  { subject, area, timeWindow }: MissingFigure,
  shown: NamedArea,
): HeadlineSubject {
  const name = inBothLanguages((language) => {
    const missing = `${area.name[language]} — ${formatMissing('O', language)}`;
    const instead = `${shown.name[language]}, ${formatNotThisArea(area.level, language)}`;
    return `${subject.name[language]}, ${missing}${formatAskedWindow(timeWindow, language)}; ${instead}`;
  });
  return { ...subject, name };
}

function formatAskedWindow(timeWindow: TimeWindow | null, language: Language): string {
  if (timeWindow === null) return '';
  return ` (${formatTimeWindow(timeWindow.startPeriod, timeWindow.endPeriod, language)})`;
}
