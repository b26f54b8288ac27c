/** Patterns that `climb.mjs` found to be the slowest a character, or to grow the fastest, kept so that they stay linear. */
export const FOUND: readonly string[] = ['said that who and ', '“ ” said ‘ ', 'Mr. Ali of the ', 'he ;', 'É Jr.-\nÉ ', 'É É ', '" ©\n', '" he\n‘', 'Eid\nEid\n', '’\n3 March’\n', '1. x •\n', '“ ;\n', "É U.S.\n“ É "]
