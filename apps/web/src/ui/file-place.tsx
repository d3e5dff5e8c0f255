import { type DragEvent, type ReactNode, useId, useState } from 'react';
import styles from './file-place.module.css';

type FilePlaceProps = {
  /** What chooses a file: the words of the button. */
  label: string;
  /** Endings of the names of files that are taken: `.xlsx,.csv`. */
  accept: string;
  /** Left out: one file at a time. */
  takesSeveral?: boolean;
  /** Beside other ways, none of which is what the page is for. */
  isQuiet?: boolean;
  onFiles: (files: readonly File[]) => void;
  /** What is to be known of the files, and that they can be dropped here. */
  children: ReactNode;
};

/** A place to choose files, or to drop them. */
export function FilePlace({
  label,
  accept,
  takesSeveral = false,
  isQuiet,
  onFiles,
  children,
}: FilePlaceProps) {
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])].slice(0, takesSeveral ? undefined : 1);
    if (taken.length > 0) onFiles(taken);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    /* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is the file input in it */
    <div
      className={styles.place}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={inputId}
        className={styles.input}
        type="file"
        accept={accept}
        multiple={takesSeveral}
        onChange={(event) => {
          take(event.target.files);
          // The same file, mended, may be chosen again.
          event.target.value = '';
        }}
      />
      <label htmlFor={inputId} className={styles.button} data-quiet={isQuiet}>
        {label}
      </label>
      {children}
    </div>
  );
}
