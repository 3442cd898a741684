"""Attention weights: `compute` has the numbers, `picture` draws them."""
