def fizz(n, rules):
    for k in range(1, n + 1):
        words = [word for divisor, word in rules.items() if k % divisor == 0]
        print("".join(words) or k)
