def fizz(n, rules):
    out = []
    for k in range(1, n + 1):
        parts = [str(k)] + [word for divisor, word in rules.items() if k % divisor == 0]
        out.append("".join(parts))
    return out
