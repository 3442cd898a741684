from gradatim.checks import check, equal


def value(lab, *keys):
    """What stands at a key; None where there is none."""
    found = lab.data()
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def number(lab, want, *keys, off=1.0):
    """The number at a key: as wanted where it's near enough, else as it stands there."""
    found = value(lab, *keys)
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return found
    return want if abs(found - want) <= off else found


def listed(lab, key):
    """The wishes in a list, sorted; another value as it is."""
    found = value(lab, key)
    return sorted(map(str, found)) if isinstance(found, list) else found


@check
def user(lab):
    """names the person who decides something with the result"""
    equal(value(lab, "user"), "the clerk at the desk", hint="who reads it at 9:00?")


@check
def decision(lab):
    """names the decision that the letter is about"""
    hint = "what can this person do differently tomorrow?"
    equal(value(lab, "decision"), "whom to phone at 9:00", hint=hint)


@check
def metric(lab):
    """counts what the decision costs"""
    hint = "960 of 1,000 loans come back in time: which answer is right for 96 %?"
    equal(value(lab, "metric"), "euros a month", hint=hint)


@check
def policy(lab):
    """takes the cheapest way without a model as baseline"""
    hint = "nobody: 2,000; everybody: 4,000; and today's rule?"
    equal(value(lab, "baseline", "policy"), "those late before", hint=hint)


@check
def cost(lab):
    """works out what the baseline costs"""
    hint = "120 calls, 20 of them hits, and every second hit helps"
    equal(number(lab, 1860, "baseline", "cost"), 1860, hint=hint)


@check
def call_from(lab):
    """calls from the chance at which a call begins to pay"""
    hint = "3 euros for the call; what does it save if the loan would be late with chance p?"
    equal(number(lab, 0.12, "call_from", off=0.0006), 0.12, hint=hint)


@check
def best_possible(lab):
    """knows the lowest cost that can be reached"""
    equal(number(lab, 1120, "best_possible"), 1120, hint="40 calls, all of them hits")


@check(needs=cost)
def target(lab):
    """has a target from which the building is paid back in a year"""
    hint = "today's cost less 80 hours at 45 euros, shared out over twelve months"
    equal(number(lab, 1560, "target"), 1560, hint=hint)


@check
def inside(lab):
    """has in scope what the decision needs and what shows the target, and nothing else"""
    hint = "which of the wishes does the clerk need, and which shows whether it pays?"
    equal(listed(lab, "in"), ["list at 9:00", "monthly page"], hint=hint)


@check(needs=inside)
def outside(lab):
    """says what is out of scope"""
    equal(listed(lab, "out"), ["app", "purchase forecast"], hint="the other wishes of the letter")


@check
def stop(lab):
    """stops by hours that were written down beforehand"""
    got = [number(lab, 80, "stop", "budget"), number(lab, 20, "stop", "checkpoint")]
    equal(got, [80, 20], hint="budget and checkpoint, in hours")
