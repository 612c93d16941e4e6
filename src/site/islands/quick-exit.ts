const PRESSES = 3;
const WITHIN_MS = 2000;

/** Leaves at once: forgets what this site kept on the device, empties the page, and puts a neutral page in its place in the history. */
class QuickExit extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const leave = () => {
      document.body.hidden = true;
      document.title = '';
      sessionStorage.clear();
      for (const key of Object.keys(localStorage)) if (key.startsWith('throughline:')) localStorage.removeItem(key);
      for (const form of document.forms) form.reset();
      location.replace(link.href);
    };
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
    let presses: number[] = [];
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') {
        presses = [];
        return;
      }
      presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
      if (presses.length >= PRESSES) leave();
    });
    // A page kept for the back button would show itself again.
    addEventListener('pageshow', (event) => {
      if (event.persisted && document.body.hidden) location.reload();
    });
  }
}

customElements.define('quick-exit', QuickExit);
