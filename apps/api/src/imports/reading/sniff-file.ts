import { open } from 'node:fs/promises';
import { FileProblem } from './file-problem.ts';

/** What a file is by its content. */
export type FileKind = 'XLSX' | 'TEXT';

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  xlsx: 'XLSX',
  csv: 'TEXT',
  tsv: 'TEXT',
  txt: 'TEXT',
};

const ZIP = Buffer.from('504b0304', 'hex');
/** Compound files: workbooks of before 2007, and newer ones under a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream that holds a workbook under a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** The directory of a compound file lies near one of its ends in what Excel and LibreOffice write. */
const LOOKED_AT = 2 ** 20;

/** Signs that no text holds, but for the zeros of UTF-16, which the mark at its start tells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/**
 * Tells what a file is by its first bytes, whatever its name says, and refuses it when the two do not agree.
 * @throws FileProblem EMPTY, PASSWORD, OLD_EXCEL, NOT_A_TABLE or WRONG_EXTENSION
 */
export async function sniffFile(path: string, fileName: string): Promise<FileKind> {
  const { head, tail } = await readEnds(path);
  const kind = findKind(head, tail);
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (EXTENSIONS[extension] !== kind) throw new FileProblem('WRONG_EXTENSION');
  return kind;
}

async function readEnds(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (position: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, position);
      return buffer.subarray(0, bytesRead);
    };
    return { head: await read(0), tail: await read(Math.max(0, size - LOOKED_AT)) };
  } finally {
    await file.close();
  }
}

function findKind(head: Buffer, tail: Buffer): FileKind {
  if (head.length === 0) throw new FileProblem('EMPTY');
  if (head.subarray(0, ZIP.length).equals(ZIP)) return 'XLSX';
  if (head.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    const isEncrypted = head.includes(ENCRYPTED) || tail.includes(ENCRYPTED);
    throw new FileProblem(isEncrypted ? 'PASSWORD' : 'OLD_EXCEL');
  }
  const isMarkup = /^(?:\uFEFF|ï»¿)?\s*(?:<|%PDF|\{\\rtf)/.test(head.toString('latin1', 0, 64));
  if (isMarkup || (!isUtf16(head) && BINARY.test(head.toString('latin1'))))
    throw new FileProblem('NOT_A_TABLE');
  return 'TEXT';
}

/** Whether a text starts with the mark of UTF-16, which every program that writes it puts there. */
export function isUtf16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
