import { expect, test } from 'vitest';
import { namePicture } from './name-picture.ts';

const named = { id: 'neet', refArea: '750000000', language: 'kk', format: 'png' } as const;

test('says what it is, where it is of and in which language', () => {
  expect(namePicture({ ...named, layer: 'published' })).toBe('korsetkish_neet_750000000.kk.png');
});

test('a picture of synthetic figures says so', () => {
  expect(namePicture({ ...named, layer: 'training' })).toBe('korsetkish_training_neet_750000000.kk.png');
});
