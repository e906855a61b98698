import { Fragment, type ReactNode } from 'react';

/** The numbers that are called from a text of the interface: three digits, or a free 0800 number. */
const NUMBER = /(\b112\b|\b0800 \d{2} \d{3}\b)/;

/** A text whose telephone numbers can be tapped. */
export function PhoneText(props: { readonly text: string }): ReactNode {
  return props.text.split(NUMBER).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={`tel:${part.replaceAll(' ', '')}`} dir="ltr">
        {part}
      </a>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
}
