export { isOffered, wasOffered } from './graphql/offered.ts';
