"""Calls that must be made side by side with your function, so that both see the same lists."""


def before_and_after(running_total, a, b):
    """Return the totals of a as they were at first, and as they are after the totals of b."""
    answer = running_total(a)
    first = list(answer)
    running_total(b)
    return [first, answer]


def left_when_the_answer_grows(running_total, xs):
    """Append to the totals of xs; answer what became of xs."""
    running_total(xs).append("more")
    return xs
