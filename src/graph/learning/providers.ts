import { z } from 'zod';
import { Refusal } from '../../errors.ts';
import { calls } from '../client/calls.ts';
import { graphId, optionalText, text } from '../client/lenient.ts';
import { pagesOf } from '../client/pages.ts';
import { pathOf } from '../client/path.ts';
import { problemOf } from '../client/problem.ts';
import { read, readIfThere } from '../client/reading.ts';
import type { Graph } from '../client/request.ts';

/** What a learning provider is registered with. The four logos are public https addresses of images. */
export interface ProviderRegistration {
  readonly displayName: string;
  readonly squareLogoWebUrlForDarkTheme: string;
  readonly squareLogoWebUrlForLightTheme: string;
  readonly longLogoWebUrlForDarkTheme: string;
  readonly longLogoWebUrlForLightTheme: string;
  readonly loginWebUrl?: string;
}

const record = z.object({
  id: graphId,
  displayName: text.catch(''),
  isCourseActivitySyncEnabled: z.boolean().catch(false),
  loginWebUrl: optionalText,
});
export type ProviderRecord = Readonly<z.output<typeof record>>;

/** What an update must carry where a part of it is not enough. */
const whole = z
  .object({
    displayName: text,
    squareLogoWebUrlForDarkTheme: text,
    squareLogoWebUrlForLightTheme: text,
    longLogoWebUrlForDarkTheme: text,
    longLogoWebUrlForLightTheme: text,
    loginWebUrl: optionalText,
  })
  .transform(({ loginWebUrl, ...required }) => ({
    ...required,
    ...(loginWebUrl === null ? {} : { loginWebUrl }),
  }));

/** The tenant's learning providers, with the token of a signed-in administrator. */
export function createProviders(graph: Graph, token: string) {
  return {
    async list(): Promise<readonly ProviderRecord[]> {
      const call = calls.providers;
      const all: ProviderRecord[] = [];
      for await (const page of pagesOf(graph, { call, path: pathOf(call, {}), token }, record))
        all.push(...page);
      return all;
    },

    /** Registers one that takes activities from the start. */
    async register(registration: ProviderRegistration): Promise<ProviderRecord> {
      const call = calls.registerProvider;
      const body = { ...registration, isCourseActivitySyncEnabled: true };
      return read(record, await graph.request({ call, path: pathOf(call, {}), token, body }), call);
    },

    /** Undefined when the tenant has no such provider. */
    async show(provider: string): Promise<ProviderRecord | undefined> {
      const call = calls.provider;
      return readIfThere(graph, record, { call, path: pathOf(call, { provider }), token });
    },

    /** Names only this; where Graph wants the whole provider, which its page leaves open, reads it and sends it all. */
    async enableSync(provider: string): Promise<void> {
      const call = calls.updateProvider;
      const request = { call, path: pathOf(call, { provider }), token };
      const body = { isCourseActivitySyncEnabled: true };
      try {
        await graph.request({ ...request, body });
      } catch (error) {
        const isRefused = problemOf(error)?.status === 400;
        if (!isRefused || (error instanceof Refusal && error.code === 'graphProviderInvalid')) throw error;
        const shown = await graph.request({ ...request, call: calls.provider });
        await graph.request({ ...request, body: { ...read(whole, shown, calls.provider), ...body } });
      }
    },
  };
}

export type Providers = ReturnType<typeof createProviders>;
