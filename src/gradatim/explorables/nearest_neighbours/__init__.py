"""Nearest neighbours: `compute` has the numbers, `picture` draws them."""
