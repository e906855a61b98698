import { lazy, type ReactNode } from 'react';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorAddress, actorName, actorSummary } from '../../domain/directory/naming.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import type { Language } from '../../domain/model/identity.ts';
import type { Category } from '../../domain/model/taxonomy.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { kindIn } from '../../i18n/kind-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { WhyFound } from '../../state/visible-actors.ts';
import { Later } from '../../ui/later.tsx';

const FoundWords = lazy(() => import('./found-words.tsx').then((module) => ({ default: module.FoundWords })));

/** Who it is and what it does; after a search with what was typed marked in it, and why it was found. */
export function ActorWords(props: {
  readonly actor: ActorProperties;
  readonly category: Category | undefined;
  readonly why: WhyFound | null;
}): ReactNode {
  const { actor, why } = props;
  const { language } = useMessages();
  const name = actorName(actor, language);
  const kind = actorSummary(actor, language) ?? kindIn(props.category, language) ?? { text: '', language };
  const plain = (
    <>
      <span className="actor-name">
        <InLanguage language={name.language}>{name.text}</InLanguage>
      </span>
      <span className="actor-kind">
        <InLanguage language={kind.language}>{kind.text}</InLanguage>
      </span>
    </>
  );
  if (!why) return plain;
  const languages = { nameLanguage: name.language, kindLanguage: kind.language };
  return (
    <Later waiting={plain}>
      <FoundWords {...why(actor, [name.text, kind.text, ...reachOf(actor, language)])} {...languages} />
    </Later>
  );
}

/** What the line with address and telephone says. */
function reachOf(actor: ActorProperties, language: Language): readonly string[] {
  const phone = actor.phone && belgianPhone(actor.phone);
  return [actorAddress(actor, language)?.text, phone].flatMap((text) => text || []);
}
