import { distanceMetres } from '../geo/measure.ts';
import { type Entry, namesOf } from './entry.ts';
import { bestSimilarity, nameWords } from './similarity.ts';

/** Entries with points farther apart than this are one actor only when they share a telephone or mailbox. */
export const NEAR_METRES = 100;
const SIMILAR_NAME = 0.7;
/** A telephone or address shared by more entries than this is a switchboard and tells nothing. */
const SWITCHBOARD = 3;

type Verdict = 'same' | 'doubtful';

/** Two entries that may be one actor, and why. */
export interface Candidate {
  readonly a: Entry;
  readonly b: Entry;
  readonly verdict: Verdict;
  readonly similarity: number;
  /** null when one has no point */
  readonly metres: number | null;
  readonly reasons: readonly (
    | 'near-and-similar'
    | 'same-phone'
    | 'same-email'
    | 'named-same'
    | 'same-name-no-point'
  )[];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Decisions of a person about pairs of ids; the order within a pair does not matter. */
export interface Decisions {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

const SCHOOL_LEVEL =
  /\b(maternelle|kleuter|primaire|lagere|secondaire|secundair|fondamentale?|basisschool|primary|secondary|pre-primary|section|afdeling|site|campus|type \d|internat|annexe|academie|academy)\b/gi;

function levelsOf(entry: Entry): string {
  const text = namesOf(entry).join(' ').normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set((text.match(SCHOOL_LEVEL) ?? []).map((word) => word.toLowerCase()))].sort().join(' ');
}

function numbersOf(entry: Entry): string {
  return [...new Set(nameWords(entry.name).filter((word) => /^\d+$/.test(word)))].sort().join(' ');
}

/** Schools with several sections or sites share name, telephone and address, yet are found separately. */
function areSeparate(a: Entry, b: Entry): boolean {
  if (
    numbersOf(a) !== numbersOf(b) &&
    (a.category === b.category || (numbersOf(a) !== '' && numbersOf(b) !== ''))
  )
    return true;
  return a.category === 'education' && b.category === 'education' && levelsOf(a) !== levelsOf(b);
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const FAMILIES: readonly (readonly string[])[] = [
  ['medical-house', 'polyclinic', 'health-association', 'hospital', 'mental-health', 'family-planning'],
  [
    'cultural-centre',
    'community-centre',
    'cultural-association',
    'theatre-cinema',
    'museum',
    'documentation-centre',
  ],
  [
    'neighbourhood-house',
    'community-centre',
    'youth-house-amo',
    'out-of-school',
    'senior-centre',
    'general-social',
  ],
  ['municipality', 'cpas', 'police', 'neighbourhood-police'],
  ['social-grocery', 'social-restaurant', 'solidarity-shop', 'general-social', 'homeless-help'],
];

function areKin(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** What two entries have in common. */
interface Likeness {
  readonly similarity: number;
  readonly metres: number | null;
  readonly phone: boolean;
  readonly email: boolean;
}

/** Compares two entries; null when nothing suggests that they are one actor. */
export function compareEntries(
  a: Entry,
  b: Entry,
  shared: { readonly phone: boolean; readonly email: boolean },
): Candidate | null {
  const metres = a.position && b.position ? distanceMetres(a.position, b.position) : null;
  const near = metres !== null && metres <= NEAR_METRES;
  const contact = shared.phone || shared.email;
  const kin = areKin(a.category, b.category);
  // Names take most of the time to compare; here they would decide nothing.
  if (!contact && !(kin && (near || metres === null))) return null;
  const similarity = bestSimilarity(namesOf(a), namesOf(b));
  const reasons: Candidate['reasons'][number][] = [];
  if (near && similarity >= SIMILAR_NAME && (kin || contact)) reasons.push('near-and-similar');
  if (metres === null && similarity >= 0.85 && kin) reasons.push('same-name-no-point');
  if (shared.phone) reasons.push('same-phone');
  if (shared.email) reasons.push('same-email');
  if (reasons.length === 0 || areSeparate(a, b)) return null;
  return { a, b, similarity, metres, reasons, verdict: verdictOf(a, b, { similarity, metres, ...shared }) };
}

/** Within one register a person keeps the records apart, and schools of one name stand next to each other. */
function verdictOf(a: Entry, b: Entry, { similarity, metres, phone, email }: Likeness): Verdict {
  const contact = phone || email;
  const near = metres !== null && metres <= NEAR_METRES;
  if (a.file === b.file) {
    const byRule = a.priority >= OSM_PRIORITY && a.category === b.category && a.category !== 'education';
    const contradicts = differ(a.facts.phone, b.facts.phone) || differ(a.facts.email, b.facts.email);
    return byRule && near && similarity >= 0.9 && !contradicts ? 'same' : 'doubtful';
  }
  if (near && similarity >= SIMILAR_NAME) {
    const contradicts = differ(a.facts.phone, b.facts.phone) && differ(a.facts.email, b.facts.email);
    return contact || similarity >= 0.95 || !contradicts ? 'same' : 'doubtful';
  }
  if (contact && near && similarity >= 0.5) return 'same';
  return contact && metres === null && similarity >= SIMILAR_NAME ? 'same' : 'doubtful';
}

function sharedContacts(entries: readonly Entry[], field: 'phone' | 'email'): Set<string> {
  const holders = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = entry.facts[field];
    if (value) holders.set(value, [...(holders.get(value) ?? []), entry]);
  }
  const pairs = new Set<string>();
  for (const group of holders.values()) {
    if (group.length > SWITCHBOARD) continue;
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) pairs.add(pairKey(a.id, b.id));
    });
  }
  return pairs;
}

