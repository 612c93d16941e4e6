/** Arrow keys, Home and End move between the first links of the rows; Enter opens as always. */
class TableKeys extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target instanceof HTMLAnchorElement)) return;
      const links = [...this.querySelectorAll('tbody tr')].map((row) => row.querySelector('a')).filter((link) => link !== null);
      const at = links.findIndex((link) => link.closest('tr') === (event.target as HTMLElement).closest('tr'));
      if (at < 0) return;
      const targets: Record<string, number> = {
        ArrowDown: Math.min(links.length - 1, at + 1),
        ArrowUp: Math.max(0, at - 1),
        Home: 0,
        End: links.length - 1,
      };
      const next = targets[event.key];
      if (next === undefined) return;
      event.preventDefault();
      links[next]?.focus();
    });
  }
}

customElements.define('table-keys', TableKeys);
