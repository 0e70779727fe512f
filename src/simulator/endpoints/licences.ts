import { page } from '../protocol/paging.ts';
import { demand } from '../protocol/permissions.ts';
import type { Endpoint } from './endpoint.ts';
import { knownPerson } from './users.ts';

const provisioned = { provisioningStatus: 'Success', appliesTo: 'User' };

/** Everybody has an Office plan with the seeded, not premium, Viva Learning. */
const officeSku = {
  skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  skuPartNumber: 'SPE_E5',
  servicePlans: [
    {
      servicePlanId: 'b76fb638-6ba6-402a-b9f9-83d28acb3d86',
      servicePlanName: 'VIVA_LEARNING_SEEDED',
      ...provisioned,
    },
  ],
};

/** Ids as in Microsoft's list of product names and service plans. */
const premiumPlan = {
  servicePlanId: '7162bd38-edae-4022-83a7-c5837f951759',
  servicePlanName: 'VIVA_LEARNING_PREMIUM',
  ...provisioned,
};
const premiumSku = {
  skuId: 'c9d442fc-21fb-4bd7-89e0-a710d74987f6',
  skuPartNumber: 'VIVA_LEARNING',
  servicePlans: [premiumPlan],
};

/** `GET /users/{id}/licenseDetails`. */
export const licenseDetails: Endpoint = (world, request, { user = '' }) => {
  demand(request.principal, 'readLicences');
  const person = knownPerson(world, user);
  const skus = person.isLicensed ? [officeSku, premiumSku] : [officeSku];
  return page(
    world,
    request,
    skus,
    (sku) => ({ id: `${person.id}_${sku.skuId}`, ...sku }),
    `users('${person.id}')/licenseDetails`,
  );
};
