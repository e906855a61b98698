import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import './pop-panel.css';

/**
 * A button that opens a small panel under it. Focus goes to the panel's chosen or first control; Escape, a press
 * elsewhere, leaving by Tab or following a link in it closes it; Escape and links bring the focus back to the button.
 */
export function PopPanel(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const panel = root.current?.querySelector('.pop-panel-body');
    const chosen = panel?.querySelector<HTMLElement>('input:checked, [aria-current]');
    (chosen ?? panel?.querySelector<HTMLElement>('input, button, a'))?.focus();
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', onPress);
    return () => removeEventListener('pointerdown', onPress);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element && event.target.closest('.pop-panel-body a'))) return;
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.relatedTarget && !root.current?.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own controls let through
    <div className="pop-panel" ref={root} onClick={onClick} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="pop-panel-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {props.icon}
        <span className="visually-hidden">{props.label}</span>
      </button>
      {open && (
        <div className="pop-panel-body" id={id}>
          {props.children}
        </div>
      )}
    </div>
  );
}
