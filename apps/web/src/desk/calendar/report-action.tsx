import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { useNameSubmission } from '../use-name-submission.ts';
import type { CalendarRow } from './build-calendar.ts';

/** The way to a report: to begin it, to go on with it, to look at it; of a published one, to correct it. */
export function ReportAction({ row: { report, status, mayEdit } }: { row: CalendarRow }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const name = useNameSubmission();
  const begin = useMutation({
    mutationFn: async () => {
      const { rule, direction, refArea, timePeriod, scenario } = report;
      const body = { rule, direction, refArea, timePeriod, scenario, planAct: null, source: null };
      const { submission } = await call('create-submission', { params: {}, query: {}, body });
      const params = { language, submission: submission.submission };
      await navigate({ to: '/$language/desk/submissions/$submission', params });
    },
    // A colleague may have begun it meanwhile.
    onError: () => queries.invalidateQueries({ queryKey: ['get-reporting-calendar'] }),
  });
  const { heading, area } = name(report);
  const about = `${heading}, ${area}`;
  const isOpen = status === 'DRAFT' || status === 'RETURNED';
  const mayBegin = mayEdit && (report.submission === null ? status !== 'NOT_YET' : status === 'PUBLISHED');
  const beginLabel = report.submission === null ? t('calendar.begin') : t('calendar.correct');
  const lookLabel = isOpen && mayEdit ? t('calendar.goOn') : t('calendar.look');
  return (
    <>
      {report.submission !== null && (
        <Link
          to="/$language/desk/submissions/$submission"
          params={{ language, submission: report.submission.submission }}
          aria-label={`${lookLabel}: ${about}`}
        >
          {lookLabel}
        </Link>
      )}{' '}
      {mayBegin && (
        <Button
          kind="small"
          disabled={begin.isPending}
          accessibleName={`${beginLabel}: ${about}`}
          onPress={() => begin.mutate()}
        >
          {beginLabel}
        </Button>
      )}
      <RefusalLine error={begin.error} />
    </>
  );
}
