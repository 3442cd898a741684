"""Bias and variance: `compute` has the numbers, `picture` draws them."""
