import { afterAll, beforeEach, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const BAD_EDITS: BadEdit[] = [
  [
    'a person’s name where a mail address of an office is kept',
    'organisations.csv',
    'ASTANA_YOUTH_POLICY,710000000,,',
    'ASTANA_YOUTH_POLICY,710000000,somebody,',
    'organisations.csv:5 mail_address: "somebody" is not a mail address',
  ],
  [
    'a document that follows from itself, over another',
    'documents.csv',
    'ASTANA_MASLIKHAT,,,',
    'ASTANA_MASLIKHAT,ASTANA_RESOLUTION_2022,,',
    'documents.csv:2 based_on: ASTANA_DECISION_83_12_VII would follow from itself',
    'documents.csv:3 based_on: ASTANA_RESOLUTION_2022 would follow from itself',
  ],
  [
    'a finding of a document about itself',
    'findings.csv',
    'ASTANA_N1,ASTANA_RESOLUTION_2022,N1,ASTANA_DECISION_83_12_VII',
    'ASTANA_N1,ASTANA_RESOLUTION_2022,N1,ASTANA_RESOLUTION_2022',
    'findings.csv:11 assesses: ASTANA_RESOLUTION_2022 would assess itself',
  ],
  [
    'blame that is part of praise',
    'findings.csv',
    'ASTANA_N1,ASTANA_RESOLUTION_2022,N1,ASTANA_DECISION_83_12_VII,,',
    'ASTANA_N1,ASTANA_RESOLUTION_2022,N1,ASTANA_DECISION_83_12_VII,ASTANA_P1,',
    'findings.csv:11 part_of: ASTANA_P1 is of another document or sign',
  ],
  [
    'a part of a part',
    'findings.csv',
    'ASTANA_N2_VOLUNTEERING,ASTANA_RESOLUTION_2022,N2.2,ASTANA_DECISION_83_12_VII,ASTANA_N2,',
    'ASTANA_N2_VOLUNTEERING,ASTANA_RESOLUTION_2022,N2.2,ASTANA_DECISION_83_12_VII,ASTANA_N2_PROJECTS,',
    'findings.csv:14 part_of: ASTANA_N2_PROJECTS is itself part of another',
  ],
  [
    'an action for no area, addressed to nobody known, in a part that its document lacks',
    'actions.csv',
    'ASTANA_VIDEOS,ASTANA_RESOLUTION_2022,,2.4,RECOMMENDATION,COUNCIL_DECISIONS,710000000,ASTANA_INTERNAL_POLICY,',
    'ASTANA_VIDEOS,ASTANA_RESOLUTION_2022,4,2.4,RECOMMENDATION,COUNCIL_DECISIONS,,ASTANA_INTERNAL_POLITICS,',
    'actions.csv:5 ref_areas: must not be blank',
    'actions.csv:5 addressees: unknown code "ASTANA_INTERNAL_POLITICS", did you mean "ASTANA_INTERNAL_POLICY"?',
    'actions.csv:5 part: ASTANA_RESOLUTION_2022 has no part 4',
  ],
  [
    'a reason why nobody can tell, in one language',
    'actions.csv',
    ',"Рекомендация отсылает к собственному перечню решения 2021 года, а его в реестре нет.",',
    ',,',
    'actions.csv:8 unassessable_ru: the Russian text is missing',
  ],
  [
    'a figure that was reached in no period',
    'action_figures.csv',
    'ALMATY_LEISURE_CENTRES,BASE,YOUTH_LEISURE_CENTRES,,750000000,2021-05-31,ACTUAL',
    'ALMATY_LEISURE_CENTRES,BASE,YOUTH_LEISURE_CENTRES,,750000000,,ACTUAL',
    'action_figures.csv:24 time_period: must not be blank',
  ],
  [
    'an indicator that is to be moved in one period',
    'action_figures.csv',
    'ALMATY_LEISURE_CENTRES,BASE,YOUTH_LEISURE_CENTRES,,750000000,2021-05-31,ACTUAL',
    'ALMATY_LEISURE_CENTRES,MOVES,YOUTH_LEISURE_CENTRES,,750000000,2021-05-31,ACTUAL',
    'action_figures.csv:24 time_period: is left blank for what is to be moved',
    'action_figures.csv:24 scenario: is left blank for what is to be moved',
  ],
];

test.each(BAD_EDITS)('%s is refused, and nothing is loaded', async (_, file, good, bad, ...complaints) => {
  copy.edit(file, good, bad);
  expect(await findComplaints()).toEqual(complaints);
});
