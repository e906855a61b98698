/** Words that are the same in Dutch, French and English but for an accent, and that people hear right in a noisy room. */
const ROOM_WORDS = [
  ...['album', 'atlas', 'bagel', 'ballet', 'banjo', 'bingo', 'bistro', 'bonbon', 'bonsai'],
  ...['brunch', 'bungalow', 'burger', 'cactus', 'camping', 'canyon', 'capsule', 'casino', 'cobra'],
  ...['cocktail', 'collage', 'combo', 'concert', 'confetti', 'curry', 'dahlia', 'diesel', 'disco', 'domino'],
  ...['duo', 'espresso', 'expo', 'falafel', 'festival', 'flamenco', 'fruit', 'gala', 'garage'],
  ...['graffiti', 'hobby', 'hockey', 'hotel', 'igloo', 'jackpot', 'jazz', 'jogging', 'judo', 'karaoke'],
  ...['ketchup', 'kimono', 'kiwi', 'koala', 'lasagne', 'lotus', 'machine', 'magnolia'],
  ...[
    'mambo',
    'mango',
    'marathon',
    'menu',
    'metro',
    'mikado',
    'mimosa',
    'mini',
    'moment',
    'mozzarella',
    'ninja',
  ],
  ...['oasis', 'opera', 'origami', 'paella', 'panda', 'panorama', 'parasol', 'pasta', 'patio'],
  ...['piano', 'pizza', 'plaza', 'podium', 'polo', 'poncho', 'pony', 'puma', 'quiz'],
  ...['radar', 'radio', 'ravioli', 'robot', 'rodeo', 'rumba', 'safari', 'saga', 'salami', 'salsa', 'samba'],
  ...[
    'sandwich',
    'sauna',
    'scooter',
    'silo',
    'solo',
    'sonar',
    'spaghetti',
    'sport',
    'studio',
    'sudoku',
    'sushi',
  ],
  ...[
    'tandem',
    'tango',
    'tapas',
    'taxi',
    'tennis',
    'tiramisu',
    'toast',
    'trio',
    'tuba',
    'tunnel',
    'video',
    'villa',
  ],
  ...['wasabi', 'yeti', 'yoga', 'zigzag', 'zoo', 'zorro'],
] as const;

/** Gives two different words of the list, with a hyphen. `pick` gives a whole number from 0 up to but not `below`. */
export function roomWordFrom(pick: (below: number) => number): string {
  const first = pick(ROOM_WORDS.length);
  const second = (first + 1 + pick(ROOM_WORDS.length - 1)) % ROOM_WORDS.length;
  return `${ROOM_WORDS[first]}-${ROOM_WORDS[second]}`;
}

/** Gives the word of a room as somebody typed it: capitals, spaces and marks make no difference. */
export function readRoomWord(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60);
}
