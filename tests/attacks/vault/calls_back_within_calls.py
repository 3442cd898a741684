# asks: FAIL callbacks nested too deeply
"""Its object asks the oracle again in the middle of the oracle's arithmetic, and so on for ever."""

HELD = []


class Question:
    def __mul__(self, other):
        return HELD[0](Question())


def ask_all(oracle, questions):
    HELD.append(oracle)
    return [oracle(Question()) for _ in questions]
