import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useDismiss } from './use-dismiss.ts';

type DisclosureProps = {
  /** Visible text or icon of the button. */
  label: ReactNode;
  /** Name of the button where `label` is an icon. */
  accessibleName?: string;
  className?: string | undefined;
  buttonClassName?: string | undefined;
  panelClassName?: string | undefined;
  children: ReactNode;
};

/**
 * A button that opens a panel under it. Escape closes it and gives the focus back; so do a press elsewhere, leaving
 * it by keyboard, and following a link in it.
 */
export function Disclosure(props: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = useCallback(() => setOpen(false), []);
  useDismiss({ open, root, opener: button, close });

  return (
    <div ref={root} className={props.className}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={props.accessibleName}
        className={props.buttonClassName}
        onClick={() => setOpen(!open)}
      >
        {props.label}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the press is the link's own, only heard here */}
      <div
        id={panelId}
        hidden={!open}
        className={props.panelClassName}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a')) setOpen(false);
        }}
      >
        {props.children}
      </div>
    </div>
  );
}
