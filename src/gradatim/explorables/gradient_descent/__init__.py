"""Gradient descent: `compute` has the numbers, `picture` draws them."""
