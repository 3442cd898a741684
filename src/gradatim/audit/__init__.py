"""Audits a Git repository, the learner's own or anybody's, rule by rule.

Without `run` it only reads Git objects and executes nothing. With it, the repository's commands run
in fresh clones, in the same way as the verifier runs a learner's system.
"""
