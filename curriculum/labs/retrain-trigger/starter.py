class Trigger:
    """Decides each morning whether a training starts."""

    def __init__(self, limit, least, needed, pause, longest, window):
        self.limit, self.least, self.needed = limit, least, needed
        self.pause, self.longest, self.window = pause, longest, window
        # TODO: what has to be remembered from one day to the next?

    def morning(self, day, sound, rows, accuracy, drift):
        """Return the action of this day, its reason, and the days to learn from."""
        # TODO: the five rules, in their order
        return "none", "", []
