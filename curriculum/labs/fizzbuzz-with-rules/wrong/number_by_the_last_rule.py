"""Your program lets the last rule alone decide whether the number is called. `else` belongs to the `if`
above it, so at 3 the rule 3: fizz adds "fizz", and then the rule 5: buzz, which does not apply,
replaces it with "3". You only know that no rule applied after the loop over the rules."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = "" if rules else str(number)
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
            else:
                text = str(number)
        calls.append(text)
    return calls
