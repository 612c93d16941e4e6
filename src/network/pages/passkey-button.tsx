import { Button } from '../../site/components/button.tsx';
import type { Translate } from '../../site/messages.ts';
import { asset } from '../../site/assets.ts';

export interface PasskeyButtonProps {
  readonly t: Translate;
  /** `get` signs in, `create` makes a passkey. */
  readonly mode: 'get' | 'create';
  /** Options for the browser, as the server made them. */
  readonly options: object;
  readonly label: string;
  /** Stands inside the form that it sends; its answer goes into the hidden input `passkey`. */
  readonly look?: 'strong' | 'soft';
}

/** Shown only where scripts run and the browser knows passkeys; the form works without. */
export const PasskeyButton = ({ t, mode, options, label, look = 'soft' }: PasskeyButtonProps) => (
  <passkey-button hidden data-mode={mode} data-options={JSON.stringify(options)} data-failed={t('network.passkey.failed')}>
    <input type="hidden" name="passkey" value="" />
    <Button look={look} type="button">
      {label}
    </Button>
    <p class="quiet" role="status" />
    <script type="module" src={asset('passkey.js')} />
  </passkey-button>
);
