import type { Catalogue } from '@korsetkish/figures';
import type { NewestRevision } from '../../http/find-revision.ts';
import type { SubmissionRow } from '../to-submission.ts';

/** What a submission is looked at by: itself as it stands, what is published, and the names and rules of that. */
export type Reviewed = { row: SubmissionRow; revision: NewestRevision; catalogue: Catalogue };
