import { createContext } from 'react';
import { PAPER_PAINT } from '../compass/paper-paint.ts';

/** What roses are painted with on a page: the colours of paper, or greys for a proof. */
export const PaintContext = createContext(PAPER_PAINT);
