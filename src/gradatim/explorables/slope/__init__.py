"""The slope of a curve: `compute` has the numbers, `picture` draws them."""
