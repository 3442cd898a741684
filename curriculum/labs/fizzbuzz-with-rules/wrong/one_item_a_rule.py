"""Your program appends one item to the list for every rule that it checks, instead of one for every
number: with the two rules 3: fizz and 5: buzz a list for 15 numbers has 30 items. First finish the text
of a number, with all rules; then append it, once."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        if not rules:
            calls.append(str(number))
        for divisor, word in rules.items():
            if number % divisor == 0:
                calls.append(word)
            else:
                calls.append(str(number))
    return calls
