"""You compute with the shares as they were seen. With no failure among 20 requests the deviation is
0 and your interval has no width, as if 20 requests were proof. Add one failure and one success to
each side."""

import hashlib
import math

Z = 3


def interval(canary, champion):
    """Return the ends between which the difference of the two shares of failures lies."""
    shares, variance = [], 0.0
    for side in (canary, champion):
        n = max(1, side["requests"])
        p = side["failed"] / n
        shares.append(p)
        variance += p * (1 - p) / n
    d = shares[0] - shares[1]
    return d - Z * math.sqrt(variance), d + Z * math.sqrt(variance)


class Router:
    """Sends a growing share of the users to the canary, until it turns out to be bad."""

    def __init__(self, salt, steps, margin):
        self.salt = salt
        self.share, *self.later = steps
        self.margin = margin
        self.aborted = False

    def route(self, user):
        """Return the version that this user gets."""
        digest = hashlib.sha256(f"{self.salt}:{user}".encode()).hexdigest()
        bucket = int(digest, 16) % 10_000
        return "canary" if bucket < round(self.share * 10_000) else "champion"

    def decide(self, metrics):
        """Return what follows from the counts since the share last changed, and do it."""
        low, high = interval(metrics["canary"], metrics["champion"])
        if self.aborted or low > self.margin:
            self.aborted = True
            self.share = 0
            return "abort"
        if high > self.margin:
            return "hold"
        if self.later:
            self.share = self.later.pop(0)
        return "go on"
