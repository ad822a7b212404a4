export { employerText } from './graphql/employer-search.ts';
