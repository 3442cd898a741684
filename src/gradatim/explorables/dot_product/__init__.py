"""The dot product: `compute` has the numbers, `picture` draws them."""
