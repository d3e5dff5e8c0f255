/** The one source of the training layer. Its title says plainly what the figures are. */
export const TRAINING_SOURCE = {
  code: 'TRAINING',
  titleKk: 'Оқу деректері: синтетикалық сандар, жарияланған деректер емес',
  titleRu: 'Учебные данные: синтетические цифры, не опубликованные данные',
  issuerKk: '«Көрсеткіш» бағдарламасының генераторы',
  issuerRu: 'Генератор программы «Көрсеткіш»',
  licence: 'CC0-1.0',
} as const;
