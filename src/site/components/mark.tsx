/** The throughline: the sign of the house. Decorative; the name stands beside it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path class="mark-line" d="M2 17 C7 17 8 7 12 7 S17 13 22 5" fill="none" stroke-width="3" stroke-linecap="round" />
    <circle class="mark-start" cx="2.8" cy="17" r="2.6" />
  </svg>
);
