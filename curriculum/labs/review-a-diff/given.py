"""What you answer, one part at a time, so that each part is judged by itself."""


def listed(comments):
    """Return the comments as a sorted list of [file, line, code]."""
    return sorted([str(file), int(line), str(code)] for file, line, code in comments())


def codes(comments, place):
    """Return the codes of all comments on one line; place is [file, line]."""
    return sorted(code for file, line, code in comments() if [file, line] == place)
