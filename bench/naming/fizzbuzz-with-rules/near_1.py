def fizz(n, rules):
    out = []
    for k in range(1, n + 1):
        words = [word for divisor, word in rules.items() if k % divisor == 0]
        out.append(" ".join(words) or str(k))
    return out
