/** An outside server to run the database tests on, instead of the embedded one. */
export const testDatabaseUrl = (): string | undefined => process.env['TEST_DATABASE_URL'] || undefined;
