from heapq import heappop, heappush


class WindowSums:
    """Sums over tumbling windows of a stream, given out when the watermark has passed them."""

    def __init__(self, size, delay):
        self.size, self.delay = size, delay
        self.late = 0
        self.top = None
        self.starts = []
        self.amounts = {}

    @property
    def watermark(self):
        return None if self.top is None else self.top - self.delay

    def push(self, at, amount):
        """Take in an event; return the results (start, count, total) that are complete now."""
        start = at - at % self.size
        if self.top is not None and self.watermark - start >= self.size:
            self.late += 1
            return []
        if start not in self.amounts:
            heappush(self.starts, start)
            self.amounts[start] = []
        self.amounts[start].append(amount)
        self.top = at if self.top is None else max(self.top, at)
        return list(self._ready(self.watermark))

    def flush(self):
        """The stream has ended: return the results of all open windows."""
        return list(self._ready(float("inf")))

    def _ready(self, mark):
        while self.starts and self.starts[0] + self.size <= mark:
            start = heappop(self.starts)
            amounts = self.amounts.pop(start)
            yield start, len(amounts), sum(amounts)
