export { closeItems, openItems, rescheduleItems } from './repository.ts';
export type { InboxItem } from './repository.ts';
