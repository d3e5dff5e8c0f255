import * as z from 'zod';

// Zod compiles schemas with `new Function` where it may; a strict Content-Security-Policy refuses that and reports each
// attempt. Imported first by main.tsx, before any schema is built.
z.config({ jitless: true });
