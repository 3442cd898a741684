"""Your program keeps the answers of earlier calls, and a value that was there before goes
through no step. A step may do more than compute: it may write to a file, count, or ask the
time. Every call begins anew, and every step is called once in it."""


def pipeline(*steps):
    """Answer a function that hands a value through all steps, the first of them first."""
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
