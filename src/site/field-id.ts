/** Id of the control with a name: `place.country` → `f-place-country`. Used by label, error and summary alike. */
export const fieldId = (name: string): string => `f-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`;

/** Which texts describe a control, for `aria-describedby`: error first, then help, then who sees it. */
export function describedBy(
  name: string,
  parts: { error?: string | undefined; help?: string | undefined; level?: string | undefined },
): string | undefined {
  const id = fieldId(name);
  const ids = [
    parts.error === undefined ? '' : `${id}-error`,
    parts.help === undefined ? '' : `${id}-help`,
    parts.level === undefined ? '' : `${id}-who`,
  ].filter((item) => item !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}
