import type { ReactNode } from 'react';
import { PRIVACY_MESSAGES } from '../../i18n/privacy-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** A table whose cells say yes or no. */
export function YesNoTable(props: {
  readonly title?: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly boolean[] }[];
}): ReactNode {
  const { language } = useMessages();
  const words = PRIVACY_MESSAGES[language];
  const { columns } = props;
  return (
    <table className="privacy-table" data-wide={columns.length > 1 || undefined}>
      {props.title && <caption>{props.title}</caption>}
      <thead>
        <tr>
          <th scope="col">{props.corner}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map((column, index) => (
              <td key={column} data-column={column} data-yes={cells[index] || undefined}>
                {cells[index] ? words.yes : words.no}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
