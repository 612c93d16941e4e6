import { readReference } from '../../../kernel/ids.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import { STATUSES, type Status, VISIBILITIES, type Visibility } from '../../record/review-state.ts';
import type { Mapping } from './mapping.ts';
import { OWN_COLUMNS, ownExport } from './own-export.ts';

/** Name of the mapping of folders that `export` wrote; it fits every register. */
export const OWN_FOLDER = 'own-folder';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** A register's file in a folder of ours: as our own export, and a record that is not here yet comes with its reference and its place in review. */
export function ownFolder(register: CompiledRegister): Mapping {
  return {
    ...ownExport(register),
    name: OWN_FOLDER,
    title: 'leaving.folder.mapping',
    head(cells) {
      const said = (name: string): string => cells[name] ?? '';
      const status = said('#status') as Status;
      const visibility = said('#visibility') as Visibility;
      return {
        reference: readReference(said(OWN_COLUMNS.reference)),
        status: STATUSES.includes(status) ? status : 'submitted',
        visibility: VISIBILITIES.includes(visibility) ? visibility : 'restricted',
        language: LANGUAGE.test(said('#language')) ? said('#language') : null,
        publishedOn: DAY.test(said('#published')) ? said('#published') : null,
      };
    },
  };
}
