# counts: FAIL did not finish
"""An iterator that begins anew whenever it is asked for, and whose end hangs."""

import time


class count:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return count(self.start + 1)

    def __next__(self):
        self.start += 1
        return self

    def close(self):
        time.sleep(100)
