class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self._balance, self._history = 0, ()

    def _book(self, cents):
        if self._balance + cents < 0:
            raise ValueError("the balance does not cover it")
        self._balance += cents
        self._history += (cents,)

    def deposit(self, cents):
        """Add an amount of at least one cent."""
        self._book(positive(cents))

    def withdraw(self, cents):
        """Take an amount away, of at least one cent and at most the balance."""
        self._book(-positive(cents))

    balance = property(lambda self: self._balance)
    history = property(lambda self: [*self._history])


def positive(cents):
    """Return cents; raise ValueError if they are less than 1."""
    if cents <= 0:
        raise ValueError(f"at least one cent, not {cents}")
    return cents
