import { describe, expect, it } from 'vitest';
import { attribute, escaped, html } from '../../../../scripts/site/html.ts';

describe('html', () => {
  it('escapes every text that is put in', () => {
    const name = '<img src=x onerror=alert(1)> & "q" \'s';
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot; &#39;s">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot; &#39;s</p>',
    );
  });

  it('keeps markup, joins lists and leaves out what is not there', () => {
    expect(html`<ul>${['a<', html`<b>${1}</b>`]}${null}${false}</ul>`.text).toBe('<ul>a&lt;<b>1</b></ul>');
  });

  it('keeps line breaks of texts and drops those of the template', () => {
    expect(
      html`<p>
      ${'one\ntwo'}
    </p>`.text,
    ).toBe('<p>one two</p>');
  });

  it('takes out the sign that turns the direction of what follows', () => {
    expect(escaped('Rue \u202eetuaH')).toBe('Rue  etuaH');
  });

  it('writes an attribute only with a value', () => {
    expect([attribute('lang', null).text, attribute('lang', '"fr').text]).toEqual(['', ' lang="&quot;fr"']);
  });
});
