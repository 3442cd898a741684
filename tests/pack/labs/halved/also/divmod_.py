def halved(n):
    half, rest = divmod(n, 2)
    if rest:
        raise ValueError("odd")
    return half
