"""Neighbours of a word: `compute` has the numbers, `picture` draws them."""
