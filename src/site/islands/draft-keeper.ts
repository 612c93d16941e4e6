const PREFIX = 'throughline:draft:';
/** A draft older than this is thrown away unread: a device changes hands. */
const LONGEST_MS = 7 * 24 * 3600 * 1000;

interface Kept {
  readonly at: number;
  readonly values: readonly (readonly [name: string, value: string])[];
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const LEFT_OUT = new Set(['hidden', 'password', 'file', 'submit', 'button']);

/**
 * Keeps what is typed into its form on this device, only while the person has ticked the box. Secrets, files and sealed answers are never kept.
 * On the page of the receipt, `data-clear` names the draft to forget.
 */
class DraftKeeper extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const done = this.dataset['clear'];
    if (done !== undefined) localStorage.removeItem(PREFIX + done);
    const form = this.querySelector('form');
    const box = this.querySelector<HTMLInputElement>('[data-keep]');
    if (form === null || box === null || this.dataset['key'] === undefined) return;
    box.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
    box.checked = this.#restore(form);
    box.addEventListener('change', () => (box.checked ? this.#keep(form) : this.#forget()));
    form.addEventListener('input', () => {
      if (!box.checked) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#keep(form), 400);
    });
    addEventListener('pagehide', () => {
      if (box.checked && this.isConnected) this.#keep(form);
    });
  }

  get #name(): string {
    return PREFIX + (this.dataset['key'] ?? '');
  }

  #controls(form: HTMLFormElement): Control[] {
    const all = [...form.elements].filter(
      (item): item is Control =>
        item instanceof HTMLInputElement || item instanceof HTMLTextAreaElement || item instanceof HTMLSelectElement,
    );
    return all.filter(
      (item) => item.name !== '' && !LEFT_OUT.has(item.type) && item.closest('[data-sealed]') === null && !item.hasAttribute('data-keep'),
    );
  }

  #keep(form: HTMLFormElement): void {
    const values = this.#controls(form)
      .filter((item) => !(item instanceof HTMLInputElement && (item.type === 'checkbox' || item.type === 'radio') && !item.checked))
      .map((item) => [item.name, item.value] as const);
    localStorage.setItem(this.#name, JSON.stringify({ at: Date.now(), values } satisfies Kept));
  }

  #forget(): void {
    clearTimeout(this.#timer);
    localStorage.removeItem(this.#name);
  }

  /** Puts kept text back, but never over an answer the server sent. */
  #restore(form: HTMLFormElement): boolean {
    const text = localStorage.getItem(this.#name);
    if (text === null) return false;
    const kept = JSON.parse(text) as Kept;
    if (Date.now() - kept.at > LONGEST_MS) {
      this.#forget();
      return false;
    }
    let isChanged = false;
    for (const item of this.#controls(form)) {
      const values = kept.values.filter(([name]) => name === item.name).map(([, value]) => value);
      if (item instanceof HTMLInputElement && (item.type === 'checkbox' || item.type === 'radio')) {
        if (values.includes(item.value) && !item.checked) isChanged = item.checked = true;
      } else if (values[0] !== undefined && values[0] !== '' && item.value === '') {
        item.value = values[0];
        isChanged = true;
      }
    }
    const note = this.querySelector<HTMLElement>('[data-restored]');
    if (isChanged && note !== null) note.textContent = note.dataset['restored'] ?? '';
    return true;
  }
}

customElements.define('draft-keeper', DraftKeeper);
