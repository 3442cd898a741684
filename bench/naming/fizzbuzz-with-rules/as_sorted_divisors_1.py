def fizz(n, rules):
    order = sorted(rules.items())
    calls = []
    for i in range(n):
        text = ""
        for divisor, word in order:
            text += word if (i + 1) % divisor == 0 else ""
        calls.append(text if text else str(i + 1))
    return calls
