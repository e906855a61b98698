import { type Chosen, readChosen } from '../domain/directory/chosen.ts';
import { DATA_LANGUAGES, type DataLanguage } from '../domain/model/identity.ts';
import { drawLine, drawList, type ListPlace } from './draw-list.ts';
import style from './list.css?inline';
import { loadList } from './list-source.ts';

/** The site that served this script: known only while the script runs for the first time. */
const SITE = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

const spoken = (wanted: string | null | undefined): DataLanguage | undefined =>
  DATA_LANGUAGES.find((language) => language === wanted?.toLowerCase().split('-')[0]);

/**
 * `<buurtkompas-list neighbourhood="marollen" theme="housing" language="fr">`: the actors of a neighbourhood as a list in
 * any page. `theme` and `actors` (ids) may name several with commas. Without `language` it speaks that of the page.
 */
class BuurtkompasList extends HTMLElement {
  static readonly observedAttributes = ['neighbourhood', 'theme', 'actors', 'language'];
  readonly #root = this.attachShadow({ mode: 'open' });
  #running = new AbortController();

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#running.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  get #place(): ListPlace {
    const page = this.closest('[lang]')?.getAttribute('lang');
    const language = spoken(this.getAttribute('language')) ?? spoken(page) ?? 'nl';
    return { site: SITE, neighbourhood: this.getAttribute('neighbourhood') ?? 'region', language };
  }

  get #chosen(): Chosen {
    return readChosen(this.getAttribute('theme'), this.getAttribute('actors'));
  }

  async #show(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const place = this.#place;
    this.#root.replaceChildren(drawLine(place, 'loading'));
    try {
      const contents = await loadList(SITE, place.neighbourhood, this.#chosen, signal);
      if (!signal.aborted) this.#root.replaceChildren(drawList(place, contents));
    } catch {
      if (!signal.aborted) this.#root.replaceChildren(drawLine(place, 'failed'));
    }
  }
}

if (!customElements.get('buurtkompas-list')) customElements.define('buurtkompas-list', BuurtkompasList);
