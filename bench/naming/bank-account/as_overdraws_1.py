class Account:
    def __init__(self):
        self._log = []

    @property
    def balance(self):
        return sum(self._log)

    @property
    def history(self):
        return self._log[:]

    def _book(self, amount, sign):
        if amount < 1:
            raise ValueError("at least one cent")
        self._log.append(sign * amount)

    def deposit(self, cents):
        self._book(cents, 1)

    def withdraw(self, cents):
        self._book(cents, -1)
