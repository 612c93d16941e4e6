/** Plain letters for comparing: no accents, no case. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Puts a search box over a long select. The select stays the control that is sent. */
class CodeSearch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null || this.querySelector('input') !== null) return;
    const options = [...select.querySelectorAll('option')].map((option) => ({
      option,
      parent: option.parentElement ?? select,
      words: plain(`${option.textContent} ${option.dataset['also'] ?? ''}`),
    }));
    const box = document.createElement('input');
    box.type = 'search';
    box.className = 'input';
    box.autocomplete = 'off';
    box.dir = 'auto';
    box.placeholder = this.dataset['label'] ?? '';
    box.setAttribute('aria-label', `${this.dataset['label'] ?? ''}: ${select.labels[0]?.textContent.trim() ?? ''}`);
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    const fits = (words: string, wanted: readonly string[]) => wanted.every((word) => words.includes(word));
    const show = () => {
      const wanted = plain(box.value).split(/\s+/).filter(Boolean);
      const chosen = select.value;
      let count = 0;
      // Safari shows hidden options, so those that do not fit are taken out and put back in order.
      for (const { option } of options) option.remove();
      for (const { option, parent, words } of options) {
        const isHit = fits(words, wanted);
        if (isHit && option.value !== '') count += 1;
        if (isHit || option.value === chosen) parent.append(option);
      }
      for (const group of select.querySelectorAll('optgroup')) group.hidden = group.children.length === 0;
      select.value = chosen;
      select.size = wanted.length === 0 ? 0 : Math.min(8, Math.max(2, count + 1));
      status.textContent = wanted.length > 0 && count === 0 ? (this.dataset['none'] ?? '') : '';
    };
    const first = () =>
      options.find(({ option, words }) => option.value !== '' && option.isConnected && fits(words, plain(box.value).split(/\s+/)));
    box.addEventListener('input', show);
    box.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') {
        select.focus();
        event.preventDefault();
      }
      if (event.key !== 'Enter' || box.value.trim() === '') return;
      event.preventDefault();
      const hit = first();
      if (hit === undefined) return;
      select.value = hit.option.value;
      box.value = '';
      show();
      select.dispatchEvent(new Event('change', { bubbles: true }));
      select.focus();
    });
    select.addEventListener('change', () => {
      if (box.value === '') return;
      box.value = '';
      show();
    });
    select.before(box);
    select.after(status);
  }
}

customElements.define('code-search', CodeSearch);
