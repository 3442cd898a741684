"""Calls extract, and tells which error came out."""


def outcome(extract, *args):
    """Return the record, or the text of the ValueError that was raised."""
    try:
        return extract(*args)
    except ValueError as error:
        return f"{type(error).__name__}: {error}"
