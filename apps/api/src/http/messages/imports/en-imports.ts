import type { ImportMessages } from './import-messages.ts';

export const enImports: ImportMessages = {
  refused: {
    WRONG_EXTENSION:
      'The extension does not fit the content. Excel workbooks (.xlsx) and text tables (.csv, .tsv, .txt) are taken.',
    OLD_EXCEL: 'This is a workbook in the old Excel format (.xls). Save it as .xlsx and upload it again.',
    PASSWORD: 'The file is protected by a password. Remove the protection, save it and upload it again.',
    NOT_A_TABLE: 'This is neither an Excel workbook nor a text table.',
    TOO_LARGE: 'The file is larger than what is taken. Divide it.',
    BOMB: 'The content is far too large once unpacked. Save the table as a new file and upload that.',
    DAMAGED: 'The file is damaged and cannot be read. Open it, save it anew and upload it again.',
    EMPTY: 'The file has no filled row.',
    NO_TABLE: 'No table was found: a row of headings with numbers below it.',
    NO_ACTIONS:
      'No table of measures was found: a row of headings (number, wording in Kazakh and in Russian) with measures below it. Download the template.',
    NO_INDICATORS:
      'No table of target indicators was found: a row of headings (part, code or name of the indicator) with indicators below it. Download the template.',
    FORMULA: 'A cell holds a formula. Copy the table, paste it as values and upload the file again.',
    MERGED:
      'Cells of the headings or of the table are merged. Split them: above the table they do no harm, in it nobody can tell what belongs to which row and column.',
  },
  at: (place) => `Cell: ${place}.`,
  stillReading: 'The file is still being read.',
  takenOver: 'This file was taken over already.',
  uploaded: 'There is an upload with this identifier already.',
  someRefused: (count) => `Refused: ${count}. Correct the file, or take the rest over without that.`,
  nothing: 'The file has nothing that can be taken over.',
  forOneThing:
    'A file is uploaded either for a submission or for a document of the register: name exactly one of them.',
  contentsOfDocument: 'What it says is given with a document, and only with one: `contents`.',
  otherRole: 'A column of such a file is not taken for that.',
};
