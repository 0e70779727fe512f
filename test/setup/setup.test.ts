import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calls, type GraphCall } from '../../src/graph/client/calls.ts';
import { permissionNeeds } from '../../src/graph/client/permissions.ts';
import { leaveOnlyTeams } from '../../src/setup/azure-bot.ts';
import { identitySteps, setupSteps, stepsOfPages, stepsText } from '../../src/setup/commands.ts';
import { permissionsPage } from '../../src/setup/permissions-page.ts';

const main = fileURLToPath(new URL('../../src/setup/main.ts', import.meta.url));
const liveText = (steps: ReturnType<typeof setupSteps>) => stepsText(steps, 'docs/going-live.md');
const key = ({ name, type }: { name: string; type: string }) => `${type} ${name}`;

describe('the permissions page', () => {
  it('is what the table of Graph calls says (npm run setup -- permissions writes it)', () => {
    const written = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
    expect(written.replaceAll('\r\n', '\n')).toBe(permissionsPage());
  });

  it('has a row for every permission some call needs, and for no other', () => {
    const needed = new Set(Object.values<GraphCall>(calls).flatMap(({ least }) => least.map(key)));
    expect(permissionNeeds.map(key).sort()).toEqual([...needed].sort());
  });

  it('names every call', () => {
    const page = permissionsPage();
    for (const { method, path } of Object.values<GraphCall>(calls))
      expect(page).toContain(`\`${method} ${path}\``);
  });
});

describe('the printed commands', () => {
  const all = {
    publicUrl: 'https://bot.contoso.example',
    admins: true,
    install: true,
    catalogue: true,
    signIn: true,
  };

  it('ask for each permission by the id Microsoft gives it, and for no needless one', () => {
    const text = liveText(setupSteps(all));
    for (const { id, name, type } of permissionNeeds) {
      const asked = text.includes(`${id}=${type === 'application' ? 'Role' : 'Scope'}`);
      // what a broader permission in the list does instead is left out
      expect(asked, name).toBe(!['User.ReadBasic.All', 'LearningProvider.Read'].includes(name));
    }
    const least = liveText(
      setupSteps({ ...all, admins: false, install: false, catalogue: false, signIn: false }),
    );
    expect(least).not.toContain('LearningContent.ReadWrite.All');
    expect(least).not.toContain('GroupMember.Read.All');
    expect(least).not.toContain('TeamsAppInstallation');
    expect(least).not.toContain('access_as_user');
  });

  it('contain no secret, and the JSON in them is JSON', () => {
    const text = liveText(setupSteps(all));
    expect(text).not.toMatch(/secret/i);
    const bodies = [...text.matchAll(/--body '(.*?)'(?: {3}#|$)/gm)].map(([, body = '']) =>
      body.replaceAll("'$SCOPE_ID'", '$SCOPE_ID'),
    );
    expect(bodies.length).toBe(3);
    for (const body of bodies) expect(() => JSON.parse(body)).not.toThrow();
  });

  it('give a managed identity the same permissions, one by one', () => {
    const text = stepsText(
      identitySteps('22222222-2222-4222-8222-222222222222', {
        admins: true,
        install: true,
        catalogue: false,
      }),
      'docs/deploy.md',
    );
    expect(text).toMatch(/=== 4\.[\s\S]*ADMIN_APP_ID=[\s\S]*redirect-uris http:\/\/localhost/);
    for (const { id, name, type, use } of permissionNeeds) {
      const needed = type === 'application' && use !== 'catalogue' && name !== 'User.ReadBasic.All';
      expect(text.includes(`"appRoleId":"${id}"`), name).toBe(needed);
    }
  });

  it.each(Object.entries(stepsOfPages))('stand under the numbers that %s gives them', (page, titles) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    titles.forEach((title, place) => {
      expect(text).toMatch(new RegExp(`^##+ ${place + 1}\\. ${title}$`, 'm'));
    });
    const numbers = [...liveText(setupSteps(all)).matchAll(/^# === (\d)\. (.*) ===$/gm)];
    expect(numbers.map(([, number, title]) => [number, title])).toEqual(
      stepsOfPages['docs/going-live.md'].map((title, place) => [String(place + 1), title]),
    );
  });

  it('lead to the messaging endpoint', () => {
    expect(liveText(setupSteps(all))).toContain("--endpoint 'https://bot.contoso.example/api/messages'");
  });

  it('leave the bot no channel but Teams, and no secrets but Entra’s', () => {
    const text = liveText(setupSteps(all));
    for (const command of leaveOnlyTeams({ group: 'coursemate', name: 'coursemate-bot' }))
      expect(text).toContain(command);
    expect(text).toMatch(/az bot directline delete.*\naz bot webchat delete.*\n.*disableLocalAuth=true/);
  });

  it.skipIf(process.platform === 'win32')(
    'say which shell they are for, and give it an address as one word',
    () => {
      const hostile = [
        'https://bot.example/$(touch pwned)',
        'https://bot.example/`id`',
        "https://bot.example/';id;'",
        'https://bot.example/a b\\',
        'https://bot.example/!x&y|z>w',
      ];
      for (const publicUrl of hostile) {
        const text = liveText(setupSteps({ ...all, publicUrl }));
        expect(text).toMatch(/For a POSIX shell[^\n]*not for PowerShell/);
        const line = text.split('\n').find((one) => one.startsWith('az bot create')) ?? '';
        const printing = `az() { for last; do :; done; printf %s "$last"; }\n${line}`;
        expect(execFileSync('sh', ['-c', printing], { encoding: 'utf8' })).toBe(`${publicUrl}/api/messages`);
      }
    },
  );

  it('are printed only for an address, of which nothing but host and path is taken', () => {
    const printed = (url: string) =>
      spawnSync(process.execPath, [main, 'print', '--url', url], { encoding: 'utf8' });
    expect(printed('http://bot.example').status).toBe(2);
    expect(printed('https://user:secret@bot.example/x/?a=b#c').stdout).toContain(
      "--endpoint 'https://bot.example/x/api/messages'",
    );
  });
});
