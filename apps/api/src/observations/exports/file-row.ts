import type { LocalizedText } from '@korsetkish/contract';
import type { ObservationWithTexts } from '../find-observations-with-texts.ts';

/** An observation as a file tells it, with the checks that do not confirm it, a sentence each. */
export type FileRow = ObservationWithTexts & { doubts: readonly LocalizedText[] };
