import type { CompiledRegister } from '../../model/compile-model.ts';
import { TextArea } from '../../site/components/text-area.tsx';
import type { Translate } from '../../site/messages.ts';

export interface ReasonFieldsProps {
  readonly t: Translate;
  readonly register: CompiledRegister;
  readonly reason?: string;
  readonly notice?: string;
  /** Whether readers may have seen the record; of a counted register nobody has. */
  readonly isPublic: boolean;
}

/** Why a record is changed, for colleagues; and what readers are told where it is public. */
export const ReasonFields = ({ t, register, reason = '', notice = '', isPublic }: ReasonFieldsProps) => (
  <>
    <TextArea
      t={t}
      name="reason"
      label={t('evidence.review.reason')}
      help={t('evidence.review.reasonHelp')}
      value={reason}
      rows={3}
      maxLength={2000}
    />
    {register.publication === 'open' && isPublic ? (
      <TextArea
        t={t}
        name="notice"
        label={t('evidence.review.notice')}
        help={t('evidence.review.noticeHelp')}
        value={notice}
        rows={2}
        maxLength={500}
      />
    ) : null}
  </>
);
