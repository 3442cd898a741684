def fizz(n, rules):
    def call(number):
        for divisor, word in rules.items():
            if number % divisor == 0:
                return word
        return f"{number}"

    return list(map(call, range(1, n + 1)))
