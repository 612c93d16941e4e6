/** The sign of the house for the browser's tab; served as `/icon.svg`. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2.8 17 C7.5 17 8.2 7 12 7 S16.8 13 21.2 5.5" fill="none" stroke="#1f8a83" stroke-width="3.2" stroke-linecap="round"/><circle cx="3.4" cy="17" r="2.9" fill="#f4c64f"/></svg>
`;
