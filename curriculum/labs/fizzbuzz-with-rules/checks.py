from gradatim.checks import check, equal, kind

WORDS = ["fizz", "buzz", "pop", "tick", "tock", "hey", "ho", "zip", "bang", "Fizz", "oh no "]


def words(rng, n):
    return rng.choice(WORDS, size=n, replace=False).tolist()


@check
def numbers(lab, rng):
    """returns a list with the numbers from 1 to n as texts when there are no rules"""
    n = int(rng.integers(4, 12))
    got = lab.fizz(n, {})
    equal(kind(got), "list", hint="collect the texts in a list and return it")
    equal(got, [str(i) for i in range(1, n + 1)], hint="first, last, and as texts")


@check(needs=numbers)
def one_rule(lab, ref, rng):
    """calls a rule's word in place of every number that its divisor divides"""
    rules = {int(rng.integers(2, 5)): words(rng, 1)[0]}
    equal(lab.fizz(12, rules), ref.fizz(12, rules), hint="the word replaces the number")


@check(needs=one_rule)
def either_rule(lab, ref):
    """follows 3 and 5 up to 14, where only one of them can apply"""
    rules = {3: "fizz", 5: "buzz"}
    equal(lab.fizz(14, rules), ref.fizz(14, rules), hint="one number has one text")


@check(needs=either_rule)
def both_rules(lab, ref, rng):
    """calls both words if two rules apply"""
    rules = dict(zip([3, 5], words(rng, 2), strict=True))
    equal(lab.fizz(31, rules), ref.fizz(31, rules), hint="what is called for 15?")


@check(needs=both_rules)
def other_divisors(lab, ref, rng):
    """follows any number of rules with any divisors"""
    for k in (1, 3, 4):
        divisors = sorted([20, *rng.choice([2, 3, 4, 6, 7, 9], size=k, replace=False).tolist()])
        rules = dict(zip(divisors, words(rng, k + 1), strict=True))
        equal(lab.fizz(40, rules), ref.fizz(40, rules), hint="check every rule")


@check(needs=both_rules)
def order_of_rules(lab, ref, rng):
    """joins the words in the order of the rules"""
    for divisors in ([6, 3, 2], [2, 4, 1], [4, 2, 3]):
        for names in (["zip", "pop", "hey"], ["hey", "zip", "pop"]):
            rules = dict(zip(divisors, names, strict=True))
            equal(lab.fizz(24, rules), ref.fizz(24, rules), hint=f"the rules are {rules}")


@check(needs=both_rules)
def same_word_twice(lab, ref, rng):
    """calls a word twice if two rules with that word apply"""
    (word,) = words(rng, 1)
    rules = {2: word, 3: word}
    equal(lab.fizz(12, rules), ref.fizz(12, rules), hint="what is called for 6?")


@check(needs=one_rule)
def any_word(lab):
    """takes any text for a word, also one with a space, or one of digits"""
    rules = {2: "tick tock", 3: "7"}
    want = ["1", "tick tock", "7", "tick tock", "5", "tick tock7"]
    equal(lab.fizz(6, rules), want, hint="a word is any text that is not empty")


@check(needs=one_rule)
def divisor_one(lab, rng):
    """calls the word of divisor 1 for every number"""
    (word,) = words(rng, 1)
    equal(lab.fizz(5, {1: word}), [word] * 5, hint="1 divides every number")


@check(needs=one_rule)
def large_divisor(lab, rng):
    """calls the number if the divisor is larger than n"""
    (word,) = words(rng, 1)
    equal(lab.fizz(3, {4: word}), ["1", "2", "3"], hint="what is left over when 3 is divided by 4?")


@check
def nothing_to_count(lab, rng):
    """returns an empty list for n = 0"""
    equal(lab.fizz(0, {3: words(rng, 1)[0]}), [], hint="there is no number to call")


@check
def one_number(lab):
    """returns a list with one item for n = 1"""
    equal(lab.fizz(1, {3: "fizz"}), ["1"], hint="the first number is 1, and it is the last too")