/** Gives a key per cell of about 110 m, and the keys of the cell and its neighbours. */
function cellsRound(entry: Entry): string[] {
  if (!entry.position) return [];
  const [x, y] = [Math.floor(entry.position[0] * 600), Math.floor(entry.position[1] * 1000)];
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`));
}

/** Pairs of entries that stand near each other. */
function nearPairs(entries: readonly Entry[]): string[] {
  const cells = new Map<string, Entry[]>();
  const pairs: string[] = [];
  for (const entry of entries) {
    const round = cellsRound(entry);
    for (const cell of round) {
      for (const other of cells.get(cell) ?? []) pairs.push(pairKey(entry.id, other.id));
    }
    const own = round[4];
    if (own) cells.set(own, [...(cells.get(own) ?? []), entry]);
  }
  return pairs;
}

/** Pairs of an entry kept by hand that has no point with every other. */
function pointlessPairs(entries: readonly Entry[]): string[] {
  const pointless = entries.filter(({ position, priority }) => !position && priority < OSM_PRIORITY);
  return pointless.flatMap((entry) =>
    entries.filter((other) => other !== entry).map((other) => pairKey(entry.id, other.id)),
  );
}

function decidedSame(a: Entry, b: Entry): Candidate {
  const metres = a.position && b.position ? distanceMetres(a.position, b.position) : null;
  const similarity = bestSimilarity(namesOf(a), namesOf(b));
  return { a, b, verdict: 'same', similarity, metres, reasons: ['named-same'] };
}

/**
 * Finds every pair that may be one actor: near and alike, or with the same telephone or e-mail, or said to be the
 * same. Pairs that a person called different are left out.
 */
export function findCandidates(entries: readonly Entry[], decisions: Decisions): Candidate[] {
  const phones = sharedContacts(entries, 'phone');
  const emails = sharedContacts(entries, 'email');
  const different = new Set(decisions.different.map(([a, b]) => pairKey(a, b)));
  const same = new Set(decisions.same.map(([a, b]) => pairKey(a, b)));
  for (const { id, sameAs } of entries) if (sameAs) same.add(pairKey(id, sameAs));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const keys = new Set([...phones, ...emails, ...same, ...nearPairs(entries), ...pointlessPairs(entries)]);
  return [...keys].sort().flatMap((key) => {
    const [a, b] = key.split(' ').map((id) => byId.get(id));
    if (!a || !b || different.has(key)) return [];
    if (same.has(key)) return [decidedSame(a, b)];
    return compareEntries(a, b, { phone: phones.has(key), email: emails.has(key) }) ?? [];
  });
}

/** Priority of an extract made by rule, below every register kept by hand. */
export const OSM_PRIORITY = 90;
