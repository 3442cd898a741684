"""The judge: grades one submission of one lab. It knows nothing of learners."""
