"""Calls that must be made side by side with your function, so that both see the same lists."""


def two_new_logs(append_log, a, b):
    """Begin two logs; answer the first one only after the second was begun."""
    first = append_log(a)
    second = append_log(b)
    return [first, second]


def chained(append_log, a, b, log):
    """Append to the answer of an append; answer that answer and what became of log itself."""
    answer = append_log(b, append_log(a, log))
    return [answer, log]
