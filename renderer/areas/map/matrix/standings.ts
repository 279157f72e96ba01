/** Whose partners are, in the order of the matrix. */
export const standings = ['ours', 'shared', 'exclusive', 'rivals', 'open'] as const;
