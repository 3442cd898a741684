from math import inf


def number(text):
    """Return the number that a text holds, or None."""
    try:
        x = float(text)
    except ValueError:
        return None
    return x if -inf < x < inf else None


def read_numbers(lines):
    """Return the numbers of the lines, and the line numbers of those that hold none."""
    read = [(i + 1, number(text)) for i, text in enumerate(lines) if not text.isspace() and text]
    return [x for _, x in read if x is not None], [i for i, x in read if x is None]
