import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import type { PlacementLinkRevokeInput } from '@fuzhi/domain/placement/link.ts';
import { mayReadAnswers, mayVerify } from '@fuzhi/domain/placement/verification-access.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { forbidden, notFound } from '../../../platform/rejection.ts';
import { linksById, revokeLinks } from '../repository-link.ts';

/** Revokes links: what was not answered yet cannot be any more. Answered and revoked ones stay as they are, so that it can be sent twice. */
export const revokePlacementLinks = async (
  tx: Tx,
  input: PlacementLinkRevokeInput,
  by: CommandContext,
): Promise<Result<{ ids: string[] }, Rejection>> => {
  const links = await linksById(tx, input.links);
  const isSeen = (link: (typeof links)[number]) =>
    mayReadPlacements(by.actor, link.school_path) && (mayReadAnswers(by.actor, link.school_path) || mayVerify(by.actor, link.school_path));
  if (links.length !== input.links.length || !links.every(isSeen)) return err(notFound('links'));
  if (!links.every((link) => mayVerify(by.actor, link.school_path))) return err(forbidden());
  const revoked = await revokeLinks(tx, input.links, by.now);
  await recordChange(
    tx,
    by,
    links
      .filter((link) => revoked.has(link.id))
      .map((link) => ({
        noun: 'placement',
        recordId: link.placement_id,
        orgUnitId: link.school_id,
        before: { link: link.audience },
        after: { link: null },
      })),
  );
  return ok({ ids: [...input.links] });
};
