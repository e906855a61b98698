import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import OpeningHours from 'opening_hours';
import { beforeAll, expect, it } from 'vitest';
import { holidayOn } from '../../../../src/domain/hours/belgian-holidays.ts';
import { addDays } from '../../../../src/domain/hours/calendar.ts';
import type { OpenState } from '../../../../src/domain/hours/day-spans.ts';
import { parseSchedule } from '../../../../src/domain/hours/parse-schedule.ts';
import { stateAt, stateWithChange } from '../../../../src/domain/hours/state-at.ts';
import { ActorCollection } from '../../../../src/domain/model/actor.ts';
import { builtData } from '../../../support/built-data.ts';

/** Brussels, for the holidays that the library knows. */
const PLACE = {
  lat: 50.85,
  lon: 4.35,
  address: { country_code: 'be', state: 'Région de Bruxelles-Capitale - Brussels Hoofdstedelijk Gewest' },
};
const FIRST_DAY = '2026-11-24';
const DAYS = 420;
/** The library is slow: each value is asked on every 13th day, so that all of them together cover every date. */
const STEP_DAYS = 13;

let values: readonly string[] = [];

beforeAll(async () => {
  const folder = join(await builtData(), 'actors');
  const all = readdirSync(folder).flatMap((file) => {
    const { features } = ActorCollection.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return features.flatMap(({ properties }) => properties.hours ?? []);
  });
  values = [...new Set(all)].sort();
});

it('understands every value that our registers hold', () => {
  expect(values.length).toBeGreaterThan(400);
  expect(values.filter((value) => parseSchedule(value) === null)).toEqual([]);
});

function theirs(library: OpeningHours, date: Date): OpenState {
  if (library.getUnknown(date)) return 'ask';
  return library.getState(date) ? 'open' : 'closed';
}

/** Values that the library throws on (`SH`), or guesses an end for (`20:00+`). */
const isComparable = (value: string): boolean => !/SH|\d\+/.test(value);

/** Where we say on purpose `ask` and the library open: a holiday of which the hours say nothing, a remark. */
const weAsk = (value: string, date: string): boolean =>
  value.includes('"') || (holidayOn(date) !== null && !value.includes('PH'));

it('says the same as the library opening_hours, hour after hour for 14 months', () => {
  const differences: string[] = [];
  values.filter(isComparable).forEach((value, index) => {
    const schedule = parseSchedule(value);
    const library = new OpeningHours(value, PLACE as never);
    for (let day = index % STEP_DAYS; schedule && day < DAYS; day += STEP_DAYS) {
      const date = addDays(FIRST_DAY, day);
      if (weAsk(value, date) || weAsk(value, addDays(date, -1))) continue;
      const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
      for (let minute = (day * 7) % 60; minute < 1440; minute += 60) {
        const expected = theirs(library, new Date(year, month - 1, dayOfMonth, 0, minute));
        const ours = stateAt(schedule, { date, minute });
        if (ours !== expected) differences.push(`${value} | ${date} ${minute}: ${ours}, not ${expected}`);
      }
    }
  });
  expect(differences).toEqual([]);
});

it('gives the same next change as the library', () => {
  // A Tuesday with no holiday near it.
  const now = { date: '2027-02-02', minute: 11 * 60 };
  const differences = values.filter(isComparable).flatMap((value) => {
    const schedule = parseSchedule(value);
    const change = schedule && stateWithChange(schedule, now).change;
    if (!change || change.at.date > '2027-02-28' || value.includes('"')) return [];
    const library = new OpeningHours(value, PLACE as never);
    const next = library.getNextChange(new Date(2027, 1, 2, 11));
    const expected = next && `${next.getDate()} ${next.getHours() * 60 + next.getMinutes()}`;
    const ours = `${Number(change.at.date.slice(8))} ${change.at.minute}`;
    return ours === expected ? [] : [`${value}: ${ours}, not ${expected}`];
  });
  expect(differences).toEqual([]);
});
