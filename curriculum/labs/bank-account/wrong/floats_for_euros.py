"""Your program keeps the balance as a float in euros. A float cannot hold most cents exactly: 0.29 * 100
is a little less than 29, and `int` turns it into 28, so a cent is lost although every booking was
right. Keep whole cents and the sums are exact."""


class Account:
    """A bank account in whole cents that is never overdrawn."""

    def __init__(self):
        self._balance = 0.0
        self._history = []

    @property
    def balance(self):
        return int(self._balance * 100)

    @property
    def history(self):
        return list(self._history)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("a deposit is at least 1 cent")
        self._balance += cents / 100
        self._history.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("a withdrawal is at least 1 cent")
        if cents > self.balance:
            raise ValueError("there is not so much")
        self._balance -= cents / 100
        self._history.append(-cents)
