"""p-values: `compute` has the numbers, `picture` draws them."""
