"""Your program stops at the first rule that applies: with the rules 3: fizz and 5: buzz it calls 15
"fizz", and the rule for "buzz" is never checked. That is what `elif`, `break` and an early `return` are
for. In the game no rule beats another: let the text grow, and check every rule."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = str(number)
        for divisor, word in rules.items():
            if number % divisor == 0:
                text = word
                break
        calls.append(text)
    return calls
