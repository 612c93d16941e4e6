import type { Translate } from '../../../site/messages.ts';
import type { RecordFile } from '../attachment-store.ts';

const KB = 1024;

const size = (t: Translate, bytes: number): string =>
  bytes < KB * KB
    ? t('leaving.files.kilobytes', { size: t.number(Math.max(1, Math.round(bytes / KB))) })
    : t('leaving.files.megabytes', { size: t.number(Math.round((bytes / KB / KB) * 10) / 10) });

const WITHHELD = {
  type: 'leaving.files.withheld.type',
  'names-in-document': 'leaving.files.withheld.names',
  'embedded-files': 'leaving.files.withheld.embedded',
  failed: 'leaving.files.withheld.failed',
} as const;
type Reason = keyof typeof WITHHELD;
const reasonKey = (reason: string) => WITHHELD[Object.hasOwn(WITHHELD, reason) ? (reason as Reason) : 'failed'];

/** Files of a record with what this reader may fetch of each; why there is no cleaned copy is said, never passed over. */
export const FilesPanel = ({ t, base, files }: { t: Translate; base: string; files: readonly RecordFile[] }) =>
  files.length === 0 ? null : (
    <section class="panel stack" aria-labelledby="files">
      <h2 id="files">{t('leaving.files.title')}</h2>
      <ul class="plain-list">
        {files.map((file) => (
          <li>
            <strong dir="auto">{file.name}</strong>
            <div class="row">
              {file.cleanBytes === null ? null : (
                <a href={`${base}/files/${file.id}`} download>
                  {t('leaving.files.clean', { size: size(t, file.cleanBytes) })}
                </a>
              )}
              {file.originalBytes === null ? null : (
                <a href={`${base}/files/${file.id}/original`} download>
                  {t('leaving.files.original', { size: size(t, file.originalBytes) })}
                </a>
              )}
            </div>
            {file.cleanBytes === null ? <small class="quiet">{t(reasonKey(file.withheld ?? 'failed'))}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
