"""Your list mixes numbers and texts: it holds 4 where "4" was expected. On the screen they
look the same. A list of n texts can be joined or written to a file; a mixture cannot.
`str(number)` turns a number into a text."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = ""
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
        calls.append(text or number)
    return calls
