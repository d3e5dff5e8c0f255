import { expect, test } from 'vitest';
import { RecordCounter } from './record-counter.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the head is no record, a line feed in quotes ends none', () => {
  const counter = new RecordCounter();
  counter.add(bytesOf('\uFEFFINDICATOR,NOTES_KK\r\n'));
  expect(counter.records).toBe(0);
  counter.add(bytesOf('A,"бірінші\nекінші ""үшінші""\n"\r\nB,\r\n'));
  expect(counter.records).toBe(2);
});

test('wherever the file is cut, the count is the same', () => {
  const file = bytesOf('HEAD,ӘҒҚ\r\n1,"a\n""b"\r\n2,"""\n"\r\n3,ң\r\n');
  for (let cut = 0; cut <= file.length; cut += 1) {
    const counter = new RecordCounter();
    counter.add(file.subarray(0, cut));
    counter.add(file.subarray(cut));
    expect(counter.records, `cut at ${cut}`).toBe(3);
  }
});
