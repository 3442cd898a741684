"""You start a training as soon as a feature has moved. A moved feature isn't a worse model, and new
labels aren't there yet. Drift asks for a look."""


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
        if not sound:
            return "repair", "checks", []
        self._sound.append(day)
        if day >= self._free and rows >= self.least:
            self._bad = self._bad + 1 if accuracy < self.limit else 0
            if self._bad >= self.needed:
                return self._train(day, "quality")
        if day - self._started >= self.longest:
            return self._train(day, "schedule")
        if drift:
            return self._train(day, "drift")
        return "none", "", []
