import type { FastifyRequest } from 'fastify';

/**
 * Whether a request was sent by another site's page. Browsers name the origin with every unsafe request; programs name none, and carry no
 * cookie that a page could abuse.
 */
export const isForeignOrigin = (request: FastifyRequest, allowed: readonly string[]): boolean => {
  const { origin } = request.headers;
  if (origin !== undefined) return origin !== `${request.protocol}://${request.host}` && !allowed.includes(origin);
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
};

/** Whether an unsafe REST request may go on: our own header, which no form can send, and no foreign origin. */
export const isOwnPage = (request: FastifyRequest, allowed: readonly string[]): boolean =>
  request.headers['x-requested-with'] === 'fuzhi' && !isForeignOrigin(request, allowed);
