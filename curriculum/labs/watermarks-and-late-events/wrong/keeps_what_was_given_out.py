"""You keep the windows that were given out. The results are right, but memory grows with each
window, 259,200 of them in a month."""


class WindowSums:
    """Sums over tumbling windows of a stream, given out when the watermark has passed them."""

    def __init__(self, size, delay):
        self.size = size
        self.delay = delay
        self.watermark = None
        self.late = 0
        self._open = {}
        self._done = set()

    def push(self, at, amount):
        """Take in an event; return the results (start, count, total) that are complete now."""
        start = at // self.size * self.size
        if self.watermark is not None and start + self.size <= self.watermark:
            self.late += 1
            return []
        count, total = self._open.get(start, (0, 0))
        self._open[start] = (count + 1, total + amount)
        mark = at - self.delay
        self.watermark = mark if self.watermark is None else max(self.watermark, mark)
        complete = [
            start
            for start in self._open
            if start + self.size <= self.watermark and start not in self._done
        ]
        return self._give_out(complete)

    def flush(self):
        """The stream has ended: return the results of all open windows."""
        return self._give_out([start for start in self._open if start not in self._done])

    def _give_out(self, starts):
        self._done.update(starts)
        return [(start, *self._open[start]) for start in sorted(starts)]
