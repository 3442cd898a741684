def fizz(n, rules):
    calls = []
    for number in range(1, n + 1):
        text = "".join([word for divisor, word in rules.items() if number % divisor == 0])
        calls.append(text or number)
    return calls
