import hashlib
import math

Z = 3


class Router:
    """Sends a growing share of the users to the canary, until it turns out to be bad."""

    def __init__(self, salt, steps, margin):
        self.share = steps[0]
        # TODO: what else must the router remember?

    def route(self, user):
        """Return the version that this user gets."""
        # TODO

    def decide(self, metrics):
        """Return what follows from the counts since the share last changed, and do it."""
        # TODO
