export { isOffered } from './graphql/offered.ts';
