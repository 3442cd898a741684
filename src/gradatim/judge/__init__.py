"""The judge: runs a submission behind the wall and says what it came to. Knows no learner."""
