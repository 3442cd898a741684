"""k-means: `compute` has the numbers, `picture` draws them."""
