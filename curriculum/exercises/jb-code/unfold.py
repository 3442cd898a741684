"""Write a short pattern out in full

"A knitting pattern is written short: `3[ab]` means `ababab`. Brackets can stand inside brackets: `2[x2[y]]` is `xyyxyy`. Write it out in
full." Ask whether a number can have more than one digit: yes, it can.

- `pattern`: a str of small letters, digits and brackets; possibly empty. Before every `[` stands a whole number of 1 or more, and numbers
  stand nowhere else. Every bracket is closed.
- Returns a str of letters.


>>> unfold("3[ab]c")
'abababc'
>>> unfold("2[x2[y]]")
'xyyxyy'
"""

minutes = 12
chapter = "03-stacks-queues-halves"
hint = "At `[`, put aside what you have so far and the number, and begin with an empty text. At `]`, what do you need back? The time is in the order of what you write out, plus the length of the pattern."
equivalent = {
    "Compare_Eq_LtE @ 8:elif sign == '[': -> elif sign <= '[':": "digits have been dealt with, and all other signs come after [",
    "Compare_Eq_LtE @ 12:elif sign == ']': -> elif sign <= ']':": "all letters come after ]",
}


def unfold(pattern: str) -> str:
    aside = []
    now = ""
    times = 0
    for sign in pattern:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            aside.append((now, times))
            now = ""
            times = 0
        elif sign == "]":
            before, count = aside.pop()
            now = before + now * count
        else:
            now += sign
    return now


def cases(rng):
    yield ("",)
    yield ("a",)
    yield ("2[a]",)
    yield ("a1[b]",)
    yield ("10[a]",)
    yield ("1[1[a]]",)
    yield ("3[2[a]]",)
    yield ("2[a]b3[c]",)
    yield ("2[x2[y]]",)
    yield ("12[ab]",)
    yield ("x2[y3[z]w]v",)
    yield ("2[3[a]2[b]]",)
    yield ("20[c]10[d]",)
    yield ("2[2[2[q]r]]",)
    for _ in range(2):
        a, b, c = rng.integers(2, 10, 3).tolist()
        yield (f"k{a}[m{b}[n]]",)
        yield (f"{c}[pq]r{a}[s{b}[t]u]",)


def wrong_one_digit(pattern):
    """You only keep the last digit of a number. `unfold("10[a]")` gives '', not 'aaaaaaaaaa'."""
    aside = []
    now = ""
    times = 0
    for sign in pattern:
        if sign.isdigit():
            times = int(sign)
        elif sign == "[":
            aside.append((now, times))
            now = ""
        elif sign == "]":
            before, count = aside.pop()
            now = before + now * count
        else:
            now += sign
    return now


def wrong_number_goes_on(pattern):
    """You don't set the number back to 0 at a bracket, so the next number is written behind it. `unfold("1[1[a]]")` gives 'aaaaaaaaaaa', not 'a'."""
    aside = []
    now = ""
    times = 0
    for sign in pattern:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            aside.append((now, times))
            now = ""
        elif sign == "]":
            before, count = aside.pop()
            now = before + now * count
        else:
            now += sign
    return now


def wrong_text_before_lost(pattern):
    """At a closing bracket you forget what stood before the opening one. `unfold("a1[b]")` gives 'b', not 'ab'."""
    aside = []
    now = ""
    times = 0
    for sign in pattern:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            aside.append(times)
            now = ""
            times = 0
        elif sign == "]":
            now = now * aside.pop()
        else:
            now += sign
    return now


def wrong_one_level(pattern):
    """You remember one number only. Inside a bracket, another bracket replaces it. `unfold("3[2[a]]")` gives 'aaaa', not 'aaaaaa'."""
    aside = []
    now = ""
    times = 0
    count = 0
    for sign in pattern:
        if sign.isdigit():
            times = times * 10 + int(sign)
        elif sign == "[":
            aside.append(now)
            count = times
            now = ""
            times = 0
        elif sign == "]":
            now = aside.pop() + now * count
        else:
            now += sign
    return now
