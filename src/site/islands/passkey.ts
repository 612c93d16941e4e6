type Json = Record<string, unknown>;

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const withIds = (list: unknown): PublicKeyCredentialDescriptor[] =>
  ((list as { id: string }[] | undefined) ?? []).map((item) => ({ id: bytes(item.id), type: 'public-key' }));

/** Asks the browser for a passkey with options as the server wrote them, and gives its answer in the same writing. */
async function ask(mode: string, options: Json): Promise<Json> {
  const challenge = bytes(String(options['challenge']));
  if (mode === 'create') {
    const user = options['user'] as { id: string; name: string; displayName: string };
    const publicKey = {
      ...options,
      challenge,
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: withIds(options['excludeCredentials']),
    } as unknown as PublicKeyCredentialCreationOptions;
    return answer((await navigator.credentials.create({ publicKey })) as PublicKeyCredential);
  }
  const publicKey = {
    ...options,
    challenge,
    allowCredentials: withIds(options['allowCredentials']),
  } as unknown as PublicKeyCredentialRequestOptions;
  return answer((await navigator.credentials.get({ publicKey })) as PublicKeyCredential);
}

function answer(credential: PublicKeyCredential): Json {
  const { response } = credential;
  const parts: Json = { clientDataJSON: text(response.clientDataJSON) };
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle'] as const) {
    const value = (response as unknown as Record<string, ArrayBuffer | null | undefined>)[name];
    if (value !== null && value !== undefined) parts[name] = text(value);
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: parts,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

/** Signs in with a passkey, or makes one, and sends the form it stands in. Stays hidden where the browser knows none. */
class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const field = this.querySelector('input');
    const note = this.querySelector('p');
    const form = this.closest('form');
    if (button === null || field === null || form === null || !('PublicKeyCredential' in globalThis)) return;
    this.hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      if (note !== null) note.textContent = '';
      try {
        field.value = JSON.stringify(await ask(this.dataset['mode'] ?? 'get', JSON.parse(this.dataset['options'] ?? '{}') as Json));
        form.noValidate = true;
        form.submit();
      } catch {
        // Cancelled by the person, run out, or no passkey here: the browser tells no more than that.
        if (note !== null) note.textContent = this.dataset['failed'] ?? '';
        button.disabled = false;
      }
    });
  }
}

customElements.define('passkey-button', PasskeyButton);
