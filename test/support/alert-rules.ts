import { parse } from 'yaml';
import * as z from 'zod';
import { projectText } from './project-text.ts';
import { type Rule, secondsOf } from './promql.ts';

const groups = z.strictObject({
  groups: z.tuple([
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string().optional(),
          annotations: z.strictObject({ do: z.string().min(20) }),
        }),
      ),
    }),
  ]),
});

export const alertsPage = projectText('docs/alerts.md');

/** The rules of docs/alerts.md. */
export function alertRules(): readonly Rule[] {
  const [, yaml = ''] = /```yaml\n(groups:[\s\S]*?)```/.exec(alertsPage) ?? [];
  return groups.parse(parse(yaml)).groups[0].rules.map(({ alert, expr, for: duration }) => ({
    alert,
    expr,
    forSeconds: duration === undefined ? 0 : secondsOf(duration),
  }));
}
