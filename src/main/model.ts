import { fieldTypes } from '../fields/index.ts';
import { learnVocabularies } from '../evidence/search/vocabulary-words.ts';
import { compileModel } from '../model/compile-model.ts';
import { registers } from '../registers/index.ts';

/** The compiled model of this release. Throws at load, naming every fault, when a declaration is refused. */
export const model = compileModel(registers, fieldTypes);

learnVocabularies(model);
