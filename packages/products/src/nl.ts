// The Dutch texts of the product pages: the source. Every other language has the same exports. What only a page needs that is drawn
// by script is in page/ and parts/.

export const failedNetwork = 'De informatie over dit onderwerp kan nu niet worden geladen. Controleer uw internetverbinding.';
