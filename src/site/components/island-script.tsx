import { asset } from '../assets.ts';

export const ISLANDS = ['code-search', 'draft-keeper', 'quick-exit', 'live-progress', 'table-keys', 'passkey'] as const;
export type IslandName = (typeof ISLANDS)[number];

/** Loads an island beside the element that it betters. The same one twice on a page is fetched and run once. */
export const IslandScript = ({ name }: { name: IslandName }) => <script type="module" src={asset(`${name}.js`)} />;
