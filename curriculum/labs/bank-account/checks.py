from gradatim.checks import check, equal


def some(rng, n):
    return rng.integers(100, 10_000, size=n).tolist()


@check
def new(lab):
    """begins with a balance of 0"""
    account = lab.Account()
    equal(account.balance, 0, hint="balance is read without parentheses")


@check(needs=new)
def new_history(lab):
    """begins with an empty history"""
    equal(lab.Account().history, [], hint="a list, read without parentheses")


@check(needs=new)
def deposits(lab, rng):
    """adds deposits to the balance"""
    account, (a, b) = lab.Account(), some(rng, 2)
    account.deposit(a)
    equal(account.balance, a)
    account.deposit(b)
    equal(account.balance, a + b)


@check(needs=deposits)
def withdrawals(lab, rng):
    """takes withdrawals from the balance"""
    account, (a, b) = lab.Account(), some(rng, 2)
    account.deposit(a + b)
    account.withdraw(b)
    equal(account.balance, a)


@check(needs=[withdrawals, new_history])
def remembers(lab, rng):
    """lists its bookings in order, withdrawals as negative numbers"""
    account, (a, b, c) = lab.Account(), some(rng, 3)
    account.deposit(a)
    account.deposit(b)
    account.withdraw(a)
    account.deposit(c)
    account.withdraw(1)
    equal(account.history, [a, b, -a, c, -1], hint="one number for each booking")


@check(needs=withdrawals)
def to_the_last_cent(lab, rng):
    """pays out the whole balance"""
    account, (a,) = lab.Account(), some(rng, 1)
    account.deposit(a)
    account.withdraw(a)
    equal(account.balance, 0, hint="the whole balance is not more than the balance")


@check(needs=withdrawals)
def never_overdrawn(lab, given, rng):
    """raises ValueError when more is asked for than the account holds"""
    account, (a,) = lab.Account(), some(rng, 1)
    equal(given.refusal(account, "withdraw", 1), "ValueError", hint="withdraw(1), and it is empty")
    account.deposit(a)
    equal(
        given.refusal(account, "withdraw", a + 1),
        "ValueError",
        hint=f"withdraw({a + 1}): one cent more than the balance",
    )
    equal(given.refusal(account, "withdraw", 10 * a), "ValueError", hint="ten times the balance")


@check(needs=never_overdrawn)
def balance_after_refusal(lab, given, rng):
    """has the same balance after a refused withdrawal as before it"""
    account, (a,) = lab.Account(), some(rng, 1)
    account.deposit(a)
    equal(given.refusal(account, "withdraw", a + 7), "ValueError")
    equal(account.balance, a, hint=f"deposit({a}), then withdraw({a + 7}): look first, then change")


@check(needs=[never_overdrawn, remembers])
def history_after_refusal(lab, given, rng):
    """has the same history after a refused withdrawal as before it"""
    account, (a,) = lab.Account(), some(rng, 1)
    account.deposit(a)
    equal(given.refusal(account, "withdraw", a + 7), "ValueError")
    equal(account.history, [a], hint=f"deposit({a}), then withdraw({a + 7}): look, then change")


@check(needs=deposits)
def no_negative_deposit(lab, given, rng):
    """refuses a deposit below zero, and stays as it was"""
    account, (a, b) = lab.Account(), some(rng, 2)
    account.deposit(a)
    hint = f"deposit({a}), then deposit({-b})"
    equal(given.refusal(account, "deposit", -b), "ValueError", hint=hint)
    equal((account.balance, account.history), (a, [a]), hint=f"{hint}: look first, then change")


@check(needs=withdrawals)
def no_negative_withdrawal(lab, given, rng):
    """refuses a withdrawal below zero, and stays as it was"""
    account, (a, b) = lab.Account(), some(rng, 2)
    account.deposit(a)
    hint = f"deposit({a}), then withdraw({-b}): what does that do to the balance?"
    equal(given.refusal(account, "withdraw", -b), "ValueError", hint=hint)
    equal((account.balance, account.history), (a, [a]), hint=hint)


@check(needs=withdrawals)
def nothing_is_no_amount(lab, given, rng):
    """refuses an amount of 0"""
    account, (a,) = lab.Account(), some(rng, 1)
    account.deposit(a)
    equal(given.refusal(account, "deposit", 0), "ValueError", hint="deposit(0): 0 is less than 1")
    equal(given.refusal(account, "withdraw", 0), "ValueError", hint="withdraw(0): 0 is less than 1")
    equal((account.balance, account.history), (a, [a]))


@check(needs=withdrawals)
def one_cent(lab):
    """accepts an amount of one cent"""
    account = lab.Account()
    account.deposit(1)
    equal(account.balance, 1)
    account.withdraw(1)
    equal(account.balance, 0)


@check(needs=deposits)
def every_cent(lab, rng):
    """loses no cent over many small bookings"""
    account, total = lab.Account(), 0
    for cents in [10, 20, 29, 57, 58, *rng.integers(1, 99, size=25).tolist()]:
        account.deposit(cents)
        total += cents
        equal(account.balance, total, hint="count in whole cents")


@check(needs=deposits)
def any_size(lab, rng):
    """holds amounts of any size to the cent"""
    account, (a,) = lab.Account(), some(rng, 1)
    account.deposit(10**20)
    account.deposit(a)
    equal(account.balance, 10**20 + a, hint="a float has about 16 digits")


@check(needs=remembers)
def independent(lab, rng):
    """is independent of all other accounts"""
    (a, b), mine, yours = some(rng, 2), lab.Account(), lab.Account()
    mine.deposit(a)
    equal((yours.balance, yours.history), (0, []), hint="what do all accounts share?")
    yours.deposit(b)
    equal((mine.balance, mine.history), (a, [a]))
    third = lab.Account()
    equal((third.balance, third.history), (0, []), hint="a new account after two others")


@check(needs=deposits)
def balance_is_read_only(lab, given, rng):
    """raises an AttributeError when somebody writes to balance, and stays as it was"""
    account, (a, b) = lab.Account(), some(rng, 2)
    account.deposit(a)
    got = given.write_balance(account, a + b)
    equal(got, ["AttributeError", a], hint="which line of the car park makes free read-only?")


@check(needs=remembers)
def own_list(lab, given, rng):
    """does not change when the list from history is changed"""
    account, amounts = lab.Account(), some(rng, 5)
    for amount in amounts:
        account.deposit(amount)
    got = given.spoil_history(account)
    equal(got, [amounts, amounts], hint="a list that is handed out is not copied")
    equal(account.balance, sum(amounts), hint="the balance does not change either")
