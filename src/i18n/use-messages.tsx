import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language } from '../domain/model/identity.ts';
import { directionOf } from './language.ts';
import { loadedMessages, loadMessages } from './load-messages.ts';
import type { Messages } from './messages/en.ts';

interface Translation {
  readonly language: Language;
  readonly messages: Messages;
}

function known(language: Language): Translation | null {
  const messages = loadedMessages(language);
  return messages ? { language, messages } : null;
}

const TranslationContext = createContext<Translation | null>(null);

/**
 * Loads the words of one language and hands them to everything inside. Until they are there it shows
 * nothing at first, and the previous language after a switch.
 */
export function TranslationProvider(props: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactNode {
  const [translation, setTranslation] = useState(() => known(props.language));
  const { language } = props;
  useEffect(() => {
    let current = true;
    void loadMessages(language).then((messages) => {
      if (current) setTranslation((shown) => (shown?.messages === messages ? shown : { language, messages }));
    });
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    if (!translation) return;
    document.documentElement.lang = translation.language;
    document.documentElement.dir = directionOf(translation.language);
  }, [translation]);
  return translation && <TranslationContext value={translation}>{props.children}</TranslationContext>;
}

/** Gives the words and the language they are in. Throws outside a `TranslationProvider`. */
export function useMessages(): Translation {
  const translation = useContext(TranslationContext);
  if (!translation) throw new Error('useMessages needs a TranslationProvider around it');
  return translation;
}
