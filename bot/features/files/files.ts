import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';
import type { OfferFile } from '../shared/file.ts';
import { createExports, type ExportsDeps } from './exports.ts';

const outcomes = {
  saved: 'reply.exportSaved',
  declined: 'reply.exportDeclined',
  failed: 'reply.exportFailed',
  busy: 'reply.exportBusy',
} as const;

/** Files: offered in a turn, put where their person says, and downloaded by a link. */
export function createFiles(deps: ExportsDeps) {
  const exports = createExports(deps);

  const offer: OfferFile = async ({ person, speech }, { what, bytes, also = [] }) => {
    const offered = await exports.offer(person, what, bytes, speech);
    const url = await exports.linkFor(person, what);
    const ways: readonly Said[] = [
      ...(offered ? [{ key: 'reply.exportOffered' }] : []),
      ...(url === undefined ? [] : [{ key: 'reply.exportLink' }]),
    ];
    const text = [...(ways.length === 0 ? [{ key: 'reply.exportNowhere' }] : ways), ...also];
    const link = url === undefined ? {} : { link: { title: { key: 'card.button.download' }, url } };
    return say({ speech }, text, { ...link, place: 'new' });
  };

  /**
   * Puts an offered file where the person said, or not; nothing when that was decided before. What came with the offer is
   * only a wish: the file is worked out again.
   */
  async function save(turn: Turn, value: unknown): Promise<readonly Answer[]> {
    if (!turn.personal) throw new Refusal('privateOnly');
    const decided = await exports.decided(value, { ...turn.person, signal: turn.signal }, turn.speech);
    if (decided === 'again') return [];
    return [say(turn, { key: outcomes[decided] })];
  }

  return { offer, save, downloads: { page: exports.page, take: exports.take } };
}
