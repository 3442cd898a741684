"""Your program gives every step the first value, and returns what the last one makes of it:
`pipeline(add_one, double)(4)` is 8. What `add_one` did is thrown away. The result of a step must take
the place of the value: `x = step(x)`."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    def run(x):
        answer = x
        for step in steps:
            answer = step(x)
        return answer

    return run
