"""The state is a position in a list of shares that ends with 0; the number comes from the bytes."""

from hashlib import sha256
from statistics import NormalDist


class Router:
    def __init__(self, salt, steps, margin):
        self._prefix = salt.encode() + b":"
        self._shares = (*steps, 0)
        self._at = 0
        self._margin = margin

    @property
    def share(self):
        return self._shares[self._at]

    def route(self, user):
        number = int.from_bytes(sha256(self._prefix + user.encode("utf-8")).digest(), "big")
        return ("champion", "canary")[number % 10_000 < round(10_000 * self.share)]

    def decide(self, metrics):
        last = len(self._shares) - 1
        if self._at == last:
            return "abort"
        new, old = (self._side(metrics[name]) for name in ("canary", "champion"))
        width = 3 * (new.variance + old.variance) ** 0.5
        worse = new.mean - old.mean - self._margin
        if worse - width > 0:
            self._at = last
            return "abort"
        if worse + width > 0:
            return "hold"
        self._at = min(self._at + 1, last - 1)
        return "go on"

    @staticmethod
    def _side(counts):
        p = (1 + counts["failed"]) / (2 + counts["requests"])
        return NormalDist(p, (p * (1 - p) / (2 + counts["requests"])) ** 0.5)
