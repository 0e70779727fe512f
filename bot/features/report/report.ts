import type { Rows } from '../shared/rows.ts';
import type { ReportDeps } from './deps.ts';
import { exportReport } from './report-file.ts';
import { reportSaid, showCourseReport, showReport } from './show.ts';

type Typable = `lead.${'report' | 'reportCourse' | 'reportDepartment'}`;
type Pressable = `report.${'show' | 'course' | 'export'}`;

/** The whole organisation for learning administrators: by course, by who assigned, down to people, and as a file. */
export function createReport(deps: ReportDeps): Rows<Typable, Pressable> {
  return {
    commands: {
      'lead.report': {
        personal: true,
        standing: 'learningAdmin',
        async run(turn) {
          deps.takeCostly(turn.person);
          return showReport(turn, deps, { by: 'course', offset: 0 });
        },
      },
      'lead.reportDepartment': {
        personal: true,
        standing: 'learningAdmin',
        async run(turn) {
          deps.takeCostly(turn.person);
          return showReport(turn, deps, { by: 'assigner', offset: 0 });
        },
      },
      'lead.reportCourse': {
        personal: true,
        standing: 'learningAdmin',
        async run(turn, said) {
          deps.takeCostly(turn.person);
          return reportSaid(turn, deps, said);
        },
      },
    },
    actions: {
      'report.show': { personal: true, run: (turn, asked) => showReport(turn, deps, asked) },
      'report.course': { personal: true, run: (turn, asked) => showCourseReport(turn, deps, asked) },
      'report.export': { personal: true, run: (turn) => exportReport(turn, deps) },
    },
  };
}
