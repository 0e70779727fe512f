import type { ProviderSeed } from '../organisation/organisation.ts';
import type { ContentRecord, ProviderRecord } from '../organisation/records.ts';

interface Shelf {
  provider: ProviderRecord;
  readonly byId: Map<string, ContentRecord>;
  readonly idOfExternalId: Map<string, string>;
  listed: readonly ContentRecord[] | undefined;
}

/** Providers and their contents; a content is only ever seen through its provider. */
export interface ProviderStore {
  provider(id: string): ProviderRecord | undefined;
  providers(): readonly ProviderRecord[];
  putProvider(provider: ProviderRecord): void;
  /** The app whose token registered it; undefined for one that was there from the start. */
  registrar(providerId: string): string | undefined;
  setRegistrar(providerId: string, appId: string): void;
  /** Removes its contents too. */
  removeProvider(id: string): void;
  content(providerId: string, id: string): ContentRecord | undefined;
  contentByExternalId(providerId: string, externalId: string): ContentRecord | undefined;
  contents(providerId: string): readonly ContentRecord[];
  putContent(providerId: string, content: ContentRecord): void;
  removeContent(providerId: string, id: string): void;
}

export function createProviderStore(seeds: readonly ProviderSeed[]): ProviderStore {
  const shelves = new Map<string, Shelf>();
  const registrars = new Map<string, string>();
  const store: ProviderStore = {
    provider: (id) => shelves.get(id)?.provider,
    providers: () => [...shelves.values()].map(({ provider }) => provider),
    putProvider(provider) {
      const shelf = shelves.get(provider.id);
      if (shelf !== undefined) shelf.provider = provider;
      else {
        shelves.set(provider.id, {
          provider,
          byId: new Map(),
          idOfExternalId: new Map(),
          listed: undefined,
        });
      }
    },
    registrar: (id) => registrars.get(id),
    setRegistrar: (id, appId) => void registrars.set(id, appId),
    removeProvider: (id) => void shelves.delete(id),
    content: (providerId, id) => shelves.get(providerId)?.byId.get(id),
    contentByExternalId(providerId, externalId) {
      const shelf = shelves.get(providerId);
      return shelf?.byId.get(shelf.idOfExternalId.get(externalId) ?? '');
    },
    contents(providerId) {
      const shelf = shelves.get(providerId);
      if (shelf === undefined) return [];
      shelf.listed ??= [...shelf.byId.values()];
      return shelf.listed;
    },
    putContent(providerId, content) {
      const shelf = shelves.get(providerId);
      if (shelf === undefined) return;
      shelf.byId.set(content.id, content);
      shelf.idOfExternalId.set(content.externalId, content.id);
      shelf.listed = undefined;
    },
    removeContent(providerId, id) {
      const shelf = shelves.get(providerId);
      const content = shelf?.byId.get(id);
      if (shelf === undefined || content === undefined) return;
      shelf.byId.delete(id);
      shelf.idOfExternalId.delete(content.externalId);
      shelf.listed = undefined;
    },
  };
  for (const { contents, ...provider } of seeds) {
    store.putProvider(provider);
    for (const content of contents) store.putContent(provider.id, content);
  }
  return store;
}
