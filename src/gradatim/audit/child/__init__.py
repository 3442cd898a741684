"""Runs in processes of a repository's own environment, which has no Gradatim.

It is copied there as a package of another name, so its modules import each other relatively. They
use only the standard library, and NumPy if scikit-learn has imported it.
"""
