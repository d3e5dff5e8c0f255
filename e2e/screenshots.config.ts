import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** The pictures of the README: the same product and browser as the journeys, in two sizes and languages. */
export default defineConfig({ ...journeys, testDir: './screenshots', reporter: [['list']] });
