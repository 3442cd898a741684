class WindowSums:
    """Sums over tumbling windows of a stream, given out when the watermark has passed them."""

    def __init__(self, size, delay):
        self.size = size
        self.delay = delay
        self.watermark = None
        self.late = 0

    def push(self, at, amount):
        """Take in an event; return the results (start, count, total) that are complete now."""
        # TODO: is it late? which window is it in? where is the watermark now? what is complete?
        return []

    def flush(self):
        """The stream has ended: return the results of all open windows."""
        # TODO
        return []
