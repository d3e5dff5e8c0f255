import { callQuery } from '../api/call-query.ts';

/** All annotations: they are few, and every panel looks for those of its own figures, areas and years. */
export const listAnnotationsQuery = callQuery('list-annotations', { params: {}, query: {} });
