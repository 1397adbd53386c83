export const openAll = 'Open all';
export const closeAll = 'Close all';
export const info = 'Information';
export const success = 'Success';
export const warning = 'Important';
export const error = 'Error';
