/**
 * Whether a POST without a session comes from one of our own pages: by `Origin`, or else by `Sec-Fetch-Site`.
 * A request with neither is not from a browser that could be tricked into sending it with someone's cookies, but forms always carry one: it is refused.
 */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const from = headers.get('origin');
  if (from !== null && from !== 'null') return from === origin;
  return headers.get('sec-fetch-site') === 'same-origin';
}
