/** Media types taken in, with the ending a downloaded file gets. */
export const FILE_TYPES = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/html': 'html',
  'text/plain': 'txt',
} as const;
export type FileType = keyof typeof FILE_TYPES;

export const isFileType = (type: string): type is FileType => Object.hasOwn(FILE_TYPES, type);
