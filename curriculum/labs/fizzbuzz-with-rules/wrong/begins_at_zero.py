"""Your program counts 0, 1, 2, ... and stops before n: `range(n)` begins at 0. The list has the right
length, but its first text is for 0, which every divisor divides, and the text for n is missing.
`range(1, n + 1)` begins at 1 and ends with n."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(n):
        text = ""
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
        calls.append(text or str(number))
    return calls
