export { ANYBODY, STAFF } from '@fuzhi/domain/kernel/actor.ts';
