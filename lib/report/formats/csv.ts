import { endingAnswer, firstAutomatic, lasted } from '../../judge/waits';
import type { Action } from '../../model/action';
import type { Cell, Row } from '../../model/comparison';
import { type Touchpoint, targetsOf } from '../../model/touchpoint';
import { ACTION_COLUMNS, actionFields } from '../action-lines';
import { csvText } from '../csv-text';
import { factWords } from '../facts';
import type { Format } from '../format';
import { whyNone } from '../html/pictures';
import type { Report } from '../report';
import { outcomeOf } from '../wait-words';
import { attachedTo, nameOf, pageOfTouchpoint, statusOf } from '../wording';

/** One line for each touchpoint of each cell, with the action its gap became; then the actions whose gap is not on the rows. */
export const format: Format = {
  id: 'csv',
  label: 'report.formats.csv',
  mime: 'text/csv;charset=utf-8',
  extension: 'csv',
  render: async (report) => csvText(linesOf(report)),
};

const COLUMNS = [
  'stage',
  'kind',
  'verdict',
  'brand',
  'role',
  'status',
  'engagement',
  'number',
  'sinceStart',
  'at',
  'name',
  'label',
  'page',
  'target',
  'reaction',
  'note',
  'facts',
  'picture',
  'attached',
  'gap',
  'why',
  'promised',
  'automaticAfter',
  'answeredAfter',
  'answeredAfterWorking',
  'outcome',
] as const;

type Line = Partial<Record<(typeof COLUMNS)[number], string>> & { planned?: Action | undefined };

function linesOf(report: Report): string[][] {
  const { t, comparison } = report;
  const lines = comparison.rows.flatMap((row) =>
    row.cells.flatMap((cell, side) => linesOfCell(report, row, cell, side)),
  );
  const rest = report.actions.filter((action) => !lines.some(({ planned }) => planned === action));
  return [
    [
      ...COLUMNS.map((column) => t(`report.columns.${column}`)),
      ...ACTION_COLUMNS.map((column) => t(`actions.columns.${column}`)),
    ],
    ...[...lines, ...rest.map((action) => restLine(report, action))].map((line) => [
      ...COLUMNS.map((column) => line[column] ?? ''),
      ...plannedFields(line.planned, t),
    ]),
  ];
}

/** An action of an earlier comparison: its gap stands on no row of this one. */
function restLine({ comparison, t }: Report, action: Action): Line {
  const brand = comparison.sides.find((side) => side.brand.id === action.brandId)?.brand;
  return {
    stage: t(`stages.${action.stage}.name`),
    kind: t(`kinds.${action.kind}`),
    brand: brand?.name,
    planned: action,
  };
}

function plannedFields(action: Action | undefined, t: Report['t']): string[] {
  const fields = action && actionFields(action, t);
  return ACTION_COLUMNS.map((column) => fields?.[column] ?? '');
}

function linesOfCell(report: Report, row: Row, cell: Cell, side: number): Line[] {
  const { t, comparison } = report;
  const brand = comparison.sides[side]?.brand;
  const gap = comparison.gaps.find((each) => each.rowId === row.id && each.side === side);
  const common: Line = {
    stage: t(`stages.${row.stage}.name`),
    kind: t(`kinds.${row.kind}`),
    verdict: t(`compare.verdicts.${row.verdict}`),
    brand: brand?.name,
    role: brand && t(`roles.${brand.role}`),
    status: t(`report.status.${statusOf(cell)}`),
    gap: gap?.weight.toFixed(2),
    planned: report.actions.find(({ rowId, brandId }) => gap && rowId === gap.rowId && brandId === brand?.id),
  };
  if (cell.is === 'met')
    return cell.touchpoints.map((each) => ({ ...common, ...touchpointLine(report, each, side) }));
  if (cell.is === 'sighted') {
    const { label, target, facts } = cell.sighting;
    const page = pageOfTouchpoint(comparison, side, cell.stopId);
    return [{ ...common, label, target, page, facts: factWords(facts, t).join('; ') }];
  }
  const why =
    cell.is === 'not-looked'
      ? [t(`notLooked.${cell.why}`), cell.detail].filter(Boolean).join(': ')
      : undefined;
  return [{ ...common, why }];
}

function touchpointLine(report: Report, touchpoint: Touchpoint, side: number): Line {
  const { t, comparison } = report;
  const { before, reaction } = touchpoint;
  const start = comparison.sides[side]?.walk.startedAt ?? touchpoint.at;
  const chain = comparison.sides[side]?.touchpoints
    .filter((each) => !each.deletedAt)
    .sort((x, y) => x.order - y.order);
  const isThere = before.is === 'taken' && report.pictures.has(before.shotId);
  return {
    kind: t(`kinds.${touchpoint.kind}`),
    engagement: t(`engagement.${touchpoint.engagement}`),
    number: String((chain?.findIndex(({ id }) => id === touchpoint.id) ?? -1) + 1),
    sinceStart: String(Math.round((touchpoint.at - start) / 1000)),
    at: new Date(touchpoint.at).toISOString(),
    name: nameOf(touchpoint, report),
    label: touchpoint.label,
    page: pageOfTouchpoint(comparison, side, touchpoint.stopId),
    target: targetsOf(touchpoint).join(' '),
    reaction: reaction && t(`reactions.${reaction}`),
    note: touchpoint.note,
    facts: factWords(touchpoint.facts, t).join('; '),
    attached: attachedTo(touchpoint, report),
    picture: isThere ? '' : whyNone(t, before),
    ...waitCells(report, side, touchpoint),
  };
}

/** Of a request made several times, the first. */
function waitCells(report: Report, side: number, { id }: Touchpoint): Line {
  const of = report.comparison.sides[side];
  const wait = of?.waits.find(({ touchpointId }) => touchpointId === id);
  if (!of || !wait) return {};
  const [automatic, answer] = [firstAutomatic(wait), endingAnswer(wait)];
  const seconds = (ms: number) => String(Math.round(ms / 100) / 10);
  const time = answer && lasted(wait, answer.at, of.brand.hours);
  return {
    promised: wait.promise?.text,
    ...(automatic && { automaticAfter: seconds(lasted(wait, automatic.at, undefined).ms) }),
    ...(time && { answeredAfter: seconds(time.ms), answeredAfterWorking: seconds(time.workingMs) }),
    outcome: outcomeOf(report, wait).verdict,
  };
}
