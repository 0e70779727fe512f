import { percentOf } from '../../../cards/report/report.ts';
import type { Instant } from '../../../src/clock.ts';
import { Refusal } from '../../../src/errors.ts';
import { csvRows, toCsv } from '../../../src/learning/files/csv.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Asker, FileChunks } from '../shared/file.ts';
import { requireLearningAdmin } from '../shared/learning-admin.ts';
import { courseView } from '../shared/views.ts';
import type { ReportDeps } from './deps.ts';

/** Rows in a chunk, and about how many bytes each has. */
const AT_ONCE = 200;
const ROW = 80;

/** Offers the report by course as a file. For learning administrators. */
export async function exportReport(turn: Turn, deps: ReportDeps): Promise<Answer> {
  await requireLearningAdmin(turn.person.userId, deps, turn.signal);
  deps.takeCostly(turn.person);
  const { at } = await latestOf(deps);
  const { total } = await deps.reports.rows(at, 'course', 0, 1);
  return deps.offerFile(turn, { what: { kind: 'report' }, bytes: ROW * (total + 1) });
}

/** The report by course, one a line. For learning administrators. */
export async function reportFile(
  asker: Pick<Asker, 'userId' | 'signal'>,
  speech: LocalSpeech,
  deps: Pick<ReportDeps, 'reports' | 'teams' | 'catalogue'>,
): Promise<FileChunks> {
  await requireLearningAdmin(asker.userId, deps, asker.signal);
  return linesOf((await latestOf(deps)).at, speech, deps);
}

/** The newest count. Refuses while nothing was counted. */
export async function latestOf({ reports }: Pick<ReportDeps, 'reports'>) {
  const report = await reports.latest();
  if (report === undefined) throw new Refusal('notCounted');
  return report;
}

async function* linesOf(
  at: Instant,
  speech: LocalSpeech,
  { reports, catalogue }: Pick<ReportDeps, 'reports' | 'catalogue'>,
): FileChunks {
  const heads = ['course', 'assigned', 'started', 'completed', 'overdue', 'percent'] as const;
  yield toCsv([heads.map((head) => speech.say(`export.report.${head}`))]);
  for (let offset = 0; ; offset += AT_ONCE) {
    const { rows } = await reports.rows(at, 'course', offset, AT_ONCE);
    yield csvRows(
      rows.map((row) => [
        courseView(catalogue, row.id, speech).title,
        ...[row.assigned, row.started, row.completed, row.overdue, percentOf(row)],
      ]),
    );
    if (rows.length < AT_ONCE) return;
  }
}
