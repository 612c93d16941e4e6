import type { CompiledRegister } from '../../model/compile-model.ts';
import { registerLabel } from '../../fields/labels.ts';
import type { Translate } from '../../site/messages.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';

interface Place {
  readonly t: Translate;
  readonly origin: string;
  readonly network: string;
}

const organisation = ({ t, origin, network }: Place): object => ({
  '@type': 'Organization',
  '@id': `${origin}/#network`,
  name: network,
  url: `${origin}/${t.language}`,
});

/** An open register in the words of schema.org: what it is and where it can be had. */
export const datasetData = (register: CompiledRegister, place: Place): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': `${place.origin}/registers/${register.name}#dataset`,
  name: registerLabel(register, place.t),
  description: place.t.lookUp(`registers.${register.name}.about`) ?? register.about,
  url: `${place.origin}/${place.t.language}/registers/${register.name}`,
  inLanguage: place.t.language,
  isAccessibleForFree: true,
  creator: organisation(place),
  distribution: Object.entries(DOWNLOAD_FORMATS).map(([ending, { type }]) => ({
    '@type': 'DataDownload',
    encodingFormat: type.split(';')[0],
    contentUrl: `${place.origin}/data/${register.name}.${ending}`,
  })),
});

/** All open registers as one catalogue of the network. */
export const catalogueData = (registers: readonly CompiledRegister[], place: Place): object => ({
  '@context': 'https://schema.org',
  '@graph': [
    organisation(place),
    {
      '@type': 'DataCatalog',
      '@id': `${place.origin}/#catalogue`,
      name: place.network,
      url: `${place.origin}/${place.t.language}/data`,
      publisher: { '@id': `${place.origin}/#network` },
      dataset: registers.map((register) => {
        const { '@context': _context, ...data } = datasetData(register, place) as Record<string, unknown>;
        return data;
      }),
    },
  ],
});
