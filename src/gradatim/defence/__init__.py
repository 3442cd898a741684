"""Questions about a learner's own code, whose answers are found by running it in the jail."""
