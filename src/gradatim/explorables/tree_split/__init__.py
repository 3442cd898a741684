"""The best split of a tree: `compute` has the numbers, `picture` draws them."""
