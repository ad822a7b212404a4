export { majorList } from '../kernel/major-codes.ts';
