def fizz(n, rules):
    calls = []
    for number in range(1, n + 1):
        words = [rules[d] for d in rules if number % d == 0]
        once = list(dict.fromkeys(words))
        calls.append("".join(once) if once else str(number))
    return calls
