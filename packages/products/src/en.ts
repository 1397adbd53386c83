export const failedNetwork = 'The information on this subject cannot be loaded now. Check your internet connection.';
