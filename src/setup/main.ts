/** `npm run setup -- print | permissions`: commands for an administrator to read and run; the permissions page. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Misuse, runCommandLine } from '../terminal.ts';
import { identitySteps, setupSteps, stepsText } from './commands.ts';
import { permissionsPage } from './permissions-page.ts';

const USAGE = `Usage:
  npm run setup -- print --url https://bot.example.com [--admins] [--install] [--catalogue] [--sign-in]
                                    prints the commands that register the app and grant what is needed, for bash; runs nothing
  npm run setup -- print --identity <object id> [--admins] [--install] [--catalogue]
                                    prints the commands that give a managed identity its permissions,
                                    and register an app through which an administrator signs in
  npm run setup -- permissions      writes docs/permissions.md from the table of Graph calls`;
const page = fileURLToPath(new URL('../../docs/permissions.md', import.meta.url));

await runCommandLine({
  usage: USAGE,
  async run(typed) {
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        identity: { type: 'string' },
        admins: { type: 'boolean', default: false },
        install: { type: 'boolean', default: false },
        catalogue: { type: 'boolean', default: false },
        'sign-in': { type: 'boolean', default: false },
      },
    });
    if (positionals[0] === 'permissions') writeFileSync(page, permissionsPage());
    else if (positionals[0] === 'print' && values.identity !== undefined) {
      const { identity, admins, install, catalogue } = values;
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(identity))
        throw new Misuse('--identity should be an object id, a GUID.');
      else
        process.stdout.write(
          stepsText(identitySteps(identity, { admins, install, catalogue }), 'docs/deploy.md'),
        );
    } else if (positionals[0] === 'print' && URL.parse(values.url ?? '')?.protocol === 'https:') {
      const { origin, pathname } = new URL(String(values.url));
      const publicUrl = `${origin}${pathname}`.replace(/\/+$/, '');
      const { admins, install, catalogue, 'sign-in': signIn } = values;
      process.stdout.write(
        stepsText(setupSteps({ publicUrl, admins, install, catalogue, signIn }), 'docs/going-live.md'),
      );
    } else throw new Misuse('Say print (with --url, an https address, or --identity) or permissions.');
  },
});
