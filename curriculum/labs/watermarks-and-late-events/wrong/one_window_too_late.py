"""You give out a window only when the watermark has passed its end. It is complete when the
watermark has reached it: with the watermark 10, nothing below 10 is expected any more."""


class WindowSums:
    """Sums over tumbling windows of a stream, given out when the watermark has passed them."""

    def __init__(self, size, delay):
        self.size = size
        self.delay = delay
        self.watermark = None
        self.late = 0
        self._open = {}

    def push(self, at, amount):
        """Take in an event; return the results (start, count, total) that are complete now."""
        start = at // self.size * self.size
        if self.watermark is not None and start + self.size < self.watermark:
            self.late += 1
            return []
        count, total = self._open.get(start, (0, 0))
        self._open[start] = (count + 1, total + amount)
        mark = at - self.delay
        self.watermark = mark if self.watermark is None else max(self.watermark, mark)
        complete = [start for start in self._open if start + self.size < self.watermark]
        return self._give_out(complete)

    def flush(self):
        """The stream has ended: return the results of all open windows."""
        return self._give_out(list(self._open))

    def _give_out(self, starts):
        return [(start, *self._open.pop(start)) for start in sorted(starts)]
