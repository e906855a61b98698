import { type ReactNode, useState } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { ComparedPlace } from '../../domain/compass/compared-place.ts';
import { perTenThousand, type ThemeComparison } from '../../domain/compass/comparison.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { formatDecimal } from '../../i18n/language.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type Sorted, SortHeader } from '../../ui/sort-header.tsx';
import type { Comparison } from './comparison-of.ts';
import { type Column, type Row, sortRows } from './sort-rows.ts';

/** The rose as a table: per theme the actors, their number per 10,000 residents, and the place compared with. */
export function ThemeTable(props: {
  readonly own: ComparedPlace;
  readonly comparison: Comparison | null;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { language } = useMessages();
  const { table } = COMPARE_MESSAGES[language];
  const { own, comparison, themeWords } = props;
  const [sort, setSort] = useState<{ readonly column: Column; readonly by: 'ascending' | 'descending' }>();
  const rows = sortRows(rowsOf(own, comparison?.rows ?? null, themeWords), sort, language);
  const head = (column: Column, text: string, numeric: boolean): ReactNode => {
    const sorted: Sorted = sort?.column === column ? sort.by : null;
    const first = numeric ? 'descending' : 'ascending';
    const turned = sorted === 'ascending' ? 'descending' : 'ascending';
    return (
      <SortHeader
        key={column}
        sorted={sorted}
        numeric={numeric}
        onSort={() => setSort({ column, by: sorted === null ? first : turned })}
      >
        {text}
      </SortHeader>
    );
  };
  const rates = own.offer.population > 0;
  return (
    <div className="theme-table-scroll">
      <table className="theme-table">
        <caption className="visually-hidden">{table.caption(placeName(own, language))}</caption>
        <thead>
          <tr>
            {head('theme', table.theme, false)}
            {head('count', table.count, true)}
            {rates && head('rate', table.rate, true)}
            {comparison && head('otherRate', table.otherRate(placeName(comparison.other, language)), true)}
            {comparison && head('relation', table.difference, false)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.theme} row={row} rates={rates} compared={comparison !== null} />
          ))}
        </tbody>
      </table>
      {comparison && <p className="note">{table.relationMeans}</p>}
    </div>
  );
}

function rowsOf(
  { offer }: ComparedPlace,
  compared: readonly ThemeComparison[] | null,
  themeWords: Readonly<Record<ThemeId, string>>,
): readonly Row[] {
  return THEME_IDS.map((theme, index) => {
    const count = offer.counts[theme] ?? 0;
    const other = compared?.[index];
    const rate = offer.population > 0 ? perTenThousand(count, offer.population) : 0;
    return {
      theme,
      word: themeWords[theme],
      count,
      rate,
      otherRate: other?.otherRate ?? 0,
      relation: other?.relation ?? 'similar',
    };
  });
}

function TableRow(props: {
  readonly row: Row;
  readonly rates: boolean;
  readonly compared: boolean;
}): ReactNode {
  const { language } = useMessages();
  const { table } = COMPARE_MESSAGES[language];
  const { row, rates, compared } = props;
  return (
    <tr data-gap={row.count === 0 || undefined}>
      <th scope="row">
        <span className="theme-table-theme">
          <ThemeMark theme={row.theme} sizePx={24} />
          {row.word}
        </span>
      </th>
      <td>{row.count}</td>
      {rates && <td>{formatDecimal(row.rate, language)}</td>}
      {compared && <td>{formatDecimal(row.otherRate, language)}</td>}
      {compared && <td data-words>{table.relation[row.relation]}</td>}
    </tr>
  );
}
