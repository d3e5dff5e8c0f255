import * as z from 'zod';
import { AreaEntry } from './area-entry.ts';
import { CodelistEntry, DefinitionEntry, GroupEntry, IndicatorEntry, UnitEntry } from './indicator-entry.ts';
import { ActionEntry, DocumentEntry, FindingEntry, OrganisationEntry } from './register-entry.ts';
import { RelationEntry } from './relation-entry.ts';
import { ReportTemplateEntry } from './report-template-entry.ts';
import { RuleEntry } from './rule-entry.ts';
import { AnnotationEntry, NoteEntry, SourceEntry } from './source-entry.ts';

/** Names the state of an entry, so that nobody overwrites what they have not seen. */
export const EntryVersion = z.string().length(64).meta({ id: 'EntryVersion' });

/** Everything that can be declared in the catalogue, as it is declared. */
export const CatalogueEntry = z
  .discriminatedUnion('thing', [
    IndicatorEntry,
    GroupEntry,
    UnitEntry,
    CodelistEntry,
    DefinitionEntry,
    SourceEntry,
    NoteEntry,
    AnnotationEntry,
    AreaEntry,
    RelationEntry,
    RuleEntry,
    ReportTemplateEntry,
    OrganisationEntry,
    DocumentEntry,
    FindingEntry,
    ActionEntry,
  ])
  .meta({ id: 'CatalogueEntry' });
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** What an edit is based on; null: nothing, the entry is new. */
const basedOn = EntryVersion.nullable();

/** An entry that somebody saves. */
export const EditedEntry = z
  .discriminatedUnion('thing', [
    IndicatorEntry.extend({ basedOn }),
    GroupEntry.extend({ basedOn }),
    UnitEntry.extend({ basedOn }),
    CodelistEntry.extend({ basedOn }),
    DefinitionEntry.extend({ basedOn }),
    SourceEntry.extend({ basedOn }),
    NoteEntry.extend({ basedOn }),
    AnnotationEntry.extend({ basedOn }),
    AreaEntry.extend({ basedOn }),
    RelationEntry.extend({ basedOn }),
    RuleEntry.extend({ basedOn }),
    ReportTemplateEntry.extend({ basedOn }),
    OrganisationEntry.extend({ basedOn }),
    DocumentEntry.extend({ basedOn }),
    FindingEntry.extend({ basedOn }),
    ActionEntry.extend({ basedOn }),
  ])
  .meta({ id: 'EditedEntry' });
export type EditedEntry = z.infer<typeof EditedEntry>;
