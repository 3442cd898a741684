def resample(x, rng):
    return x[rng.integers(0, len(x), len(x))]


def boot_ci(x, stat, level, n, draw):
    if level <= 0 or level >= 1:
        raise ValueError("level")
    values = sorted([stat(draw(x)) for _ in range(n)])
    low = int(n * (1 - level) / 2)
    high = n - 1 - low
    return values[low], values[high]
