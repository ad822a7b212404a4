/** MAJOR_CATEGORY → majorCategory: a group key's name as a field of the group. */
export const groupField = (key: string): string => key.toLowerCase().replaceAll(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
