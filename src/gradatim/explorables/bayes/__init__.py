"""Bayes' rule: `compute` has the numbers, `picture` draws them."""
