"""What a caller may do with the answer, beside your functions."""


def left_when_the_answer_changes(function, x, lo, hi):
    """Write into the array that the function answers; return what x is then."""
    answer = function(x, lo, hi)
    answer[...] = -1.0
    return x
