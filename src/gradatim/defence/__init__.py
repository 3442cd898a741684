"""Questions about a learner's own code, answered by running it in the jail."""
