import type { Language } from '@korsetkish/contract';
import type { MarkedText } from '@korsetkish/figures';
import { Fragment } from 'react';

/** The anchor of a footnote. */
export const footnoteId = (number: number, language: Language): string => `footnote-${language}-${number}`;

/** A text with the marks of its footnotes, which lead to them. */
export function Marked({ said, language }: { said: MarkedText; language: Language }) {
  let letters = 0;
  return said.map(({ text, marks }) => {
    letters += text.length + 1;
    return (
      <Fragment key={letters}>
        {text}
        {marks.length > 0 && (
          <sup>
            {marks.map(({ number }, place) => (
              <Fragment key={number}>
                {place > 0 && ',\u2009'}
                <a
                  role="doc-noteref"
                  href={`#${footnoteId(number, language)}`}
                  aria-describedby={footnoteId(number, language)}
                >
                  {number}
                </a>
              </Fragment>
            ))}
          </sup>
        )}
      </Fragment>
    );
  });
}
