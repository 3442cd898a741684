"""Your program appends every word as an item of its own: at 15 it appends "fizz" and then "buzz", so a
list for 15 numbers has 16 items, and everything after it is one place too far along. One number has one
text: let the text grow, and append it when all rules have been checked."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        found = False
        for divisor, word in rules.items():
            if number % divisor == 0:
                calls.append(word)
                found = True
        if not found:
            calls.append(str(number))
    return calls
