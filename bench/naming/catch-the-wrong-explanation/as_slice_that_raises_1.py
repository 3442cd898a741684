def verdicts():
    numbers = range(1, 9)
    words = "right wrong right right wrong wrong wrong wrong".split()
    passages = "D1 S1 S2 S4 Z1 G1 R1 L1".split()
    return {n: pair for n, pair in zip(numbers, zip(words, passages))}
