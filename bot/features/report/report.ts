import { type Command, forAdmins, personal, type Rows } from '../shared/rows.ts';
import type { ReportDeps } from './deps.ts';
import { exportReport } from './report-file.ts';
import { reportSaid, showCourseReport, showReport } from './show.ts';

type Typable = `lead.${'report' | 'reportCourse' | 'reportDepartment'}`;
type Pressable = `report.${'show' | 'course' | 'export'}`;

/** The whole organisation for learning administrators: by course, by who assigned, down to people, and as a file. */
export function createReport(deps: ReportDeps): Rows<Typable, Pressable> {
  const costly = (run: Command<Typable>['run']) =>
    forAdmins<Command<Typable>['run']>(async (turn, said, typed) => {
      deps.takeCostly(turn.person);
      return run(turn, said, typed);
    });

  return {
    commands: {
      'lead.report': costly((turn) => showReport(turn, deps, { by: 'course', offset: 0 })),
      'lead.reportDepartment': costly((turn) => showReport(turn, deps, { by: 'assigner', offset: 0 })),
      'lead.reportCourse': costly((turn, said) => reportSaid(turn, deps, said)),
    },
    actions: {
      'report.show': personal((turn, asked) => showReport(turn, deps, asked)),
      'report.course': personal((turn, asked) => showCourseReport(turn, deps, asked)),
      'report.export': personal((turn) => exportReport(turn, deps)),
    },
  };
}
