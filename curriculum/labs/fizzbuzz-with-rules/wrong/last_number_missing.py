"""Your program stops one number too early: for n = 15 its list ends with the text for 14. `range(1, n)`
stops before n. To count up to and including n, write `range(1, n + 1)`."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n):
        text = ""
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
        calls.append(text or str(number))
    return calls
