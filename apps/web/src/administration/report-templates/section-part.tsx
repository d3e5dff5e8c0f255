import type { DocumentBar, DocumentPart, MarkedText } from '@korsetkish/figures';
import styles from './section-preview.module.css';

/** A part of a section as it is read. */
export function SectionPart({ part }: { part: DocumentPart }) {
  switch (part.part) {
    case 'HEADING':
      return part.level === 1 ? <h3>{part.text}</h3> : <h4>{part.text}</h4>;
    case 'PARAGRAPH':
      return (
        <p>
          <Said text={part.said} />
        </p>
      );
    case 'LIST':
      return (
        <>
          <p>
            <Said text={part.lead} />
          </p>
          <ul>
            {part.items.map((item, place) => (
              <li key={place}>
                <Said text={item} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'TABLE':
      return <Table {...part} />;
    case 'CHART':
      return (
        <figure className={styles.chart}>
          <figcaption>{part.title}</figcaption>
          <Bars bars={part.bars} />
        </figure>
      );
    case 'NARRATIVE':
      return (
        <>
          {part.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className={styles.signed}>{part.signed}</p>
        </>
      );
    case 'NOTE':
    case 'SOURCE':
      return <p className={styles.note}>{part.text}</p>;
    case 'TITLE':
      return <p className={styles.note}>{part.lines.join(' ')}</p>;
    case 'SIGNATURE':
      return <p>{part.placeAndDay}</p>;
  }
}

/** A text with the marks of its footnotes. */
function Said({ text }: { text: MarkedText }) {
  return text.map((run, place) => (
    <span key={place}>
      {run.text}
      {run.marks.length > 0 && <sup>{run.marks.map(({ number }) => number).join(', ')}</sup>}
    </span>
  ));
}

function Table({ caption, rowsName, columns, rows }: Extract<DocumentPart, { part: 'TABLE' }>) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowsName}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={place}>
                <Said text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Bars from zero beside their figures; a gap has none. */
function Bars({ bars }: { bars: readonly DocumentBar[] }) {
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value ?? 0)));
  return (
    <dl className={styles.bars}>
      {bars.map(({ name, text, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value !== null && largest > 0 && (
              <span
                aria-hidden
                className={styles.bar}
                style={{ inlineSize: `${(Math.abs(value) / largest) * 6}rem` }}
              />
            )}
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
