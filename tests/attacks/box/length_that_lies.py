# holds: FAIL got 1, expected 4
"""A length that is below nothing, and one that no machine can hold."""

LENGTHS = [-1, 2**200, True]


class Box(Box):
    def __len__(self):
        return LENGTHS.pop()
