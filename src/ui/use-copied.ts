import { useState } from 'react';

/** What was told of a copy, a way to tell something else there, and a way to put a text on the clipboard. */
export function useCopied(words: { readonly copied: string; readonly notCopied: string }): {
  readonly told: string;
  tell(text: string): void;
  copy(text: string): void;
} {
  const [told, tell] = useState('');
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => tell(words.copied),
      () => tell(words.notCopied),
    );
  };
  return { told, tell, copy };
}
