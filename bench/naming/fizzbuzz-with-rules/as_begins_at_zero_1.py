def call(number, rules):
    words = "".join(word for divisor, word in rules.items() if number % divisor == 0)
    return words or str(number)


def fizz(n, rules):
    return [call(number, rules) for number in range(n)]
