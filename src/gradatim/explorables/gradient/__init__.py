"""The gradient: `compute` has the numbers, `picture` draws them."""
