import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calls, type GraphCall } from '../../src/graph/calls.ts';
import { permissionNeeds } from '../../src/graph/permissions.ts';
import { identitySteps, setupSteps, stepsText } from '../../src/setup/commands.ts';
import { permissionsPage } from '../../src/setup/permissions-page.ts';

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
  const all = { publicUrl: 'https://bot.contoso.example', admins: true, catalogue: true, signIn: true };

  it('ask for each permission by the id Microsoft gives it, and for no needless one', () => {
    const text = stepsText(setupSteps(all));
    for (const { id, name, type } of permissionNeeds) {
      const asked = text.includes(`${id}=${type === 'application' ? 'Role' : 'Scope'}`);
      // what a broader permission in the list does instead is left out
      expect(asked, name).toBe(!['User.ReadBasic.All', 'LearningProvider.Read'].includes(name));
    }
    const least = stepsText(setupSteps({ ...all, admins: false, catalogue: false, signIn: false }));
    expect(least).not.toContain('LearningContent.ReadWrite.All');
    expect(least).not.toContain('GroupMember.Read.All');
    expect(least).not.toContain('access_as_user');
  });

  it('contain no secret, and the JSON in them is JSON', () => {
    const text = stepsText(setupSteps(all));
    expect(text).not.toMatch(/secret/i);
    const bodies = [...text.matchAll(/--body '(.*?)'(?: {3}#|$)/gm)].map(([, body = '']) =>
      body.replaceAll("'$SCOPE_ID'", '$SCOPE_ID'),
    );
    expect(bodies.length).toBe(3);
    for (const body of bodies) expect(() => JSON.parse(body)).not.toThrow();
  });

  it('give a managed identity the same permissions, one by one', () => {
    const text = stepsText(
      identitySteps('22222222-2222-4222-8222-222222222222', { admins: true, catalogue: false }),
    );
    for (const { id, name, type, use } of permissionNeeds) {
      const needed = type === 'application' && use !== 'catalogue' && name !== 'User.ReadBasic.All';
      expect(text.includes(`"appRoleId":"${id}"`), name).toBe(needed);
    }
  });

  it('lead to the messaging endpoint', () => {
    expect(stepsText(setupSteps(all))).toContain('--endpoint https://bot.contoso.example/api/messages');
  });
});
