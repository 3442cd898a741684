"""Your program lets each rule that applies overwrite the text of the one before: with the rules 3: fizz
and 5: buzz it calls 15 "buzz". `text = word` throws away what was there; `text += word` adds to it."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = str(number)
        for divisor, word in rules.items():
            if number % divisor == 0:
                text = word
        calls.append(text)
    return calls
