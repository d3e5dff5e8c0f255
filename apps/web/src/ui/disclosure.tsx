import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

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

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

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
