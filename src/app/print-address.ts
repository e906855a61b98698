const LOCAL = /^(localhost|127\.|\[::1\]|192\.168\.|10\.)/;

/** Where the printed sheet leads back to: this site, unless it is only served on a private machine. */
export function siteUrl(): string | null {
  const given = new URLSearchParams(location.search).get('site');
  if (given && /^https?:\/\/[^\s]{3,100}$/.test(given)) return given.replace(/\/$/, '');
  return LOCAL.test(location.host)
    ? null
    : `${location.origin}${import.meta.env.BASE_URL}`.replace(/\/$/, '');
}

/** Whether the address asks for a way of printing. */
export const isAsked = (name: string): boolean => new URLSearchParams(location.search).get(name) === '1';
