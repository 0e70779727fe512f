/** The stock echo bot of the Bot Framework's samples, on the installed packages: what a turn costs there. */
import { ActivityHandler } from 'botbuilder';
import { serve } from './part.ts';
import { serveBot } from './serve-bot.ts';

await serve(async () => {
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
    await next();
  });
  return serveBot(bot);
});
