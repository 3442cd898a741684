"""The learner's log of evidence: appended to, read, and never changed."""
