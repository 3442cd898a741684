"""The central limit theorem: `compute` has the numbers, `picture` draws them."""
