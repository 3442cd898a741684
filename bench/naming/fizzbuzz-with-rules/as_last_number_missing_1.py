def fizz(n, rules):
    calls = []
    number = 1
    while number < n:
        text = ""
        for divisor in rules:
            if not number % divisor:
                text += rules[divisor]
        calls += [text or str(number)]
        number += 1
    return calls
