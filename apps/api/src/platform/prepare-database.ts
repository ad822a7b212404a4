import { migrate } from './migrate.ts';

/** Makes a database ready for this release: structure, then code lists. Returns the migrations it ran. */
export const prepareDatabase = async (connectionString: string): Promise<string[]> => migrate(connectionString);
