/**
 * The same job, done the usual way: what Microsoft's samples lead to. TeamsActivityHandler on restify, ConversationState in
 * memory, a regular expression, the Graph SDK with MSAL and adaptivecards-templating, on the installed packages. It keeps
 * nothing: what is said twice is done twice, what Graph does not take is lost, and so is the state when the process ends.
 */
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { Client, type Context, type Middleware, MiddlewareFactory } from '@microsoft/microsoft-graph-client';
import { Template } from 'adaptivecards-templating';
import {
  CardFactory,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import receipt from '../../cards/activities/receipt.json' with { type: 'json' };
import { withBlocks } from '../../cards/parts/blocks.ts';
import { shareBar } from '../../cards/parts/progress-bar.ts';
import { serve } from './part.ts';
import { serveBot } from './serve-bot.ts';

/** Any token that has the form of one. */
const APP_TOKEN = 'eyJhcHA.dG9rZW4.c2ln';
const LOGIN = 'https://login.microsoftonline.com';
const TENANT = 'c2f0a5d4-7d0e-4f0b-9c56-3a8e1f6b2d71';

/** What the bot remembers of a conversation: the activities that it was told of, by course. */
interface Remembered {
  readonly activities: Record<string, { readonly graphId: string; readonly progress: number }>;
}

interface Content {
  readonly id: string;
  readonly title: string;
}

export interface UsualOptions {
  readonly graphUrl: string;
  readonly providerId: string | undefined;
}

/** What Entra answers, without the way there: MSAL asks once and keeps the token. */
const entra: INetworkModule = {
  sendGetRequestAsync: async <T>() => answered<T>({}),
  sendPostRequestAsync: async <T>() =>
    answered<T>({ token_type: 'Bearer', expires_in: 3_599, ext_expires_in: 3_599, access_token: APP_TOKEN }),
};

function answered<T>(body: object) {
  return { status: 200, headers: {}, body: body as T };
}

/** The SDK's own adds the token to https alone, and the stand-in for Graph speaks http. */
class WithToken implements Middleware {
  readonly #token: () => Promise<string>;
  #next: Middleware | undefined;
  constructor(token: () => Promise<string>) {
    this.#token = token;
  }
  async execute(context: Context): Promise<void> {
    const headers = context.options?.headers as Record<string, string> | undefined;
    const Authorization = `Bearer ${await this.#token()}`;
    context.options = { ...context.options, headers: { ...headers, Authorization } };
    await this.#next?.execute(context);
  }
  setNext(next: Middleware): void {
    this.#next = next;
  }
}

function createGraphClient(graphUrl: string): Client {
  const msal = new ConfidentialClientApplication({
    auth: { clientId: 'bench', clientSecret: 'bench', authority: `${LOGIN}/${TENANT}` },
    system: { networkClient: entra },
  });
  const token = async () => {
    const got = await msal.acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    });
    return got?.accessToken ?? '';
  };
  const [, ...chain] = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: token });
  const url = new URL(graphUrl);
  return Client.initWithMiddleware({
    baseUrl: `${url.origin}/`,
    defaultVersion: url.pathname.slice(1),
    middleware: [new WithToken(token), ...chain],
  });
}

class LearningBot extends TeamsActivityHandler {
  readonly #state: ConversationState;
  constructor(graph: Client, providerPath: string, contents: readonly Content[], state: ConversationState) {
    super();
    this.#state = state;
    const remembered = state.createProperty<Remembered>('learning');
    const template = new Template(withBlocks(receipt));

    const activityOf = async (learnerId: string, course: Content) => {
      const externalId = `${learnerId}-${contents.indexOf(course)}`;
      const path = `${providerPath}/learningCourseActivities(externalcourseActivityId='${externalId}')`;
      const { id, completionPercentage } = await graph.api(path).get();
      return { graphId: id as string, progress: completionPercentage as number };
    };

    this.onMessage(async (context, next) => {
      const said = /^mark (.+?) (\d{1,3}) ?% done$/i.exec(context.activity.text.trim());
      const course = contents.find(({ title }) => title.toLowerCase() === said?.[1]?.toLowerCase());
      const progress = Number(said?.[2]);
      if (course === undefined || progress > 100) await context.sendActivity('Which course, and how far?');
      else {
        const { activities } = await remembered.get(context, { activities: {} });
        const known =
          activities[course.id] ?? (await activityOf(context.activity.from.aadObjectId ?? '', course));
        await graph.api(`${providerPath}/learningCourseActivities/${known.graphId}`).patch({
          '@odata.type': '#microsoft.graph.learningSelfInitiatedCourse',
          status: 'inProgress',
          completionPercentage: progress,
        });
        activities[course.id] = { ...known, progress };
        const heading = `You’re ${progress}% through “${course.title}”.`;
        const saved = 'Saved in Viva Learning.';
        const card = template.expand({
          $root: {
            ...{ lang: 'en', fallbackText: `${heading} ${saved}`, heading, notice: [], change: [], next: [] },
            bar: [shareBar(progress, 100, `${known.progress}% done → ${progress}% done`, {})],
            chip: { color: 'Good', icon: '✓', text: saved },
            buttons: [
              submit('Undo', { verb: 'change.undo', op: context.activity.id, progress: known.progress }),
              submit('Update again', { verb: 'activity.show', entryId: known.graphId }),
              submit('My courses', { verb: 'activities.show' }),
            ],
          },
        });
        const answer = MessageFactory.attachment(CardFactory.adaptiveCard(card));
        await context.sendActivity({ ...answer, summary: `${heading} ${saved}` });
      }
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.#state.saveChanges(context, false);
  }
}

function submit(title: string, data: object) {
  return { type: 'Action.Submit', title, data };
}

await serve(async ({ graphUrl, providerId }: UsualOptions) => {
  const graph = createGraphClient(graphUrl);
  const providerPath = `/employeeExperience/learningProviders/${providerId}`;
  const { value: contents } = await graph.api(`${providerPath}/learningContents`).get();
  return serveBot(new LearningBot(graph, providerPath, contents, new ConversationState(new MemoryStorage())));
});
