"""Audits a Git repository, one's own or a stranger's, rule by rule.

Without `run` it reads objects of Git and executes nothing. With it, the repository's commands run
in fresh clones, as the verifier runs a learner's system.
"""
