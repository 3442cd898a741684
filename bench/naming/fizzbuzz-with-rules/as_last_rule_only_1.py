def fizz(n, rules):
    calls = [str(number) for number in range(1, n + 1)]
    for divisor, word in rules.items():
        for place in range(divisor - 1, n, divisor):
            calls[place] = word
    return calls
