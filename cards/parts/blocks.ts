import buttonRow from './button-row.json' with { type: 'json' };
import courseRow from './course-row.json' with { type: 'json' };
import detail from './detail.json' with { type: 'json' };
import dueLine from './due-line.json' with { type: 'json' };
import emptyState from './empty-state.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };
import heading from './heading.json' with { type: 'json' };
import openRow from './open-row.json' with { type: 'json' };
import pager from './pager.json' with { type: 'json' };
import paragraph from './paragraph.json' with { type: 'json' };
import personLine from './person-line.json' with { type: 'json' };
import progressBar from './progress-bar.json' with { type: 'json' };
import sectionHeading from './section-heading.json' with { type: 'json' };
import stackedBar from './stacked-bar.json' with { type: 'json' };
import statusChip from './status-chip.json' with { type: 'json' };
import teamRow from './team-row.json' with { type: 'json' };

/** The parts every card is made of; a template names one by `{"$block": "heading"}`. */
const blocks: Readonly<Record<string, object>> = {
  'button-row': buttonRow,
  'course-row': courseRow,
  detail,
  'due-line': dueLine,
  'empty-state': emptyState,
  heading,
  'open-row': openRow,
  figures,
  pager,
  paragraph,
  'person-line': personLine,
  'progress-bar': progressBar,
  'section-heading': sectionHeading,
  'stacked-bar': stackedBar,
  'status-chip': statusChip,
  'team-row': teamRow,
};

/**
 * A template with every `$block` replaced by that block's JSON. Other properties beside `$block` win over the block's
 * own. Throws on an unknown block.
 */
export function withBlocks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withBlocks);
  if (typeof node !== 'object' || node === null) return node;
  const { $block, ...own } = node as Record<string, unknown>;
  const properties = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, withBlocks(value)]));
  if ($block === undefined) return properties;
  const block = blocks[String($block)];
  if (block === undefined) throw new Error(`No block “${$block}” in cards/parts`);
  return { ...(withBlocks(block) as object), ...properties };
}
