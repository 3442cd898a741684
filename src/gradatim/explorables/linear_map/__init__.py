"""A matrix as a map of the plane: `compute` has the numbers, `picture` draws them."""
