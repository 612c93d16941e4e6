import { Refusal, type Problem } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import type { Acting } from '../../network/acting.ts';
import { MOST_FILES } from './file-kind.ts';
import { storeUpload } from './store-upload.ts';

/** What a multipart form holds: texts and files by name, one or several. */
export type PostedBody = Readonly<Record<string, string | File | (string | File)[]>>;

export interface ReceivedFiles {
  /** The values with the files that were taken in. */
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
}

const uploads = (body: PostedBody, name: string): File[] =>
  [body[name] ?? []].flat().filter((part): part is File => part instanceof File && (part.size > 0 || part.name !== ''));

/**
 * Stores the files that a posted `RecordForm` brought (`<prefix><field>.file`) and adds them to the values of their fields, before these are cleaned. A
 * file that is refused is a problem at its field; the others are kept, so that nothing is sent twice.
 */
export async function receiveFiles(
  acting: Acting,
  register: CompiledRegister,
  body: PostedBody,
  given: RecordValues,
  prefix = 'v.',
): Promise<ReceivedFiles> {
  const values: Record<string, unknown> = { ...given };
  const problems: Problem[] = [];
  for (const field of register.fields) {
    const before = Array.isArray(values[field.name]) ? (values[field.name] as unknown[]) : [];
    const added: unknown[] = [];
    for (const file of uploads(body, `${prefix}${field.name}.file`)) {
      if (before.length + added.length >= MOST_FILES) {
        problems.push({ where: field.name, code: 'attachments-too-many', params: { most: MOST_FILES } });
        break;
      }
      try {
        added.push(await storeUpload(acting, { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) }));
      } catch (error) {
        if (!(error instanceof Refusal) || error.status >= 500) throw error;
        problems.push({ where: field.name, code: error.code, params: { ...error.params, name: file.name.slice(0, 80) } });
      }
    }
    if (added.length > 0) values[field.name] = [...before, ...added];
  }
  return { values, problems };
}
