const PATHS = {
  public: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3.5 12h17M12 3c2.6 2.5 3.8 5.5 3.8 9s-1.2 6.5-3.8 9c-2.6-2.5-3.8-5.5-3.8-9S9.4 5.5 12 3',
  network:
    'M12 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M19 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M10.7 7.2 6.2 15.8M13.3 7.2l4.5 8.6M7.5 18h9',
  restricted: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 20 20 4',
  sealed: 'M5.5 10.5h13v10h-13zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5M12 14.5v2.5',
  done: 'M4.5 12.5 9.5 17.5 19.5 6.5',
  note: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.5v.1',
  stop: 'M12 3.5 22 20.5H2zM12 10v5M12 17.7v.1',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  down: 'M6 9l6 6 6-6',
  forward: 'M9 5l7 7-7 7',
  exit: 'M13 4h6.5v16H13M3 12h11M10.5 8.5 14 12l-3.5 3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside words; never the only carrier of a meaning, so it is hidden from screen readers. `forward` turns round in right-to-left pages. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
