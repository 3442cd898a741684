WANTED = ["Run", "Data", "Results", "Limits"]


def lint(lines, run, read):
    """Return the findings of a README: tuples (line, kind, what), sorted."""
    # TODO: one walk over the lines, then the commands, then the numbers
    raise NotImplementedError
