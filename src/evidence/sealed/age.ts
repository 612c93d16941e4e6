/** The age library, loaded when something is first sealed or opened: an idle process does without its 20 MB. */
export const age = () => import('age-encryption');
