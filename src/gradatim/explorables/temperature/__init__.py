"""Softmax and temperature: `compute` has the numbers, `picture` draws them."""
