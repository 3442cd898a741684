def halved(n):
    return n  # TODO
