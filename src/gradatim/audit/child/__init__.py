"""Runs in the processes of a repository's own environment, which has no Gradatim.

It is copied there as a package of another name, so its modules import each other relatively, and
use the standard library alone, and NumPy where scikit-learn has imported it.
"""
