import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ActorRose } from '../../../src/compass/actor-rose.tsx';
import { actorRoseSvg } from '../../../src/compass/actor-rose-svg.ts';
import { shapesMarkup } from '../../../src/compass/markup.ts';
import { NeighbourhoodRose } from '../../../src/compass/neighbourhood-rose.tsx';
import { neighbourhoodRoseSvg } from '../../../src/compass/neighbourhood-rose-svg.ts';
import { ThemeMark } from '../../../src/compass/theme-mark.tsx';
import { themeMarkDrawing } from '../../../src/compass/theme-mark-drawing.ts';
import { THEME_IDS, type ThemeId } from '../../../src/domain/model/identity.ts';
import { drawnElements } from './elements.ts';

const LABELS = Object.fromEntries(THEME_IDS.map((theme) => [theme, `word of ${theme}`])) as Record<
  ThemeId,
  string
>;
const COUNTS = { housing: 6, 'youth-school': 19, justice: 0 };

describe('the string and the React renderer', () => {
  it.each([20, 44, 120])('draw the same actor rose at %i px', (sizePx) => {
    const rose = { themes: ['admin', 'housing'] as const, number: 27, sizePx };
    const drawn = drawnElements(actorRoseSvg(rose));
    expect(drawn.length).toBeGreaterThanOrEqual(17);
    expect(drawnElements(renderToStaticMarkup(<ActorRose {...rose} language="en" />))).toEqual(drawn);
  });

  it.each([64, 280])('draw the same neighbourhood rose at %i px', (sizePx) => {
    const rose = { counts: COUNTS, sizePx, selected: ['housing'] as const, maximum: 30 };
    const drawn = drawnElements(neighbourhoodRoseSvg({ ...rose, none: 'none' }));
    const react = <NeighbourhoodRose {...rose} labels={LABELS} language="en" />;
    expect(drawn.length).toBeGreaterThan(31);
    expect(drawnElements(renderToStaticMarkup(react))).toEqual(drawn);
  });

  it('draw the same rose whether its petals can be pressed or not', () => {
    const rose = { counts: COUNTS, sizePx: 280, labels: LABELS, language: 'en' } as const;
    const still = drawnElements(renderToStaticMarkup(<NeighbourhoodRose {...rose} />));
    const pressable = drawnElements(
      renderToStaticMarkup(<NeighbourhoodRose {...rose} onToggle={() => {}} />),
    );
    expect(pressable.filter(({ attributes }) => attributes['class'] === undefined)).toEqual(still);
  });

  it('draw the same theme mark', () => {
    const drawn = drawnElements(shapesMarkup(themeMarkDrawing('justice')));
    expect(drawnElements(renderToStaticMarkup(<ThemeMark theme="justice" sizePx={24} />))).toEqual(drawn);
  });
});

describe('markup for map icons and paper', () => {
  it('escapes what it is given and has nothing that a strict security policy refuses', () => {
    const svg = actorRoseSvg({ themes: ['housing'], number: 3, sizePx: 28, title: 'A & B <i>"x"' });
    expect(svg).toContain('<title>A &amp; B &lt;i&gt;&quot;x&quot;</title>');
    expect(svg).not.toMatch(/\sstyle=|<style|\son\w+=|<script|href/);
  });

  it('writes the number as text, and none when there is none', () => {
    expect(actorRoseSvg({ themes: ['housing'], number: 48, sizePx: 28 })).toContain('>48</text>');
    expect(actorRoseSvg({ themes: ['housing'], number: null, sizePx: 28 })).not.toContain('<text');
  });

  it('shows a pictogram in every petal of the large form only', () => {
    const pictograms = (sizePx: number) =>
      drawnElements(actorRoseSvg({ themes: ['admin', 'justice'], sizePx })).filter(
        ({ attributes }) => attributes['fill-rule'] === 'evenodd',
      ).length;
    expect([20, 44, 120].map(pictograms)).toEqual([0, 0, 2]);
  });
});

describe('what a screen reader is told', () => {
  it('an actor rose with labels is an image in words, without labels decoration', () => {
    const rose = { themes: ['admin', 'housing'] as const, number: 27, sizePx: 28, language: 'en' } as const;
    const described = renderToStaticMarkup(<ActorRose {...rose} labels={LABELS} />);
    expect(described).toContain(
      'role="img" aria-label="Number 27. Mainly: word of admin. Also: word of housing."',
    );
    expect(renderToStaticMarkup(<ActorRose {...rose} />)).toContain('aria-hidden="true"');
  });

  it('every petal that can be pressed is a named button, one of them a tab stop', () => {
    const markup = renderToStaticMarkup(
      <NeighbourhoodRose
        counts={COUNTS}
        sizePx={280}
        selected={['housing']}
        labels={LABELS}
        language="en"
        onToggle={() => {}}
      />,
    );
    expect(markup.match(/role="button"/g)).toHaveLength(15);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup).toContain('aria-label="word of housing: 6 addresses"');
    expect(markup).toContain('aria-label="word of justice: none"');
  });
});
