"""In your class `balance` is an ordinary attribute: `account.balance = 1000000` makes somebody rich
without any booking, and from then on the balance is not the sum of the history. A property is read in
the same way, but cannot be written to. Keep the number under a name with `_` and give it out through a
property."""


class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self.balance = 0
        self._history = []

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("a deposit is at least 1 cent")
        self.balance += cents
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents > self.balance:
            raise ValueError("there is not so much")
        self.balance -= cents
        self._history.append(-cents)
