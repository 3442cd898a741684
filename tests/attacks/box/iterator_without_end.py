# counts: FAIL did not finish
"""An iterator whose first item never comes."""


class count:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            pass
