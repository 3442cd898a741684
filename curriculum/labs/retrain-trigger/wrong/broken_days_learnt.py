"""Your training takes the last days, broken ones as well. In the example it would learn from the
rows of day 2. Only sound days are learnt from."""


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
        self._sound.append(day)
        if not sound:
            return "repair", "checks", []
        if day >= self._free and rows >= self.least:
            self._bad = self._bad + 1 if accuracy < self.limit else 0
            if self._bad >= self.needed:
                return self._train(day, "quality")
        if day - self._started >= self.longest:
            return self._train(day, "schedule")
        if drift:
            return "look", "drift", []
        return "none", "", []
