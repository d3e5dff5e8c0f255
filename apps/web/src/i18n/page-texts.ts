import type { Language } from '@korsetkish/contract';
import type aboutKk from './about.kk.json';
import type aboutRu from './about.ru.json';
import type accountsKk from './accounts.kk.json';
import type accountsRu from './accounts.ru.json';
import type administrationKk from './administration.kk.json';
import type administrationRu from './administration.ru.json';
import type changesKk from './changes.kk.json';
import type changesRu from './changes.ru.json';
import type checksKk from './checks.kk.json';
import type checksRu from './checks.ru.json';
import type deskKk from './desk.kk.json';
import type deskRu from './desk.ru.json';
import type digestKk from './digest.kk.json';
import type digestRu from './digest.ru.json';
import type editionsKk from './editions.kk.json';
import type editionsRu from './editions.ru.json';
import type exploreKk from './explore.kk.json';
import type exploreRu from './explore.ru.json';
import type exportsKk from './exports.kk.json';
import type exportsRu from './exports.ru.json';
import type importsKk from './imports.kk.json';
import type importsRu from './imports.ru.json';
import type indicatorKk from './indicator.kk.json';
import type indicatorRu from './indicator.ru.json';
import type mailingsKk from './mailings.kk.json';
import type mailingsRu from './mailings.ru.json';
import type progressKk from './progress.kk.json';
import type progressRu from './progress.ru.json';
import type registerKk from './register.kk.json';
import type registerRu from './register.ru.json';
import type reportsKk from './reports.kk.json';
import type reportsRu from './reports.ru.json';
import type reviewKk from './review.kk.json';
import type reviewRu from './review.ru.json';
import type slidesKk from './slides.kk.json';
import type slidesRu from './slides.ru.json';
import type { Missing, Unmatched } from './texts.ts';

/** The texts that pages bring with them, so that the first load does not carry them; exactly the same in both languages. */
type PageTexts = {
  about: {
    kk: typeof aboutKk;
    ru: typeof aboutRu;
    missing: Missing<Unmatched<typeof aboutKk, typeof aboutRu>>;
  };
  accounts: {
    kk: typeof accountsKk;
    ru: typeof accountsRu;
    missing: Missing<Unmatched<typeof accountsKk, typeof accountsRu>>;
  };
  administration: {
    kk: typeof administrationKk;
    ru: typeof administrationRu;
    missing: Missing<Unmatched<typeof administrationKk, typeof administrationRu>>;
  };
  changes: {
    kk: typeof changesKk;
    ru: typeof changesRu;
    missing: Missing<Unmatched<typeof changesKk, typeof changesRu>>;
  };
  checks: {
    kk: typeof checksKk;
    ru: typeof checksRu;
    missing: Missing<Unmatched<typeof checksKk, typeof checksRu>>;
  };
  desk: {
    kk: typeof deskKk;
    ru: typeof deskRu;
    missing: Missing<Unmatched<typeof deskKk, typeof deskRu>>;
  };
  digest: {
    kk: typeof digestKk;
    ru: typeof digestRu;
    missing: Missing<Unmatched<typeof digestKk, typeof digestRu>>;
  };
  editions: {
    kk: typeof editionsKk;
    ru: typeof editionsRu;
    missing: Missing<Unmatched<typeof editionsKk, typeof editionsRu>>;
  };
  explore: {
    kk: typeof exploreKk;
    ru: typeof exploreRu;
    missing: Missing<Unmatched<typeof exploreKk, typeof exploreRu>>;
  };
  exports: {
    kk: typeof exportsKk;
    ru: typeof exportsRu;
    missing: Missing<Unmatched<typeof exportsKk, typeof exportsRu>>;
  };
  imports: {
    kk: typeof importsKk;
    ru: typeof importsRu;
    missing: Missing<Unmatched<typeof importsKk, typeof importsRu>>;
  };
  indicator: {
    kk: typeof indicatorKk;
    ru: typeof indicatorRu;
    missing: Missing<Unmatched<typeof indicatorKk, typeof indicatorRu>>;
  };
  mailings: {
    kk: typeof mailingsKk;
    ru: typeof mailingsRu;
    missing: Missing<Unmatched<typeof mailingsKk, typeof mailingsRu>>;
  };
  progress: {
    kk: typeof progressKk;
    ru: typeof progressRu;
    missing: Missing<Unmatched<typeof progressKk, typeof progressRu>>;
  };
  register: {
    kk: typeof registerKk;
    ru: typeof registerRu;
    missing: Missing<Unmatched<typeof registerKk, typeof registerRu>>;
  };
  reports: {
    kk: typeof reportsKk;
    ru: typeof reportsRu;
    missing: Missing<Unmatched<typeof reportsKk, typeof reportsRu>>;
  };
  review: {
    kk: typeof reviewKk;
    ru: typeof reviewRu;
    missing: Missing<Unmatched<typeof reviewKk, typeof reviewRu>>;
  };
  slides: {
    kk: typeof slidesKk;
    ru: typeof slidesRu;
    missing: Missing<Unmatched<typeof slidesKk, typeof slidesRu>>;
  };
};

