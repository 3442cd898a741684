def halved(n):
    if n % 2:
        raise ValueError(f"{n} is odd")
    return n // 2
