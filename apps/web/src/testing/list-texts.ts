/** Every text in a model, however deep. */
export function listTexts(model: unknown): string[] {
  if (typeof model === 'string') return [model];
  if (model === null || typeof model !== 'object') return [];
  return Object.values(model).flatMap(listTexts);
}
