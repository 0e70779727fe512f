import type { Player, World } from './world.ts';

/** A file card of Teams: an offer, or a file that is there. */
export interface FileCard {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Record<string, unknown>;
}

/** The file cards that this person was sent, oldest first. */
export function filesFor(world: World, player: Player): readonly FileCard[] {
  return world.connector.sent
    .filter(({ conversationId }) => conversationId === player.conversationId)
    .flatMap(({ activity }) => (activity.attachments ?? []) as unknown as FileCard[])
    .filter(({ contentType }) => contentType.includes('card.file'));
}

/** What Teams sends when somebody accepts this offer, or one with that context. */
export function acceptance(offer: FileCard | undefined, uploadUrl: string): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'fileConsent/invoke',
    value: {
      type: 'fileUpload',
      action: 'accept',
      context: offer?.content.acceptContext,
      uploadInfo: {
        contentUrl: 'https://contoso.sharepoint.com/team.csv',
        name: 'team.csv',
        uploadUrl,
        uniqueId: 'file-1',
        fileType: 'csv',
      },
    },
  };
}
