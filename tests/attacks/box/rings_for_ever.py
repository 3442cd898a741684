# calls: FAIL asked for too much
"""Calls what it was given until that gives up, and once more."""


def ring(bell):
    for _ in range(100):
        try:
            answer = bell()
        except BaseException:
            continue
    return answer
