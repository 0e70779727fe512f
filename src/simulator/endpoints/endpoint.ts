import type { GraphAnswer, GraphRequest } from '../protocol/graph-request.ts';
import type { PathValues } from '../protocol/routes.ts';
import type { World } from '../world.ts';

/** Answers one documented call on the world as it is. Throws Graph's own errors. */
export type Endpoint = (world: World, request: GraphRequest, values: PathValues) => GraphAnswer;
