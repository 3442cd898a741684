"""How many decisions?

A team wants to be warned when a function becomes hard to follow. A small tool counts its decisions from its text: each of the
words `if`, `elif`, `for`, `while`, `and` and `or` is one. Everything else, such as `else`, `not` or a name like `order`, is
none. What comes after a `#` in a line is a comment and does not count.

- `lines`: a list of texts, the lines of a function. A `#` occurs only at the beginning of a comment. There are no texts in quotation marks.
  Words may touch parentheses, brackets, braces, commas and colons.
- Returns the number of decisions, an int.

>>> decisions(["for order in orders:", "    if order.paid and (old or free):  # if so"])
4
"""

minutes = 6
chapter = "02-one-job-each"
hint = "Two small jobs: a line without its comment and without brackets, colons and commas; then the words of that. A helper function for each makes it short."

DECISIONS = ["if", "elif", "for", "while", "and", "or"]


def _words(line):
    """The words of a line without its comment."""
    code = line.split("#")[0]
    for sign in "()[]{},:":
        code = code.replace(sign, " ")
    return code.split()


def decisions(lines: list[str]) -> int:
    return sum(word in DECISIONS for line in lines for word in _words(line))


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["return 1"],)
    yield (["if a:"],)
    yield (["# if a:"],)
    yield (["x = 1  # for or if"],)
    yield (["while(a or b):"],)
    yield (["order = before"],)
    yield (["if a and b or c:", "elif d:", "else:"],)
    yield (["return [x for x in xs if(x)]"],)
    yield (["total = 1 if a else 0"],)
    yield (["for order in orders:", "    if order.paid and (old or free):  # if so"],)
    yield (["notify(format, platform)", "band = iff"],)
    yield (["f(a if b else c,d if e else g)", "while not done:  # and so on"],)
    yield (["d = {k:v for k in a if k}", "s = {[for_me] or android}"],)
    pool = ["for x in xs:", "if x:", "elif(y and z):", "# or if", "forward = origin", "while a or not b:", "return [a for(a) in b if a]", "x = y  # while"]
    for n in (4, 8):
        yield ([pool[i] for i in rng.integers(0, len(pool), n)] + ["format(order)  # for or", "if(a):"],)


def wrong_inside_of_words(lines):
    """You find the letters of "or" and "if" inside other words too: there is an "or" in "order" and in every "for". Compare whole words."""
    code = " ".join(line.split("#")[0] for line in lines)
    return sum(code.count(word) for word in ["if", "for", "while", "and", "or"])


def wrong_comments_counted(lines):
    """You count the words of comments. What comes after a # is no decision."""
    found = 0
    for line in lines:
        for sign in "()[]{},:#":
            line = line.replace(sign, " ")
        found += len([word for word in line.split() if word in DECISIONS])
    return found


def wrong_one_a_line(lines):
    """You count the lines with a decision. A line can contain several."""
    return sum(any(word in DECISIONS for word in _words(line)) for line in lines)


def wrong_brackets_stick(lines):
    """Words that touch a parenthesis, a comma or a colon are missed, such as "while(a". Take these signs away first."""
    return sum(word in DECISIONS for line in lines for word in line.split("#")[0].split())
