import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { Platform } from '../../database/platform.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { isOwnChallenge, issueChallenge } from './challenge.ts';

type PasskeyPlatform = Pick<Platform, 'keyring' | 'clock'>;

/** Longest answer of an authenticator that is read, in characters. */
const LONGEST = 20_000;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const answer = z
  .object({
    id: base64url,
    rawId: base64url,
    type: z.literal('public-key'),
    response: z.record(z.string(), z.unknown()),
    clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  })
  .loose();

export interface NewPasskey {
  readonly handle: string;
  /** Public key in COSE form, base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly challenge: string;
}

/** Loaded when somebody first uses a passkey: it holds 25 MB that an idle process should not. */
const webAuthn = () => import('@simplewebauthn/server');

/** Options for the browser to sign in with any passkey it has for us: no address is asked, so none can be guessed. */
export const signInOptions = async (platform: PasskeyPlatform, origin: string): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  (await webAuthn()).generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge: issueChallenge(platform.keyring, 'sign-in', platform.clock.now()),
    userVerification: 'required',
  });

/** Options for the browser to make a passkey. `purpose` ties the answer to the link or session that asked. */
export const newPasskeyOptions = async (
  platform: PasskeyPlatform,
  origin: string,
  asked: { purpose: string; network: string; personId: string; email: string; name: string; known?: readonly string[] },
): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  (await webAuthn()).generateRegistrationOptions({
    rpName: asked.network,
    rpID: new URL(origin).hostname,
    userName: asked.email,
    userDisplayName: asked.name,
    // Not the person's id: an authenticator shows it to whoever holds the device.
    userID: new Uint8Array(Buffer.from(platform.keyring.hash('passkey-user', asked.personId), 'hex')),
    challenge: issueChallenge(platform.keyring, asked.purpose, platform.clock.now()),
    attestationType: 'none',
    excludeCredentials: (asked.known ?? []).map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** The passkey in a browser's answer. Refusal `passkey-failed` when it is malformed, not for us, too old, or without a check of the person. */
export async function readNewPasskey(platform: PasskeyPlatform, origin: string, purpose: string, text: string): Promise<NewPasskey> {
  const response = parse<RegistrationResponseJSON>(text);
  const challenge = { used: '' };
  const { verifyRegistrationResponse } = await webAuthn();
  const result = await refusing(() =>
    verifyRegistrationResponse({
      response,
      ...expected(platform, origin, purpose, challenge),
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
    }),
  );
  if (!result.verified) throw failed();
  const { credential } = result.registrationInfo;
  return {
    handle: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    challenge: challenge.used,
  };
}

export const passkeyHandle = (text: string): string => parse<AuthenticationResponseJSON>(text).id;

/** Checks a browser's answer against a stored passkey; the new counter and the challenge, which the caller sees used once. */
export async function checkPasskey(
  platform: PasskeyPlatform,
  origin: string,
  text: string,
  stored: { handle: string; publicKey: string; counter: number },
): Promise<{ counter: number; challenge: string }> {
  const response = parse<AuthenticationResponseJSON>(text);
  const challenge = { used: '' };
  const { verifyAuthenticationResponse } = await webAuthn();
  const result = await refusing(() =>
    verifyAuthenticationResponse({
      response,
      ...expected(platform, origin, 'sign-in', challenge),
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: true,
      credential: { id: stored.handle, publicKey: new Uint8Array(Buffer.from(stored.publicKey, 'base64url')), counter: stored.counter },
    }),
  );
  if (!result.verified) throw failed();
  return { counter: result.authenticationInfo.newCounter, challenge: challenge.used };
}

const failed = (): Refusal => new Refusal('passkey-failed', { status: 401 });

const expected = (platform: PasskeyPlatform, origin: string, purpose: string, challenge: { used: string }) => ({
  expectedOrigin: origin,
  expectedChallenge: (given: string) => {
    challenge.used = given;
    return isOwnChallenge(platform.keyring, purpose, given, platform.clock.now());
  },
});

function parse<T>(text: string): T {
  if (text.length > LONGEST) throw failed();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw failed();
    throw error;
  }
  const parsed = answer.safeParse(value);
  if (!parsed.success) throw failed();
  return parsed.data as unknown as T;
}

/** The library throws for whatever an answer lacks; every such answer came from outside and is refused alike. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(() => {
    throw failed();
  });
}
