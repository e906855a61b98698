/** The version of files that this code writes. */
export const FILE_VERSION = 1;

type Feature = unknown;
/** Brings the features of a file from one version to the next. */
type Step = (features: readonly Feature[]) => readonly Feature[];

/** One step for each older version, by the version it starts from: `1` leads from version 1 to 2 (PR-25). */
const STEPS: Readonly<Record<number, Step>> = {};

/** The features of a file in the newest version, or why there are none. */
export type UpToDate =
  | { readonly features: readonly Feature[] }
  | { readonly problem: 'not-a-proposal-file' | 'newer-version'; readonly message: string };

/**
 * Gives the features of a parsed file in version `target`. A file of a newer version is not read in part (PR-25).
 * The defaults are for the program; a test passes steps of its own.
 */
export function bringUpToDate(file: unknown, steps = STEPS, target = FILE_VERSION): UpToDate {
  const { type, features, buurtkompas } = Object(file) as Record<string, unknown>;
  const { proposals: version } = Object(buurtkompas) as Record<string, unknown>;
  if (type !== 'FeatureCollection' || !Array.isArray(features) || !isVersion(version))
    return {
      problem: 'not-a-proposal-file',
      message: 'this is no file of proposals: a FeatureCollection with "buurtkompas": {"proposals": 1}',
    };
  if (version > target)
    return {
      problem: 'newer-version',
      message: `the file has version ${version}, this program reads up to ${target}; use a newer one`,
    };
  let current: readonly Feature[] = features;
  for (let from = version; from < target; from++) {
    const step = steps[from];
    if (!step) throw new Error(`no step leads from version ${from} of proposal files to ${from + 1}`);
    current = step(current);
  }
  return { features: current };
}

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;
