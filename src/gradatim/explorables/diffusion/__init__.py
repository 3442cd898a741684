"""Diffusion: `compute` has the numbers, `picture` draws them."""
