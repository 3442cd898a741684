from gradatim.checks import check, equal, raises

NAMES = ["ada", "bob", "eve"]


def some(rng, n):
    """n payments with ids in no order"""
    ids = (rng.permutation(90)[:n] + 10).tolist()
    names = rng.integers(0, 3, n).tolist()
    cents = rng.integers(1, 900, n).tolist()
    return [
        {"id": i, "account": NAMES[k], "cents": c}
        for i, k, c in zip(ids, names, cents, strict=True)
    ]


def wanted(messages):
    """the two tables after these messages, each of them counted once"""
    once = {message["id"]: message for message in messages}
    balances = {}
    for message in once.values():
        balances[message["account"]] = balances.get(message["account"], 0) + message["cents"]
    return {"accounts": sorted(balances.items()), "seen": [(key,) for key in sorted(once)]}


class Queue:
    """what was acknowledged, and how often that was tried; does not answer while `down` is True"""

    def __init__(self):
        self.acked, self.tried, self.down = [], 0, False

    def ack(self, key):
        self.tried += 1
        if self.down:
            raise ConnectionError("the queue does not answer")
        self.acked.append(key)


def tables(given, con, messages, hint):
    for name, want in wanted(messages).items():
        equal(given.rows(con, name), want, hint=f"table {name}: {hint}")


def fed(lab, given, deliveries, con=None):
    """the database and the queue after these deliveries to one consumer"""
    con, queue = given.database() if con is None else con, Queue()
    consumer = lab.Consumer(con, queue.ack)
    for message in deliveries:
        consumer.process(message)
    return con, queue


@check
def balances(lab, given, rng):
    """adds each payment to its account, and commits"""
    messages = [
        *some(rng, 8),
        {"id": 1, "account": "ada", "cents": -70},
        {"id": 0, "account": "kim", "cents": 5},
        {"id": 2, "account": "o'hara", "cents": -40},
        {"id": 3, "account": "zoe", "cents": 0},
    ]
    con, _ = fed(lab, given, messages)
    equal(given.rows(con, "accounts"), wanted(messages)["accounts"], hint="each message came once")


@check(needs=balances)
def balance_of_zero(lab, given, rng):
    """goes on from a balance of 0"""
    a, b = some(rng, 2)
    b["account"] = a["account"]
    messages = [a, {"id": 3, "account": a["account"], "cents": -a["cents"]}, b]
    con, _ = fed(lab, given, messages)
    tables(given, con, messages, f"paid, given back and paid again: {messages}")


@check(needs=balances)
def acknowledges(lab, given, rng):
    """acknowledges each message"""
    messages = some(rng, 5)
    _, queue = fed(lab, given, messages)
    equal(
        queue.acked,
        [message["id"] for message in messages],
        hint="once each, in the order of the deliveries",
    )


@check(needs=balances)
def repeated(lab, given, rng):
    """counts a message once that is delivered again at once, or later"""
    a, b, c = some(rng, 3)
    c["id"] = 0
    con, _ = fed(lab, given, [a, a, b, c, a, b, c])
    tables(given, con, [a, b, c], "three messages, seven deliveries")


@check(needs=acknowledges)
def repeated_ack(lab, given, rng):
    """acknowledges a repeated message, too"""
    a, b = some(rng, 2)
    _, queue = fed(lab, given, [a, b, a])
    equal(
        queue.acked,
        [a["id"], b["id"], a["id"]],
        hint="what is not acknowledged comes back for ever",
    )


@check(needs=acknowledges)
def returns_nothing(lab, given, rng):
    """returns nothing, whatever the queue answers"""

    def ack(key):
        return True

    consumer = lab.Consumer(given.database(), ack)
    for message in some(rng, 1) * 2:
        equal(consumer.process(message), None, hint="`ack` answers True")


@check(needs=balances)
def alike(lab, given, rng):
    """counts two payments that differ in nothing but the id"""
    a, b = some(rng, 2)
    twin = a | {"id": 5}
    con, _ = fed(lab, given, [a, twin, b])
    tables(given, con, [a, twin, b], "the id alone says what is the same message")


@check(needs=balances)
def any_order(lab, given, rng):
    """counts a message whose id is smaller than earlier ones"""
    messages = sorted(some(rng, 5), key=lambda message: -message["id"])
    con, _ = fed(lab, given, messages)
    tables(given, con, messages, "ids say nothing about the order")


@check(needs=balances)
def restarted(lab, given, rng):
    """recognises a message that an earlier consumer has dealt with"""
    messages = some(rng, 5)
    con, _ = fed(lab, given, messages[:4])
    fed(lab, given, messages[2:], con)
    tables(given, con, messages, "a new consumer, the same database; two messages come again")


def crash(lab, given, rng, table):
    """what is there when writing into a table fails, and after the redelivery"""
    a, b = some(rng, 2)
    b["account"] = a["account"]
    con, _ = fed(lab, given, [a])
    given.break_at(con, table)
    queue = Queue()
    raises(
        "IntegrityError",
        lab.Consumer(con, queue.ack).process,
        b,
        hint="the caller must hear of the error",
    )
    given.restart(con)
    equal(queue.acked, [], hint=f"writing into {table} failed: nothing may be acknowledged")
    tables(given, con, [a], f"writing into {table} failed, so nothing may be left of the message")
    fed(lab, given, [b], con)
    tables(given, con, [a, b], "after the message was delivered again")


@check(needs=balances)
def crash_in_accounts(lab, given, rng):
    """leaves nothing behind if it dies while it writes the balance"""
    crash(lab, given, rng, "accounts")


@check(needs=balances)
def crash_in_seen(lab, given, rng):
    """leaves nothing behind if it dies while it writes the id"""
    crash(lab, given, rng, "seen")


@check(needs=balances)
def goes_on_after_an_error(lab, given, rng):
    """deals with a message that failed when it comes to the same consumer again"""
    for table in ("accounts", "seen"):
        a, b = some(rng, 2)
        con, queue = given.database(), Queue()
        consumer = lab.Consumer(con, queue.ack)
        consumer.process(a)
        given.break_at(con, table)
        raises("IntegrityError", consumer.process, b, hint="the caller must hear of the error")
        given.repair(con)
        consumer.process(b)
        story = f"{a} came, {b} while writing into {table} failed, and {b} again"
        tables(given, con, [a, b], story)
        equal(queue.acked, [a["id"], b["id"]], hint=f"writing into {table} works again")


@check(needs=acknowledges)
def ack_fails(lab, given, rng):
    """has committed everything before it acknowledges"""
    a, b = some(rng, 2)
    con, queue = given.database(), Queue()
    queue.down = True
    consumer = lab.Consumer(con, queue.ack)
    raises("ConnectionError", consumer.process, a, hint="the caller must hear of the error")
    equal(queue.tried, 1, hint="how often `ack` was called; its error goes to the caller")
    tables(given, con, [a], "the acknowledgement failed, but the work was done")
    queue.down = False
    consumer.process(a)
    equal(queue.acked, [a["id"]], hint="delivered again, to the same consumer")
    tables(given, con, [a], "after the message was delivered again")
    _, queue = fed(lab, given, [a, b], con)
    tables(given, con, [a, b], "after the message was delivered again")
    equal(queue.acked, [a["id"], b["id"]], hint="after the message was delivered again")