declare module './texts.ts' {
  interface Namespaces {
    about: typeof aboutRu;
    accounts: typeof accountsRu;
    administration: typeof administrationRu;
    changes: typeof changesRu;
    checks: typeof checksRu;
    desk: typeof deskRu;
    digest: typeof digestRu;
    editions: typeof editionsRu;
    explore: typeof exploreRu;
    exports: typeof exportsRu;
    imports: typeof importsRu;
    indicator: typeof indicatorRu;
    mailings: typeof mailingsRu;
    progress: typeof progressRu;
    register: typeof registerRu;
    reports: typeof reportsRu;
    review: typeof reviewRu;
    slides: typeof slidesRu;
  }
}

/** How a page's texts are fetched. */
export const PAGE_TEXTS = {
  about: {
    kk: () => import('./about.kk.json'),
    ru: () => import('./about.ru.json'),
  },
  accounts: {
    kk: () => import('./accounts.kk.json'),
    ru: () => import('./accounts.ru.json'),
  },
  administration: {
    kk: () => import('./administration.kk.json'),
    ru: () => import('./administration.ru.json'),
  },
  changes: {
    kk: () => import('./changes.kk.json'),
    ru: () => import('./changes.ru.json'),
  },
  checks: {
    kk: () => import('./checks.kk.json'),
    ru: () => import('./checks.ru.json'),
  },
  desk: {
    kk: () => import('./desk.kk.json'),
    ru: () => import('./desk.ru.json'),
  },
  digest: {
    kk: () => import('./digest.kk.json'),
    ru: () => import('./digest.ru.json'),
  },
  editions: {
    kk: () => import('./editions.kk.json'),
    ru: () => import('./editions.ru.json'),
  },
  explore: {
    kk: () => import('./explore.kk.json'),
    ru: () => import('./explore.ru.json'),
  },
  exports: {
    kk: () => import('./exports.kk.json'),
    ru: () => import('./exports.ru.json'),
  },
  imports: {
    kk: () => import('./imports.kk.json'),
    ru: () => import('./imports.ru.json'),
  },
  indicator: {
    kk: () => import('./indicator.kk.json'),
    ru: () => import('./indicator.ru.json'),
  },
  mailings: {
    kk: () => import('./mailings.kk.json'),
    ru: () => import('./mailings.ru.json'),
  },
  progress: {
    kk: () => import('./progress.kk.json'),
    ru: () => import('./progress.ru.json'),
  },
  register: {
    kk: () => import('./register.kk.json'),
    ru: () => import('./register.ru.json'),
  },
  reports: {
    kk: () => import('./reports.kk.json'),
    ru: () => import('./reports.ru.json'),
  },
  review: {
    kk: () => import('./review.kk.json'),
    ru: () => import('./review.ru.json'),
  },
  slides: {
    kk: () => import('./slides.kk.json'),
    ru: () => import('./slides.ru.json'),
  },
} satisfies {
  [Page in keyof PageTexts]: { [Key in Language]: () => Promise<{ default: PageTexts[Page][Key] }> };
};
export type PageNamespace = keyof typeof PAGE_TEXTS;
