interface Step {
  readonly done: number;
  readonly total: number | null;
  /** The line under the bar, in the reader's language. */
  readonly words: string;
  readonly text?: string;
  readonly isOver: boolean;
}

const MOST_FAILURES = 3;
const RELOAD_MS = 5000;

/** Moves a progress bar by server-sent events; when these do not come through, asks again by reload. */
class LiveProgress extends HTMLElement {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const stream = this.dataset['stream'];
    if (stream === undefined) return;
    const source = new EventSource(stream);
    this.#source = source;
    let failures = 0;
    source.addEventListener('message', (event: MessageEvent<string>) => {
      failures = 0;
      const step = JSON.parse(event.data) as Step;
      this.#show(step);
      if (step.isOver) this.#again(0);
    });
    source.addEventListener('error', () => {
      failures += 1;
      if (source.readyState === EventSource.CLOSED || failures >= MOST_FAILURES) this.#again(RELOAD_MS);
    });
  }

  disconnectedCallback(): void {
    this.#source?.close();
    clearTimeout(this.#timer);
  }

  #show(step: Step): void {
    const bar = this.querySelector('progress');
    if (bar !== null && step.total !== null) {
      bar.max = Math.max(1, step.total);
      bar.value = step.done;
      bar.setAttribute('aria-label', step.words);
    }
    const words = this.querySelector('.job-words');
    if (words !== null) words.textContent = step.words;
    const text = this.querySelector('.job-text');
    if (text !== null && step.text !== undefined) text.textContent = step.text;
  }

  #again(delay: number): void {
    this.#source?.close();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => location.replace(this.dataset['href'] ?? location.href), delay);
  }
}

customElements.define('live-progress', LiveProgress);
