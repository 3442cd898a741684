"""Your program keeps the results of earlier calls, and a value that it has seen before goes through no
step. A step may do more than compute: it may write to a file, count, or ask the time. Every call starts
from the beginning and calls every step once."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    known = {}

    def run(x):
        try:
            return known[x]
        except (KeyError, TypeError):  # new, or no key for a dict
            answer = x
        for step in steps:
            answer = step(answer)
        try:
            known[x] = answer
        except TypeError:
            pass
        return answer

    return run
