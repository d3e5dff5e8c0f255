import type { Language } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EmptyReason } from './pivot.ts';

/** Why a cell is empty, in words, to stand where a figure would: `опубликовано только вместе: Городские газеты`. */
export function formatEmptyReason(empty: EmptyReason, catalogue: Catalogue, language: Language): string {
  const isRussian = language === 'ru';
  switch (empty.reason) {
    case 'NOT_PUBLISHED':
      return isRussian ? 'не опубликовано' : 'жарияланбаған';
    case 'TOTAL_NOT_PRINTED':
      return isRussian ? 'итог в источнике не напечатан' : 'жалпы мәні дереккөзде басылмаған';
    case 'NOT_BROKEN_DOWN': {
      const name = catalogue.dimension(empty.dimension).name[language];
      return isRussian ? `у показателя нет разреза «${name}»` : `көрсеткіште «${name}» бөлінісі жоқ`;
    }
    case 'PUBLISHED_ONLY_JOINTLY': {
      const name = catalogue.code(empty.dimension, empty.code).name[language];
      return isRussian ? `опубликовано только вместе: ${name}` : `тек бірге жарияланған: ${name}`;
    }
    case 'AREA_NOT_THEN':
      return isRussian ? 'такой территории в это время не было' : 'бұл кезде мұндай аумақ болмаған';
  }
}
