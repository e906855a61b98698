import type { LanguagePack } from '../../language-pack.ts';
import { bar } from './bar.ts';
import { compare } from './compare.ts';
import { draw } from './draw.ts';
import { filter } from './filter.ts';
import { guide, speech } from './guide.ts';
import { here } from './here.ts';
import { kinds } from './kinds.ts';
import { list } from './list.ts';
import { messages } from './messages.ts';
import { moment } from './moment.ts';
import { near } from './near.ts';
import { offline } from './offline.ts';
import { paper } from './paper.ts';
import { compass, hours, hoursLine, map, printPage } from './parts.ts';
import { privacy } from './privacy.ts';
import { propose } from './propose.ts';
import { review } from './review.ts';
import { room } from './room.ts';
import { route } from './route.ts';
import { studio } from './studio.ts';
import { style } from './style.ts';
import { walk } from './walk.ts';

/** Every word of this language; loaded as one piece, only for its readers. */
export const ar: LanguagePack = {
  ...{ messages, bar, compare, compass, draw, filter, guide, here, hours, hoursLine },
  kinds,
  ...{
    list,
    map,
    moment,
    near,
    offline,
    paper,
    printPage,
    privacy,
    propose,
    review,
    speech,
    room,
    route,
    studio,
    style,
    walk,
  },
};
