import { type ChangeEvent, type ReactNode, useId } from 'react';
import './file-button.css';

/** A button that asks for a file of the device. The same file can be chosen again. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  /** opens the camera of a telephone instead */
  readonly capture?: boolean;
  onFile(file: File): Promise<void>;
}): ReactNode {
  const id = useId();
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.currentTarget.files ?? [];
    event.currentTarget.value = '';
    if (file) void props.onFile(file);
  };
  return (
    <span className="file-button">
      <input
        type="file"
        id={id}
        accept={props.accept}
        capture={props.capture ? 'environment' : undefined}
        onChange={onChange}
      />
      <label className="button" htmlFor={id}>
        {props.label}
      </label>
    </span>
  );
}
