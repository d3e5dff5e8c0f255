import type { Action, Language, LocalizedText, RegisterDocument, Reminder } from '@korsetkish/contract';
import { formatDate } from '../../phrases/format-date.ts';
import { formatTimePeriod } from '../../phrases/format-time-period.ts';
import { nameDocument } from '../name-document.ts';
import { ACTION_STATUS_WORDS, FREQUENCY_WORDS, STATUS_RULE_WORDS } from '../register-words.ts';
import { uncapitalize, withoutStop } from '../sentence.ts';
import { sayDaysLeft, REMINDER_WORDS as WORDS } from './reminder-words.ts';

/** An action with all that its reminders say of it. */
export type RemindedAction = {
  action: Pick<
    Action,
    'action' | 'number' | 'text' | 'due' | 'frequency' | 'milestones' | 'status' | 'statusRule'
  >;
  document: Pick<RegisterDocument, 'title' | 'number' | 'adopted'>;
  /** The body that adopted the document; null: not printed. */
  body: LocalizedText | null;
  addressees: readonly LocalizedText[];
  /** Whether it is a copy for whoever controls the action. */
  isCopy: boolean;
  /** What is reminded of, at least one thing. */
  reminders: readonly Reminder[];
};

/** All that a letter says. */
export type ReminderLetterFacts = {
  /** Name of the organisation that it goes to. */
  organisation: LocalizedText;
  /** At least one, in the order of the register. */
  actions: readonly RemindedAction[];
  /** The day whose state of things it tells, `2026-11-23`. */
  today: string;
  /** Where people open the dashboard, without a slash at its end. */
  publicUrl: string;
};

/** A letter in one language, before it is laid out. */
export type ReminderLetterText = {
  title: string;
  lead: readonly string[];
  groups: readonly {
    heading: string;
    actions: readonly { name: string; lines: readonly string[]; pageLabel: string; page: string }[];
  }[];
  closing: string;
};

/**
 * A letter that reminds an organisation of its actions, and of those that it controls, in one language. It names
 * organisations and no person.
 */
export function writeReminderLetter(facts: ReminderLetterFacts, language: Language): ReminderLetterText {
  const { organisation, actions, today, publicUrl } = facts;
  const groups = [
    { heading: WORDS.own, of: actions.filter(({ isCopy }) => !isCopy) },
    { heading: WORDS.copies, of: actions.filter(({ isCopy }) => isCopy) },
  ];
  return {
    title: WORDS.subject[language],
    lead: [
      `${WORDS.organisation[language]} ${organisation[language]}`,
      `${WORDS.asOf[language]} ${formatDate(today)}`,
    ],
    groups: groups
      .filter(({ of }) => of.length > 0)
      .map(({ heading, of }) => ({
        heading: heading[language],
        actions: of.map((reminded) => ({
          name: nameReminded(reminded, language),
          lines: listLines(reminded, today, language),
          pageLabel: WORDS.page[language],
          page: `${publicUrl}/${language}/register/${reminded.action.action}`,
        })),
      })),
    closing: WORDS.closing[language],
  };
}

const nameReminded = ({ action: { number, text } }: RemindedAction, language: Language): string =>
  number === null ? text[language] : `${number}. ${text[language]}`;

function listLines(reminded: RemindedAction, today: string, language: Language): string[] {
  const { action, document, body, addressees, reminders } = reminded;
  const status = uncapitalize(ACTION_STATUS_WORDS[language][action.status], language);
  return [
    ...reminders.map((each) => sayReminder(each, action, today, language)),
    `${WORDS.status[language]} ${status} (${withoutStop(STATUS_RULE_WORDS[language][action.statusRule])})`,
    `${WORDS.document[language]} ${nameDocument(document, language)}${body === null ? '' : `. ${body[language]}`}`,
    ...(addressees.length === 0
      ? []
      : [`${WORDS.addressees[language]} ${addressees.map((name) => name[language]).join('; ')}`]),
  ];
}

function sayReminder(
  { milestone, day, timePeriod }: Reminder,
  { milestones, frequency }: RemindedAction['action'],
  today: string,
  language: Language,
): string {
  if (timePeriod !== null) {
    const often = frequency === null ? [] : [WORDS.frequency[language], FREQUENCY_WORDS[language][frequency]];
    const period = formatTimePeriod(timePeriod, language, 'label');
    return `${WORDS.silence[language]} ${period}${often.length === 0 ? '' : ` (${often.join(' ').toLocaleLowerCase(language)})`}`;
  }
  const left = sayDaysLeft(daysBetween(today, day), language);
  if (milestone === null) return `${WORDS.due[language]} ${formatDate(day)} (${left})`;
  const text = milestones.find((each) => each.milestone === milestone)?.text[language] ?? '';
  const named = withoutStop(text);
  return `${WORDS.milestone[language]} ${formatDate(day)} (${left})${named === '' ? '' : `: ${named}`}`;
}

const DAY_MS = 86_400_000;

/** Days from one to another, both ISO; less than none where the other is earlier. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
