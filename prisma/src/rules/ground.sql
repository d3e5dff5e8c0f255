-- What attempts to break the rules begin from, beside the published catalogue: a row of every table that it leaves empty.

INSERT INTO revision (published_by, reason) VALUES ('a test', 'a second revision');

INSERT INTO source (id, code, title_kk, title_ru, issuer_kk, issuer_ru, licence, layer)
  VALUES (900, 'TRAINING', 'Синтетикалық', 'Синтетические', 'Сынақ', 'Проверка', 'none', 'training');
INSERT INTO revision (id, published_by, reason, layer, seed, made_from)
  VALUES (900, 'a test', 'drawn', 'training', 1, 'nothing');
INSERT INTO series (id, indicator, ref_area, breakdown, scenario, layer)
  VALUES (900, 'ASSEMBLY_NOTIFICATIONS', '751210000', '', 'ACTUAL', 'training');

INSERT INTO staff_account (id, name, email) VALUES ('an account', 'Жастар бөлімі', 'youth@example.kz');
INSERT INTO role_grant (id, account_id, role, direction) VALUES (900, 'an account', 'EDITOR', 'YOUTH');
INSERT INTO audit_entry (id, action, subject, subject_id) VALUES (900, 'SIGNED_IN', 'account', 'an account');

INSERT INTO reporting_rule (code, direction, ref_area, frequency, due_days, valid_from, valid_to)
  VALUES ('A_RULE', 'YOUTH', '750000000', 'Q', 15, '2021-04-01', '2029-12-31');
INSERT INTO submission (id, rule, direction, ref_area, time_period, created_by)
  VALUES (900, 'A_RULE', 'YOUTH', '750000000', '2021-Q2', 'an account');
INSERT INTO submission (id, direction, ref_area, time_period, created_by, state, submitted_at, source_id, published_in)
  VALUES (901, 'YOUTH', '750000000', '2021-Q1', 'an account', 'PUBLISHED', now(), 900, 1);
INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period, obs_value, updated_by,
    file, sheet, cell)
  VALUES (900, 'YOUTH_NEET_RATE', '750000000', '', '2021-Q2', 6, 'an account', 'есеп.xlsx', 'Парақ1', 'B5');
INSERT INTO submission_line (submission_id, indicator, ref_area, breakdown, time_period, added_by)
  VALUES (900, 'YOUTH_NEET_RATE', '750000000', '', '2021-04', 'an account');
INSERT INTO observation (series_id, published_in, time_period, period_start, period_end, period_assumed, obs_value,
    decimals, unit_mult, source_id, file, sheet, cell)
  VALUES (900, 900, '2021-02', '2021-02-01', '2021-02-28', false, 7, 0, 0, 900, 'есеп.xlsx', 'Парақ1', 'B5');
INSERT INTO submission_review (submission_id, version, revision) VALUES (900, 1, 1);
INSERT INTO submission_review_figure (submission_id, position, indicator, ref_area, breakdown, time_period, difference)
  VALUES (900, 1, 'YOUTH_NEET_RATE', '750000000', '', '2021-Q2', 'NEW');
INSERT INTO submission_step (id, submission_id, account_id, state) VALUES (900, 900, 'an account', 'DRAFT');
INSERT INTO submission_comment (id, submission_id, account_id, text) VALUES (900, 900, 'an account', 'Қараңыз');

INSERT INTO pace_threshold VALUES ('YOUTH_NEET_RATE', 7);

INSERT INTO file_import (id, submission_id, file, state, mapping, created_by)
  VALUES ('00000000-0000-4000-8000-000000000000', 900, 'есеп.xlsx', 'READ', '{}', 'an account');
INSERT INTO file_import_progress (import_id, step, done, total)
  VALUES ('00000000-0000-4000-8000-000000000000', 'READING', 1, 2);
INSERT INTO file_import_figure (import_id, position, cell, text, decimals, unit_mult, obs_status)
  VALUES ('00000000-0000-4000-8000-000000000000', 1, 'A1', '5', 0, 0, 'A');
INSERT INTO file_import_entry (import_id, position, row, said)
  VALUES ('00000000-0000-4000-8000-000000000000', 1, 2, '{}');

INSERT INTO plan_act VALUES ('AN_ACT', '2021-07-01', 'Шешім', 'Решение');

