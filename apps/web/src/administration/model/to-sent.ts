import { type Draft, joinPath, listAt, type Path, readAt, textAt, writeAt } from './draft.ts';
import type { FieldSpec } from './field-spec.ts';

/** Reads a number as people of both languages type it: `12,5`; null: none is. */
function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}

/**
 * What a draft is sent as: blanks that may be blank are null, numbers are numbers. What cannot be read stays as it was
 * typed, so that the refusal names it.
 */
export function toSent(fields: readonly FieldSpec[], draft: Draft, prefix: Path = ''): Draft {
  return fields.reduce((sent, field) => {
    const path = joinPath(prefix, field.path);
    switch (field.kind) {
      case 'line':
        return field.optional && textAt(sent, path).trim() === '' ? writeAt(sent, path, null) : sent;
      case 'number':
        return writeAt(sent, path, sendNumber(textAt(sent, path), field.optional ?? false));
      case 'texts':
        return sendTexts(field, sent, path);
      case 'part':
        return readAt(sent, path) ? toSent(field.fields, sent, path) : sent;
      case 'list':
        return listAt(sent, path).reduce<Draft>(
          (all, _, place) => toSent(field.fields, all, `${path}.${place}`),
          sent,
        );
      default:
        return sent;
    }
  }, draft);
}

function sendNumber(typed: string, optional: boolean): unknown {
  if (optional && typed.trim() === '') return null;
  return readNumber(typed) ?? typed;
}

function sendTexts(field: FieldSpec & { kind: 'texts' }, draft: Draft, path: Path): Draft {
  const [kk, ru, en] = ['kk', 'ru', 'en'].map((language) => textAt(draft, `${path}.${language}`).trim());
  if (field.optional && kk === '' && ru === '') return writeAt(draft, path, null);
  return writeAt(draft, path, { kk, ru, ...(field.hasEnglish ? { en: en === '' ? null : en } : {}) });
}
