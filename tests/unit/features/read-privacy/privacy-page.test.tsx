import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { KINDS } from '../../../../src/domain/proposals/proposal.ts';
import { STATES } from '../../../../src/domain/proposals/review.ts';
import { may, RIGHT_NAMES, ROLES } from '../../../../src/domain/proposals/rights.ts';
import { PrivacyPage } from '../../../../src/features/read-privacy/privacy-page.tsx';
import { loadMessages } from '../../../../src/i18n/load-messages.ts';
import { PRIVACY_MESSAGES } from '../../../../src/i18n/privacy-messages.ts';
import { PROPOSE_MESSAGES } from '../../../../src/i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../../../src/i18n/review-messages.ts';
import { TranslationProvider } from '../../../../src/i18n/use-messages.tsx';

const LANGUAGES = ['nl', 'fr', 'en'] as const;

beforeAll(async () => void (await Promise.all(LANGUAGES.map(loadMessages))));

const textsOf = (markup: string, cell: string): string[] =>
  [...markup.matchAll(new RegExp(`<${cell}[^>]*>([^<]*)</${cell}>`, 'g'))].map(([, text = '']) => text);

/** Each table of the page as it is read: what stands over a cell and before it, and what the cell says. */
function tablesIn(markup: string): ReadonlyMap<string, string>[] {
  return [...markup.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
    const [head = '', ...rows] = table.split('<tr>').slice(1);
    const [, ...columns] = textsOf(head, 'th');
    const cells = rows.flatMap((row) => {
      const [name = ''] = textsOf(row, 'th');
      return textsOf(row, 'td').map((said, place) => [`${name} › ${columns[place]}`, said] as const);
    });
    return new Map(cells);
  });
}

it.each(LANGUAGES)(
  'PR-59: what the page says of each role, state and kind is what the rules do: %s',
  (language) => {
    const words = PRIVACY_MESSAGES[language];
    const { roles, states } = REVIEW_MESSAGES[language];
    const page = renderToStaticMarkup(
      <TranslationProvider language={language}>
        <PrivacyPage />
      </TranslationProvider>,
    ).replaceAll('&#x27;', "'");
    const said = (isSo: boolean): string => (isSo ? words.yes : words.no);
    const [ofRoles, ofStates, ofKinds] = tablesIn(page);
    const wanted = ROLES.flatMap((role) =>
      RIGHT_NAMES.map(
        (right) => [`${roles[role]} › ${words.rights[right]}`, said(may(role, right))] as const,
      ),
    );
    expect(ofRoles).toEqual(new Map(wanted));
    const onMap = (name: string, isSo: boolean) => [`${name} › ${words.onMap}`, said(isSo)] as const;
    const published = ['accepted', 'changed'];
    expect(ofStates).toEqual(new Map(STATES.map((state) => onMap(states[state], published.includes(state)))));
    const { kinds } = PROPOSE_MESSAGES[language];
    expect(ofKinds).toEqual(new Map(KINDS.map((kind) => onMap(kinds[kind], kind !== 'remark'))));
  },
);