INSERT INTO report_edition (id, ref_area, year, number, start_period, end_period, directions, revision, content,
    published_in, templates, account_id, frozen_by, frozen_at)
  VALUES (900, '750000000', 2026, 1, '2020', '2021-05', '{YOUTH}', 1, '{"submission": null, "figures": [{}]}', '{1}', '[]',
    'an account', 'Жастар бөлімі', '2026-06-01T10:00:00Z');
INSERT INTO report_edition_file (edition_id, lang, sha256, bytes, content)
  VALUES (900, 'kk', encode(sha256('\x01'), 'hex'), 1, '\x01');

INSERT INTO report_narrative (id, direction, ref_area, start_period, end_period, replaces, text_kk, text_ru, account_id, author,
    written_at)
  VALUES (900, 'YOUTH', '750000000', '2020', '2021-05', NULL, 'Мәтін', 'Текст', 'an account', 'Жастар бөлімі',
      '2021-06-01T10:00:00Z'),
    (901, 'YOUTH', '750000000', '2020', '2021-05', 900, 'Жаңа мәтін', 'Новый текст', 'an account', 'Жастар бөлімі',
      '2021-06-02T10:00:00Z');
INSERT INTO mailing (id, edition_id, lang, address, account_id, requested_by)
  VALUES (900, 900, 'kk', 'press@example.kz', 'an account', 'Жастар бөлімі');
INSERT INTO mailing (id, edition_id, lang, address, state, tries, next_try, sent_at, account_id, requested_by)
  VALUES (901, 900, 'kk', 'archive@example.kz', 'SENT', 1, NULL, now(), 'an account', 'Жастар бөлімі');
INSERT INTO mailing_attempt (id, mailing_id, tried_at, reason, said)
  VALUES (900, 901, now(), 'BUSY', '450 Mailbox busy');
INSERT INTO mailing (id, organisation, reminded_on, lang, address)
  VALUES (903, 'ASTANA_INTERNAL_POLICY', '2026-06-01', 'both', 'office@example.kz');
INSERT INTO action_reminder (id, mailing_id, organisation, action, is_copy, occasion, milestone, day, time_period) VALUES
  (900, 903, 'ASTANA_INTERNAL_POLICY', 'ASTANA_VOLUNTEERING', false, 'AHEAD_7', NULL, '2026-06-08', NULL),
  (901, 903, 'ASTANA_INTERNAL_POLICY', 'ASTANA_VOLUNTEERING', false, 'SILENCE', NULL, '2026-03-31', '2026-Q1');
INSERT INTO document_indicator VALUES ('ALMATY_YOUTH_PLAN_2025', 'YOUTH_NEET_RATE', '3', 1);
INSERT INTO action_milestone VALUES ('ASTANA_VOLUNTEERING', 1, '2023-06-30', 'Жарты жыл', 'Полугодие');
INSERT INTO action_progress (id, action, day, stage, text_kk, text_ru, organisation, on_behalf_of, role, account_id, entered_at)
  VALUES (900, 'ASTANA_VOLUNTEERING', '2023-03-01', 'IN_PROGRESS', 'Тартылды', 'Привлечены', 'ASTANA_INTERNAL_POLICY',
    'ASTANA_INTERNAL_POLICY', 'EDITOR', 'an account', '2023-03-02T10:00:00Z');
INSERT INTO evidence_file (sha256, media_type, bytes, content, account_id, sent_at)
  VALUES (encode(sha256('\x01'), 'hex'), 'application/pdf', 1, '\x01', 'an account', '2023-03-02T10:00:00Z');
INSERT INTO action_evidence (progress_id, position, nature, dated, title_kk, title_ru, url)
  VALUES (900, 1, 'DOCUMENT', '2023-03-01', 'Хаттама', 'Протокол', 'https://example.kz/1');
INSERT INTO action_evidence (progress_id, position, nature, dated, title_kk, title_ru, sha256, file_name)
  VALUES (900, 2, 'DOCUMENT', '2023-03-01', 'Хаттама', 'Протокол', encode(sha256('\x01'), 'hex'), 'хаттама.pdf');
INSERT INTO action_evidence (progress_id, position, nature, dated, indicator, breakdown, ref_area, time_period)
  VALUES (900, 3, 'FIGURE', '2023-03-31', 'YOUTH_NEET_RATE', '', '710000000', '2023-Q1');
INSERT INTO action_ruling (id, action, status, reason_kk, reason_ru, account_id, ruled_at)
  VALUES (900, 'ASTANA_VOLUNTEERING', 'CANCELLED', 'Себебі', 'Причина', 'an account', '2023-03-02T10:00:00Z');
