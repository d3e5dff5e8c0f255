/** As many as the plan says that it has. */
export const MEASURES = 125;

export const HEADINGS = {
  kk: 'Құжат бөлімі;Шараның нөмірі;Шараның қазақша мәтіні;Шараның орысша мәтіні;Орындаушылар;Орындау мерзімі',
  ru: 'Раздел документа;Номер меры;Мера на казахском;Мера на русском;Исполнители;Срок исполнения',
} as const;

/** A line of a plan as it should be. */
export const line = (
  number: string,
  changes: { part?: string; kk?: string; ru?: string; who?: string; due?: string } = {},
) => {
  const said = {
    part: '1',
    kk: `${number}-шара`,
    ru: `Мера ${number}`,
    who: 'ALMATY_SOCIAL_DEVELOPMENT',
    due: '',
    ...changes,
  };
  return [said.part, number, said.kk, said.ru, said.who, said.due].join(';');
};

export const csv = (...lines: string[]): string => [HEADINGS.ru, ...lines].join('\n');

/** All measures of a plan, some in each of its seven parts. */
export const wholePlan = (due = ''): string =>
  csv(
    ...Array.from({ length: MEASURES }, (_, index) => {
      const part = String((index % 7) + 1);
      return line(`${part}.${Math.floor(index / 7) + 1}`, { part, due });
    }),
  );
