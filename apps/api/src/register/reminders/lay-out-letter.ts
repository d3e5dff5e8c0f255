import type { Language } from '@korsetkish/contract';
import type { ReminderLetterText } from '@korsetkish/figures';
import { escapeXml } from '../../spreadsheet/escape-xml.ts';

/** A letter as plain text. */
export function formatLetterText({ title, lead, groups, closing }: ReminderLetterText): string {
  return [
    title,
    lead.join('\n'),
    ...groups.flatMap(({ heading, actions }) => [
      `${heading}:`,
      ...actions.map(({ name, lines, pageLabel, page }) =>
        [name, ...[...lines, `${pageLabel} ${page}`].map((line) => `- ${line}`)].join('\n'),
      ),
    ]),
    closing,
  ].join('\n\n');
}

/**
 * The same as HTML, which brings nothing from outside. @param language of its texts, so that it is read out in that
 */
export function formatLetterHtml(letter: ReminderLetterText, language: Language): string {
  const { title, lead, groups, closing } = letter;
  const grouped = groups.map(
    ({ heading, actions }) =>
      `<h2 style="font-size:16px">${escapeXml(heading)}</h2>${actions.map(formatAction).join('')}`,
  );
  return [
    `<div lang="${language}" style="max-width:640px;font-family:sans-serif;font-size:15px;line-height:1.5">`,
    `<h1 style="font-size:20px">${escapeXml(title)}</h1>`,
    `<p>${lead.map(escapeXml).join('<br>')}</p>`,
    ...grouped,
    `<p style="font-size:13px">${escapeXml(closing)}</p></div>`,
  ].join('\n');
}

function formatAction({
  name,
  lines,
  pageLabel,
  page,
}: ReminderLetterText['groups'][number]['actions'][number]): string {
  const link = `${escapeXml(pageLabel)} <a href="${escapeXml(page)}">${escapeXml(page)}</a>`;
  const items = [...lines.map(escapeXml), link].map((line) => `<li>${line}</li>`).join('');
  return `<h3 style="margin-bottom:4px;font-size:15px">${escapeXml(name)}</h3><ul style="margin-top:0">${items}</ul>`;
}
