"""You judge days whose checks have failed. Day 2 of the example has 0.41 because its rows are
broken; a training on day 2 would answer a bug with a new model."""


class Trigger:
    """Decides each morning whether a training starts."""

    def __init__(self, limit, least, needed, pause, longest, window):
        self.limit, self.least, self.needed = limit, least, needed
        self.pause, self.longest, self.window = pause, longest, window
        self._bad, self._started, self._free, self._sound = 0, 0, 0, []

    def _train(self, day, reason):
        self._bad, self._started, self._free = 0, day, day + self.pause + 1
        return "train", reason, self._sound[-self.window :]

    def morning(self, day, sound, rows, accuracy, drift):
        """Return the action of this day, its reason, and the days to learn from."""
        if sound:
            self._sound.append(day)
        if day >= self._free and rows >= self.least:
            self._bad = self._bad + 1 if accuracy < self.limit else 0
            if self._bad >= self.needed:
                return self._train(day, "quality")
        if not sound:
            return "repair", "checks", []
        if day - self._started >= self.longest:
            return self._train(day, "schedule")
        if drift:
            return "look", "drift", []
        return "none", "", []
