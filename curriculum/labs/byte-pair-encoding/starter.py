class BPE:
    """A tokeniser that begins with bytes and merges the most frequent pairs."""

    def __init__(self):
        self.merges_ = []

    def train(self, text, number):
        """Learn at most so many merges from the text."""
        # TODO: count, choose, merge, and again
        return self

    def encode(self, text):
        """Return the ids of the text."""
        # TODO: from bytes to ids, by rank
        return []

    def decode(self, ids):
        """Return the text of the ids."""
        # TODO: the bytes of every id, then one text
        return ""
