"""What you answer, one part at a time, so that each part is judged by itself."""


def kinds(comments):
    """Return the type of the answer, and of each comment that is no tuple of text, int, text."""
    answer = comments()
    odd = [c for c in answer if not (isinstance(c, tuple) and types(c) == ["str", "int", "str"])]
    return type(answer).__name__, [f"{type(c).__name__} of {', '.join(types(c))}" for c in odd]


def types(comment):
    return [type(part).__name__ for part in comment]


def listed(comments):
    """Return the comments as a sorted list of [file, line, code]."""
    return sorted([str(file), int(line), str(code)] for file, line, code in comments())


def codes(comments, place):
    """Return the codes of all comments on one line; place is [file, line]."""
    return sorted(code for file, line, code in comments() if [file, line] == place)
