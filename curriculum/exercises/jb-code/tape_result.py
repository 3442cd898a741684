"""Work out a calculator's tape

"An old calculator wants both numbers first and the sign afterwards: `5 3 -` means 5 - 3. A sign always takes the two newest results. So
`2 5 3 - *` is 2 · (5 - 3). Work out a whole tape." Ask what happens to a faulty one: here, return None.

- `tape`: a list of texts: whole numbers, possibly negative such as `"-3"`, and the signs `"+"`, `"-"`, `"*"`. It may be empty.
- Returns the result, an int. If a sign finds fewer than two numbers, or if not exactly one number is left at the end, it returns None.


>>> tape_result(["2", "5", "3", "-", "*"])
4
>>> tape_result(["7", "+"]) is None
True
"""

minutes = 12
chapter = "03-stacks-queues-halves"
hint = "The newest results are needed first, so they belong on a stack. Which of the two that you pop is the left number? Each item costs a constant number of steps: O(n)."


def tape_result(tape: list[str]) -> int | None:
    stack = []
    for item in tape:
        if item not in ["+", "-", "*"]:
            stack.append(int(item))
            continue
        if len(stack) < 2:
            return None
        second = stack.pop()
        first = stack.pop()
        if item == "+":
            stack.append(first + second)
        elif item == "-":
            stack.append(first - second)
        else:
            stack.append(first * second)
    return stack[0] if len(stack) == 1 else None


def cases(rng):
    yield ([],)
    yield (["7"],)
    yield (["-3"],)
    yield (["+"],)
    yield (["7", "+"],)
    yield (["1", "2"],)
    yield (["5", "3", "-"],)
    yield (["5", "-3", "*"],)
    yield (["4", "6", "+"],)
    yield (["3", "3", "-"],)
    yield (["2", "5", "3", "-", "*"],)
    yield (["2", "5", "-", "3", "*"],)
    yield (["1", "2", "3"],)
    yield (["1", "2", "+", "-"],)
    yield (["8", "1", "2", "+", "-"],)
    yield (["*", "1", "2"],)
    yield (["1", "2", "+", "4"],)
    yield (["-2", "-5", "-"],)
    for n in (3, 6):
        tape = [str(int(rng.integers(-9, 10)))]
        for sign in rng.integers(0, 3, n).tolist():
            tape += [str(int(rng.integers(-9, 10))), "+-*"[sign]]
        yield (tape,)


def wrong_numbers_swapped(tape):
    """The first number you pop is the second one of the tape, and you subtract in the wrong order. `tape_result(["5", "3", "-"])` gives -2, not 2."""
    stack = []
    for item in tape:
        if item not in ["+", "-", "*"]:
            stack.append(int(item))
            continue
        if len(stack) < 2:
            return None
        first = stack.pop()
        second = stack.pop()
        stack.append({"+": first + second, "-": first - second, "*": first * second}[item])
    return stack[0] if len(stack) == 1 else None


def wrong_leftover_ignored(tape):
    """You return the newest number and don't look whether others are left. `tape_result(["1", "2"])` gives 2, not None."""
    stack = []
    for item in tape:
        if item not in ["+", "-", "*"]:
            stack.append(int(item))
            continue
        if len(stack) < 2:
            return None
        second = stack.pop()
        first = stack.pop()
        stack.append({"+": first + second, "-": first - second, "*": first * second}[item])
    return stack[-1] if stack else None


def wrong_negative_is_a_sign(tape):
    """You take a negative number for a sign. If you use `.isdigit()`, it's False for "-3". `tape_result(["-3"])` gives None, not -3."""
    stack = []
    for item in tape:
        if item.isdigit():
            stack.append(int(item))
            continue
        if len(stack) < 2:
            return None
        second = stack.pop()
        first = stack.pop()
        stack.append({"+": first + second, "-": first - second}.get(item, first * second))
    return stack[0] if len(stack) == 1 else None


def wrong_empty_stack(tape):
    """You pop twice at every sign without asking whether two numbers are there. `tape_result(["+"])` gives an IndexError, not None."""
    stack = []
    for item in tape:
        if item not in ["+", "-", "*"]:
            stack.append(int(item))
            continue
        second = stack.pop()
        first = stack.pop()
        stack.append({"+": first + second, "-": first - second, "*": first * second}[item])
    return stack[0] if len(stack) == 1 else None
