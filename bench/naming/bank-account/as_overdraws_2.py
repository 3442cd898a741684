class Account:
    def __init__(self):
        self._money = 0
        self._list = []

    def deposit(self, cents):
        if not cents > 0:
            raise ValueError(cents)
        self._money = self._money + cents
        self._list = self._list + [cents]

    def withdraw(self, cents):
        if not cents > 0:
            raise ValueError(cents)
        self._money = self._money - cents
        self._list = self._list + [-cents]
        return self._money

    balance = property(lambda self: self._money)
    history = property(lambda self: [*self._list])
