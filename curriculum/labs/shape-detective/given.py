"""Slices do not travel; they are made here, beside your function."""


def index(after_index, shape, parts):
    """Call after_index; a list [start, stop, step] among the parts stands for a slice."""
    key = tuple(slice(*part) if isinstance(part, list) else part for part in parts)
    return after_index(shape, key)
